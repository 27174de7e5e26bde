package import AssuranceModel

/// Licences that nobody uses are given back.
package struct SeatRightsizing: SavingsLever {
  package typealias Inputs = (
    units: PaidUnits, bought: Int, active: Int, window: Int, reserve: Int
  )

  package static let reference = LeverReference(
    id: "seat_rightsizing", name: "SeatRightsizing", title: "Unused licences",
    mechanism: "Seats without activity are given back, but for those kept for growth.",
    formula:
      "(seats bought − seats active − seats kept for growth) × price a year / units",
    baseline: "The prior contract at the current unit price",
    category: .demandReduction, footing: .ownUsage,
    range: "Low and likely keep the seats for growth; high gives them back as well.",
    guardrail: "Say the activity window, and keep a reserve for growth.",
    published: .init(
      "20 to 30, 30 to 40, up to 50 % of licences in a month",
      population: "SaaS vendors and advisers", kind: "vendor claims, which do not agree"))

  package init() {}

  package func inputs(in subject: LeverSubject) -> Known<Inputs> {
    together(
      subject.paidUnits, subject.seatsBought, subject.seatsActive, subject.seatsReserve
    ).map {
      (units: $0.0, bought: $0.1, active: $0.2.seats, window: $0.2.window, reserve: $0.3)
    }
  }

  package func estimate(_ inputs: Inputs) throws(MoneyFault) -> LeverEstimate {
    let idle = inputs.bought - inputs.active
    guard idle > 0 else {
      return .nothing("Every seat was active within \(inputs.window) days")
    }
    guard idle > inputs.reserve else {
      return .nothing("The seats kept for growth take up all that were idle")
    }
    let likely = try inputs.units.aYear(of: idle - inputs.reserve)
    let high = try inputs.units.aYear(of: idle)
    let price = try inputs.units.price.aYear()
    return .gain(
      LeverGain(
        low: likely, likely: likely, high: high,
        claim: .price(from: price, to: try price.minus(high)),
        notes: ["Activity was looked for in \(inputs.window) days"]))
  }
}
