import AssuranceModel

/// Text without markup: blank lines part paragraphs, form feeds part pages.
struct PlainTextReader: FormatReader {
  let mediaTypes: [MediaType] = [.plainText]

  func read(_ document: SourceDocument, with engines: inout RecognitionEngines)
    throws(ReadingFailure) -> Diagnosed<[Page]>
  {
    let text = TextDecoding.text(of: document.bytes)
    var sheets = text.split(separator: "\u{0C}", omittingEmptySubsequences: false)
    // Line printers end the last page with a form feed, too.
    if sheets.count > 1, sheets.last?.allSatisfy(\.isWhitespace) == true { sheets.removeLast() }
    let pages = sheets.prefix(document.limits.pages).enumerated().map { index, sheet in
      Page(number: index + 1, size: nil, source: .text, blocks: Self.paragraphs(of: sheet))
    }
    return Diagnosed(pages)
  }

  private static func paragraphs(of text: Substring) -> [Block] {
    var blocks: [Block] = []
    var lines: [TextLine] = []
    func endParagraph() {
      if !lines.isEmpty { blocks.append(.paragraph(Paragraph(lines: lines))) }
      lines = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let line = TextLine(splitting: line)
      if line.words.isEmpty { endParagraph() } else { lines.append(line) }
    }
    endParagraph()
    return blocks
  }
}
