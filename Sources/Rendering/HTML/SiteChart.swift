import AssuranceModel

/// A chart as horizontal bars in SVG, with the table's own numbers in words at each bar.
struct SiteChart {
  let chart: ReportChart
  let table: ReportTable

  private static let width = 720.0
  private static let labelWidth = 210.0
  private static let valueWidth = 110.0
  private static let barHeight = 18.0
  private static let gap = 12.0

  private struct Bar {
    let series: Int
    let value: Double
    let text: String
  }

  var html: String {
    let series = chart.series.compactMap { id in table.columns.firstIndex { $0.id == id } }
    guard let categories = table.columns.firstIndex(where: { $0.id == chart.categories }),
      !series.isEmpty, !table.rows.isEmpty
    else { return "" }
    let groups = table.rows.map { row in
      (
        label: CellText.text(row[categories].value),
        bars: series.enumerated().map { index, column in
          Bar(
            series: index, value: row[column].magnitude, text: CellText.text(row[column].value))
        }
      )
    }
    let most = max(groups.flatMap(\.bars).map(\.value).max() ?? 0, 1e-9)
    let groupHeight = Double(series.count) * (Self.barHeight + 3) + Self.gap
    let height = groupHeight * Double(groups.count)
    var shapes = ""
    for (index, group) in groups.enumerated() {
      let top = groupHeight * Double(index)
      let middle = top + Double(series.count) * (Self.barHeight + 3) / 2
      shapes +=
        "<text class=\"label\" x=\"\(text(Self.labelWidth - 10))\" y=\"\(text(middle + 4))\" text-anchor=\"end\">\(Markup.escaped(shortened(group.label)))</text>\n"
      for bar in group.bars {
        let y = top + Double(bar.series) * (Self.barHeight + 3)
        let length = bar.value / most * (Self.width - Self.labelWidth - Self.valueWidth)
        shapes +=
          "<rect class=\"series-\(bar.series + 1)\" x=\"\(text(Self.labelWidth))\" y=\"\(text(y))\" width=\"\(text(max(length, 1)))\" height=\"\(text(Self.barHeight))\"/>\n"
        shapes +=
          "<text class=\"value\" x=\"\(text(Self.labelWidth + length + 6))\" y=\"\(text(y + 13))\">\(Markup.escaped(bar.text))</text>\n"
      }
    }
    return """
      <figure class="chart">
      <figcaption>\(Markup.escaped(chart.title))\(legend(series))</figcaption>
      <svg viewBox="0 0 \(text(Self.width)) \(text(height))" role="img" aria-label="\(Markup.escaped(chart.title)); the same numbers stand in the table">
      \(shapes)</svg>
      </figure>
      """
  }

  private func legend(_ series: [Int]) -> String {
    guard series.count > 1 else { return "" }
    return series.enumerated().map { index, column in
      " <span class=\"key\"><span class=\"swatch series-\(index + 1)\"></span>\(Markup.escaped(table.columns[column].title))</span>"
    }.joined()
  }

  private func shortened(_ label: String) -> String {
    label.count > 30 ? String(label.prefix(29)) + "…" : label
  }

  /// A length with one decimal at most.
  private func text(_ length: Double) -> String {
    let tenths = Int((length * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }
}

extension ReportCell {
  /// The value's size for a chart; 0 where there is none.
  var magnitude: Double {
    switch value {
    case .count(let count), .points(let count): Double(count)
    case .money(let money): money.amount
    case .share(let share): share
    default: 0
    }
  }
}
