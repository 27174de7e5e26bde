import CXLSXWriter

/// A native chart over cells of one sheet.
package struct WorksheetChart: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case bar, stackedBar, doughnut }

  /// One series: the cell with its name, and the column of its values.
  package struct Series: Hashable, Sendable {
    package let name: String
    package let column: Int
    package let color: CellStyle.Color
    /// A colour of its own for each value; empty where all have the series' colour.
    package let pointColors: [CellStyle.Color]

    package init(
      name: String, column: Int, color: CellStyle.Color, pointColors: [CellStyle.Color] = []
    ) {
      self.name = name
      self.column = column
      self.color = color
      self.pointColors = pointColors
    }
  }

  package let title: String
  package let kind: Kind
  /// First and last row of the values.
  package let rows: ClosedRange<Int>
  /// Column of the categories' names.
  package let categories: Int
  package let series: [Series]
  /// What the categories are, at their axis.
  package let categoryName: String
  /// What the values are, at their axis.
  package let valueName: String
  /// Number format of the values and their axis; nil shows numbers plainly.
  package let numberFormat: String?
  /// Where the values' axis ends, so that the longest bar leaves room for its number; nil leaves it to the viewer.
  package let highest: Double?

  package init(
    title: String, kind: Kind, rows: ClosedRange<Int>, categories: Int, series: [Series],
    categoryName: String, valueName: String, numberFormat: String? = nil, highest: Double? = nil
  ) {
    self.title = title
    self.categoryName = categoryName
    self.valueName = valueName
    self.kind = kind
    self.rows = rows
    self.categories = categories
    self.series = series
    self.numberFormat = numberFormat
    self.highest = highest
  }
}

extension Worksheet {
  /// Places a chart in a row, so many pixels from the left; the size is in pixels too.
  package func insert(
    _ chart: WorksheetChart, row: Int, left: Int, width: Double, height: Double
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
      unsafe Self.color(series.pointColors, of: added)
      if chart.kind != .doughnut {
        var fill = lxw_chart_fill()
        fill.color = series.color.rgb
        unsafe chart_series_set_fill(added, &fill)
        unsafe chart_series_set_labels(added)
        unsafe Self.withFont(size: 9, isBold: false) {
          unsafe chart_series_set_labels_font(added, $0)
        }
        if let format = chart.numberFormat {
          unsafe chart_series_set_labels_num_format(added, format)
        }
      }
    }
    unsafe chart_title_set_name(native, chart.title)
    unsafe Self.withFont(size: 13, isBold: true) { unsafe chart_title_set_name_font(native, $0) }
    if chart.kind != .doughnut {
      unsafe chart_set_series_gap(native, 60)
      unsafe chart_axis_set_name(native.pointee.y_axis, chart.categoryName)
      unsafe chart_axis_set_name(native.pointee.x_axis, chart.valueName)
      unsafe Self.withFont(size: 9, isBold: false) { font in
        unsafe chart_axis_set_name_font(native.pointee.y_axis, font)
        unsafe chart_axis_set_num_font(native.pointee.y_axis, font)
        unsafe chart_axis_set_name_font(native.pointee.x_axis, font)
        unsafe chart_axis_set_num_font(native.pointee.x_axis, font)
      }
      // The first category stands at the top, as in the table, and the values' axis at the foot.
      unsafe chart_axis_set_reverse(native.pointee.y_axis)
      unsafe chart_axis_set_crossing_max(native.pointee.y_axis)
      if let format = chart.numberFormat {
        unsafe chart_axis_set_num_format(native.pointee.x_axis, format)
      }
      if let highest = chart.highest {
        unsafe chart_axis_set_min(native.pointee.x_axis, 0)
        unsafe chart_axis_set_max(native.pointee.x_axis, highest)
      }
      unsafe chart_axis_major_gridlines_set_visible(native.pointee.x_axis, 0)
      unsafe chart_legend_set_position(
        native,
        UInt8(
          chart.series.count == 1
            ? LXW_CHART_LEGEND_NONE.rawValue : LXW_CHART_LEGEND_BOTTOM.rawValue))
    }
    var options = unsafe lxw_chart_options()
    unsafe options.x_offset = Int32(clamping: left)
    unsafe options.x_scale = width / 480
    unsafe options.y_scale = height / 288
    try Workbook.check(
      unsafe worksheet_insert_chart_opt(
        sheet, lxw_row_t(clamping: row), 0, native, &options),
      while: "placing chart \(chart.title)")
  }

  /// Lends a font of charts; libxlsxwriter copies it.
  private static func withFont(
    size: Double, isBold: Bool, _ body: (UnsafeMutablePointer<lxw_chart_font>) -> Void
  ) {
    var font = unsafe lxw_chart_font()
    unsafe font.size = size
    unsafe font.bold = isBold ? 1 : 0
    unsafe font.color = 0x1C2733
    unsafe "Arial".withMutableCString { name in
      unsafe font.name = name
      unsafe body(&font)
    }
  }

  /// Gives the values of a series their own colours; libxlsxwriter copies the list, which ends with a null.
  private static func color(
    _ colors: [CellStyle.Color], of series: UnsafeMutablePointer<lxw_chart_series>
  ) {
    guard !colors.isEmpty else { return }
    let count = colors.count
    let fills = UnsafeMutablePointer<lxw_chart_fill>.allocate(capacity: count)
    let points = UnsafeMutablePointer<lxw_chart_point>.allocate(capacity: count)
    let list = UnsafeMutablePointer<UnsafeMutablePointer<lxw_chart_point>?>.allocate(
      capacity: count + 1)
    for (index, color) in colors.enumerated() {
      unsafe (fills + index).initialize(to: lxw_chart_fill())
      unsafe fills[index].color = color.rgb
      unsafe (points + index).initialize(to: lxw_chart_point())
      unsafe points[index].fill = unsafe fills + index
      unsafe (list + index).initialize(to: points + index)
    }
    unsafe (list + count).initialize(to: nil)
    unsafe chart_series_set_points(series, list)
    unsafe fills.deallocate()
    unsafe points.deallocate()
    unsafe list.deallocate()
  }

  private func reference(_ column: Int, _ rows: ClosedRange<Int>) -> String {
    CellAddress.absolute(sheet: name, column: column, rows: rows)
  }
}
