package import AssuranceModel

/// The rows of a table with each control's cells together, where a control takes several rows.
///
/// A row that names no control and stands right below one that does goes on with it: with text that a cell wraps, or
/// with a reason that is written across the whole table.
package struct ContinuedRows: Sendable {
  /// One row of a control, and what is said of it across the table below.
  package struct Entry: Sendable {
    package var row: SheetRow
    package var below: [Cell] = []
  }

  /// The rows that name a control; rows that belong to none are left out.
  package let entries: [Entry]

  package init(_ rows: [SheetRow], layout: TableLayout, references: [ControlReference?]) {
    var entries: [Entry] = []
    var last: SheetRow?
    for (row, reference) in zip(rows, references) {
      defer { last = row }
      if reference != nil {
        entries.append(Entry(row: row))
        continue
      }
      guard let above = last, row.index == above.index + 1, !entries.isEmpty else {
        last = nil
        continue
      }
      let own = row.cells.filter { $0.row == row.index }
      if Self.goesOn(own, with: entries[entries.count - 1].row, layout) {
        entries[entries.count - 1].row = Self.joined(entries[entries.count - 1].row, own)
      } else if own.count == 1, let cell = own.first,
        cell.columnSpan > 1 || cell.column <= layout.identifier
      {
        entries[entries.count - 1].below.append(cell)
      } else {
        last = nil
      }
    }
    self.entries = entries
  }

  /// Whether cells are the rest of those above: fewer of them, none beside a name of its own, and no second decision.
  private static func goesOn(
    _ cells: [Cell], with row: SheetRow, _ layout: TableLayout
  ) -> Bool {
    guard cells.count < row.cells.count, cells.allSatisfy({ $0.columnSpan == 1 }) else {
      return false
    }
    let deciding = layout.roles.filter { $0.role == .applicable || $0.role == .notApplicable }
    guard
      deciding.allSatisfy({ column, _ in
        let isOpen = row.cell(at: column).map { !decides($0) } ?? false
        return isOpen || !cells.contains { $0.column == column }
      })
    else { return false }
    guard let name = cells.first(where: { $0.column == layout.identifier }) else { return true }
    // Where number and title share a cell, the title may wrap.
    let hasTitle =
      row.cell(at: layout.identifier)
      .flatMap { ControlReference($0.text) }?.remainder.isEmpty == false
    return hasTitle && !name.text.hasNumber
  }

  private static func decides(_ cell: Cell) -> Bool {
    switch ApplicabilityReading(cell.text, font: cell.font, legend: .none) {
    case .applicable, .partly, .excluded, .mark: true
    case .open, .blank, .unclear: false
    }
  }

  private static func joined(_ row: SheetRow, _ cells: [Cell]) -> SheetRow {
    var joined = row.cells
    for cell in cells {
      if let place = joined.firstIndex(where: { $0.column == cell.column }) {
        let above = joined[place]
        joined[place] = Cell(
          row: above.row, column: above.column, rowSpan: above.rowSpan,
          columnSpan: above.columnSpan, text: "\(above.text) \(cell.text)", kind: above.kind,
          font: above.font, box: above.box)
      } else {
        joined.append(cell)
      }
    }
    return SheetRow(index: row.index, cells: joined.sorted { $0.column < $1.column })
  }
}
