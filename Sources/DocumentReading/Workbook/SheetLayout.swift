import AssuranceModel

/// Which columns a sheet hides, and which of its cells are merged into one.
struct SheetLayout {
  /// 0-based columns that the sheet does not show.
  private var hidden: [ClosedRange<Int>] = []
  private var merges: [Int: (rows: Int, columns: Int)] = [:]

  /// Whether every cell is shown by itself.
  var isPlain: Bool { hidden.isEmpty && merges.isEmpty }

  /// Takes in what a `col` element says of columns.
  mutating func addColumns(_ attributes: [XMLAttribute]) {
    guard attributes["hidden"]?.isTrue == true, let first = attributes["min"]?.number,
      let last = attributes["max"]?.number, 1 <= first, first <= last
    else { return }
    hidden.append(first - 1...last - 1)
  }

  /// Takes in a merged area such as `B2:D4`.
  mutating func addMerge(_ reference: String) {
    let ends = reference.utf8.split(separator: UInt8(ascii: ":")).compactMap { SheetPlace($0) }
    guard ends.count == 2, ends[1].row >= ends[0].row, ends[1].column >= ends[0].column else {
      return
    }
    merges[Self.key(ends[0].row, ends[0].column)] =
      (ends[1].row - ends[0].row + 1, ends[1].column - ends[0].column + 1)
  }

  /// Cells with their spans, without those in columns that are hidden; those columns are told where they held any.
  func shown(of cells: [Cell]) -> (cells: [Cell], columnsLeftOut: [Int]) {
    var columnsLeftOut: Set<Int> = []
    let shown = cells.compactMap { cell -> Cell? in
      guard !hides(cell) else {
        columnsLeftOut.insert(cell.column)
        return nil
      }
      guard let span = merges[Self.key(cell.row, cell.column)] else { return cell }
      return Cell(
        row: cell.row, column: cell.column, rowSpan: span.rows, columnSpan: span.columns,
        text: cell.text, kind: cell.kind, font: cell.font)
    }
    return (shown, columnsLeftOut.sorted())
  }

  /// Whether nothing of a cell is in a column that is shown: what is merged into such columns is shown.
  private func hides(_ cell: Cell) -> Bool {
    let last = cell.column + (merges[Self.key(cell.row, cell.column)]?.columns ?? 1) - 1
    return hidden.contains { $0.contains(cell.column) && $0.contains(last) }
  }

  private static func key(_ row: Int, _ column: Int) -> Int { row << 20 | column }
}
