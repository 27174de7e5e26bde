import AssuranceModel
import Workbooks

/// The widths of a sheet's columns, in characters, from all that stands on it.
///
/// A sheet is printed as wide as the paper. Columns that are wider together than can be read then are narrowed.
struct SheetColumns {
  /// By column, from the left.
  let widths: [Double]
  let paper: WorksheetPaper

  /// Width beyond which a sheet is printed on larger paper.
  private static let widestOnA4 = 230.0
  /// Widths at which the sheet's own size is printed at seven points.
  private static let legibleOnA4 = 200.0
  private static let legibleOnA3 = 300.0

  init(_ sections: [ReportSection], sources: SourceIndex) {
    var columns: [ColumnWidth] = []
    func widen(_ column: Int, to width: ColumnWidth) {
      while columns.count <= column { columns.append(ColumnWidth(natural: 9, least: 9)) }
      columns[column] = columns[column].joined(with: width)
    }
    for block in sections.flatMap(\.blocks) {
      switch block {
      case .figures(let figures):
        for column in figures.indices { widen(column, to: ColumnWidth(natural: 24, least: 24)) }
      case .table(let table) where !table.rows.isEmpty:
        for column in table.columns.indices {
          widen(column, to: ColumnWidth(of: column, in: table))
        }
        if table.hasSources {
          widen(table.columns.count, to: ColumnWidth(ofSources: sources, in: table))
        }
      default: break
      }
    }
    if columns.isEmpty { columns = [ColumnWidth(natural: 100, least: 100)] }
    let isSmall = columns.reduce(0) { $0 + $1.natural } <= Self.widestOnA4
    paper = isSmall ? .a4 : .a3
    widths = ColumnWidth.fitted(columns, into: isSmall ? Self.legibleOnA4 : Self.legibleOnA3)
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
}
