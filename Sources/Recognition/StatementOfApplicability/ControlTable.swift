import AssuranceModel

/// The rows of one table that name controls, with the roles of their columns known.
package struct ControlTable: Sendable {
  /// Name of the sheet or table, for citations.
  package let sheet: String
  /// What names the table: the nearest heading above, the sheet's name.
  private let headings: [FoldedWording]
  package let roles: Set<ColumnRole>
  package private(set) var rows: [ControlRow]
  /// Whether only the values of its cells tell which column decides.
  package let isToldByValues: Bool

  package init(
    sheet: String, headings: [String], roles: Set<ColumnRole>, rows: [ControlRow],
    isToldByValues: Bool = false
  ) {
    self.isToldByValues = isToldByValues
    self.sheet = sheet
    self.headings = headings.filter(Self.isHeading).map { FoldedWording($0) }
    self.roles = roles
    self.rows = rows
  }

  /// Whether some column tells directly which controls apply.
  package var tellsApplicability: Bool {
    roles.contains(.applicable) || roles.contains(.notApplicable)
  }

  /// Whether the table lists excluded controls only, by its heading or by its columns.
  package var listsExclusions: Bool {
    guard !tellsApplicability else { return false }
    let onlyExclusions =
      roles.contains(.exclusionJustification) && !roles.contains(.justification)
      && !roles.contains(.reason) && !roles.contains(.status)
    return isCalledExclusions || onlyExclusions
  }

  /// Whether a heading says that the table lists excluded controls.
  package var isCalledExclusions: Bool {
    !tellsApplicability
      && headings.contains { heading in
        let rest = ApplicabilityHeadings.exclusion.removed(from: heading)
        return rest != heading && !ApplicabilityHeadings.applicability.isFound(in: rest)
      }
  }

  /// Whether the table lists applicable controls, as a heading of it says.
  package var listsApplicableControls: Bool {
    headings.contains { heading in
      ApplicabilityHeadings.listing.isFound(in: heading)
        && ApplicabilityHeadings.control.isFound(in: heading)
        && !ApplicabilityHeadings.exclusion.isFound(in: heading) && !StatementTitle.isName(heading)
        && !BlanketWords(heading.text).isDoubtful
    }
  }

  /// Whether a heading names controls, and reasons beside states of implementation tell of them.
  package var isCalledControls: Bool {
    roles.isSuperset(of: [.status, .justification])
      && headings.contains { ApplicabilityHeadings.control.isFound(in: $0) }
  }

  /// The same table with some of its rows.
  package func keepingRows(where isKept: (ControlRow) -> Bool) -> ControlTable {
    var table = self
    table.rows = rows.filter(isKept)
    return table
  }

  /// Whether a text is short enough for a heading and explains no codes.
  private static func isHeading(_ text: String) -> Bool {
    let explains = text.contains("=") || text.dropLast().contains(":")
    return !explains && text.split { $0.isWhitespace }.count <= 8
  }
}

/// Makes control tables of the segments of a grid.
package struct ControlTableReading: Sendable {
  private let layout: TableLayout
  private let legend: StatusLegend

  /// Nil where no column of the segment names controls.
  package init?(_ segment: TableSegment, inheriting earlier: TableLayout?, legend: StatusLegend) {
    guard let layout = TableLayout(segment, inheriting: earlier, legend: legend) else { return nil }
    self.layout = layout
    self.legend = legend
  }

  /// The layout, for tables that continue this one without headings of their own.
  package var columns: TableLayout { layout }

  /// The rows that name a control; one that names several makes a row for each.
  package func rows(of segment: TableSegment, place: (Int) -> RowPlace) -> [ControlRow] {
    let column = IdentifierColumn(
      segment.rows.map { row in
        let cell = row.cell(at: layout.identifier)
        return .init(
          text: cell?.text ?? "",
          title: cell.map { title(in: row, $0, remainder: "") } ?? "")
      })
    let named = ContinuedRows(segment.rows, layout: layout, references: column.references).entries
    let stacked = StackedText(named)
    var isClause = ManagementClauses()
    return zip(named, column.references.compactMap { $0 }).flatMap { entry, reference in
      guard let cell = entry.row.cell(at: layout.identifier), !isClause.holds(reference) else {
        return [ControlRow]()
      }
      let title = title(in: entry.row, cell, remainder: reference.remainder)
      return reference.identifiers.map { identifier in
        var row = ControlRow(
          identifier: identifier, isPrefixed: reference.isPrefixed, title: title,
          identifierCell: cell, place: place(entry.row.index))
        fill(&row, from: entry.row, beside: cell)
        for (role, cell) in stacked.cells(of: entry) { row.add(cell, as: role) }
        return row
      }
    }
  }

  private func title(in row: SheetRow, _ identifier: Cell, remainder: String) -> String {
    if !remainder.isEmpty { return remainder.folded }
    guard let column = layout.column(of: .title), let cell = row.cell(at: column),
      cell.column != identifier.column
    else { return "" }
    return cell.text.folded
  }

  private func fill(_ row: inout ControlRow, from sheetRow: SheetRow, beside identifier: Cell) {
    let shift = layout.shift(in: sheetRow, legend: legend)
    for (column, role) in layout.roles {
      guard let cell = sheetRow.cell(at: column + (column >= layout.firstValue ? shift : 0)),
        cell.column != identifier.column, !FoldedWording(cell.text).isEmpty || isMark(cell)
      else { continue }
      row.add(cell, as: role)
    }
  }

  private func isMark(_ cell: Cell) -> Bool {
    switch ApplicabilityReading(cell.text, font: cell.font, legend: legend) {
    case .blank: false
    default: true
    }
  }
}

/// Tells the clauses 4 to 10 of the standard's body from the controls of its annex: both are numbered 5.1, 5.2, ...
private struct ManagementClauses {
  private var last: ControlIdentifier?

  /// Whether the reference belongs to a run of clauses that began with section 4.
  mutating func holds(_ reference: ControlReference) -> Bool {
    guard let identifier = reference.identifiers.first, !reference.isPrefixed else {
      last = nil
      return false
    }
    if identifier.section == 4 {
      last = identifier
      return true
    }
    guard let previous = last, previous < identifier, identifier.section <= 10 else {
      last = nil
      return false
    }
    last = identifier
    return true
  }
}
