import AssuranceModel
import Workbooks

/// The sheet that lists every source of the pack by its number.
struct SourcesSheet {
  let report: Report
  let sources: SourceIndex

  private static let widths = [9.0, 56, 26, 84]

  /// Row of a source's number, counted from 0.
  static func row(of number: Int) -> Int { number + 2 }

  func write(to sheet: inout Worksheet) throws(WorkbookError) {
    try sheet.write(WorkbookWriter.sources, row: 0, column: 0, style: SheetLook.title)
    try sheet.setHeight(27, row: 0)
    let headers = ["Source", "File", "Place", "Words"]
    for (column, header) in headers.enumerated() {
      try sheet.write(header, row: 2, column: column, style: SheetLook.header)
    }
    for (index, source) in sources.sources.enumerated() {
      let row = Self.row(of: index + 1)
      try sheet.write("S\(index + 1)", row: row, column: 0, style: SheetLook.base)
      let texts = [source.file, source.place, source.text]
      for (column, text) in texts.enumerated() {
        try sheet.write(
          text, row: row, column: column + 1, style: SheetLook.base.with { $0.wraps = true })
      }
      let cells = zip(texts, Self.widths.dropFirst()).map { (text: $0, width: $1) }
      if let height = SheetText.height(of: cells) { try sheet.setHeight(height, row: row) }
    }
    if !sources.sources.isEmpty {
      try sheet.addTable(
        name: "t_sources", headers: headers.map { ($0, SheetLook.header) }, row: 2, column: 0,
        rows: sources.sources.count, hasFilter: true)
    }
    for (column, width) in Self.widths.enumerated() {
      try sheet.setWidth(width, column: column)
    }
    sheet.freeze(rows: 3, columns: 1)
    try sheet.setUpPrinting(
      repeatingRow: 2, footer: "\(report.title), as of \(report.run.asOf)", on: .a4)
  }
}
