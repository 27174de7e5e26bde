package import AssuranceModel

extension DocumentContent {
  /// A flow document for tests: paragraphs separated by blank lines, `#` for headings, each word without a box.
  package init(text: String, mediaType: MediaType = .markdown) {
    var blocks: [Block] = []
    var lines: [TextLine] = []
    func endParagraph() {
      guard let first = lines.first else { return }
      let hashes = first.words.first?.text.allSatisfy { $0 == "#" } == true
      if hashes, let level = first.words.first?.text.count {
        let heading = TextLine(words: Array(first.words.dropFirst()))
        blocks.append(.paragraph(Paragraph(role: .heading(level: level), lines: [heading])))
        lines.removeFirst()
      }
      if !lines.isEmpty { blocks.append(.paragraph(Paragraph(lines: lines))) }
      lines = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.split { $0.isWhitespace }.map { Word(String($0)) }
      if words.isEmpty { endParagraph() } else { lines.append(TextLine(words: words)) }
    }
    endParagraph()
    self.init(
      mediaType: mediaType, pages: [Page(number: 1, size: nil, source: .text, blocks: blocks)])
  }
}

extension InputFile {
  /// A file for tests; only its path matters.
  package static func test(_ path: String, mediaType: MediaType = .markdown) -> InputFile {
    InputFile(
      path: path, size: 1, digest: ContentDigest(rawValue: String(repeating: "0", count: 64)),
      mediaType: mediaType)
  }
}
