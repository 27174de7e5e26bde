package import AssuranceModel

/// An application that nobody uses is given up.
package struct ToolRationalisation: SavingsLever {
  package typealias Inputs = (paid: PaidPrice, seats: Int, window: Int, owner: String)

  package static let reference = LeverReference(
    id: "tool_rationalisation", name: "ToolRationalisation", title: "Unused application",
    mechanism: "Nobody was active for the whole of the window, and the line is given up.",
    formula: "price a year, where no seat is active",
    baseline: "The prior contract",
    category: .demandReduction, footing: .ownUsage,
    range: "The three figures are alike, because a line is given up whole or not at all.",
    guardrail: "The demand belongs to the budget owner, who has to agree.",
    published: .init(
      "21 % of applications wholly unused, 45 % under half used", population: "SaaS portfolios",
      kind: "vendor survey"))

  package init() {}

  package func inputs(in subject: LeverSubject) -> Known<Inputs> {
    together(subject.paid, subject.seatsActive, subject.budgetOwner)
      .map { (paid: $0.0, seats: $0.1.seats, window: $0.1.window, owner: $0.2) }
  }

  package func estimate(_ inputs: Inputs) throws(MoneyFault) -> LeverEstimate {
    guard inputs.seats == 0 else {
      return .nothing("\(inputs.seats.grouped) seats were active within \(inputs.window) days")
    }
    let price = try inputs.paid.aYear()
    return .gain(
      .alike(
        price, claim: .price(from: price, to: .zero(price.currency)),
        notes: ["\(inputs.owner) has to agree"]))
  }
}
