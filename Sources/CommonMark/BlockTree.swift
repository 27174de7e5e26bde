import CCMark

/// A Markdown text as its blocks in order, with nested lists flattened to levels.
package struct BlockTree: Sendable {
  /// One block; its lines are free of inline markup.
  package struct Block: Sendable {
    /// What the markup says the block is.
    package enum Kind: Sendable {
      case paragraph
      case heading(level: Int)
      case listItem(marker: String, level: Int)
      case html
    }

    package let kind: Kind
    package let lines: [String]
    /// 1-based lines of the source that the block takes.
    package let sourceLines: ClosedRange<Int>
  }

  package private(set) var blocks: [Block] = []

  package init(parsing markdown: String) {
    var markdown = markdown
    markdown.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress,
          let document = unsafe cmark_parse_document(start, characters.count, CMARK_OPT_DEFAULT)
        else { return }
        defer { unsafe cmark_node_free(document) }
        unsafe visitChildren(of: document, depth: 0, marker: nil)
      }
    }
  }

  private mutating func visitChildren(of node: OpaquePointer, depth: Int, marker: String?) {
    // A document nested deeper than this is no document that a person wrote.
    guard depth < 64 else { return }
    var marker = marker
    var number = unsafe Int(cmark_node_get_list_start(node))
    var child = unsafe cmark_node_first_child(node)
    while let current = unsafe child {
      switch unsafe cmark_node_get_type(current) {
      case CMARK_NODE_LIST:
        unsafe visitChildren(of: current, depth: depth + 1, marker: nil)
      case CMARK_NODE_ITEM:
        let isOrdered = unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        let delimiter = unsafe cmark_node_get_list_delim(node) == CMARK_PAREN_DELIM ? ")" : "."
        unsafe visitChildren(
          of: current, depth: depth, marker: isOrdered ? "\(number)\(delimiter)" : "•")
        number += 1
      case CMARK_NODE_BLOCK_QUOTE:
        unsafe visitChildren(of: current, depth: depth + 1, marker: nil)
      case CMARK_NODE_HEADING:
        unsafe append(current, .heading(level: Int(cmark_node_get_heading_level(current))))
      case CMARK_NODE_PARAGRAPH:
        unsafe append(
          current, marker.map { .listItem(marker: $0, level: max(depth, 1)) } ?? .paragraph)
        marker = nil
      case CMARK_NODE_CODE_BLOCK:
        unsafe append(current, .paragraph)
      case CMARK_NODE_HTML_BLOCK:
        unsafe append(current, .html)
      default: break
      }
      unsafe child = unsafe cmark_node_next(current)
    }
  }

  private mutating func append(_ node: OpaquePointer, _ kind: Block.Kind) {
    var text = ""
    if let literal = unsafe cmark_node_get_literal(node) { text = unsafe String(cString: literal) }
    unsafe Self.collectText(of: node, into: &text, depth: 0)
    let first = unsafe Int(cmark_node_get_start_line(node))
    let last = unsafe max(first, Int(cmark_node_get_end_line(node)))
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    guard !lines.isEmpty else { return }
    blocks.append(Block(kind: kind, lines: lines, sourceLines: first...last))
  }

  private static func collectText(of node: OpaquePointer, into text: inout String, depth: Int) {
    guard depth < 64 else { return }
    var child = unsafe cmark_node_first_child(node)
    while let current = unsafe child {
      switch unsafe cmark_node_get_type(current) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE:
        if let literal = unsafe cmark_node_get_literal(current) {
          unsafe text += String(cString: literal)
        }
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
        text += "\n"
      case CMARK_NODE_HTML_INLINE:
        if let literal = unsafe cmark_node_get_literal(current),
          unsafe String(cString: literal).lowercased().hasPrefix("<br")
        {
          text += "\n"
        }
      default:
        unsafe collectText(of: current, into: &text, depth: depth + 1)
      }
      unsafe child = unsafe cmark_node_next(current)
    }
  }
}
