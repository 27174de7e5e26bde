import AssuranceModel

/// A chart as horizontal bars in SVG, with the table's own numbers in words at each bar.
struct SiteChart {
  let chart: ReportChart
  let table: ReportTable

  /// The longest bar takes this share of the room, so that its number stands behind it.
  private static let longestBar = 0.6

  var html: String {
    let series = chart.series.compactMap { id in table.columns.firstIndex { $0.id == id } }
    guard let categories = table.columns.firstIndex(where: { $0.id == chart.categories }),
      !series.isEmpty, !table.rows.isEmpty
    else { return "" }
    let most = max(table.rows.flatMap { row in series.map { row[$0].magnitude } }.max() ?? 0, 1e-9)
    let groups = table.rows.map { row in
      """
      <div class="group"><span class="label">\(Markup.escaped(CellText.text(row[categories].value)))</span>
      <span class="bars">\(bars(of: row, series, most: most, tone: row[categories].tone))</span></div>
      """
    }
    let title = Markup.escaped(chart.title)
    return """
      <figure class="chart">
      <figcaption>\(title)\(legend(series))</figcaption>
      <div class="groups" role="img" aria-label="\(title); the same numbers stand in the table">
      \(groups.joined(separator: "\n"))
      </div>
      </figure>
      """
  }

  private func bars(
    of row: [ReportCell], _ series: [Int], most: Double, tone: ReportCell.Tone
  ) -> String {
    series.enumerated().map { index, column in
      let length = percent(row[column].magnitude / most * Self.longestBar)
      let look = series.count > 1 || tone == .neutral ? "series-\(index + 1)" : tone.rawValue
      return """
        <svg class="bar" width="100%" height="20">\
        <rect class="\(look)" width="\(length)" height="16" y="2"/>\
        <text x="\(length)" dx="6" y="15">\(Markup.escaped(CellText.text(row[column].value)))</text>\
        </svg>
        """
    }.joined()
  }

  private func legend(_ series: [Int]) -> String {
    guard series.count > 1 else { return "" }
    return series.enumerated().map { index, column in
      let title = Markup.escaped(table.columns[column].title)
      return
        " <span class=\"key\"><span class=\"swatch series-\(index + 1)\"></span>\(title)</span>"
    }.joined()
  }

  /// A share of the room with one decimal at most.
  private func percent(_ share: Double) -> String {
    let tenths = Int((share * 1_000).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
  }
}

extension ReportCell {
  /// The value's size for a chart, never below 0; 0 where there is none.
  var magnitude: Double {
    switch value {
    case .count(let count), .points(let count), .leverage(let count): Double(max(count, 0))
    case .money(let money): max(money.amount, 0)
    case .modelledLoss(let loss): Double(max(loss.amount, 0))
    case .share(let share), .probability(let share): max(share, 0)
    default: 0
    }
  }
}
