import AssuranceModel
import Workbooks

/// Lays one table out on a sheet, from its header row down.
struct SheetTable {
  let table: ReportTable
  let sources: SourceIndex
  let places: SectionPlaces
  let columns: SheetColumns

  /// Tables with more rows than this can be filtered; shorter ones have the room for their headers.
  private static let shortest = 12

  /// Writes headers and rows; a native table can be sorted and filtered.
  func write(at header: Int, isNative: Bool, to sheet: inout Worksheet) throws(WorkbookError) {
    let titles = table.columns.map(\.title) + (table.hasSources ? ["Sources"] : [])
    let hasFilter = isNative && table.rows.count > Self.shortest
    let headers = titles.enumerated().map { column, title in
      (
        title: title,
        style: SheetLook.header.with { look in
          if isNumeric(column), !hasFilter { (look.alignment, look.indent) = (.right, 1) }
        }
      )
    }
    for (column, entry) in headers.enumerated() {
      try sheet.write(entry.title, row: header, column: column, style: entry.style)
    }
    // Bold letters are wider, and the button of a filter takes room as well.
    try setHeight(of: titles.map { $0 + (hasFilter ? "   " : "") }, row: header, by: 0.9, &sheet)
    for (offset, cells) in table.rows.enumerated() {
      try write(cells, row: header + 1 + offset, below: header, to: &sheet)
    }
    guard isNative else { return }
    try sheet.addTable(
      name: Self.name(table.id), headers: headers, row: header, column: 0, rows: table.rows.count,
      hasFilter: hasFilter)
  }

  private func write(
    _ cells: [ReportCell], row: Int, below header: Int, to sheet: inout Worksheet
  ) throws(WorkbookError) {
    for (column, cell) in cells.enumerated() {
      let base = SheetLook.base.with { look in
        look.wraps = !cell.isNumber
        (look.alignment, look.indent) = isNumeric(column) ? (.right, 1) : (.left, 0)
      }
      let above =
        row > header + 1
        ? CellAddress.range(column: column, rows: (header + 1)...(row - 1)) : nil
      try SheetCell(cell: cell, places: table.isLinked(column) ? places : nil, above: above)
        .write(row: row, column: column, base: base, to: &sheet)
    }
    let texts = cells.map { CellText.text($0.value) }
    if table.hasSources {
      if let list = sources.list(of: cells) {
        try sheet.writeLink(
          list.text, toSheet: WorkbookWriter.sources, row: SourcesSheet.row(of: list.first),
          row: row, column: cells.count, style: SheetLook.link)
      } else {
        try sheet.write("", row: row, column: cells.count, style: SheetLook.base)
      }
    }
    try setHeight(of: texts, row: row, by: 1, &sheet)
  }

  private func setHeight(
    of texts: [String], row: Int, by factor: Double, _ sheet: inout Worksheet
  ) throws(WorkbookError) {
    let cells = zip(texts, columns.widths).map { (text: $0, width: $1 * factor) }
    if let height = SheetText.height(of: cells) { try sheet.setHeight(height, row: row) }
  }

  /// Whether a column holds nothing but numbers, so that they line up on the right.
  private func isNumeric(_ column: Int) -> Bool {
    column < table.columns.count && table.isNumeric(column)
  }

  /// Names of native tables hold letters, digits and underscores only.
  private static func name(_ id: String) -> String {
    "t_" + String(id.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }
}

extension ReportTable {
  /// Whether a column holds numbers and nothing else, apart from missing ones.
  func isNumeric(_ column: Int) -> Bool {
    rows.contains { $0[column].isNumber }
      && rows.allSatisfy { $0[column].isNumber || $0[column].isMissing }
  }

  /// Longest words of a link: some viewers do not wrap links, and would cut it.
  private static var longestLink: Int { 40 }

  /// Whether the cells of a column may lead to other sheets.
  func isLinked(_ column: Int) -> Bool {
    rows.contains { $0[column].link != nil }
      && rows.allSatisfy { CellText.text($0[column].value).count <= Self.longestLink }
  }

  /// Whether any cell rests on words of a document.
  var hasSources: Bool { rows.joined().contains { !$0.sources.isEmpty } }
}
