/// The savings lines of one category by stage; two categories are never added, nor recurring and one-off amounts.
package struct CategoryTotal: Hashable, Sendable {
  /// The sum at one stage.
  package struct Step: Hashable, Sendable {
    package let stage: SavingsLine.Stage
    package let lines: Int
    /// A year's amount for recurring lines, the whole for one-off lines.
    package let amount: Money
    /// What of it falls in the fiscal year, over the lines for which that can be told.
    package let inYear: Money
    /// Lines whose part of the year cannot be told.
    package let linesWithoutYear: Int

    package init(
      stage: SavingsLine.Stage, lines: Int, amount: Money, inYear: Money, linesWithoutYear: Int
    ) {
      self.stage = stage
      self.lines = lines
      self.amount = amount
      self.inYear = inYear
      self.linesWithoutYear = linesWithoutYear
    }
  }

  /// Nil for lines whose category finance does not know.
  package let category: SavingsCategory?
  package let isRecurring: Bool
  /// In the order of the stages; only those that have lines.
  package let steps: [Step]
  /// Realised and validated.
  package let saved: Money
  /// Contracted, and not on an invoice yet.
  package let secured: Money
  /// Identified, qualified and negotiated.
  package let potential: Money
  /// What is saved, with what is secured, with what is potential: from the least to the most.
  package let range: Range

  /// Three sums, each with the next stage in it.
  package struct Range: Hashable, Sendable {
    package let saved: Money
    package let withSecured: Money
    package let withPotential: Money

    package init(saved: Money, withSecured: Money, withPotential: Money) {
      self.saved = saved
      self.withSecured = withSecured
      self.withPotential = withPotential
    }
  }

  package init(
    category: SavingsCategory?, isRecurring: Bool, steps: [Step], saved: Money, secured: Money,
    potential: Money, range: Range
  ) {
    self.category = category
    self.isRecurring = isRecurring
    self.steps = steps
    self.saved = saved
    self.secured = secured
    self.potential = potential
    self.range = range
  }
}
