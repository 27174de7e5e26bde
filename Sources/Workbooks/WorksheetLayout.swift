import CXLSXWriter

/// The paper that a sheet is printed on.
package enum WorksheetPaper: Hashable, Sendable { case a4, a3 }

extension Worksheet {
  /// Sets a column's width in characters.
  package func setWidth(_ characters: Double, column: Int) throws(WorkbookError) {
    let column = lxw_col_t(clamping: column)
    try Workbook.check(
      unsafe worksheet_set_column(sheet, column, column, characters, nil),
      while: "setting a column's width")
  }

  /// Sets a row's height in points.
  package func setHeight(_ points: Double, row: Int) throws(WorkbookError) {
    try Workbook.check(
      unsafe worksheet_set_row(sheet, lxw_row_t(clamping: row), points, nil),
      while: "setting a row's height")
  }

  /// Keeps rows above and columns left of a cell in view.
  package func freeze(rows: Int, columns: Int) {
    unsafe worksheet_freeze_panes(sheet, lxw_row_t(clamping: rows), lxw_col_t(clamping: columns))
  }

  /// Sets up printing: landscape, as wide as the paper, a head row repeated, page numbers at the foot.
  package func setUpPrinting(
    repeatingRow row: Int?, footer: String, on paper: WorksheetPaper, isOnePage: Bool = false
  ) throws(WorkbookError) {
    unsafe worksheet_set_landscape(sheet)
    unsafe worksheet_set_paper(sheet, paper == .a3 ? 8 : 9)
    unsafe worksheet_set_margins(sheet, 0.5, 0.5, 0.5, 0.7)
    unsafe worksheet_fit_to_pages(sheet, 1, isOnePage ? 1 : 0)
    unsafe worksheet_gridlines(sheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    if let row {
      let row = lxw_row_t(clamping: row)
      try Workbook.check(
        unsafe worksheet_repeat_rows(sheet, row, row), while: "repeating the head row")
    }
    // An ampersand begins a code in a footer.
    let escaped = footer.split(separator: "&", omittingEmptySubsequences: false).joined(
      separator: "&&")
    try Workbook.check(
      unsafe worksheet_set_footer(sheet, "&L\(escaped.prefix(180))&R&P / &N"),
      while: "setting the footer")
  }

  /// Makes a range that is written already into a native table with these headers; it needs a row below the header.
  package mutating func addTable(
    name: String, headers: [(title: String, style: CellStyle)], row: Int, column: Int, rows: Int,
    hasFilter: Bool
  ) throws(WorkbookError) {
    let formats = unsafe headers.map { unsafe format($0.style) }
    var options = unsafe lxw_table_options()
    unsafe options.no_autofilter = hasFilter ? 0 : 1
    let result = unsafe Self.withColumns(headers.map(\.title), formats) { columns in
      unsafe name.withMutableCString { name in
        unsafe options.name = name
        unsafe options.columns = columns
        unsafe options.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
        unsafe options.style_type_number = 1
        return unsafe worksheet_add_table(
          sheet, lxw_row_t(clamping: row), lxw_col_t(clamping: column),
          lxw_row_t(clamping: row + rows), lxw_col_t(clamping: column + headers.count - 1),
          &options)
      }
    }
    try Workbook.check(result, while: "making table \(name)")
  }

  /// Lends libxlsxwriter's list of columns, which ends with a null.
  private static func withColumns<Result>(
    _ headers: [String], _ formats: [UnsafeMutablePointer<lxw_format>?],
    _ body: (UnsafeMutablePointer<UnsafeMutablePointer<lxw_table_column>?>) -> Result
  ) -> Result {
    let columns = UnsafeMutablePointer<lxw_table_column>.allocate(capacity: headers.count)
    let list = UnsafeMutablePointer<UnsafeMutablePointer<lxw_table_column>?>.allocate(
      capacity: headers.count + 1)
    var texts: [UnsafeMutablePointer<CChar>] = unsafe []
    for (index, header) in headers.enumerated() {
      let bytes = Array(header.utf8CString)
      let text = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
      unsafe text.initialize(from: bytes, count: bytes.count)
      unsafe texts.append(text)
      unsafe (columns + index).initialize(to: lxw_table_column())
      unsafe columns[index].header = unsafe text
      unsafe columns[index].header_format = unsafe formats[index]
      unsafe list[index] = unsafe columns + index
    }
    unsafe list[headers.count] = nil
    defer {
      for index in unsafe texts.indices { unsafe texts[index].deallocate() }
      unsafe columns.deallocate()
      unsafe list.deallocate()
    }
    return unsafe body(list)
  }
}
