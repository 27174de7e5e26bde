package import AssuranceModel

/// A year is paid in advance for a discount.
package struct Prepayment: SavingsLever {
  package typealias Inputs = (paid: PaidPrice, discount: Percentage, capital: Percentage)

  package static let reference = LeverReference(
    id: "prepayment", name: "Prepayment", title: "Payment in advance",
    mechanism: "A year is paid at once and costs less, while the money is missing elsewhere.",
    formula:
      "price a year × discount − price a year × (1 − discount) × cost of capital × months in advance / 12",
    baseline: "The same price paid month by month",
    category: .cash, footing: .writtenOffer,
    range:
      "Paid at the end of each month the year is 6.5 months in advance on average (low), at its beginning 5.5 (high); likely is 6.",
    guardrail: "A cash effect, and a loss where the vendor fails within the year.")

  package init() {}

  package func inputs(in subject: LeverSubject) -> Known<Inputs> {
    together(subject.paid, subject.prepaymentDiscount, subject.capital)
      .map { (paid: $0.0, discount: $0.1, capital: $0.2) }
  }

  package func estimate(_ inputs: Inputs) throws(MoneyFault) -> LeverEstimate {
    let price = try inputs.paid.aYear()
    let discount = try price.share(inputs.discount)
    let inAdvance = try price.minus(discount)
    func value(halfMonths: Int) throws(MoneyFault) -> Money {
      let financing = try inAdvance.times(
        inputs.capital.hundredths * halfMonths, over: Percentage.whole * 24)
      return try discount.minus(financing)
    }
    let high = try value(halfMonths: 11)
    guard high.hundredths > 0 else {
      return .nothing("The discount is below the cost of the money that is paid in advance")
    }
    return .gain(
      LeverGain(
        low: try value(halfMonths: 13), likely: try value(halfMonths: 12), high: high,
        claim: .timing))
  }
}
