package import AssuranceModel

/// Notice in time: the contract does not renew by itself at the vendor's price.
package struct AutoRenewalDisarm: SavingsLever {
  package typealias Inputs = (
    renewsByItself: Bool, contract: RunningContract, renewal: Money, offers: [Money],
    switching: Money
  )

  package static let reference = LeverReference(
    id: "auto_renewal_disarm", name: "AutoRenewalDisarm", title: "Notice before silent renewal",
    mechanism: "Notice is given in time, and the contract does not renew by itself.",
    formula: "renewal price − offer of another supplier − switching cost",
    baseline: "The price at which the contract would renew",
    category: .avoidance, footing: .writtenOffer,
    range:
      "Low takes the dearest offer, likely the median, high the cheapest; each bears the switching cost in the first year.",
    guardrail: "Of value only where an offer shows the price of the alternative.",
    published: .init(
      "notice windows of 30 to 90 days; 62 % of contracts renew without a review",
      population: "enterprise software as a service, advisers' pages", kind: "vendor claims"))

  package init() {}

  package func inputs(in subject: LeverSubject) -> Known<Inputs> {
    together(
      subject.renewsByItself, subject.lastNotice, subject.renewalPrice,
      subject.alternatives(atLeast: 1), subject.switchingCost
    ).map {
      (renewsByItself: $0.0, contract: $0.1, renewal: $0.2, offers: $0.3, switching: $0.4)
    }
  }

  package func estimate(_ inputs: Inputs) throws(MoneyFault) -> LeverEstimate {
    guard inputs.renewsByItself else { return .nothing("The contract does not renew by itself") }
    guard !inputs.contract.isNoticeMissed else { return .nothing(inputs.contract.missed) }
    guard let offers = try OfferRange(inputs.offers) else {
      return .nothing("No other supplier has made an offer")
    }
    let high = try inputs.renewal.minus(offers.cheapest).minus(inputs.switching)
    guard high.hundredths > 0 else {
      return .nothing("No offer is below the renewal price by more than the switching cost")
    }
    return .gain(
      LeverGain(
        low: try inputs.renewal.minus(offers.dearest).minus(inputs.switching),
        likely: try inputs.renewal.minus(offers.median).minus(inputs.switching), high: high,
        claim: .price(from: inputs.renewal, to: offers.cheapest)))
  }
}
