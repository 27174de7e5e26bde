package import AssuranceModel

/// Users who need less move to a lower tier.
package struct TierRightsizing: SavingsLever {
  package typealias Inputs = (units: PaidUnits, light: Int, reserve: Int, lower: Money)

  package static let reference = LeverReference(
    id: "tier_rightsizing", name: "TierRightsizing", title: "Lower tier for light users",
    mechanism: "Seats that use nothing beyond the lower tier move to it.",
    formula:
      "(seats that need a lower tier only − seats kept for growth) × (price a year / units / 12 − unit price of the lower tier) × 12",
    baseline: "The prior contract at the current unit price",
    category: .specChange, footing: .ownUsage,
    range: "Low and likely leave the seats kept for growth in the tier; high moves them as well.",
    guardrail:
      "Note what the lower tier lacks: single sign-on and logs are often in the higher one only.",
    published: .init(
      "within 25 to 40 % for all measures on SaaS together", population: "an adviser's page",
      kind: "vendor claim"))

  package init() {}

  package func inputs(in subject: LeverSubject) -> Known<Inputs> {
    together(
      subject.paidUnits, subject.seatsLight, subject.seatsReserve, subject.lowerTierPrice
    ).map { (units: $0.0, light: $0.1, reserve: $0.2, lower: $0.3) }
  }

  package func estimate(_ inputs: Inputs) throws(MoneyFault) -> LeverEstimate {
    func value(of seats: Int) throws(MoneyFault) -> Money {
      try inputs.units.aYear(of: seats).minus(inputs.lower.times(seats).times(12))
    }
    let high = try value(of: inputs.light)
    guard high.hundredths > 0 else {
      return .nothing("The lower tier is not cheaper, or no seat could move to it")
    }
    guard inputs.light > inputs.reserve else {
      return .nothing("The seats kept for growth take up all that could move")
    }
    let likely = try value(of: inputs.light - inputs.reserve)
    let price = try inputs.units.price.aYear()
    return .gain(
      LeverGain(
        low: likely, likely: likely, high: high,
        claim: .price(from: price, to: try price.minus(high))))
  }
}
