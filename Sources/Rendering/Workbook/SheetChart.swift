import AssuranceModel
import Workbooks

/// A chart of the report as a native chart over a table that stands on the same sheet.
struct SheetChart {
  let chart: ReportChart
  let table: ReportTable
  let header: Int

  private static let colors: [UInt32] = [0x1F3A5F, 0x8FA6C0, 0xB97900]

  /// Pixels from top to bottom.
  var height: Double { max(300, Double(table.rows.count * chart.series.count) * 22 + 110) }

  /// Rows of the sheet that it takes up, of 20 pixels each, with a gap below.
  var rows: Int { Int((height / 20).rounded(.up)) + 2 }

  /// Nil where the table lacks the columns.
  var native: WorksheetChart? {
    guard let categories = table.columns.firstIndex(where: { $0.id == chart.categories }) else {
      return nil
    }
    let columns = chart.series.compactMap { id in table.columns.firstIndex { $0.id == id } }
    guard let first = columns.first, let row = table.rows.first else { return nil }
    return WorksheetChart(
      title: chart.title,
      kind: chart.kind == .doughnut ? .doughnut : chart.kind == .stackedBar ? .stackedBar : .bar,
      rows: (header + 1)...(header + table.rows.count), categories: categories,
      series: columns.enumerated().map { index, column in
        WorksheetChart.Series(
          name: table.columns[column].title, column: column,
          color: .init(Self.colors[index % Self.colors.count]),
          pointColors: columns.count == 1 ? toneColors(categories) : [])
      },
      categoryName: table.columns[categories].title,
      valueName: columns.count == 1
        ? table.columns[first].title + unit(of: row[first]) : "Points",
      numberFormat: "#,##0", highest: highest(columns))
  }

  private func unit(of cell: ReportCell) -> String {
    switch cell.value {
    case .money(let money): " (\(money.currency.rawValue))"
    case .modelledLoss(let loss): " (\(loss.currency.rawValue))"
    default: ""
    }
  }

  /// The end of the axis: beyond the largest value by a seventh, at a half step of its size.
  private func highest(_ columns: [Int]) -> Double? {
    let most = table.rows.flatMap { row in columns.map { row[$0].magnitude } }.max() ?? 0
    guard most > 0 else { return nil }
    var step = 1.0
    while step * 10 <= most { step *= 10 }
    return (most * 8 / 7 / (step / 2)).rounded(.up) * (step / 2)
  }

  /// The colours of the categories' tones; empty where no category has one.
  private func toneColors(_ categories: Int) -> [CellStyle.Color] {
    let tones = table.rows.map { $0[categories].tone }
    guard tones.contains(where: { $0 != .neutral }) else { return [] }
    return tones.map { tone in
      switch tone {
      case .neutral: .init(0x1F3A5F)
      case .good: .init(0x2E7D4F)
      case .caution: .init(0xB97900)
      case .bad: .init(0xB3261E)
      case .unknown: .init(0x6B7280)
      }
    }
  }
}
