import CXLSXWriter

/// A native chart over cells of one sheet.
package struct WorksheetChart: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case bar, stackedBar, doughnut }

  /// One series: the cell with its name, and the column of its values.
  package struct Series: Hashable, Sendable {
    package let name: String
    package let column: Int
    package let color: CellStyle.Color

    package init(name: String, column: Int, color: CellStyle.Color) {
      self.name = name
      self.column = column
      self.color = color
    }
  }

  package let title: String
  package let kind: Kind
  /// First and last row of the values.
  package let rows: ClosedRange<Int>
  /// Column of the categories' names.
  package let categories: Int
  package let series: [Series]
  /// Number format of the value axis; nil shows numbers plainly.
  package let numberFormat: String?

  package init(
    title: String, kind: Kind, rows: ClosedRange<Int>, categories: Int, series: [Series],
    numberFormat: String? = nil
  ) {
    self.title = title
    self.kind = kind
    self.rows = rows
    self.categories = categories
    self.series = series
    self.numberFormat = numberFormat
  }
}

extension Worksheet {
  /// Places a chart with its top left corner at a cell; the size is in pixels.
  package func insert(
    _ chart: WorksheetChart, row: Int, column: Int, width: Double, height: Double
  ) throws(WorkbookError) {
    let type =
      switch chart.kind {
      case .bar: LXW_CHART_BAR
      case .stackedBar: LXW_CHART_BAR_STACKED
      case .doughnut: LXW_CHART_DOUGHNUT
      }
    guard let native = unsafe workbook_add_chart(workbook, UInt8(type.rawValue)) else {
      throw .refused(code: 0, message: "no chart was made", while: "making chart \(chart.title)")
    }
    for series in chart.series {
      let added = unsafe chart_add_series(
        native, reference(chart.categories, chart.rows), reference(series.column, chart.rows))
      guard let added = unsafe added else { continue }
      unsafe chart_series_set_name(added, series.name)
      if chart.kind != .doughnut {
        var fill = lxw_chart_fill()
        fill.color = series.color.rgb
        unsafe chart_series_set_fill(added, &fill)
        unsafe chart_series_set_labels(added)
        if let format = chart.numberFormat {
          unsafe chart_series_set_labels_num_format(added, format)
        }
      }
    }
    unsafe chart_title_set_name(native, chart.title)
    if chart.kind != .doughnut {
      // The first category stands at the top, as in the table.
      unsafe chart_axis_set_reverse(native.pointee.y_axis)
      if let format = chart.numberFormat {
        unsafe chart_axis_set_num_format(native.pointee.x_axis, format)
      }
      unsafe chart_axis_major_gridlines_set_visible(native.pointee.x_axis, 0)
      if chart.series.count == 1 {
        unsafe chart_legend_set_position(native, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
      }
    }
    var options = unsafe lxw_chart_options()
    unsafe options.x_scale = width / 480
    unsafe options.y_scale = height / 288
    try Workbook.check(
      unsafe worksheet_insert_chart_opt(
        sheet, lxw_row_t(clamping: row), lxw_col_t(clamping: column), native, &options),
      while: "placing chart \(chart.title)")
  }

  private func reference(_ column: Int, _ rows: ClosedRange<Int>) -> String {
    let quoted = name.split(separator: "'", omittingEmptySubsequences: false).joined(
      separator: "''")
    let letters = Self.letters(column)
    return "='\(quoted)'!$\(letters)$\(rows.lowerBound + 1):$\(letters)$\(rows.upperBound + 1)"
  }

  /// A column's letters: 0 is `A`, 27 is `AB`.
  private static func letters(_ column: Int) -> String {
    var letters = ""
    var number = column + 1
    while number > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (number - 1) % 26))) + letters
      number = (number - 1) / 26
    }
    return letters
  }
}
