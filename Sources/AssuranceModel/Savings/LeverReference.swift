/// What a savings lever is: the same text in the pack and in the reference.
package struct LeverReference: Hashable, Sendable {
  /// What the claim of a lever rests on, firmest first: where two levers claim the same money, the firmer counts.
  package enum Footing: Int, Hashable, Sendable, Comparable, CaseIterable {
    case invoice, writtenOffer, ownUsage, benchmark

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// The footing as the pack prints it.
    package var title: String {
      switch self {
      case .invoice: "invoice and contract"
      case .writtenOffer: "offer in writing"
      case .ownUsage: "own usage"
      case .benchmark: "benchmark"
      }
    }
  }

  /// A range that somebody published; it is shown beside the lever and never multiplied into anything.
  package struct PublishedRange: Hashable, Sendable {
    package let range: String
    package let population: String
    /// What kind of source it is, such as `vendor claim`.
    package let kind: String

    package init(_ range: String, population: String, kind: String) {
      self.range = range
      self.population = population
      self.kind = kind
    }
  }

  /// Lower-case, such as `seat_rightsizing`.
  package let id: String
  /// Noun of the lever, equal to its file's name, such as `SeatRightsizing`.
  package let name: String
  package let title: String
  /// How it lowers what is paid.
  package let mechanism: String
  /// The formula with the names of its inputs.
  package let formula: String
  package let baseline: String
  package let category: SavingsCategory
  package let footing: Footing
  /// What makes the low, likely and high figure.
  package let range: String
  /// What must be minded before anybody claims it.
  package let guardrail: String
  /// Nil where no readable source publishes one.
  package let published: PublishedRange?

  package init(
    id: String, name: String, title: String, mechanism: String, formula: String,
    baseline: String, category: SavingsCategory, footing: Footing, range: String,
    guardrail: String, published: PublishedRange? = nil
  ) {
    self.id = id
    self.name = name
    self.title = title
    self.mechanism = mechanism
    self.formula = formula
    self.baseline = baseline
    self.category = category
    self.footing = footing
    self.range = range
    self.guardrail = guardrail
    self.published = published
  }
}

/// A lever that the pack names and never puts a figure on.
package struct UnpricedLever: Hashable, Sendable {
  package let id: String
  package let title: String
  package let mechanism: String
  /// Why there is no figure.
  package let reason: String

  package init(id: String, title: String, mechanism: String, reason: String) {
    self.id = id
    self.title = title
    self.mechanism = mechanism
    self.reason = reason
  }
}
