/// A savings line by the years that it falls in; what is missing for it is said in its place.
package struct SavingsYears: Hashable, Sendable {
  package enum Figures: Hashable, Sendable {
    case computed(Amounts)
    /// Columns of `savings.csv` that are missing; never empty.
    case missing([String])
  }

  /// Amounts of one line; one-off costs are taken off in the year that they fall in.
  package struct Amounts: Hashable, Sendable {
    /// In the fiscal year of the as-of date: the days of the first twelve months only.
    package let inYear: Money
    /// What the later years bring, which leaves the figure of the year.
    package let carried: Money
    /// From the first day of the new price to the last.
    package let contractTotal: Money

    package init(inYear: Money, carried: Money, contractTotal: Money) {
      self.inYear = inYear
      self.carried = carried
      self.contractTotal = contractTotal
    }
  }

  /// A full year's amount; nil for a one-off line, which is never annualised.
  package let annualRunRate: Money?
  package let figures: Figures
  /// What was contracted and does not show on the invoices; nil where no invoiced amount is stated.
  package let leakage: Money?

  package init(annualRunRate: Money?, figures: Figures, leakage: Money?) {
    self.annualRunRate = annualRunRate
    self.figures = figures
    self.leakage = leakage
  }

  /// The amounts; nil where something is missing for them.
  package var amounts: Amounts? {
    if case .computed(let amounts) = figures { amounts } else { nil }
  }
}
