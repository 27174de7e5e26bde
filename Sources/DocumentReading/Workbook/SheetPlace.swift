import AssuranceModel

/// A row and a column of a sheet, both 0-based.
struct SheetPlace {
  let row: Int
  let column: Int

  /// The place that a reference such as `B7` or `$B$7` names; nil for what no sheet can hold.
  init?(_ reference: some Sequence<UInt8>) {
    var (row, column) = (0, 0)
    for byte in reference where byte != UInt8(ascii: "$") {
      switch byte {
      case 65...90: column = column * 26 + Int(byte) - 64
      case 97...122: column = column * 26 + Int(byte) - 96
      case 48...57: row = row * 10 + Int(byte) - 48
      default: return nil
      }
      guard column <= 16_384, row <= 1_048_576 else { return nil }
    }
    guard row > 0, column > 0 else { return nil }
    (self.row, self.column) = (row - 1, column - 1)
  }

  /// The letters of a 0-based column.
  static func letters(ofColumn column: Int) -> String {
    String(Cell(row: 0, column: column, text: "").reference.dropLast())
  }
}
