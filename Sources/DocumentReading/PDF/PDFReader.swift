import AssuranceModel

/// PDF: the text layer with boxes, joined by optical recognition where pictures carry the text.
struct PDFReader: FormatReader {
  let mediaTypes: [MediaType] = [.pdf]

  func read(_ document: SourceDocument) throws(ReadingFailure) -> Diagnosed<[Page]> {
    let file = try PDFFile(document.bytes)
    let count = file.pageCount
    guard count > 0 else { throw .pdfDamaged }
    var reading = Diagnosed<[Page]>([])
    var recognition = OpticalRecognition()
    for index in 0..<min(count, document.limits.pages) {
      let page = file.withPage(index) { page in
        Self.page(
          page, number: index + 1, isShort: count <= Self.mostPagesWithMarks,
          recognition: &recognition, limits: document.limits)
      }
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
    reading.diagnostics += recognition.diagnostics(for: document.file)
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

  /// Certificates and letters carry marks that count; longer documents carry the sender's logo on each page.
  private static let mostPagesWithMarks = 6
  /// A page with more letters than this has no room for marks that say something.
  private static let lettersOfFullPage = 4_000

  private static func page(
    _ page: borrowing PDFPage, number: Int, isShort: Bool,
    recognition: inout OpticalRecognition, limits: ReadLimits
  ) -> Page {
    let size = page.size
    var words = page.words
    var source = Page.Source.text
    let letters = words.reduce(0) { $0 + $1.text.utf8.count }
    if letters < 40 {
      // A caption or a stamp; the page is in the picture.
      let read = recognition.words(of: page.picture(pixels: limits.pixels, dotsPerInch: 300))
      let seen = read.filter { word in !words.contains { $0.covers(word) } }
      if !seen.isEmpty { source = words.isEmpty ? .opticalRecognition : .both }
      words += seen
    } else if isShort, letters < lettersOfFullPage {
      // Marks, stamps and headlines that are drawn: what is left when the text is taken away.
      let rest = page.picture(pixels: limits.pixels, dotsPerInch: 300, without: words)
      // Beside a text layer, doubtful words are more often ornament than text.
      let read = recognition.words(
        of: rest, arrangement: page.pictureShare >= 0.3 ? .page : .scattered)
      let seen = read.filter { word in
        (word.confidence ?? .certain) >= Confidence(0.6)
          && word.text.contains { $0.isLetter || $0.isNumber }
      }
      if !seen.isEmpty { source = .both }
      words += seen
    }
    if words.isEmpty { source = .unreadable }
    let blocks = PageLayout(of: words, on: size).paragraphs.map(Block.paragraph)
    return Page(number: number, size: size, source: source, blocks: blocks)
  }
}

extension Word {
  /// Whether the middle of another word lies inside this one.
  fileprivate func covers(_ other: Word) -> Bool {
    guard let box, let inner = other.box else { return false }
    let x = (inner.left + inner.right) / 2
    let y = (inner.top + inner.bottom) / 2
    return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom
  }
}
