import AssuranceModel
import Scoring
import Yams

/// The setting `exposure` of the policy: what the simulated loss starts from.
enum ExposureSetting {
  private static let keys = [
    "appetite", "buyer_revenue", "events_law", "events_per_year", "events_size", "loss_range",
    "seed", "shared_share", "trials", "vendor_loss_range",
  ]
  /// Amounts above this are taken for a slip.
  private static let mostMoney = 1_000_000_000_000
  /// The 95th percentile is at most this many times the 5th: no published loss of one scenario spreads so far.
  private static let widest = 10_000
  private static let mostTrials = min(100_000_000, LossSimulation.mostTrials)

  static func read(_ node: Node, reading: PolicyReading) throws(PipelineError) -> ExposurePolicy {
    var exposure = ExposurePolicy()
    try reading.read(node, section: "exposure.", keys: keys) {
      (key, value, reading) throws(PipelineError) in
      switch key {
      case "appetite":
        exposure.appetite = try reading.number(value, in: 0...mostMoney, such: 5_000_000)
      case "buyer_revenue": exposure.revenue = try reading.choice(value, "a class of revenue")
      case "events_law": exposure.law = try reading.choice(value, "a law of events")
      case "events_per_year":
        exposure.eventsPerYear = try reading.positive(value, upTo: 100, such: 0.05)
      case "events_size": exposure.size = try reading.positive(value, upTo: 1_000, such: 0.3)
      case "loss_range": try readRanges(value, into: &exposure, reading)
      case "seed":
        exposure.seed = UInt64(try reading.number(value, in: 0...(1 << 53), such: 27_001))
      case "shared_share": exposure.sharedShare = try reading.positive(value, upTo: 1, such: 0.3)
      case "trials":
        exposure.trials = try reading.number(value, in: 1_000...mostTrials, such: 1_000_000)
      default: try readVendorRanges(value, into: &exposure, reading)
      }
    }
    try check(exposure, node, reading)
    return exposure
  }

  /// Settings that mean something only together.
  private static func check(_ exposure: ExposurePolicy, _ node: Node, _ reading: PolicyReading)
    throws(PipelineError)
  {
    if exposure.size != nil, exposure.eventsPerYear == nil {
      throw reading.refuse(
        node, "exposure.events_size stands without events_per_year",
        "Give the events in a year that the size belongs to, or take it out.")
    }
    if exposure.eventsPerYear != nil, exposure.law == .negativeBinomial, exposure.size == nil {
      throw reading.refuse(
        node, "exposure.events_law asks for a negative binomial of unknown size",
        "Give events_size, such as 0.3, or write `events_law: poisson`.")
    }
    if exposure.eventsPerYear == nil, exposure.law == .negativeBinomial, exposure.revenue == nil {
      throw reading.refuse(
        node, "exposure.events_law asks for a negative binomial, and the typical firm has none",
        "Give buyer_revenue, or events_per_year with events_size.")
    }
  }

  private static func readRanges(
    _ node: Node, into exposure: inout ExposurePolicy, _ reading: PolicyReading
  ) throws(PipelineError) {
    let tiers = Vendor.Tier.allCases.map(\.rawValue)
    try reading.read(node, section: "exposure.loss_range.", keys: tiers) {
      (key, value, reading) throws(PipelineError) in
      guard let tier = Vendor.Tier(rawValue: key) else { return }
      if value.sequence != nil {
        exposure.rangesByTier[tier] = try range(value, reading)
        return
      }
      let classes = ExposurePolicy.DataClass.allCases.map(\.rawValue)
      try reading.read(value, section: "exposure.loss_range.\(key).", keys: classes) {
        (name, value, reading) throws(PipelineError) in
        guard let data = ExposurePolicy.DataClass(rawValue: name) else { return }
        exposure.ranges[tier, default: [:]][data] = try range(value, reading)
      }
    }
  }

  private static func readVendorRanges(
    _ node: Node, into exposure: inout ExposurePolicy, _ reading: PolicyReading
  ) throws(PipelineError) {
    guard let mapping = node.mapping else {
      throw reading.refuse(
        node, "exposure.vendor_loss_range is a list of vendor ids and ranges",
        "Write `vendor-id: [200000, 12000000]`.")
    }
    for (key, value) in mapping {
      exposure.rangesByVendor[try reading.text(key)] = try range(value, reading)
    }
  }

  /// Two amounts are the 5th and 95th percentile, three the least, the most likely and the greatest loss.
  private static func range(_ node: Node, _ reading: PolicyReading) throws(PipelineError)
    -> ExposurePolicy.LossRange
  {
    let remedy =
      "Write [5th, 95th percentile], or [least, most likely, greatest], in ascending order."
    guard let sequence = node.sequence else {
      throw reading.refuse(node, "a range of losses is a list of two or three amounts", remedy)
    }
    var amounts: [Int] = []
    for entry in sequence {
      amounts.append(try reading.number(entry, in: 1...mostMoney, such: 200_000))
    }
    guard amounts == amounts.sorted(), Set(amounts).count == amounts.count else {
      throw reading.refuse(node, "the amounts of a range do not ascend", remedy)
    }
    switch amounts.count {
    case 2 where amounts[1] / amounts[0] > widest:
      throw reading.refuse(
        node, "the ends of a range lie more than \(widest) times apart",
        "Give the 5th and 95th percentile of one event, not of all that could ever happen.")
    case 2: return .interval(low: amounts[0], high: amounts[1])
    case 3: return .pert(least: amounts[0], likely: amounts[1], most: amounts[2])
    default:
      throw reading.refuse(node, "a range of losses has \(amounts.count) amounts", remedy)
    }
  }
}
