import AssuranceModel

/// Word documents (DOCX) as one page in reading order.
struct WordReader: FormatReader {
  let mediaTypes: [MediaType] = [.wordDocument]

  func read(_ document: SourceDocument, with engines: inout RecognitionEngines)
    throws(ReadingFailure) -> Diagnosed<[Page]>
  {
    var archive = try Archive(document.bytes, unpackedBytes: document.limits.unpackedBytes)
    guard let part = try archive.entry("word/document.xml"), let root = MarkupNode.root(of: part),
      let body = root["body"]
    else { throw .archiveDamaged }
    let numbering = try archive.entry("word/numbering.xml").flatMap { MarkupNode.root(of: $0) }
    let styles = try archive.entry("word/styles.xml").flatMap { MarkupNode.root(of: $0) }
    var story = WordStory(numbering: WordNumbering(numbering), styles: WordStyles(styles))
    for number in 1...9 {
      if let part = try archive.entry("word/header\(number).xml") {
        story.addFurniture(MarkupNode.root(of: part))
      }
    }
    story.add(body.children)
    if let part = try archive.entry("word/footnotes.xml"), let notes = MarkupNode.root(of: part) {
      // Notes with a type are the separators that Word draws between text and notes.
      story.add(notes.children.filter { $0.attributes["type"] == nil }.flatMap(\.children))
    }
    for number in 1...9 {
      if let part = try archive.entry("word/footer\(number).xml") {
        story.addFurniture(MarkupNode.root(of: part))
      }
    }
    return Diagnosed([Page(number: 1, size: nil, source: .text, blocks: story.blocks)])
  }
}
