/// An element of a small XML part, or of a web page, with what it holds.
struct MarkupNode {
  let name: String
  let attributes: [String: String]
  /// Elements and stretches of text in order; a stretch of text has the name `#text`.
  var children: [MarkupNode] = []
  var text = ""

  /// The first child of a name.
  subscript(name: String) -> MarkupNode? { children.first { $0.name == name } }

  /// The value that WordprocessingML keeps in an attribute of its own.
  var value: String? { attributes["val"] }

  /// Every element of a name below this one, in order.
  func descendants(_ name: String) -> [MarkupNode] {
    children.flatMap { ($0.name == name ? [$0] : []) + $0.descendants(name) }
  }

  /// All text in the element.
  var wholeText: String { text + children.map(\.wholeText).joined() }

  /// The root of an XML part; nil where the part has none.
  static func root(of bytes: [UInt8]) -> MarkupNode? {
    var builder = MarkupTreeBuilder()
    XMLParsing.parse(BytesInMemory(bytes), to: &builder)
    return builder.root
  }
}

/// Events of a small XML part gathered into a tree.
private struct MarkupTreeBuilder: XMLEvents {
  private var open: [MarkupNode] = []
  private(set) var root: MarkupNode?

  mutating func start(_ name: XMLBytes, _ attributes: [XMLAttribute]) {
    var values: [String: String] = [:]
    for attribute in attributes {
      // The parser leaves an ampersand in an attribute as a character reference.
      var text = attribute.value.string
      if text.contains("&#38;") {
        text = text.split(separator: "&#38;", omittingEmptySubsequences: false).joined(
          separator: "&")
      }
      values[attribute.name.string] = text
    }
    open.append(MarkupNode(name: name.string, attributes: values))
  }

  mutating func text(_ text: XMLBytes) {
    guard let last = open.indices.last else { return }
    open[last].children.append(MarkupNode(name: "#text", attributes: [:], text: text.string))
  }

  mutating func end(_ name: XMLBytes) {
    guard let node = open.popLast() else { return }
    if let last = open.indices.last { open[last].children.append(node) } else { root = node }
  }
}
