import CXLSXWriter

extension Worksheet {
  /// Writes a formula in the language of spreadsheets, without its `=`, with the number that it comes to.
  package mutating func write(
    formula: String, value: Double, row: Int, column: Int, style: CellStyle
  ) throws(WorkbookError) {
    let (row, column) = try Self.place(row, column)
    try Workbook.check(
      unsafe worksheet_write_formula_num(
        sheet, row, column, "=\(formula)", format(style), value),
      while: "writing a formula")
  }

  /// Writes a formula in the language of spreadsheets, without its `=`, with the text that it comes to.
  package mutating func write(
    formula: String, text: String, row: Int, column: Int, style: CellStyle
  ) throws(WorkbookError) {
    let (row, column) = try Self.place(row, column)
    try Workbook.check(
      unsafe worksheet_write_formula_str(
        sheet, row, column, "=\(formula)", format(style), Self.fitting(text)),
      while: "writing a formula")
  }

  /// Gives a cell a name that formulas of any sheet can use: letters, digits and underscores, and no cell's address.
  package func name(_ name: String, row: Int, column: Int) throws(WorkbookError) {
    let (_, _) = try Self.place(row, column)
    try Workbook.check(
      unsafe workbook_define_name(
        workbook, name,
        CellAddress.absolute(sheet: self.name, column: column, rows: row...row)),
      while: "naming a cell")
  }

  /// Lets nobody type anything but a whole number of a range into a cell.
  package func restrict(row: Int, column: Int, to range: ClosedRange<Int>) throws(WorkbookError) {
    let (row, column) = try Self.place(row, column)
    let words = "A whole number from \(range.lowerBound) to \(range.upperBound)"
    var rule = unsafe lxw_data_validation()
    unsafe rule.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
    unsafe rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
    unsafe rule.minimum_number = Double(range.lowerBound)
    unsafe rule.maximum_number = Double(range.upperBound)
    let result = unsafe words.withMutableCString { words in
      unsafe rule.error_message = words
      return unsafe worksheet_data_validation_cell(sheet, row, column, &rule)
    }
    try Workbook.check(result, while: "restricting a cell")
  }

  /// Gives a cell another look while it holds a text.
  package mutating func highlight(
    row: Int, column: Int, whileItSays text: String, style: CellStyle
  ) throws(WorkbookError) {
    let (row, column) = try Self.place(row, column)
    let quoted = text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"")
    var condition = unsafe lxw_conditional_format()
    unsafe condition.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
    unsafe condition.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_EQUAL_TO.rawValue)
    unsafe condition.format = unsafe format(style)
    let result = unsafe "=\"\(quoted)\"".withMutableCString { words in
      unsafe condition.value_string = words
      return unsafe worksheet_conditional_format_cell(sheet, row, column, &condition)
    }
    try Workbook.check(result, while: "setting a cell's look")
  }
}
