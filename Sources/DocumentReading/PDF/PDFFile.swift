import AssuranceModel
import CPoppler

/// An open PDF; pages are lent to closures and never outlive it.
@safe struct PDFFile: ~Copyable {
  private let document: OpaquePointer

  init(_ bytes: [UInt8]) throws(ReadingFailure) {
    var failure: UnsafeMutablePointer<GError>?
    let data = unsafe bytes.withUnsafeBytes { unsafe g_bytes_new($0.baseAddress, gsize($0.count)) }
    defer { unsafe g_bytes_unref(data) }
    guard let opened = unsafe poppler_document_new_from_bytes(data, nil, &failure) else {
      defer { unsafe g_error_free(failure) }
      let isEncrypted = unsafe failure?.pointee.code == Int32(POPPLER_ERROR_ENCRYPTED.rawValue)
      throw isEncrypted ? .pdfEncrypted : .pdfDamaged
    }
    unsafe document = unsafe opened
  }

  deinit { unsafe g_object_unref(UnsafeMutableRawPointer(document)) }

  /// The number of pages that the file says it has.
  var pageCount: Int { unsafe Int(poppler_document_get_n_pages(document)) }

  /// What a closure makes of one page, by its 0-based index; nil where the page is missing or broken.
  func withPage<Result>(_ index: Int, _ body: (borrowing PDFPage) -> Result) -> Result? {
    guard let page = unsafe poppler_document_get_page(document, Int32(index)) else { return nil }
    defer { unsafe g_object_unref(UnsafeMutableRawPointer(page)) }
    return unsafe body(PDFPage(page))
  }
}
