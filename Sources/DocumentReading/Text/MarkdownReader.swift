import AssuranceModel
import CommonMark

/// Vendors' Markdown: the blocks of CommonMark, with pipe tables found in its paragraphs.
struct MarkdownReader: FormatReader {
  let mediaTypes: [MediaType] = [.markdown]

  func read(_ document: SourceDocument, with engines: inout RecognitionEngines)
    throws(ReadingFailure) -> Diagnosed<[Page]>
  {
    var text = TextDecoding.text(of: document.bytes)
    var blocks: [Block] = []
    if let matter = Self.frontMatter(of: text) {
      if let paragraph = Paragraph(role: .furniture, text: String(matter.content)) {
        blocks.append(.paragraph(paragraph))
      }
      text = String(text[matter.end...])
    }
    blocks += Self.blocks(of: text)
    return Diagnosed([Page(number: 1, size: nil, source: .text, blocks: blocks)])
  }

  /// The blocks of a text without front matter.
  static func blocks(of text: String) -> [Block] {
    var blocks: [Block] = []
    let source = text.split(separator: "\n", omittingEmptySubsequences: false)
    var tables = 0
    for block in BlockTree(parsing: text).blocks {
      switch block.kind {
      case .heading(let level): append(block.lines, .heading(level: level), to: &blocks)
      case .listItem(let marker, let level):
        append(block.lines, .listItem(marker: marker, level: level), to: &blocks)
      case .html: blocks += WebPageReader.blocks(of: block.lines.joined(separator: "\n"))
      case .paragraph:
        let first = max(block.sourceLines.lowerBound - 1, 0)
        let last = min(block.sourceLines.upperBound, source.count)
        let lines = first < last ? Array(source[first..<last]) : []
        if let table = PipeTable(in: lines) {
          tables += 1
          append(Array(block.lines.prefix(table.firstLine)), .body, to: &blocks)
          blocks.append(.table(Grid(name: "Table \(tables)", cells: table.cells)))
          append(table.rest, .body, to: &blocks)
        } else {
          append(block.lines, .body, to: &blocks)
        }
      }
    }
    return blocks
  }

  private static func append(_ lines: [String], _ role: Paragraph.Role, to blocks: inout [Block]) {
    guard let paragraph = Paragraph(role: role, text: lines.joined(separator: "\n")) else { return }
    blocks.append(.paragraph(paragraph))
  }

  /// What stands between two lines of three hyphens at the very start.
  private static func frontMatter(of text: String) -> (content: Substring, end: String.Index)? {
    guard text.hasPrefix("---\n") else { return nil }
    let start = text.index(text.startIndex, offsetBy: 4)
    var line = start
    while line < text.endIndex {
      let end = text[line...].firstIndex(of: "\n") ?? text.endIndex
      let next = end < text.endIndex ? text.index(after: end) : end
      if text[line..<end] == "---" || text[line..<end] == "..." {
        return (text[start..<line], next)
      }
      line = next
    }
    return nil
  }
}
