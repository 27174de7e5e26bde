package import AssuranceModel

/// Invoices are due later, at the cost of capital.
package struct PaymentTerms: SavingsLever {
  package typealias Inputs = (paid: PaidPrice, days: Int, offered: Int, capital: Percentage)

  package static let reference = LeverReference(
    id: "payment_terms", name: "PaymentTerms", title: "Days to payment",
    mechanism: "Invoices are due later, and the money is ours for longer.",
    formula: "price a year × (days offered − days to payment) / 365 × cost of capital",
    baseline: "The invoice amount at the days agreed today",
    category: .cash, footing: .writtenOffer,
    range: "The three figures are alike, because it is arithmetic.",
    guardrail: "A cash effect, not a saving.",
    published: .init(
      "2/10 net 30 is 37.2 % a year; 1/10 net 30 is 18.4 %", population: "arithmetic",
      kind: "formula"))

  package init() {}

  package func inputs(in subject: LeverSubject) -> Known<Inputs> {
    together(subject.paid, subject.paymentDays, subject.paymentDaysOffered, subject.capital)
      .map { (paid: $0.0, days: $0.1, offered: $0.2, capital: $0.3) }
  }

  package func estimate(_ inputs: Inputs) throws(MoneyFault) -> LeverEstimate {
    let longer = inputs.offered - inputs.days
    guard longer > 0 else { return .nothing("Invoices would not be due later than today") }
    let value = try inputs.paid.aYear().times(
      longer * inputs.capital.hundredths, over: 365 * Percentage.whole)
    return .gain(.alike(value, claim: .timing))
  }
}
