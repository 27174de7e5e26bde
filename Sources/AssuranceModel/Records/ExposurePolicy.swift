/// What the buyer says of the simulated loss; where it is silent, the published parameters hold.
package struct ExposurePolicy: Hashable, Sendable {
  /// What one event costs, in whole units of the reporting currency.
  package enum LossRange: Hashable, Sendable {
    /// 5th and 95th percentile.
    case interval(low: Int, high: Int)
    /// Least, most likely and greatest.
    case pert(least: Int, likely: Int, most: Int)
  }

  /// How sensitive the data are that a vendor sees.
  package enum DataClass: String, Hashable, Sendable, CaseIterable {
    case sensitive
    /// Personal or confidential data, which weigh alike.
    case personal
    case other
    case open = "public"

    /// The class as the pack prints it.
    package var title: String {
      switch self {
      case .personal: "personal or confidential"
      case .sensitive, .other, .open: rawValue
      }
    }
  }

  /// The buyer's yearly revenue in USD, as the published tables part firms.
  package enum Revenue: String, Hashable, Sendable, CaseIterable {
    case upTo10M = "<10M"
    case upTo100M = "10M-100M"
    case upTo1B = "100M-1B"
    case upTo10B = "1B-10B"
    case upTo100B = "10B-100B"
    case over100B = ">100B"
  }

  /// The law of the number of events in a year.
  package enum Law: String, Hashable, Sendable, CaseIterable {
    case poisson
    case negativeBinomial = "negative_binomial"
  }

  /// Years to simulate.
  package var trials: Int
  package var seed: UInt64
  /// The loss in a year that the buyer bears, in whole units of the reporting currency; nil where it names none.
  package var appetite: Int?
  /// Nil where the buyer's size is not stated: the figures of a typical firm hold.
  package var revenue: Revenue?
  /// Events in a year through all vendors together, by the buyer's own history.
  package var eventsPerYear: Double?
  /// The law to use in place of the one that the published table asks for.
  package var law: Law?
  /// The size of the negative binomial, for the buyer's own number of events.
  package var size: Double?
  /// Share of a vendor's events that come through its sub-processors.
  package var sharedShare: Double?
  /// Ranges by tier that hold for every class of data.
  package var rangesByTier: [Vendor.Tier: LossRange]
  /// Ranges by tier and class of data; these go before those by tier.
  package var ranges: [Vendor.Tier: [DataClass: LossRange]]
  /// Ranges by vendor id; these go before all others.
  package var rangesByVendor: [String: LossRange]

  package init(
    trials: Int = 1_000_000, seed: UInt64 = 27_001, appetite: Int? = nil, revenue: Revenue? = nil,
    eventsPerYear: Double? = nil, law: Law? = nil, size: Double? = nil, sharedShare: Double? = nil,
    rangesByTier: [Vendor.Tier: LossRange] = [:],
    ranges: [Vendor.Tier: [DataClass: LossRange]] = [:], rangesByVendor: [String: LossRange] = [:]
  ) {
    self.trials = trials
    self.seed = seed
    self.appetite = appetite
    self.revenue = revenue
    self.eventsPerYear = eventsPerYear
    self.law = law
    self.size = size
    self.sharedShare = sharedShare
    self.rangesByTier = rangesByTier
    self.ranges = ranges
    self.rangesByVendor = rangesByVendor
  }
}
