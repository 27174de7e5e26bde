/// What the buyer says of its own accounts, for the savings ledger.
package struct SavingsPolicy: Hashable, Sendable {
  /// Month that the fiscal year begins with, 1 for January.
  package var fiscalYearStart: Int
  /// Cost of capital a year; nil where the buyer names none, and nothing that needs it is computed.
  package var costOfCapital: Percentage?

  package init(fiscalYearStart: Int = 1, costOfCapital: Percentage? = nil) {
    self.fiscalYearStart = fiscalYearStart
    self.costOfCapital = costOfCapital
  }
}
