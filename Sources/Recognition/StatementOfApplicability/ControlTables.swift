package import AssuranceModel

/// The control tables of a document and the codes that it explains.
package struct ControlTables: Sendable {
  package let tables: [ControlTable]
  package let legend: StatusLegend
  /// The controls that only tables tell of which a web page shows on a click.
  package let folded: Set<ControlIdentifier>

  package init(_ content: DocumentContent) {
    let opened = content.folded
    let legend = StatusLegend(
      lines: Self.lines(of: content) + (opened.map { Self.lines(of: $0) } ?? []))
    self.legend = legend
    let tables = Self.tables(
      of: PlacedGrid.all(in: content) + PageTable.grids(of: content), legend: legend)
    let prose = Self.tables(of: ProseList.grids(of: content), legend: legend)
    // Lines of text are looked at where no table tells; in a table they are its rows over again.
    let isTold = tables.contains { table in
      table.rows.count >= Self.leastRows
        && ![.none, .exclusions].contains(DecisionBasis(table, legend: legend))
    }
    let shown = tables + prose.filter { !isTold || $0.isCalledExclusions }
    let further = Self.tables(
      of: opened.map { PlacedGrid.all(in: $0) } ?? [], after: shown, legend: legend)
    self.tables = shown + further
    folded = Set(further.flatMap(\.rows).map(\.identifier))
  }

  /// The tables behind a page's tabs, with the controls of which the page shows nothing at first sight.
  private static func tables(
    of grids: [PlacedGrid], after shown: [ControlTable], legend: StatusLegend
  ) -> [ControlTable] {
    guard !grids.isEmpty else { return [] }
    let told = Set(
      shown.filter { DecisionBasis($0, legend: legend) != .none }.flatMap(\.rows).map(\.identifier))
    return tables(of: grids, legend: legend)
      .map { table in table.keepingRows { !told.contains($0.identifier) } }
      .filter { !$0.rows.isEmpty }
  }

  private static func tables(of grids: [PlacedGrid], legend: StatusLegend) -> [ControlTable] {
    var tables: [ControlTable] = []
    var layout: TableLayout?
    for placed in grids where !isOtherStandard(placed.heading + " " + placed.grid.name) {
      for segment in TableSegment.segments(of: placed.grid.sheetRows) {
        guard let reading = ControlTableReading(segment, inheriting: layout, legend: legend)
        else { continue }
        let rows = reading.rows(of: segment) { placed.places[$0] ?? .cell }
        guard !rows.isEmpty else { continue }
        if !segment.headings.isEmpty { layout = reading.columns }
        tables.append(
          ControlTable(
            sheet: placed.grid.name,
            headings: [segment.caption ?? placed.heading, placed.grid.name],
            roles: Set(reading.columns.roles.map(\.role)), rows: rows,
            isToldByValues: reading.columns.isToldByValues))
      }
    }
    return tables
  }

  /// The lines that may explain codes: prose, short cells, and pairs of a code and its meaning.
  private static func lines(of content: DocumentContent) -> [String] {
    var lines: [String] = []
    for block in content.pages.flatMap(\.blocks) {
      switch block {
      case .paragraph(let paragraph):
        lines += paragraph.lines.map(\.text)
        // A line may end between a code and its meaning.
        if (2...legendLines).contains(paragraph.lines.count) { lines.append(paragraph.text) }
      case .table(let grid):
        for row in grid.rows.prefix(legendRows) {
          lines += row.filter { $0.text.count < 400 }.flatMap { cell in
            cell.text.split(separator: "\n").map(String.init)
          }
          if row.count == 2, let code = row.first, let meaning = row.last {
            lines.append("\(code.text): \(meaning.text)")
          }
        }
      }
    }
    return lines
  }

  /// A table of fewer controls may be an example.
  private static let leastRows = 3

  /// Codes are explained at the top of a sheet or in a small table of their own.
  private static let legendRows = 40
  private static let legendLines = 4

  /// Whether a heading announces controls of another standard, whose numbers look like those of Annex A.
  private static func isOtherStandard(_ heading: String) -> Bool {
    let text = FoldedWording(heading)
    return StatementTitle.namesOtherStandard(text) && !text.words.contains("27001")
  }
}
