import AssuranceModel

/// Which column of a table tells what.
package struct TableLayout: Sendable {
  /// The column that names the control.
  package let identifier: Int
  /// Ordered by column; without the identifier's.
  package let roles: [(column: Int, role: ColumnRole)]
  /// Whether what decides stands in a column whose heading says nothing of applicability.
  package let isToldByValues: Bool
  /// The answers that the deciding column gives, and the columns beside it in which they hardly stand.
  private let answers: Set<FoldedWording>
  private let strangersToAnswers: Set<Int>
  /// The last column that has a heading.
  private let lastHeading: Int

  /// The layout of a segment, or of an earlier one where the segment has no headings; nil where nothing names controls.
  package init?(_ segment: TableSegment, inheriting earlier: TableLayout?, legend: StatusLegend) {
    let columns = TableColumns(segment)
    guard let identifier = columns.identifier else { return nil }
    self.identifier = identifier
    if segment.headings.isEmpty, let earlier, earlier.identifier == identifier {
      roles = earlier.roles
      isToldByValues = earlier.isToldByValues
      lastHeading = earlier.lastHeading
      answers = earlier.answers
      strangersToAnswers = earlier.strangersToAnswers
      return
    }
    var roles: [(column: Int, role: ColumnRole)] = []
    for column in columns.all where column != identifier {
      if let role = columns.role(of: column, legend: legend) { roles.append((column, role)) }
    }
    let told = ValueRoles(columns, besides: identifier, legend: legend)
    let known = Set(roles.map(\.role))
    if known.isDisjoint(with: [.applicable, .notApplicable, .reason]),
      told.isOutright || !known.contains(.status), let deciding = told.deciding
    {
      roles.append((deciding, .applicable))
      isToldByValues = !columns.isUnnamed(deciding)
    } else {
      isToldByValues = false
    }
    if known.contains(.reason) {
      // A column of ticks among grounds for selection is a ground, too, whatever it is called.
      let taken = Set(roles.map(\.column))
      roles += columns.all.filter {
        $0 != identifier && !taken.contains($0) && columns.isOfMarks($0)
      }.map { ($0, .reason) }
    }
    if segment.headings.isEmpty {
      let taken = Set(roles.map(\.column))
      roles += told.others.filter { !taken.contains($0.column) }
    }
    roles.sort { $0.column < $1.column }
    roles = Self.withSingleDecision(roles, columns)
    self.roles = Self.withSingleTitle(roles, after: identifier, among: columns.all)
    lastHeading = segment.headings.map(\.lastColumn).max() ?? .max
    let answers = Self.answers(of: roles, in: columns)
    self.answers = answers
    strangersToAnswers = Set(
      columns.all.filter { column in
        let cells = columns.cells(of: column)
        return cells.count { answers.contains(FoldedWording($0.text)) } * 5 <= cells.count
      })
  }

  /// The first column with a role, right of the identifier where there is one.
  package func column(of role: ColumnRole) -> Int? {
    let columns = roles.filter { $0.role == role }.map(\.column)
    return columns.first { $0 > identifier } ?? columns.first
  }

  /// The first column whose cells may have moved when a title fell apart.
  package var firstValue: Int { (column(of: .title) ?? identifier) + 1 }

  /// By how many columns a row's values stand too far right, because commas of its title were taken for separators.
  package func shift(in row: SheetRow, legend: StatusLegend) -> Int {
    guard let deciding = column(of: .applicable) ?? column(of: .status) else { return 0 }
    guard row.lastColumn > lastHeading else {
      // The row's last cells may have gone over the edge; an answer where none stands else shows the shift.
      guard let cell = row.cell(at: deciding + 1), row.cell(at: deciding) == nil,
        strangersToAnswers.contains(deciding + 1), answers.contains(FoldedWording(cell.text))
      else { return 0 }
      return 1
    }
    let isStatus = column(of: .applicable) == nil
    let candidates = (0...row.lastColumn - lastHeading).filter { offset in
      guard let cell = row.cell(at: deciding + offset) else { return false }
      if isStatus { return StatusReading(cell.text, legend: legend) != .unclear }
      switch ApplicabilityReading(cell.text, font: cell.font, legend: legend) {
      case .applicable, .partly, .excluded, .mark: return true
      case .open, .blank, .unclear: return false
      }
    }
    return candidates.first ?? 0
  }

  /// What stands more than once where a control's applicability is told.
  private static func answers(
    of roles: [(column: Int, role: ColumnRole)], in columns: TableColumns
  ) -> Set<FoldedWording> {
    guard let deciding = roles.first(where: { $0.role == .applicable })?.column else { return [] }
    let texts = columns.cells(of: deciding).map { FoldedWording($0.text) }.filter { !$0.isEmpty }
    return Set(Dictionary(grouping: texts, by: \.self).filter { $0.value.count > 1 }.keys)
  }

  /// Of several columns of applicability the first that holds anything: another may be the answer "no" to it.
  private static func withSingleDecision(
    _ roles: [(column: Int, role: ColumnRole)], _ columns: TableColumns
  ) -> [(column: Int, role: ColumnRole)] {
    let deciding = roles.filter { $0.role == .applicable }.map(\.column)
    let first = deciding.first { columns.isFilled($0) } ?? deciding.first
    return roles.filter { $0.role != .applicable || $0.column == first }
  }

  /// The column of titles is the first one that a heading announces, else the one right of the identifier.
  private static func withSingleTitle(
    _ roles: [(column: Int, role: ColumnRole)], after identifier: Int, among columns: [Int]
  ) -> [(column: Int, role: ColumnRole)] {
    if roles.contains(where: { $0.role == .title && $0.column > identifier }) { return roles }
    guard let next = columns.first(where: { $0 > identifier }),
      !roles.contains(where: { $0.column == next })
    else { return roles }
    return ([(next, .title)] + roles).sorted { $0.column < $1.column }
  }
}
