/// Cells on their way out of bytes that another process made, and that may be anything; see `PackedCells`.
struct CellUnpacking {
  private let bytes: [UInt8]
  private var position = 0
  private var fonts: [String] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether every byte has been taken.
  var isAtEnd: Bool { position == bytes.count }

  /// The cells of the next grid; nil where the bytes hold none.
  mutating func nextCells() -> [Cell]? {
    // Each cell takes two bytes at least, so that a false count reserves no memory.
    guard let count = number(), count <= (bytes.count - position) / 2 else { return nil }
    var cells: [Cell] = []
    cells.reserveCapacity(count)
    var (row, column) = (0, 0)
    var font: String?
    for _ in 0..<count {
      guard let first = byte(), Int(first & 7) < PackedCells.kinds.count else { return nil }
      if first & PackedCells.Part.place != 0 {
        guard let stated = numbers() else { return nil }
        (row, column) = stated
      }
      var spans = (rows: 1, columns: 1)
      if first & PackedCells.Part.spans != 0 {
        guard let stated = numbers() else { return nil }
        spans = stated
      }
      if first & PackedCells.Part.font != 0 {
        guard let stated = nextFont() else { return nil }
        font = stated
      }
      var box: Box?
      if first & PackedCells.Part.box != 0 {
        guard let stated = nextBox() else { return nil }
        box = stated
      }
      guard let text = text() else { return nil }
      cells.append(
        Cell(
          row: row, column: column, rowSpan: spans.rows, columnSpan: spans.columns, text: text,
          kind: PackedCells.kinds[Int(first & 7)], font: font, box: box))
      column += 1
    }
    return cells
  }

  /// The outer nil says that the bytes hold no font, the inner one that the cell has none.
  private mutating func nextFont() -> String?? {
    guard let index = number(), index <= fonts.count + 1 else { return nil }
    guard index > 0 else { return .some(nil) }
    if index > fonts.count {
      guard let name = text() else { return nil }
      fonts.append(name)
    }
    return fonts[index - 1]
  }

  private mutating func nextBox() -> Box? {
    var sides: [Double] = []
    for _ in 0..<4 {
      var bits: UInt64 = 0
      for shift in stride(from: 0, to: 64, by: 8) {
        guard let byte = byte() else { return nil }
        bits |= UInt64(byte) << UInt64(shift)
      }
      sides.append(Double(bitPattern: bits))
    }
    return Box(x0: sides[0], y0: sides[1], x1: sides[2], y1: sides[3])
  }

  private mutating func text() -> String? {
    guard let count = number(), count <= bytes.count - position else { return nil }
    position += count
    return String(decoding: bytes[position - count..<position], as: UTF8.self)
  }

  private mutating func numbers() -> (Int, Int)? {
    guard let first = number(), let second = number() else { return nil }
    return (first, second)
  }

  /// Numbers of more than five groups are none that a cell needs.
  private mutating func number() -> Int? {
    var number = 0
    for shift in stride(from: 0, to: 35, by: 7) {
      guard let byte = byte() else { return nil }
      number |= Int(byte & 127) << shift
      if byte < 128 { return number }
    }
    return nil
  }

  private mutating func byte() -> UInt8? {
    guard position < bytes.count else { return nil }
    position += 1
    return bytes[position - 1]
  }
}
