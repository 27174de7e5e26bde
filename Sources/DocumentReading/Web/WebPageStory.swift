import AssuranceModel

/// The blocks of a web page as they are gathered.
struct WebPageStory {
  private(set) var blocks: [Block] = []
  /// The parts that are hidden by style and hold tables: tabs and panels that a click opens.
  private(set) var folded: [Block] = []
  private var text = ""
  private var role = Paragraph.Role.body
  private var tables = 0
  private var listDepth = 0

  /// Adds what an element shows.
  mutating func visit(_ node: MarkupNode, role outer: Paragraph.Role) {
    guard !Self.isHidden(node) else {
      if !Self.isMachinery(node) { fold(node) }
      return
    }
    switch node.name {
    case "#text":
      // A line end in the source is a space on the page.
      text += String(node.text.map { $0.isWhitespace ? " " : $0 })
    case "br": text += "\n"
    case "h1", "h2", "h3", "h4", "h5", "h6":
      visitBlock(node, role: .heading(level: Int(node.name.dropFirst()) ?? 1))
    case "ul", "ol":
      endParagraph()
      listDepth += 1
      var number = node.attributes["start"].flatMap { Int($0) } ?? 1
      for item in node.children {
        let marker = node.name == "ol" ? "\(number)." : "•"
        if item.name == "li" { number &+= 1 }
        visitBlock(
          item, role: item.name == "li" ? .listItem(marker: marker, level: listDepth) : outer)
      }
      listDepth -= 1
    case "table": visitTable(node)
    case "dl" where node.children.contains(where: { $0.name == "dd" }): visitTerms(node)
    case "header", "footer", "nav": visitBlock(node, role: .furniture)
    case "input":
      if node.attributes["type"] == "checkbox" {
        text += node.attributes["checked"] == nil ? " ☐ " : " ☒ "
      }
    case "p", "div", "section", "article", "main", "blockquote", "pre", "dt", "dd", "dl", "li",
      "body", "html", "figure", "figcaption", "address", "aside", "form", "fieldset", "details":
      visitBlock(node, role: outer)
    default:
      for child in node.children { visit(child, role: outer) }
    }
  }

  /// Closes the paragraph that is being gathered.
  mutating func endParagraph() {
    if let paragraph = Paragraph(role: role, text: text) { blocks.append(.paragraph(paragraph)) }
    text = ""
  }

  /// Keeps what a hidden element would show where that holds a table; hidden menus and notices are passed over.
  private mutating func fold(_ node: MarkupNode) {
    var story = WebPageStory()
    story.tables = tables
    for child in node.children { story.visit(child, role: .body) }
    story.endParagraph()
    tables = story.tables
    let parts = story.blocks + story.folded
    if parts.contains(where: { if case .table = $0 { true } else { false } }) { folded += parts }
  }

  private mutating func visitBlock(_ node: MarkupNode, role inner: Paragraph.Role) {
    endParagraph()
    let before = role
    role = inner
    for child in node.children { visit(child, role: inner) }
    endParagraph()
    role = before
  }

  private mutating func visitTable(_ node: MarkupNode) {
    endParagraph()
    tables += 1
    var cells: [Cell] = []
    // Columns that a cell of an earlier row still takes, with the row below its last.
    var taken: [Int: Int] = [:]
    for (row, line) in Self.rows(of: node).enumerated() {
      var column = 0
      for cell in line.children where cell.name == "td" || cell.name == "th" {
        while taken[column, default: 0] > row { column += 1 }
        let height = Self.span(cell.attributes["rowspan"])
        let width = Self.span(cell.attributes["colspan"])
        for offset in 0..<width { taken[column + offset] = row + height }
        let text = Self.content(of: cell)
        if !text.isEmpty {
          cells.append(
            Cell(row: row, column: column, rowSpan: height, columnSpan: width, text: text))
        }
        column += width
      }
    }
    blocks.append(.table(Grid(name: "Table \(tables)", cells: cells)))
  }

  /// A list of terms and what is said of each, as a table of two columns.
  private mutating func visitTerms(_ node: MarkupNode) {
    endParagraph()
    tables += 1
    var cells: [Cell] = []
    var row = -1
    // Terms with what is said of them may be put into elements of their own.
    let items = node.children.flatMap { $0.name == "div" ? $0.children : [$0] }
    for item in items where item.name == "dt" || item.name == "dd" {
      let column = item.name == "dt" ? 0 : 1
      if column == 0 || row < 0 || cells.last?.column == 1 { row += 1 }
      let text = Self.content(of: item)
      if !text.isEmpty { cells.append(Cell(row: row, column: column, text: text)) }
    }
    blocks.append(.table(Grid(name: "Table \(tables)", cells: cells)))
  }

  private static func rows(of node: MarkupNode) -> [MarkupNode] {
    node.children.flatMap { child -> [MarkupNode] in
      switch child.name {
      case "tr": return isHidden(child) ? [] : [child]
      case "thead", "tbody", "tfoot": return rows(of: child)
      default: return []
      }
    }
  }

  private static func span(_ text: String?) -> Int {
    min(max(text.flatMap { Int($0) } ?? 1, 1), 1_000)
  }

  private static func content(of cell: MarkupNode) -> String {
    var story = WebPageStory()
    for child in cell.children { story.visit(child, role: .body) }
    story.endParagraph()
    return story.blocks.map { block in
      switch block {
      case .paragraph(let paragraph): paragraph.lines.map(\.text).joined(separator: "\n")
      case .table(let grid): grid.cells.map(\.text).joined(separator: " ")
      }
    }.joined(separator: "\n")
  }

  /// Whether an element is for programs and never shown.
  private static func isMachinery(_ node: MarkupNode) -> Bool {
    ["script", "style", "head", "template", "noscript"].contains(node.name)
  }

  private static func isHidden(_ node: MarkupNode) -> Bool {
    if isMachinery(node) { return true }
    if node.attributes["hidden"] != nil || node.attributes["aria-hidden"] == "true" { return true }
    let style = (node.attributes["style"] ?? "").filter { !$0.isWhitespace }.lowercased()
    return style.contains("display:none") || style.contains("visibility:hidden")
  }
}
