import AssuranceModel

/// One vendor before the simulation: its weight among the vendors, and what one event of it costs.
struct VendorRisk {
  /// Share of the events in relation to other vendors, before its findings.
  let weight: Double
  let effects: FindingEffects
  /// Nil where something is missing.
  let magnitude: LossMagnitude?
  let missing: [String]
  let drivers: [VendorExposure.Driver]
  /// The papers that could make the loss smaller.
  let papers: [OpenPaper]
  let parameters: [ExposureParameter]

  init(
    _ record: VendorRecord, _ assessment: Assessment, base: BaseRates, policy: Policy,
    table: ExposureTable
  ) {
    let tier = record.vendor.tier
    let data = ExposurePolicy.DataClass(record.services)
    effects = FindingEffects(assessment, table: table)
    let cited = [record.vendor.citation]
    let dataCited = record.services.map(\.citation)
    // What is not known and not needed counts as the worst.
    let tierWeight = table.entry("tier_events", (tier ?? .critical).rawValue)
    let dataWeight = table.entry("data_events", (data ?? .sensitive).rawValue)
    weight = (tierWeight?.value ?? 0) * (dataWeight?.value ?? 0)
    var drivers: [VendorExposure.Driver] = [
      .init(
        target: .frequency, origin: .register,
        text: tier.map { "Tier \($0.rawValue)" } ?? "Tier not stated",
        factor: tierWeight?.value, parameter: tierWeight?.parameter.id, citations: cited),
      .init(
        target: .frequency, origin: .register,
        text: data.map { "Data \($0.title)" } ?? "Data not stated",
        factor: dataWeight?.value, parameter: dataWeight?.parameter.id, citations: dataCited),
    ]
    var parameters = [tierWeight, dataWeight].compactMap { $0?.parameter }
    var missing: [String] = []
    var magnitude: LossMagnitude?
    if let range = Self.range(of: record.vendor.id, tier, data, policy.exposure) {
      magnitude = LossMagnitude(range)
      drivers.append(
        .init(
          target: .magnitude, origin: .policy, text: "The policy's range of losses", factor: nil,
          parameter: nil))
    } else {
      if tier == nil { missing.append("the tier") }
      if data == nil { missing.append("the class of data of every service") }
      if policy.reportingCurrency.rawValue != BaseRates.currency {
        missing.append(
          "a loss_range in \(policy.reportingCurrency.rawValue) in the policy, since the published losses are in \(BaseRates.currency)"
        )
      }
      if missing.isEmpty, let tier, let data,
        let tierLoss = table.entry("tier_loss", tier.rawValue),
        let dataLoss = table.entry("data_loss", data.rawValue)
      {
        magnitude = base.loss.scaled(by: tierLoss.value * dataLoss.value)
        parameters += [tierLoss.parameter, dataLoss.parameter]
        drivers += [
          .init(
            target: .magnitude, origin: .register, text: "Tier \(tier.rawValue)",
            factor: tierLoss.value,
            parameter: tierLoss.parameter.id, citations: cited),
          .init(
            target: .magnitude, origin: .register, text: "Data \(data.title)",
            factor: dataLoss.value,
            parameter: dataLoss.parameter.id, citations: dataCited),
        ]
      }
    }
    self.magnitude = magnitude?.scaled(by: effects.lossFactor)
    self.missing = missing
    self.drivers = drivers + effects.drivers
    papers = OpenPaper.all(record, assessment, now: effects, table: table)
    self.parameters = parameters + effects.parameters + papers.flatMap(\.parameters)
  }

  /// The policy's range for a vendor: its own, else that of tier and data, else that of the tier.
  private static func range(
    of vendor: String, _ tier: Vendor.Tier?, _ data: ExposurePolicy.DataClass?,
    _ policy: ExposurePolicy
  ) -> ExposurePolicy.LossRange? {
    if let own = policy.rangesByVendor[vendor] { return own }
    guard let tier else { return nil }
    return data.flatMap { policy.ranges[tier]?[$0] } ?? policy.rangesByTier[tier]
  }
}

extension LossMagnitude {
  /// The distribution that the policy's range asks for.
  init(_ range: ExposurePolicy.LossRange) {
    switch range {
    case .interval(let low, let high): self = .lognormal(p5: Double(low), p95: Double(high))
    case .pert(let least, let likely, let most):
      self = .pert(least: Double(least), likely: Double(likely), most: Double(most))
    }
  }
}
