/// A sheet of a workbook, a CSV file, or a table of a text document.
package struct Grid: Hashable, Sendable, Codable {
  /// Sheet name, or `Table 2` for the second table of a document.
  package let name: String
  /// Whether the workbook hides the sheet.
  package let isHidden: Bool
  /// Cells that hold something, ordered by row and then column.
  package var cells: [Cell]

  package init(name: String, isHidden: Bool = false, cells: [Cell]) {
    self.name = name
    self.isHidden = isHidden
    self.cells = cells
  }

  /// The cells of each row that holds any, in order.
  package var rows: [ArraySlice<Cell>] {
    var rows: [ArraySlice<Cell>] = []
    var start = cells.startIndex
    while start < cells.endIndex {
      let end = cells[start...].firstIndex { $0.row != cells[start].row } ?? cells.endIndex
      rows.append(cells[start..<end])
      start = end
    }
    return rows
  }
}

/// One cell of a grid; a merged area is one cell with spans.
package struct Cell: Hashable, Sendable, Codable {
  /// What the format says the content is.
  package enum Kind: String, Hashable, Sendable, Codable {
    case text, number, date, boolean, error
  }

  /// 0-based.
  package let row: Int
  /// 0-based.
  package let column: Int
  package let rowSpan: Int
  package let columnSpan: Int
  /// The content as a reader sees it; line breaks are kept as `\n`; a date is ISO 8601.
  package let text: String
  package let kind: Kind
  /// Name of the cell's font where the format tells it: a letter in Wingdings is a tick.
  package let font: String?
  /// Where the cell stands on its page, for tables of paged documents.
  package let box: Box?

  package init(
    row: Int, column: Int, rowSpan: Int = 1, columnSpan: Int = 1, text: String, kind: Kind = .text,
    font: String? = nil, box: Box? = nil
  ) {
    self.row = row
    self.column = column
    self.rowSpan = rowSpan
    self.columnSpan = columnSpan
    self.text = text
    self.kind = kind
    self.font = font
    self.box = box
  }

  /// The reference as spreadsheets write it: row 6 of column 1 is `B7`.
  package var reference: String {
    var letters = ""
    var number = column + 1
    while number > 0 {
      let letter = UInt8(ascii: "A") + UInt8((number - 1) % 26)
      letters = String(UnicodeScalar(letter)) + letters
      number = (number - 1) / 26
    }
    return letters + String(row + 1)
  }
}
