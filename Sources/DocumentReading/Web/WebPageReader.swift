import AssuranceModel

/// Web pages: what a visitor sees of headings, paragraphs, lists and tables, and tables that show on a click.
struct WebPageReader: FormatReader {
  let mediaTypes: [MediaType] = [.html]

  func read(_ document: SourceDocument, with engines: inout RecognitionEngines)
    throws(ReadingFailure) -> Diagnosed<[Page]>
  {
    let story = Self.story(of: TextDecoding.text(of: document.bytes))
    return Diagnosed([
      Page(number: 1, size: nil, source: .text, blocks: story.blocks, folded: story.folded)
    ])
  }

  /// The blocks that a page or a piece of one shows.
  static func blocks(of page: String) -> [Block] { story(of: page).blocks }

  private static func story(of page: String) -> WebPageStory {
    var story = WebPageStory()
    if let root = WebPageTree.root(of: page) {
      story.visit(root, role: .body)
      story.endParagraph()
    }
    return story
  }
}
