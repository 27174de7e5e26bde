package import AssuranceModel

/// A bid or a credible alternative: the price moves to what others have offered.
package struct Competition: SavingsLever {
  package typealias Inputs = (paid: PaidPrice, offers: [Money], switching: Money)

  package static let reference = LeverReference(
    id: "competition", name: "Competition", title: "Competing offers",
    mechanism: "Two or more suppliers have priced the same scope and term.",
    formula: "price a year − offer of another supplier − switching cost",
    baseline: "The last price paid, same scope and term",
    category: .hardReduction, footing: .writtenOffer,
    range:
      "Low takes the dearest offer, likely the median, high the cheapest; each bears the switching cost in the first year.",
    guardrail: "Only offers for the same scope and term are compared.",
    published: .init(
      "below 4 % in an average sourcing event, and falling", population: "not stated; consumables",
      kind: "vendor claim"))

  package init() {}

  package func inputs(in subject: LeverSubject) -> Known<Inputs> {
    together(subject.paid, subject.alternatives(atLeast: 2), subject.switchingCost)
      .map { (paid: $0.0, offers: $0.1, switching: $0.2) }
  }

  package func estimate(_ inputs: Inputs) throws(MoneyFault) -> LeverEstimate {
    let price = try inputs.paid.aYear()
    guard let offers = try OfferRange(inputs.offers) else {
      return .nothing("No other supplier has made an offer")
    }
    let high = try price.minus(offers.cheapest).minus(inputs.switching)
    guard high.hundredths > 0 else {
      return .nothing("No offer is below the price paid by more than the switching cost")
    }
    return .gain(
      LeverGain(
        low: try price.minus(offers.dearest).minus(inputs.switching),
        likely: try price.minus(offers.median).minus(inputs.switching), high: high,
        claim: .price(from: price, to: offers.cheapest)))
  }
}
