import AssuranceModel

/// How wide a column of a sheet would best be, and how narrow it can be made, in characters.
package struct ColumnWidth: Hashable, Sendable {
  /// With room for most of its texts in a line or two.
  package let natural: Double
  /// Without cutting a number, a link, a word, or the last lines of a text in the tallest row.
  package let least: Double

  package init(natural: Double, least: Double) {
    self.natural = max(natural, least)
    self.least = least
  }

  /// The wider of two, for a column that several tables stand in.
  package func joined(with other: Self) -> Self {
    Self(natural: max(natural, other.natural), least: max(least, other.least))
  }

  /// The widths of a sheet's columns that are as wide together as there is room for, or as near to it as can be.
  ///
  /// The widest of the columns that can be narrowed give way first, down to one common width.
  package static func fitted(_ columns: [Self], into room: Double) -> [Double] {
    var widths = columns.map(\.natural)
    var ceiling = widths.max() ?? 0
    while ceiling > narrowest, widths.reduce(0, +) > room {
      ceiling -= 1
      widths = columns.map { max($0.least, min($0.natural, ceiling)) }
    }
    return widths
  }

  /// Columns of words are not made narrower than this.
  private static let narrowest = 18.0
}

extension ColumnWidth {
  /// The width for a table's column of cells, its header among them.
  init(of column: Int, in table: ReportTable) {
    let title = table.columns[column].title
    let cells = table.rows.map { (text: CellText.text($0[column].value), cell: $0[column]) }
    let longest = cells.map(\.text.count).max() ?? 0
    let word =
      ([title] + cells.map(\.text)).flatMap { $0.split(separator: " ") }
      .map(\.count).max() ?? 0
    if table.isLinked(column) {
      let width = Double(max(longest, title.count, 6) + 3)
      self.init(natural: width, least: width)
      return
    }
    let number = cells.filter { $0.cell.isNumber }.map(\.text.count).max() ?? 0
    // A text is broken between words, so that its lines are not full.
    let tallest = Double(longest) * 1.2 / Double(SheetText.mostLines)
    let least = max(Double(max(min(word, 66), number, 6) + 3), tallest)
    let natural =
      table.columns[column].isWide
      ? min(max(longest, word, 12), 54) + 2
      : max(min(max(longest, title.count), 24), min(word, 66), 6) + 3
    self.init(natural: Double(natural), least: least)
  }

  /// The width for the column that lists the sources of a table's rows.
  init(ofSources sources: SourceIndex, in table: ReportTable) {
    let longest = table.rows.compactMap { sources.list(of: $0)?.text.count }.max() ?? 0
    let width = Double(max(longest, "Sources".count) + 2)
    self.init(natural: width, least: width)
  }
}
