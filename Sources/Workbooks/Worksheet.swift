import CXLSXWriter

/// A sheet of a workbook, lent for writing; rows and columns count from 0.
@safe package struct Worksheet: ~Copyable {
  package let name: String
  let sheet: UnsafeMutablePointer<lxw_worksheet>
  let workbook: UnsafeMutablePointer<lxw_workbook>
  var formats: [CellStyle: UnsafeMutablePointer<lxw_format>]

  /// What a cell may hold at most, in UTF-16 units.
  private static let longestText = 32_767

  init(
    name: String, sheet: UnsafeMutablePointer<lxw_worksheet>,
    workbook: UnsafeMutablePointer<lxw_workbook>,
    formats: [CellStyle: UnsafeMutablePointer<lxw_format>]
  ) {
    self.name = name
    unsafe self.sheet = sheet
    unsafe self.workbook = workbook
    unsafe self.formats = formats
  }

  /// Writes a text as text, whatever it begins with: never a formula and never a link.
  package mutating func write(_ text: String, row: Int, column: Int, style: CellStyle)
    throws(WorkbookError)
  {
    let (row, column) = try Self.place(row, column)
    let format = unsafe format(style)
    if text.isEmpty {
      try Workbook.check(
        unsafe worksheet_write_blank(sheet, row, column, format), while: "writing a cell")
    } else {
      try Workbook.check(
        unsafe worksheet_write_string(sheet, row, column, Self.fitting(text), format),
        while: "writing a text")
    }
  }

  /// Writes a number.
  package mutating func write(_ number: Double, row: Int, column: Int, style: CellStyle)
    throws(WorkbookError)
  {
    let (row, column) = try Self.place(row, column)
    try Workbook.check(
      unsafe worksheet_write_number(sheet, row, column, number, format(style)),
      while: "writing a number")
  }

  /// Writes a day as the spreadsheet's own date; years before 1900 are beyond it.
  package mutating func write(
    year: Int, month: Int, day: Int, row: Int, column: Int, style: CellStyle
  ) throws(WorkbookError) {
    let (row, column) = try Self.place(row, column)
    var date = lxw_datetime(
      year: Int32(year), month: Int32(month), day: Int32(day), hour: 0, min: 0, sec: 0)
    try Workbook.check(
      unsafe worksheet_write_datetime(sheet, row, column, &date, format(style)),
      while: "writing a date")
  }

  /// Writes a text that leads to a cell of a sheet of the same workbook.
  package mutating func writeLink(
    _ text: String, toSheet target: String, row targetRow: Int, row: Int, column: Int,
    style: CellStyle
  ) throws(WorkbookError) {
    let (row, column) = try Self.place(row, column)
    try Workbook.check(
      unsafe worksheet_write_url_opt(
        sheet, row, column, "internal:\(CellAddress.quoted(target))!A\(targetRow + 1)",
        format(style),
        Self.fitting(text), nil),
      while: "writing a link")
  }

  /// Writes a text over several cells of a row, so that prose can be as wide as the tables below it.
  package mutating func writeMerged(
    _ text: String, row: Int, columns: ClosedRange<Int>, style: CellStyle
  ) throws(WorkbookError) {
    guard columns.count > 1 else {
      return try write(text, row: row, column: columns.lowerBound, style: style)
    }
    let (place, first) = try Self.place(row, columns.lowerBound)
    let (_, last) = try Self.place(row, columns.upperBound)
    try Workbook.check(
      unsafe worksheet_merge_range(
        sheet, place, first, place, last, Self.fitting(text), format(style)),
      while: "writing a text over several cells")
  }

  static func place(_ row: Int, _ column: Int) throws(WorkbookError) -> (
    lxw_row_t, lxw_col_t
  ) {
    guard (0..<1_048_576).contains(row), (0..<16_384).contains(column) else {
      throw .outsideSheet(row: row, column: column)
    }
    return (lxw_row_t(row), lxw_col_t(column))
  }

  /// The text as far as a cell can hold it, with a mark where it was cut, and without controls that XML lacks.
  static func fitting(_ text: String) -> String {
    let clean = String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { $0.value >= 32 || $0 == "\n" || $0 == "\t" }))
    guard clean.utf16.count > longestText else { return clean }
    let mark = " [cut]"
    var left = longestText - mark.utf16.count
    // Whole characters only: one of them may be many units long.
    return clean.prefix { character in
      left -= character.utf16.count
      return left >= 0
    } + mark
  }

  /// One format of the workbook a style.
  mutating func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
    if let known = unsafe formats[style] { return unsafe known }
    guard let format = unsafe workbook_add_format(workbook) else { return nil }
    if let number = style.numberFormat { unsafe format_set_num_format(format, number) }
    if let name = style.fontName { unsafe format_set_font_name(format, name) }
    if style.isBold { unsafe format_set_bold(format) }
    if style.isItalic { unsafe format_set_italic(format) }
    if style.isUnderlined {
      unsafe format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
    }
    if let size = style.fontSize { unsafe format_set_font_size(format, size) }
    if let color = style.color { unsafe format_set_font_color(format, color.rgb) }
    if let fill = style.fill { unsafe format_set_bg_color(format, fill.rgb) }
    switch style.alignment {
    case .left: unsafe format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    case .centre: unsafe format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    case .right: unsafe format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    case nil: break
    }
    unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    if style.indent > 0 { unsafe format_set_indent(format, UInt8(clamping: style.indent)) }
    if style.wraps { unsafe format_set_text_wrap(format) }
    if style.hasRuleBelow { unsafe format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue)) }
    unsafe formats[style] = unsafe format
    return unsafe format
  }
}
