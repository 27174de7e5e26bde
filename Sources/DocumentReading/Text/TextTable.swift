import AssuranceModel

/// A table that a plain text draws with bars, parts by tabs, or sets in columns under a broken line.
///
/// The row of a cell is its line's place below the first line, so that rows without a blank line between them stay
/// told from rows that one parts.
struct TextTable {
  let cells: [Cell]
  /// The number of lines that the table takes.
  let length: Int

  /// The table that begins with the first of the lines; nil where none does.
  init?(in lines: ArraySlice<Substring>) {
    guard let table = Self.drawn(lines) ?? Self.parted(lines) else { return nil }
    self = table
  }

  init(cells: [Cell], length: Int) {
    self.cells = cells
    self.length = length
  }

  // MARK: Bars

  /// `| A.5.1 | Policies | Yes |`, with rules of dashes between all rows, below the headings only, or nowhere.
  private static func drawn(_ lines: ArraySlice<Substring>) -> TextTable? {
    let own = lines.prefix { isRule($0) || isBarred($0) }
    guard own.count(where: isBarred) >= 2 else { return nil }
    var blocks: [[Int]] = [[]]
    for (index, line) in zip(own.indices, own) {
      if isRule(line) { blocks.append([]) } else { blocks[blocks.count - 1].append(index) }
    }
    blocks.removeAll(where: \.isEmpty)
    // With rules between all rows a row is what two of them enclose; its further lines are wrapped text.
    let isRuled = blocks.count >= 3
    var cells: [Cell] = []
    for (number, block) in blocks.enumerated() {
      let rows = isRuled || number == 0 && blocks.count > 1 ? [block] : block.map { [$0] }
      for row in rows {
        cells += Self.cells(
          of: row.map { fields(of: own[$0]) }, row: (row.first ?? 0) - own.startIndex)
      }
    }
    return TextTable(cells: cells, length: own.count)
  }

  private static func cells(of lines: [[String]], row: Int) -> [Cell] {
    let width = lines.map(\.count).max() ?? 0
    return (0..<width).compactMap { column in
      let text = lines.compactMap { $0.indices.contains(column) ? $0[column] : nil }
        .filter { !$0.isEmpty }.joined(separator: " ")
      return text.isEmpty ? nil : Cell(row: row, column: column, text: text)
    }
  }

  private static func fields(of line: Substring) -> [String] {
    let inner = line.trimmed.dropFirst()
    let fields = inner.split(omittingEmptySubsequences: false) { bars.contains($0) }
    return fields.dropLast(fields.last?.allSatisfy(\.isWhitespace) == true ? 1 : 0)
      .map { String($0).trimmed }
  }

  private static func isBarred(_ line: Substring) -> Bool {
    guard let first = line.first(where: { !$0.isWhitespace }), bars.contains(first) else {
      return false
    }
    return line.count { bars.contains($0) } >= 3 && !isRule(line)
  }

  private static func isRule(_ line: Substring) -> Bool {
    let marks = line.filter { !$0.isWhitespace }
    return marks.count >= 5 && marks.allSatisfy { ruleMarks.contains($0) }
      && marks.contains { !"-=─━═".contains($0) }
  }

  private static let bars: Set<Character> = ["|", "│", "┃", "║"]
  private static let ruleMarks: Set<Character> = Set("+-=|:─━═│┃║┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝")

  // MARK: Tabs

  /// Lines of at least three fields parted by tabs; a line without tabs between them is a cell of its own.
  private static func parted(_ lines: ArraySlice<Substring>) -> TextTable? {
    func tabs(_ line: Substring) -> Int { line.count { $0 == "\t" } }
    guard let first = lines.first, let second = lines.dropFirst().first, tabs(first) >= 2,
      tabs(second) >= 2, abs(tabs(first) - tabs(second)) <= 1
    else { return nil }
    var cells: [Cell] = []
    var pending: [Cell] = []
    var length = 0
    for (row, line) in lines.enumerated() {
      if line.contains("\t") {
        cells += pending
        pending = []
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        for (column, field) in fields.enumerated() where field.contains(where: { !$0.isWhitespace })
        {
          cells.append(Cell(row: row, column: column, text: String(field).trimmed))
        }
        length = row + 1
      } else if line.contains(where: { !$0.isWhitespace }) {
        pending.append(Cell(row: row, column: 0, text: String(line).trimmed))
      }
      guard pending.count <= mostLinesBetween else { break }
    }
    return TextTable(cells: cells, length: length)
  }

  /// Page numbers and titles of groups stand between the rows of one table.
  private static let mostLinesBetween = 3
}
