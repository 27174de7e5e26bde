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

  /// How sure a line is, by what it rests on.
  package enum Footing: String, Hashable, Sendable, Codable, CaseIterable {
    /// A document shows the baseline and another the result.
    case documented
    /// A named person says so, on a day.
    case stated
    /// Neither.
    case estimated
  }

  /// A line with its amount; a line that finance would not sign as given carries the reason.
  package struct Line: Hashable, Sendable {
    package let line: SavingsLine
    /// The kind after the checks: a reduction against a list price is only avoidance.
    package let kind: SavingsLine.Kind
    /// The category after the checks; nil where finance knows none of that name.
    package let category: SavingsCategory?
    /// Baseline less new amount, or less what invoices show where the line is realised and they say.
    package let amount: Money
    package let years: SavingsYears
    package let footing: Footing
    /// What was changed or must be asked; empty where nothing.
    package let remarks: [String]

    package init(
      line: SavingsLine, kind: SavingsLine.Kind, category: SavingsCategory?, amount: Money,
      years: SavingsYears, footing: Footing, remarks: [String]
    ) {
      self.line = line
      self.kind = kind
      self.category = category
      self.amount = amount
      self.years = years
      self.footing = footing
      self.remarks = remarks
    }
  }

  /// One thing that finance asks, with the lines that do not meet it.
  package struct Check: Hashable, Sendable {
    /// Stable, such as `C2`.
    package let id: String
    package let requirement: String
    /// Ids, in the order of the buyer's table.
    package let lines: [String]

    package init(id: String, requirement: String, lines: [String]) {
      self.id = id
      self.requirement = requirement
      self.lines = lines
    }
  }

  /// Ordered by kind, stage, recurring first; only totals that have lines.
  package let totals: [Total]
  /// Ordered by category, those unknown to finance last, recurring first; only those that have lines.
  package let categories: [CategoryTotal]
  /// In the order of the buyer's table.
  package let lines: [Line]
  /// In the order of the list of checks.
  package let checks: [Check]
  /// In the order of the buyer's table.
  package let securityTerms: [SecurityTerms]
  /// The year that the figures of the year are for.
  package let fiscalYear: FiscalYear

  package init(
    totals: [Total], categories: [CategoryTotal], lines: [Line], checks: [Check] = [],
    securityTerms: [SecurityTerms] = [], fiscalYear: FiscalYear
  ) {
    self.totals = totals
    self.categories = categories
    self.lines = lines
    self.checks = checks
    self.securityTerms = securityTerms
    self.fiscalYear = fiscalYear
  }
}
