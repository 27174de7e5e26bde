/// What part a cell has in what a workbook works out by itself; other formats show its value alone.
package struct LiveCell: Hashable, Sendable {
  package enum Role: Hashable, Sendable {
    /// A whole number that a reader may change, within a range.
    case input(ClosedRange<Int>)
    /// A number that others refer to.
    case constant
    case result(Formula)
  }

  package let role: Role
  /// By which formulas refer to the cell; nil where none does.
  package let name: CellName?

  package init(_ role: Role, name: CellName? = nil) {
    self.role = role
    self.name = name
  }

  package var formula: Formula? {
    if case .result(let formula) = role { formula } else { nil }
  }
}
