import AssuranceModel
import Workbooks

/// Lays sections out on a sheet from the top down.
struct SheetWriter {
  let report: Report
  let sources: SourceIndex
  let places: SectionPlaces
  private var row = Self.firstRow
  private var widths: [Int: Double] = [:]
  /// Where each table of the section stands, for its charts.
  private var tables: [String: (table: ReportTable, headerRow: Int)] = [:]

  /// Row below the pack's title on the sheet of details.
  static let firstRow = 2
  private static let chartRows = 18

  init(report: Report, sources: SourceIndex, places: SectionPlaces) {
    self.report = report
    self.sources = sources
    self.places = places
  }

  /// One section on a sheet of its own.
  mutating func write(_ section: ReportSection, to sheet: inout Worksheet) throws(WorkbookError) {
    try sheet.write(section.title, row: 0, column: 0, style: SheetLook.title)
    try sheet.setHeight(27, row: 0)
    row = Self.firstRow
    let isSingle = section.tables.count == 1 && section.blocks.first.map(\.isTable) == true
    for block in section.blocks { try write(block, isNative: true, to: &sheet) }
    if isSingle, let first = tables.values.first {
      sheet.freeze(rows: first.headerRow + 1, columns: 1)
    }
    try finish(&sheet, repeating: isSingle ? tables.values.first?.headerRow : nil)
  }

  /// All vendors one below the other.
  mutating func writeDetails(_ sections: [ReportSection], to sheet: inout Worksheet)
    throws(WorkbookError)
  {
    try sheet.write(WorkbookWriter.details, row: 0, column: 0, style: SheetLook.title)
    try sheet.setHeight(27, row: 0)
    for section in sections {
      row = places.place(of: section.id)?.row ?? row
      try sheet.write(section.title, row: row, column: 0, style: SheetLook.title)
      try sheet.setHeight(27, row: row)
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
    case .prose(let prose): lines(of: prose).count + 1
    case .figures: 4
    case .table(let table):
      2 + (table.rows.isEmpty ? 0 : table.rows.count + 1) + (table.note.isEmpty ? 0 : 1)
    case .chart: chartRows
    }
  }

  private mutating func finish(_ sheet: inout Worksheet, repeating header: Int?)
    throws(WorkbookError)
  {
    for (column, width) in widths.sorted(by: { $0.key < $1.key }) {
      try sheet.setWidth(width, column: column)
    }
    try sheet.setUpPrinting(
      repeatingRow: header, footer: "\(report.title), as of \(report.run.asOf)")
  }

  private mutating func write(_ block: ReportBlock, isNative: Bool, to sheet: inout Worksheet)
    throws(WorkbookError)
  {
    let start = row
    switch block {
    case .heading(let heading):
      try sheet.write(heading, row: row, column: 0, style: SheetLook.heading)
    case .prose(let prose):
      for (index, line) in Self.lines(of: prose).enumerated() {
        try sheet.write(line, row: row + index, column: 0, style: SheetLook.base)
      }
    case .figures(let figures):
      try sheet.setHeight(24, row: row + 1)
      try sheet.setHeight(28, row: row + 2)
      for (column, figure) in figures.enumerated() {
        try sheet.write(figure.label, row: row, column: column, style: SheetLook.label)
        try write(
          figure.cell, row: row + 1, column: column, to: &sheet, base: SheetLook.figure)
        try sheet.write(
          figure.note, row: row + 2, column: column,
          style: SheetLook.note.with { $0.wraps = true })
        widths[column] = max(widths[column] ?? 0, 24)
      }
    case .table(let table): try write(table, isNative: isNative, to: &sheet)
    case .chart(let chart): if isNative { try write(chart, to: &sheet) }
    }
    row = start + Self.height(of: block)
  }

  private mutating func write(_ table: ReportTable, isNative: Bool, to sheet: inout Worksheet)
    throws(WorkbookError)
  {
    try sheet.write(table.title, row: row, column: 0, style: SheetLook.heading)
    var next = row + 1
    if !table.rows.isEmpty {
      let headers = table.columns.map(\.title) + ["Sources"]
      for (column, header) in headers.enumerated() {
        try sheet.write(header, row: next, column: column, style: SheetLook.header)
      }
      for (offset, cells) in table.rows.enumerated() {
        for (column, cell) in cells.enumerated() {
          try write(
            cell, row: next + 1 + offset, column: column, to: &sheet,
            isWide: table.columns[column].isWide)
        }
        try writeSources(of: cells, row: next + 1 + offset, column: cells.count, to: &sheet)
      }
      setWidths(for: table)
      if isNative {
        tables[table.id] = (table, next)
        try sheet.addTable(
          name: Self.tableName(table.id), headers: headers, row: next, column: 0,
          rows: table.rows.count, headerStyle: SheetLook.header)
      }
      next += table.rows.count + 1
    }
    if !table.note.isEmpty {
      try sheet.write(table.note, row: next, column: 0, style: SheetLook.note)
    }
  }

