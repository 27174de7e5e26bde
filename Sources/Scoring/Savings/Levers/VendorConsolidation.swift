package import AssuranceModel

/// Two of our contracts give the same service: one of them takes over the other's.
package struct VendorConsolidation: SavingsLever {
  package typealias Inputs = (paid: PaidPrice, replacement: Money, switching: Money)

  package static let reference = LeverReference(
    id: "vendor_consolidation", name: "VendorConsolidation", title: "Overlapping services",
    mechanism: "Another contract of ours takes over the service, and this line ends.",
    formula: "price a year − price of the replacement − switching cost",
    baseline: "The prior contract that is replaced",
    category: .hardReduction, footing: .writtenOffer,
    range:
      "Low and likely are the first year, which bears the switching cost; high is a later year, which bears none.",
    guardrail: "Count switching and exit cost, and look at the concentration of risk by itself.",
    published: .init(
      "33 % in one worked example", population: "an illustration, no data", kind: "illustration"))

  package init() {}

  package func inputs(in subject: LeverSubject) -> Known<Inputs> {
    together(subject.paid, subject.replacementPrice, subject.switchingCost)
      .map { (paid: $0.0, replacement: $0.1, switching: $0.2) }
  }

  package func estimate(_ inputs: Inputs) throws(MoneyFault) -> LeverEstimate {
    let price = try inputs.paid.aYear()
    let aYear = try price.minus(inputs.replacement)
    guard aYear.hundredths > 0 else {
      return .nothing("The replacement costs as much as the line that it would end")
    }
    let firstYear = try aYear.minus(inputs.switching)
    return .gain(
      LeverGain(
        low: firstYear, likely: firstYear, high: aYear,
        claim: .price(from: price, to: inputs.replacement)))
  }
}
