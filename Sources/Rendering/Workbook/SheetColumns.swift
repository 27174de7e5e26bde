import AssuranceModel
import Workbooks

/// The widths of a sheet's columns, in characters, from all that stands on it.
struct SheetColumns {
  /// By column, from the left.
  private(set) var widths: [Double] = []

  /// Widths beyond which a sheet is printed on larger paper.
  private static let widestOnA4 = 230.0
  /// Width of the column that lists the sources.
  private static let sources = 16.0

  init(_ sections: [ReportSection]) {
    for block in sections.flatMap(\.blocks) {
      switch block {
      case .figures(let figures): for column in figures.indices { widen(column, to: 24) }
      case .table(let table) where !table.rows.isEmpty:
        for column in table.columns.indices { widen(column, to: Self.width(of: column, in: table)) }
        if table.hasSources { widen(table.columns.count, to: Self.sources) }
      default: break
      }
    }
    if widths.isEmpty { widths = [100] }
  }

  /// Columns from the first that are wide enough together for prose.
  var prose: ClosedRange<Int> {
    var total = 0.0
    for (column, width) in widths.enumerated() {
      total += width
      if total >= 90 { return 0...column }
    }
    return 0...(widths.count - 1)
  }

  /// Width of several columns together.
  func width(of columns: ClosedRange<Int>) -> Double { widths[columns].reduce(0, +) }

  var paper: WorksheetPaper { widths.reduce(0, +) > Self.widestOnA4 ? .a3 : .a4 }

  private mutating func widen(_ column: Int, to width: Double) {
    while widths.count <= column { widths.append(9) }
    widths[column] = max(widths[column], width)
  }

  private static func width(of column: Int, in table: ReportTable) -> Double {
    let title = table.columns[column].title
    let texts = table.rows.map { CellText.text($0[column].value) }
    let longest = texts.map(\.count).max() ?? 0
    let words = ([title] + texts).flatMap { $0.split(separator: " ") }.map(\.count).max() ?? 0
    if table.columns[column].isWide { return Double(min(max(longest, words, 12), 54) + 2) }
    if table.isLinked(column) { return Double(max(longest, title.count, 6) + 3) }
    return Double(max(min(max(longest, title.count), 24), min(words, 66), 6) + 3)
  }
}
