package import AssuranceModel

/// The vendor's increase at the renewal is held to the contract's cap, or to the index.
package struct UpliftCap: SavingsLever {
  package typealias Inputs = (paid: PaidPrice, quote: Money, cap: Percentage, target: Percentage)

  package static let reference = LeverReference(
    id: "uplift_cap", name: "UpliftCap", title: "Cap on the increase",
    mechanism:
      "The increase that the vendor proposes is held to the cap of the contract or to the index.",
    formula: "renewal price − price a year × (1 + cap)",
    baseline: "The vendor's renewal proposal, which was never paid",
    category: .avoidance, footing: .writtenOffer,
    range:
      "Low holds the increase to the contract's cap, or to the index where there is none; likely to the lower of the two; high leaves the price as it is.",
    guardrail: "Never a reduction: nothing of it was ever paid.",
    published: .init(
      "default increases of 3 to 9, 7 to 10, 7 to 12 %, average 12 %; asks of 20 to 37 %; caps asked for 3 to 5 % or the index",
      population: "software as a service, advisers' pages of 2026",
      kind: "vendor claims, which do not agree"))

  package init() {}

  package func inputs(in subject: LeverSubject) -> Known<Inputs> {
    together(subject.paid, subject.renewalPrice, caps(subject)).map {
      (paid: $0.0, quote: $0.1, cap: $0.2.cap, target: $0.2.target)
    }
  }

  /// What the contract holds the increase to, and what is asked for.
  private func caps(_ subject: LeverSubject) -> Known<(cap: Percentage, target: Percentage)> {
    guard case .known(.capped(let cap), let clause) = subject.upliftClause else {
      // Without a cap of its own, or capped at the index, the contract leaves the index to ask for.
      return together(subject.upliftClause, subject.index).map { (cap: $0.1, target: $0.1) }
    }
    guard case .known(let index, let source) = subject.index else {
      return .known((cap: cap, target: cap), clause)
    }
    return .known((cap: cap, target: min(cap, index)), clause + source)
  }

  package func estimate(_ inputs: Inputs) throws(MoneyFault) -> LeverEstimate {
    let price = try inputs.paid.aYear()
    let increase = try inputs.quote.minus(price)
    guard increase.hundredths > 0 else {
      return .nothing("The renewal is quoted at or below the price paid")
    }
    return .gain(
      LeverGain(
        low: try increase.minus(price.share(inputs.cap)).orNothing,
        likely: try increase.minus(price.share(inputs.target)).orNothing, high: increase,
        claim: .price(from: inputs.quote, to: price)))
  }
}
