/// Cells on their way into bytes; see `PackedCells`.
struct CellPacking {
  private(set) var bytes: [UInt8] = []
  private var fonts: [String: Int] = [:]

  /// Adds the cells of one grid.
  mutating func add(_ cells: [Cell]) {
    add(cells.count)
    var (row, column) = (0, 0)
    var font: String?
    for cell in cells {
      let parts =
        (cell.row == row && cell.column == column ? 0 : PackedCells.Part.place)
        | (cell.rowSpan == 1 && cell.columnSpan == 1 ? 0 : PackedCells.Part.spans)
        | (cell.font == font ? 0 : PackedCells.Part.font)
        | (cell.box == nil ? 0 : PackedCells.Part.box)
      bytes.append(parts | UInt8(PackedCells.kinds.firstIndex(of: cell.kind) ?? 0))
      if parts & PackedCells.Part.place != 0 { add(cell.row, cell.column) }
      if parts & PackedCells.Part.spans != 0 { add(cell.rowSpan, cell.columnSpan) }
      if parts & PackedCells.Part.font != 0 { add(cell.font) }
      if let box = cell.box {
        for side in [box.x0, box.y0, box.x1, box.y1] {
          let bits = side.bitPattern
          for shift in stride(from: 0, to: 64, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
          }
        }
      }
      add(cell.text)
      (row, column, font) = (cell.row, cell.column + 1, cell.font)
    }
  }

  /// A font is 0 for none, the number of one named before, or the next number and the name.
  private mutating func add(_ font: String?) {
    guard let font else { return add(0) }
    let known = fonts[font]
    add(known ?? fonts.count + 1)
    guard known == nil else { return }
    fonts[font] = fonts.count + 1
    add(font)
  }

  private mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func add(_ numbers: Int...) { for number in numbers { add(number) } }

  private mutating func add(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest > 127 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
