import AssuranceModel

/// The columns that a broken line such as `-----  --------  ----` sets out in a plain text.
struct TextColumns: Equatable {
  /// Where each column begins, in characters from the left.
  private let starts: [Int]

  /// Nil for a line that is not at least two groups of dashes with spaces between them.
  init?(_ line: Substring) {
    var starts: [Int] = []
    var isInGroup = false
    var marks = 0
    for (place, character) in line.enumerated() {
      switch character {
      case "-", "=", "─":
        if !isInGroup { starts.append(place) }
        isInGroup = true
        marks += 1
      case " ": isInGroup = false
      default: return nil
      }
    }
    guard starts.count >= 2, marks >= starts.count * 2 else { return nil }
    self.starts = starts
  }

  /// The table whose headings or, for want of any, whose broken line is the first of the lines; nil where none is.
  static func table(in lines: ArraySlice<Substring>) -> (columns: TextColumns, table: TextTable)? {
    let headings = lines.prefix(mostHeadings).prefix {
      !$0.allSatisfy(\.isWhitespace) && TextColumns($0) == nil
    }
    guard let rule = lines.dropFirst(headings.count).first, let columns = TextColumns(rule) else {
      return nil
    }
    let width = columns.starts.count
    let cells = (0..<width).compactMap { column -> Cell? in
      let parts = headings.map { columns.fields(of: $0)[column] }.filter { !$0.isEmpty }
      return parts.isEmpty ? nil : Cell(row: 0, column: column, text: parts.joined(separator: " "))
    }
    let above = headings.count + 1
    let body = columns.rows(of: lines.dropFirst(above), below: above)
    return (columns, TextTable(cells: cells + body.cells, length: above + body.length))
  }

  /// The columns that white space leaves in the first lines; nil where fewer than three lines have three fields.
  init?(aligning lines: ArraySlice<Substring>) {
    guard let first = lines.first, Self.fields(partedIn: first) >= 3 else { return nil }
    let telling = lines.prefix(Self.sample).filter { Self.fields(partedIn: $0) >= 3 }
      .map { Array($0) }
    guard telling.count >= 3 else { return nil }
    let width = telling.map(\.count).max() ?? 0
    let isWhite = (0..<width).map { place in
      telling.allSatisfy { place >= $0.count || $0[place] == " " }
    }
    starts =
      (isWhite.first == true ? [] : [0])
      + isWhite.indices.dropFirst(2).filter {
        !isWhite[$0] && isWhite[$0 - 1] && isWhite[$0 - 2]
      }
    guard starts.count >= 3 else { return nil }
  }

  /// The number of fields of a line between which at least two spaces stand.
  private static func fields(partedIn line: Substring) -> Int {
    var fields = 0
    var spaces = 2
    for character in line {
      if character == " " {
        spaces += 1
      } else {
        if spaces >= 2 { fields += 1 }
        spaces = 0
      }
    }
    return fields
  }

  private static let sample = 40

  /// What goes on with a table in these columns after a page has ended; nil where the first line is no row of it.
  func continuation(in lines: ArraySlice<Substring>) -> TextTable? {
    guard let first = lines.first, fits(first), filled(first) >= min(3, starts.count) else {
      return nil
    }
    let body = rows(of: lines, below: 0)
    return TextTable(cells: body.cells, length: body.length)
  }

  /// One row a line; what crosses the columns is a row of one cell, and too much of it ends the table.
  private func rows(of lines: ArraySlice<Substring>, below above: Int) -> (
    cells: [Cell], length: Int
  ) {
    var cells: [Cell] = []
    var pending: [Cell] = []
    var length = 0
    for (offset, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
      let row = above + offset
      if let other = TextColumns(line) {
        guard other == self else { break }
      } else if announcesOther(lines.dropFirst(offset)) {
        break
      } else if fits(line), filled(line) >= 2 || length == offset {
        cells += pending
        pending = []
        for (column, text) in fields(of: line).enumerated() where !text.isEmpty {
          cells.append(Cell(row: row, column: column, text: text))
        }
        length = offset + 1
      } else {
        pending.append(
          Cell(row: row, column: 0, columnSpan: starts.count, text: String(line).trimmed))
      }
      guard pending.count <= Self.mostLinesBetween else { break }
    }
    return (cells, length)
  }

  /// Whether the lines are the headings of another table.
  private func announcesOther(_ lines: ArraySlice<Substring>) -> Bool {
    let rule = lines.prefix(Self.mostHeadings + 1).prefix { !$0.allSatisfy(\.isWhitespace) }
      .lazy.compactMap { TextColumns($0) }.first
    return rule.map { $0 != self } ?? false
  }

  /// Whether white space stands left of each column's beginning.
  private func fits(_ line: Substring) -> Bool {
    let characters = Array(line)
    return starts.dropFirst().allSatisfy { $0 > characters.count || characters[$0 - 1] == " " }
  }

  private func filled(_ line: Substring) -> Int { fields(of: line).count { !$0.isEmpty } }

  private func fields(of line: Substring) -> [String] {
    let characters = Array(line)
    return zip(starts, starts.dropFirst() + [Int.max]).map { start, end in
      guard start < characters.count else { return "" }
      return String(characters[start..<min(end, characters.count)]).trimmed
    }
  }

  private static let mostHeadings = 4
  /// Page numbers and titles of groups stand between the rows of one table.
  private static let mostLinesBetween = 3
}
