import AssuranceModel

/// Web pages: what a visitor sees of headings, paragraphs, lists and tables.
struct WebPageReader: FormatReader {
  let mediaTypes: [MediaType] = [.html]

  func read(_ document: SourceDocument, with engines: inout RecognitionEngines)
    throws(ReadingFailure) -> Diagnosed<[Page]>
  {
    let blocks = Self.blocks(of: TextDecoding.text(of: document.bytes))
    return Diagnosed([Page(number: 1, size: nil, source: .text, blocks: blocks)])
  }

  /// The blocks of a page or of a piece of one.
  static func blocks(of page: String) -> [Block] {
    guard let root = WebPageTree.root(of: page) else { return [] }
    var story = WebPageStory()
    story.visit(root, role: .body)
    story.endParagraph()
    return story.blocks
  }
}
