package import AssuranceModel

/// What a vendor weighs before any document is looked at: its tier, the data it sees, and what is spent.
package enum InherentRisk {
  /// One contribution each for tier, data and spend; what is not known counts in full until it is answered.
  package static func contributions(_ record: VendorRecord, model: ScoringModel)
    -> [Scorecard.Contribution]
  {
    [
      tier(record.vendor, model: model), data(record.services, model: model),
      spend(record.vendor, model: model),
    ]
  }

  private static func tier(_ vendor: Vendor, model: ScoringModel) -> Scorecard.Contribution {
    guard let tier = vendor.tier else {
      return open("inherent.tier", ScoringModel.unknownTierPoints, "The tier is not stated")
    }
    return known(
      "inherent.tier", model.points(of: tier),
      "The register puts the vendor in tier \(tier.rawValue)")
  }

  private static func data(_ services: [Service], model: ScoringModel) -> Scorecard.Contribution {
    let weighed = services.flatMap(\.dataClasses).map { ($0, model.points(ofDataClass: $0)) }
    guard var heaviest = weighed.first else {
      return open(
        "inherent.data", ScoringModel.unknownDataPoints,
        "The classes of data that the vendor sees are not stated")
    }
    for candidate in weighed.dropFirst() where candidate.1 > heaviest.1 { heaviest = candidate }
    let isWhole = services.allSatisfy { !$0.dataClasses.isEmpty }
    let why = "The vendor sees \(heaviest.0)"
    guard !isWhole else { return known("inherent.data", heaviest.1, why) }
    return Scorecard.Contribution(
      rule: "inherent.data", points: max(heaviest.1, ScoringModel.unknownDataPoints),
      pointsIfAnsweredWell: heaviest.1,
      why: "\(why), and the data of another service is not stated")
  }

  private static func spend(_ vendor: Vendor, model: ScoringModel) -> Scorecard.Contribution {
    guard let spend = vendor.annualSpend else {
      return open(
        "inherent.spend", ScoringModel.unknownSpendPoints, "The year's spend is not stated")
    }
    guard let points = model.points(ofSpend: spend) else {
      return open(
        "inherent.spend", ScoringModel.unknownSpendPoints,
        "The year's spend is in \(spend.currency.rawValue), which is not compared")
    }
    return known("inherent.spend", points, "The year's spend is in its band")
  }

  private static func known(_ name: String, _ points: Int, _ why: String) -> Scorecard.Contribution
  {
    Scorecard.Contribution(rule: name, points: points, pointsIfAnsweredWell: points, why: why)
  }

  private static func open(_ name: String, _ points: Int, _ why: String) -> Scorecard.Contribution {
    Scorecard.Contribution(rule: name, points: points, pointsIfAnsweredWell: 0, why: why)
  }
}
