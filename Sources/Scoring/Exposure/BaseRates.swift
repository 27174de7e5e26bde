package import AssuranceModel

/// What holds for the buyer as a whole: how often an event comes through any vendor, and what a reference event costs.
package struct BaseRates: Hashable, Sendable {
  /// Events through all vendors together.
  package let events: EventCount
  /// Share of a vendor's events that come through its sub-processors.
  package let sharedShare: Double
  /// What one event costs at a vendor of the reference tier and class of data, in USD.
  package let loss: LossMagnitude
  /// What the three above rest on.
  package let parameters: [ExposureParameter]

  /// The currency of the published losses.
  package static let currency = "USD"

  /// Nil where the table lacks a row, which a test rules out.
  package init?(_ policy: ExposurePolicy, table: ExposureTable = .builtIn) {
    let key = policy.revenue?.rawValue ?? "any"
    guard let events = table.entry("events", key), let loss = table.entry("loss", key),
      let low = table.entry("share", "low"), let likely = table.entry("share", "likely"),
      let high = table.entry("share", "high"), let spread = table.entry("spread", "scenario"),
      let published = Self.published(events, law: policy.law)
    else { return nil }
    let anchors = [low, likely, high].map(\.parameter)
    // The mean of the PERT distribution over the three anchors.
    let share = (low.value + 4 * likely.value + high.value) / 6
    sharedShare = policy.sharedShare ?? share
    let lossParameters: [ExposureParameter]
    if let most = loss.second {
      self.loss = .lognormal(p5: loss.value, p95: most)
      lossParameters = [loss.parameter]
    } else {
      self.loss = .lognormal(mu: Elementary.log(loss.value), sigma: spread.value)
      lossParameters = [loss.parameter, spread.parameter]
    }
    if let own = policy.eventsPerYear {
      let isPoisson = policy.law == .poisson
      self.events =
        policy.size.flatMap { isPoisson ? nil : .negativeBinomial(mean: own, size: $0) }
        ?? .poisson(mean: own)
      parameters =
        [Self.own("P-events", "Events in a year through all vendors", "\(own)")]
        + (policy.sharedShare == nil ? anchors : [Self.shared(sharedShare)]) + lossParameters
    } else {
      self.events = published.scaled(by: share)
      parameters =
        [events.parameter] + anchors + (policy.sharedShare.map { [Self.shared($0)] } ?? [])
        + lossParameters
    }
  }

  private static func published(_ entry: ExposureTable.Entry, law: ExposurePolicy.Law?)
    -> EventCount?
  {
    guard law != .poisson, let second = entry.second else {
      return EventCount(atLeastOne: entry.value)
    }
    return EventCount(atLeastOne: entry.value, atLeastTwo: second)
  }

  private static func shared(_ share: Double) -> ExposureParameter {
    own("P-shared", "Share of a vendor's events through its sub-processors", "\(share)")
  }

  /// A parameter that the policy sets.
  static func own(_ id: String, _ name: String, _ value: String) -> ExposureParameter {
    ExposureParameter(
      id: id, name: name, value: value, edition: "", source: "policy.yaml", confidence: .policy,
      note: "")
  }
}
