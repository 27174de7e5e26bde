/// Tables that go on with a statement in other columns: a theme without the column of applicability that others have.
package enum ContinuingTables {
  package typealias Based = (table: ControlTable, basis: DecisionBasis)

  /// The tables of a less direct basis that tell of controls which the leading tables leave out, with those rows only.
  ///
  /// A plan or a register beside the statement repeats its controls and is passed over.
  package static func tables(in all: [Based], after leading: [Based]) -> [Based] {
    let statements = leading.filter { $0.basis != .exclusions }
    let rows = statements.flatMap(\.table.rows)
    guard let rank = statements.first?.basis.rank, !rows.isEmpty else { return [] }
    let listed = Set(rows.map(\.identifier))
    let sections = Set(listed.map(\.section))
    let depths = Set(listed.map(\.numbers.count))
    return all.filter { rank < $0.basis.rank && ![.exclusions, .none].contains($0.basis) }
      .compactMap { table, basis in
        let new = table.keepingRows {
          !listed.contains($0.identifier) && depths.contains($0.identifier.numbers.count)
        }
        let isTheme =
          new.rows.count >= leastRows
          && sections.isDisjoint(with: table.rows.map(\.identifier.section))
        return isTheme || table.isCalledControls && !new.rows.isEmpty ? (new, basis) : nil
      }
  }

  /// Fewer rows may be examples.
  private static let leastRows = 3
}
