/// What one lever would bring on one line of a contract; always at the stage *identified*, never *saved*.
package struct SavingsOpportunity: Hashable, Sendable {
  package enum Outcome: Hashable, Sendable {
    case gain(LeverGain)
    /// The inputs are there and show nothing to gain; the phrase says why.
    case nothing(String)
    /// Never empty.
    case notComputed([MissingInput])
    /// The inputs are there and cannot be reckoned with; the phrase says why.
    case notComparable(String)
  }

  /// Whether a gain is in the totals.
  package enum Counting: Hashable, Sendable {
    case counted
    /// Another lever claims the same money, and the phrase says why that one counts.
    case overlaps(String)
    /// It is in another currency than the totals.
    case otherCurrency
  }

  package static let stage = SavingsLine.Stage.identified

  package let lever: LeverReference
  package let line: PricedLine
  /// What the figure starts from, as far as it is there.
  package let inputs: [LeverInput]
  package let outcome: Outcome
  /// Nil where there is no gain.
  package let counting: Counting?
  /// Ids of lines of the ledger on the same contract.
  package let onLedger: [String]

  package init(
    lever: LeverReference, line: PricedLine, inputs: [LeverInput], outcome: Outcome,
    counting: Counting? = nil, onLedger: [String] = []
  ) {
    self.lever = lever
    self.line = line
    self.inputs = inputs
    self.outcome = outcome
    self.counting = counting
    self.onLedger = onLedger
  }

  /// The figures; nil where there are none.
  package var gain: LeverGain? { if case .gain(let gain) = outcome { gain } else { nil } }

  /// What is missing; empty where nothing is.
  package var missing: [MissingInput] {
    if case .notComputed(let missing) = outcome { missing } else { [] }
  }
}

/// What a lever would bring in the first twelve months, one-off costs taken off.
package struct LeverGain: Hashable, Sendable {
  /// The money that it takes hold of: two levers that claim the same are not added.
  package enum Claim: Hashable, Sendable {
    /// The part of a year's price from an upper to a lower amount.
    case price(from: Money, to: Money)
    /// The time of payment.
    case timing
  }

  package let low: Money
  package let likely: Money
  package let high: Money
  package let claim: Claim
  /// Over the whole of a longer term; nil for levers that do not fix one.
  package let contractTotal: ContractTotal?
  /// What must be known to read the figures; empty where nothing.
  package let notes: [String]

  /// The sum over a term of so many months.
  package struct ContractTotal: Hashable, Sendable {
    package let amount: Money
    package let months: Int

    package init(amount: Money, months: Int) {
      self.amount = amount
      self.months = months
    }
  }

  package init(
    low: Money, likely: Money, high: Money, claim: Claim, contractTotal: ContractTotal? = nil,
    notes: [String] = []
  ) {
    self.low = low
    self.likely = likely
    self.high = high
    self.claim = claim
    self.contractTotal = contractTotal
    self.notes = notes
  }
}

/// All opportunities with totals by category, of those that count.
package struct OpportunitySummary: Hashable, Sendable {
  /// The sum of one category; sums of two categories are never added.
  package struct Total: Hashable, Sendable {
    package let category: SavingsCategory
    package let opportunities: Int
    package let low: Money
    package let likely: Money
    package let high: Money

    package init(
      category: SavingsCategory, opportunities: Int, low: Money, likely: Money, high: Money
    ) {
      self.category = category
      self.opportunities = opportunities
      self.low = low
      self.likely = likely
      self.high = high
    }
  }

  /// In the order of the lines' table, then of the list of levers.
  package let opportunities: [SavingsOpportunity]
  /// In the order of `SavingsCategory.allCases`; only categories that have any.
  package let totals: [Total]
  /// Where each line's unit price stands among others'; only lines whose service has a benchmark.
  package let positions: [BenchmarkPosition]
  /// The levers that were tried, in the order of the list.
  package let levers: [LeverReference]
  package let unpriced: [UnpricedLever]

  package init(
    opportunities: [SavingsOpportunity], totals: [Total], positions: [BenchmarkPosition],
    levers: [LeverReference], unpriced: [UnpricedLever]
  ) {
    self.opportunities = opportunities
    self.totals = totals
    self.positions = positions
    self.levers = levers
    self.unpriced = unpriced
  }

  /// The opportunities of one vendor.
  package func opportunities(of vendor: String) -> [SavingsOpportunity] {
    opportunities.filter { $0.line.vendor == vendor }
  }
}