  private mutating func writeSources(
    of cells: [ReportCell], row: Int, column: Int, to sheet: inout Worksheet
  ) throws(WorkbookError) {
    let numbers = Set(cells.flatMap(sources.numbers(of:))).sorted()
    guard let first = numbers.first else {
      return try sheet.write("", row: row, column: column, style: SheetLook.base)
    }
    let shown = numbers.prefix(6).map { "S\($0)" }.joined(separator: " ")
    try sheet.writeLink(
      numbers.count > 6 ? shown + " …" : shown, toSheet: WorkbookWriter.sources,
      row: SourcesSheet.row(of: first), row: row, column: column,
      style: SheetLook.base.with { look in
        look.color = .init(0x1F3A5F)
        look.isUnderlined = true
      })
  }

  private func write(
    _ cell: ReportCell, row: Int, column: Int, to sheet: inout Worksheet, isWide: Bool = false,
    base: CellStyle = SheetLook.base
  ) throws(WorkbookError) {
    let look = SheetLook.cell(cell, isWide: isWide, base: base)
    switch cell.value {
    case .count(let count), .points(let count):
      try sheet.write(Double(count), row: row, column: column, style: look)
    case .money(let money):
      try sheet.write(money.amount, row: row, column: column, style: look)
    case .share(let share): try sheet.write(share, row: row, column: column, style: look)
    case .date(let date) where date.year >= 1900:
      try sheet.write(
        year: date.year, month: date.month, day: date.day, row: row, column: column, style: look)
    default:
      let text = CellText.text(cell.value)
      if let place = cell.link.flatMap(places.place) {
        try sheet.writeLink(
          text, toSheet: place.sheet, row: place.row, row: row, column: column, style: look)
      } else {
        try sheet.write(text, row: row, column: column, style: look)
      }
    }
  }

  private mutating func write(_ chart: ReportChart, to sheet: inout Worksheet)
    throws(WorkbookError)
  {
    guard let (table, header) = tables[chart.table],
      let categories = table.columns.firstIndex(where: { $0.id == chart.categories })
    else { return }
    let columns = chart.series.compactMap { id in table.columns.firstIndex { $0.id == id } }
    let colors: [UInt32] = [0x1F3A5F, 0x8FA6C0, 0xB97900]
    let native = WorksheetChart(
      title: chart.title,
      kind: chart.kind == .doughnut ? .doughnut : chart.kind == .stackedBar ? .stackedBar : .bar,
      rows: (header + 1)...(header + table.rows.count), categories: categories,
      series: columns.enumerated().map { index, column in
        WorksheetChart.Series(
          name: table.columns[column].title, column: column,
          color: .init(colors[index % colors.count]))
      },
      numberFormat: columns.first.flatMap { SheetLook.numberFormat(table.rows[0][$0].value) })
    try sheet.insert(
      native, row: row, column: 0, width: 760,
      height: max(300, Double(table.rows.count * columns.count) * 22 + 90))
  }

  private mutating func setWidths(for table: ReportTable) {
    for (column, entry) in table.columns.enumerated() {
      let longest = table.rows.map { CellText.text($0[column].value).count }.max() ?? 0
      let width = min(max(Double(max(longest, entry.title.count)) + 2, 10), entry.isWide ? 60 : 26)
      widths[column] = max(widths[column] ?? 0, width)
    }
    widths[table.columns.count] = max(widths[table.columns.count] ?? 0, 16)
  }

  /// Names of native tables hold letters, digits and underscores only.
  private static func tableName(_ id: String) -> String {
    "t_" + String(id.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }

  /// The lines of a Markdown text as a cell shows them: without the signs of markup.
  private static func lines(of prose: String) -> [String] {
    prose.split(separator: "\n", omittingEmptySubsequences: true).map { line in
      var plain = ""
      var isEscaped = false
      for character in line {
        if character == "\\", !isEscaped {
          isEscaped = true
        } else {
          if isEscaped || character != "*" { plain.append(character) }
          isEscaped = false
        }
      }
      return plain.hasPrefix("- ") ? "•  " + plain.dropFirst(2) : plain
    }
  }
}

extension ReportBlock {
  var isTable: Bool { if case .table = self { true } else { false } }
}
