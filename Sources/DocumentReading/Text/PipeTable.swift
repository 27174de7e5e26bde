import AssuranceModel
import CommonMark

/// A table drawn with vertical bars, as GitHub's Markdown has it.
struct PipeTable {
  /// The header's place among the lines of the paragraph.
  let firstLine: Int
  let cells: [Cell]
  /// Lines after the table.
  let rest: [String]

  /// The table among the lines of a paragraph; nil where no header is followed by a delimiter row.
  init?(in lines: [Substring]) {
    let lines = lines.map { $0.trimmed.drop { $0 == ">" || $0 == " " } }
    let header = lines.indices.dropLast().first { index in
      lines[index].contains("|") && Self.isDelimiter(lines[index + 1])
    }
    guard let header else { return nil }
    firstLine = header
    var cells: [Cell] = []
    var row = 0
    var index = header
    while index < lines.count, lines[index].contains("|") {
      if index != header + 1 {
        for (column, field) in Self.fields(of: lines[index]).enumerated() where !field.isEmpty {
          cells.append(Cell(row: row, column: column, text: Self.withoutMarkup(field)))
        }
        row += 1
      }
      index += 1
    }
    self.cells = cells.filter { !$0.text.isEmpty }
    rest = lines[index...].map(String.init)
  }

  /// Whether a line is the row of dashes below the header of a table.
  static func isDelimiter(_ line: Substring) -> Bool {
    line.contains("-") && line.contains("|")
      && line.allSatisfy { $0 == "-" || $0 == "|" || $0 == ":" || $0 == " " || $0 == "\t" }
  }

  private static func fields(of line: Substring) -> [String] {
    var fields: [String] = []
    var field = ""
    var isEscaped = false
    for character in line {
      if character == "|", !isEscaped {
        fields.append(field.trimmed)
        field = ""
      } else {
        if character == "|" { field.removeLast() }
        field.append(character)
      }
      isEscaped = character == "\\"
    }
    fields.append(field.trimmed)
    if line.hasPrefix("|") { fields.removeFirst() }
    if line.hasSuffix("|"), fields.last?.isEmpty == true { fields.removeLast() }
    return fields
  }

  /// A cell's text; one that the parser would take for a list or heading by its first character stays as written.
  private static func withoutMarkup(_ field: String) -> String {
    guard field.contains(where: { "*_`[<&\\~".contains($0) }) else { return field }
    let blocks = BlockTree(parsing: field).blocks
    guard blocks.count == 1, let block = blocks.first, case .paragraph = block.kind else {
      return field
    }
    return block.lines.joined(separator: "\n")
  }
}
