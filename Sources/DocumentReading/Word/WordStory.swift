import AssuranceModel

/// The blocks of a Word document as they are gathered, part after part.
struct WordStory {
  private(set) var blocks: [Block] = []
  private var numbering: WordNumbering
  private let styles: WordStyles
  private var tables = 0

  init(numbering: WordNumbering, styles: WordStyles) {
    self.numbering = numbering
    self.styles = styles
  }

  /// Adds paragraphs and tables of the running text.
  mutating func add(_ nodes: [MarkupNode]) {
    for node in nodes {
      switch node.name {
      case "p": addParagraph(node)
      case "tbl": addTable(node)
      case "sdt": add(node["sdtContent"]?.children ?? [])
      case "ins", "moveTo", "customXml", "smartTag": add(node.children)
      default: break
      }
    }
  }

  /// Adds a running head or foot; one that repeats an earlier one is left out.
  mutating func addFurniture(_ root: MarkupNode?) {
    for node in root?.descendants("p") ?? [] {
      guard let paragraph = Paragraph(role: .furniture, text: WordRun.text(of: node).text),
        !blocks.contains(.paragraph(paragraph))
      else { continue }
      blocks.append(.paragraph(paragraph))
    }
  }

  private mutating func addParagraph(_ node: MarkupNode) {
    let properties = node["pPr"]
    let style = properties?["pStyle"]?.value
    let marker = marker(of: node)
    let content = WordRun.text(of: node).text
    if let level = styles.headingLevel(style) {
      let text = [marker?.text ?? "", content].filter { !$0.isEmpty }.joined(separator: " ")
      if let paragraph = Paragraph(role: .heading(level: level), text: text) {
        blocks.append(.paragraph(paragraph))
      }
    } else {
      let role = marker.map { Paragraph.Role.listItem(marker: $0.text, level: $0.level) } ?? .body
      if let paragraph = Paragraph(role: role, text: content) {
        blocks.append(.paragraph(paragraph))
      }
    }
    // The text of a drawn box hangs inside a run of the paragraph that anchors it.
    for box in node.descendants("txbxContent").prefix(1) { add(box.children) }
  }

  private mutating func marker(of paragraph: MarkupNode) -> (text: String, level: Int)? {
    let properties = paragraph["pPr"]
    let inherited = styles.numbering(properties?["pStyle"]?.value)
    guard let own = properties?["numPr"] ?? inherited,
      let list = (own["numId"] ?? inherited?["numId"])?.value, list != "0"
    else { return nil }
    let level = (own["ilvl"] ?? inherited?["ilvl"])?.value.flatMap { Int($0) } ?? 0
    return (numbering.nextMarker(list: list, level: min(max(level, 0), 8)), level + 1)
  }

  private mutating func addTable(_ node: MarkupNode) {
    tables += 1
    let name = "Table \(tables)"
    var cells: [Cell] = []
    var openCells: [Int: Int] = [:]
    for (row, line) in Self.rows(of: node).enumerated() {
      var column = line["trPr"]?["gridBefore"]?.value.flatMap { Int($0) } ?? 0
      for cell in Self.unwrapped(line.children, "tc") {
        let properties = cell["tcPr"]
        let width = max(properties?["gridSpan"]?.value.flatMap { Int($0) } ?? 1, 1)
        if let merge = properties?["vMerge"], merge.value != "restart" {
          // Continues the cell above, whose span grows.
          if let index = openCells[column] { cells[index] = cells[index].grown(to: row) }
        } else {
          let content = Self.content(of: cell)
          openCells[column] = nil
          if !content.text.isEmpty {
            openCells[column] = cells.count
            cells.append(
              Cell(
                row: row, column: column, columnSpan: width, text: content.text,
                font: content.font))
          }
        }
        column += min(width, 1_000)
      }
    }
    blocks.append(.table(Grid(name: name, cells: cells)))
  }

  private static func rows(of table: MarkupNode) -> [MarkupNode] { unwrapped(table.children, "tr") }

  /// Elements of a name, seen through content controls and tracked insertions.
  private static func unwrapped(_ nodes: [MarkupNode], _ name: String) -> [MarkupNode] {
    nodes.flatMap { node -> [MarkupNode] in
      switch node.name {
      case name: return [node]
      case "sdt": return unwrapped(node["sdtContent"]?.children ?? [], name)
      case "ins", "customXml": return unwrapped(node.children, name)
      default: return []
      }
    }
  }

  private static func content(of cell: MarkupNode) -> (text: String, font: String?) {
    let parts = cell.descendants("p").map(WordRun.text(of:))
    let text = parts.map(\.text).filter { !$0.isEmpty }.joined(separator: "\n")
    return (text.trimmed, parts.compactMap(\.font).first)
  }
}

extension Cell {
  fileprivate func grown(to lastRow: Int) -> Cell {
    Cell(
      row: row, column: column, rowSpan: lastRow - row + 1, columnSpan: columnSpan, text: text,
      kind: kind, font: font)
  }
}
