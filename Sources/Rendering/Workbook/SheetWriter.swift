import AssuranceModel
import Workbooks

/// Lays sections out on a sheet from the top down.
struct SheetWriter {
  let report: Report
  let sources: SourceIndex
  let places: SectionPlaces
  let columns: SheetColumns
  private var row = Self.firstRow
  /// Where each table of the section stands, for its charts.
  private var tables: [String: (table: ReportTable, headerRow: Int)] = [:]
  /// Row, and pixels from the left, at which a chart beside the last one would stand; nil after anything else.
  private var nextChart: (row: Int, left: Int)?

  /// Row below the pack's title on the sheet of details.
  static let firstRow = 2
  private static let chartWidth = 560
  /// A head row further down than this is not kept in view: it would take the screen.
  private static let lastFrozenRow = 8

  /// A writer for a sheet that will hold these sections.
  init(_ sections: [ReportSection], report: Report, sources: SourceIndex, places: SectionPlaces) {
    self.report = report
    self.sources = sources
    self.places = places
    columns = SheetColumns(sections, sources: sources)
  }

  /// One section on a sheet of its own.
  mutating func write(_ section: ReportSection, to sheet: inout Worksheet) throws(WorkbookError) {
    try writeTitle(section.title, row: 0, to: &sheet)
    row = Self.firstRow
    for block in section.blocks { try write(block, isNative: true, to: &sheet) }
    let header = section.tables.count == 1 ? tables.values.first?.headerRow : nil
    if let header, header < Self.lastFrozenRow { sheet.freeze(rows: header + 1, columns: 1) }
    // The first sheet is the page that a committee is handed.
    try finish(&sheet, repeating: header, isOnePage: section.id == report.sections.first?.id)
  }

  /// All vendors one below the other.
  mutating func writeDetails(_ sections: [ReportSection], to sheet: inout Worksheet)
    throws(WorkbookError)
  {
    try writeTitle(WorkbookWriter.details, row: 0, to: &sheet)
    try sheet.write(SheetDetails.note, row: 1, column: 0, style: SheetLook.note)
    for section in sections {
      row = places.place(of: section.id)?.row ?? row
      try writeTitle(section.title, row: row, to: &sheet)
      row += 2
      for block in section.blocks { try write(block, isNative: false, to: &sheet) }
    }
    try finish(&sheet, repeating: nil)
  }

  /// Rows that a section takes on the sheet of details; the same count as `writeDetails` uses.
  static func height(of section: ReportSection) -> Int {
    section.blocks.reduce(2) { $0 + height(of: $1) }
  }

  private static func height(of block: ReportBlock) -> Int {
    switch block {
    case .heading: 2
    case .prose(let prose): SheetText.lines(ofProse: prose).count + 1
    case .figures: 4
    case .table(let table):
      2 + (table.rows.isEmpty ? 0 : table.rows.count + 1) + (table.note.isEmpty ? 0 : 1)
    // Charts are drawn on the sheets of their sections only.
    case .chart: 0
    }
  }

  private func writeTitle(_ title: String, row: Int, to sheet: inout Worksheet)
    throws(WorkbookError)
  {
    try sheet.write(title, row: row, column: 0, style: SheetLook.title)
    try sheet.setHeight(27, row: row)
  }

  private func finish(
    _ sheet: inout Worksheet, repeating header: Int?, isOnePage: Bool = false
  ) throws(WorkbookError) {
    for (column, width) in columns.widths.enumerated() {
      try sheet.setWidth(width, column: column)
    }
    try sheet.setUpPrinting(
      repeatingRow: header, footer: "\(report.title), as of \(report.run.asOf)",
      on: columns.paper, isOnePage: isOnePage)
  }

  private mutating func write(_ block: ReportBlock, isNative: Bool, to sheet: inout Worksheet)
    throws(WorkbookError)
  {
    if case .chart(let chart) = block {
      if isNative { try write(chart, to: &sheet) }
      return
    }
    nextChart = nil
    let start = row
    switch block {
    case .heading(let heading):
      try sheet.write(heading, row: row, column: 0, style: SheetLook.heading)
    case .prose(let prose):
      for (index, line) in SheetText.lines(ofProse: prose).enumerated() {
        let style = SheetLook.base.with { $0.isBold = line.isBold }
        try writeProse(line.text, row: row + index, style: style, to: &sheet)
      }
    case .figures(let figures): try write(figures, to: &sheet)
    case .table(let table): try write(table, isNative: isNative, to: &sheet)
    case .chart: break
    }
    row = start + Self.height(of: block)
  }

  /// Words as wide as the columns of prose are together, in as many lines as they need.
  private func writeProse(
    _ text: String, row: Int, style: CellStyle, to sheet: inout Worksheet
  ) throws(WorkbookError) {
    try sheet.writeMerged(
      text, row: row, columns: columns.prose, style: style.with { $0.wraps = true })
    let width = columns.width(of: columns.prose)
    if let height = SheetText.height(of: [(text: text, width: width)]) {
      try sheet.setHeight(height, row: row)
    }
  }

  private func write(_ figures: [KeyFigure], to sheet: inout Worksheet) throws(WorkbookError) {
    try sheet.setHeight(24, row: row + 1)
    for (column, figure) in figures.enumerated() {
      try sheet.write(figure.label, row: row, column: column, style: SheetLook.label)
      try SheetCell(cell: figure.cell, places: places).write(
        row: row + 1, column: column, base: SheetLook.figure, to: &sheet)
      let note = SheetLook.note.with { $0.wraps = true }
      if let formula = figure.liveNote {
        try sheet.write(
          formula: FormulaText.text(formula, above: nil), text: figure.note, row: row + 2,
          column: column, style: note)
      } else {
        try sheet.write(figure.note, row: row + 2, column: column, style: note)
      }
    }
    let notes = zip(figures, columns.widths).map { (text: $0.note, width: $1) }
    try sheet.setHeight(max(SheetText.height(of: notes) ?? 15, 28), row: row + 2)
  }

  private mutating func write(_ table: ReportTable, isNative: Bool, to sheet: inout Worksheet)
    throws(WorkbookError)
  {
    try sheet.write(table.title, row: row, column: 0, style: SheetLook.heading)
    var next = row + 1
    if !table.rows.isEmpty {
      if isNative { tables[table.id] = (table, next) }
      try SheetTable(table: table, sources: sources, places: places, columns: columns)
        .write(at: next, isNative: isNative, to: &sheet)
      next += table.rows.count + 1
    }
    if !table.note.isEmpty {
      try writeProse(table.note, row: next, style: SheetLook.note, to: &sheet)
    }
  }

  /// Charts that follow each other stand side by side.
  private mutating func write(_ chart: ReportChart, to sheet: inout Worksheet)
    throws(WorkbookError)
  {
    guard let (table, header) = tables[chart.table] else { return }
    let drawn = SheetChart(chart: chart, table: table, header: header)
    guard let native = drawn.native else { return }
    let place = nextChart ?? (row, 0)
    try sheet.insert(
      native, row: place.row, left: place.left, width: Double(Self.chartWidth),
      height: drawn.height)
    nextChart = nextChart == nil ? (row, Self.chartWidth + 20) : nil
    row = max(row, place.row + drawn.rows)
  }
}
