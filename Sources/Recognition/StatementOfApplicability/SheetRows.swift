package import AssuranceModel

/// A row of a grid together with the cells of earlier rows that reach down into it.
package struct SheetRow: Sendable {
  /// 0-based row of the grid.
  package let index: Int
  /// Ordered by column.
  package let cells: [Cell]

  /// The cell that covers a column.
  package func cell(at column: Int) -> Cell? {
    cells.first { ($0.column..<$0.column + max(1, $0.columnSpan)).contains(column) }
  }

  /// The last column that holds something.
  package var lastColumn: Int { cells.last?.column ?? -1 }
}

extension Grid {
  /// The rows that hold anything, each with the merged cells that cover it from above.
  package var sheetRows: [SheetRow] {
    var reaching: [Cell] = []
    return rows.compactMap { cells in
      guard let index = cells.first?.row else { return nil }
      reaching.removeAll { $0.row + $0.rowSpan <= index }
      let row = (cells + reaching).sorted { $0.column < $1.column }
      reaching += cells.filter { $0.rowSpan > 1 }
      return SheetRow(index: index, cells: row)
    }
  }
}
