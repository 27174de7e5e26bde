import CZip
import Glibc

/// A ZIP file in the making; it is written by `close`, and never where a throw abandons it.
///
/// Parts are stored as they are and dated 1 January 2000, so that the bytes depend on nothing but the content.
@safe struct PackageFile: ~Copyable {
  /// Nil once the file is written.
  private var handle: OpaquePointer?

  /// 2000-01-01 as DOS writes it: years since 1980, month, day.
  private static let date: zip_uint16_t = (2000 - 1980) << 9 | 1 << 5 | 1

  /// A package at a path; what is there already is replaced.
  init(path: String) throws(WordDocumentError) {
    var code: Int32 = 0
    guard let opened = unsafe zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code) else {
      var failure = unsafe zip_error_t()
      unsafe zip_error_init_with_code(&failure, code)
      defer { unsafe zip_error_fini(&failure) }
      throw unsafe Self.error(&failure, while: "opening \(path)")
    }
    unsafe handle = unsafe opened
  }

  deinit { if let handle = unsafe handle { unsafe zip_discard(handle) } }

  /// Adds a part; names use `/` and are not checked for a second one of the same name.
  mutating func add(_ content: String, named name: String) throws(WordDocumentError) {
    let bytes = Array(content.utf8)
    // libzip frees the copy once it has written it, or with the package.
    guard let copy = unsafe malloc(max(bytes.count, 1)) else { throw .outOfMemory(part: name) }
    unsafe copy.copyMemory(from: bytes, byteCount: bytes.count)
    guard let source = unsafe zip_source_buffer(handle, copy, zip_uint64_t(bytes.count), 1) else {
      unsafe free(copy)
      throw failure(while: "adding \(name)")
    }
    let index = unsafe zip_file_add(handle, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      unsafe zip_source_free(source)
      throw failure(while: "adding \(name)")
    }
    let place = zip_uint64_t(index)
    guard unsafe zip_set_file_compression(handle, place, ZIP_CM_STORE, 0) == 0,
      unsafe zip_file_set_dostime(handle, place, 0, Self.date, 0) == 0
    else { throw failure(while: "dating \(name)") }
  }

  /// Writes the file.
  consuming func close() throws(WordDocumentError) {
    guard unsafe zip_close(handle) == 0 else { throw failure(while: "writing the document") }
    unsafe handle = nil
  }

  private func failure(while action: String) -> WordDocumentError {
    guard let handle = unsafe handle, let error = unsafe zip_get_error(handle) else {
      return .refused(code: 0, message: "the package is closed", while: action)
    }
    return unsafe Self.error(error, while: action)
  }

  private static func error(_ error: UnsafeMutablePointer<zip_error_t>, while action: String)
    -> WordDocumentError
  {
    let message = unsafe zip_error_strerror(error).map { unsafe String(cString: $0) } ?? ""
    return unsafe .refused(
      code: Int(zip_error_code_zip(error)), message: message, while: action)
  }
}
