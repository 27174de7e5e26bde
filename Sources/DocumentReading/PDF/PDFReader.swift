import AssuranceModel

/// PDF: the text layer with boxes, joined by optical recognition where pictures carry the text.
struct PDFReader: FormatReader {
  let mediaTypes: [MediaType] = [.pdf]

  func read(_ document: SourceDocument, with engines: inout RecognitionEngines)
    throws(ReadingFailure) -> Diagnosed<[Page]>
  {
    let file = try PDFFile(document.bytes)
    let count = file.pageCount
    guard count > 0 else { throw .pdfDamaged }
    var reading = Diagnosed<[Page]>([])
    var pages = PDFPageReading(
      isShort: count <= PDFPageReading.mostPagesWithMarks, limits: document.limits)
    for index in 0..<min(count, document.limits.pages) {
      let page = file.withPage(index) { pages.page($0, number: index + 1, with: &engines) }
      reading.value.append(
        page ?? Page(number: index + 1, size: nil, source: .unreadable, blocks: []))
    }
    if count > document.limits.pages {
      reading.diagnostics.append(
        Diagnostic(
          code: "pages-left-out", severity: .warning, file: document.file.path,
          summary: "Pages after page \(document.limits.pages) of \(count) are left out",
          remedy: "Ask the vendor for the relevant pages alone"))
    }
    reading.diagnostics += pages.recognition.diagnostics(for: document.file)
    let unread = reading.value.filter { $0.source == .unreadable }.map(\.number)
    if let first = unread.first {
      reading.diagnostics.append(
        Diagnostic(
          code: "page-unreadable", severity: .warning, file: document.file.path,
          place: "page \(first)",
          summary: "No text can be read from \(unread.count) of \(count) pages",
          remedy: "Ask the vendor for a copy with a text layer"))
    }
    return reading
  }
}
