/// Totals of the savings ledger, by kind and stage and never over both.
package struct SavingsSummary: Hashable, Sendable {
  /// The total of one kind at one stage.
  package struct Total: Hashable, Sendable {
    package let kind: SavingsLine.Kind
    package let stage: SavingsLine.Stage
    package let isRecurring: Bool
    package let lines: Int
    /// A year's amount for recurring lines, the whole for one-off lines.
    package let amount: Money

    package init(
      kind: SavingsLine.Kind, stage: SavingsLine.Stage, isRecurring: Bool, lines: Int, amount: Money
    ) {
      self.kind = kind
      self.stage = stage
      self.isRecurring = isRecurring
      self.lines = lines
      self.amount = amount
    }
  }

  /// A line with its amount; a line that finance would not sign as given carries the reason.
  package struct Line: Hashable, Sendable {
    package let line: SavingsLine
    /// The kind after the checks: a reduction against a list price is only avoidance.
    package let kind: SavingsLine.Kind
    /// Baseline less new amount.
    package let amount: Money
    /// What was changed or must be asked; empty where nothing.
    package let remarks: [String]

    package init(line: SavingsLine, kind: SavingsLine.Kind, amount: Money, remarks: [String]) {
      self.line = line
      self.kind = kind
      self.amount = amount
      self.remarks = remarks
    }
  }

  /// Ordered by kind, stage, recurring first; only totals that have lines.
  package let totals: [Total]
  /// In the order of the buyer's table.
  package let lines: [Line]

  package init(totals: [Total], lines: [Line]) {
    self.totals = totals
    self.lines = lines
  }
}
