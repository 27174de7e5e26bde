/// How much of what is bought is covered, over one vendor or over all of them.
package struct ScopeFigures: Hashable, Sendable {
  /// The cells with one coverage.
  package struct Line: Hashable, Sendable {
    package let coverage: Coverage
    package let cells: Int
    /// Their annual spend; cells without one in the currency are not in it.
    package let spend: Money

    package init(coverage: Coverage, cells: Int, spend: Money) {
      self.coverage = coverage
      self.cells = cells
      self.spend = spend
    }
  }

  /// Covered, uncovered, unknown.
  package let lines: [Line]
  /// Cells whose spend is not stated or in another currency, and so in no amount.
  package let cellsWithoutSpend: Int

  /// The figures over some matrices, in one currency.
  package init(of matrices: [ScopeMatrix], in currency: Currency) {
    lines = [Coverage.covered, .uncovered, .unknown].map { coverage in
      Line(
        coverage: coverage, cells: matrices.reduce(0) { $0 + $1.count(coverage) },
        spend: matrices.reduce(.zero(currency)) { sum, matrix in
          sum.adding(matrix.spend(coverage, in: currency)) ?? sum
        })
    }
    cellsWithoutSpend = matrices.reduce(0) { $0 + $1.cellsWithoutSpend(in: currency) }
  }

  /// The spend of all lines.
  package var total: Money? {
    lines.dropFirst().reduce(lines.first?.spend) { sum, line in sum?.adding(line.spend) }
  }
}
