/// Cells as spreadsheets call them; rows and columns count from 0.
package enum CellAddress {
  /// A column's letters: 0 is `A`, 27 is `AB`.
  static func letters(_ column: Int) -> String {
    var letters = ""
    var number = column + 1
    while number > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (number - 1) % 26))) + letters
      number = (number - 1) / 26
    }
    return letters
  }

  /// Rows of a column of the same sheet, such as `D5:D12`.
  package static func range(column: Int, rows: ClosedRange<Int>) -> String {
    let letters = letters(column)
    return "\(letters)\(rows.lowerBound + 1):\(letters)\(rows.upperBound + 1)"
  }

  /// Rows of a column that stay the same wherever they are spoken of, such as `='Sheet'!$D$5:$D$12`.
  static func absolute(sheet: String, column: Int, rows: ClosedRange<Int>) -> String {
    let letters = letters(column)
    let first = "=\(quoted(sheet))!$\(letters)$\(rows.lowerBound + 1)"
    return rows.count == 1 ? first : "\(first):$\(letters)$\(rows.upperBound + 1)"
  }

  /// A sheet's name in quotes, with those in it doubled.
  static func quoted(_ sheet: String) -> String {
    "'\(sheet.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
  }
}
