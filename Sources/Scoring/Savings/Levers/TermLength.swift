package import AssuranceModel

/// A longer term for a lower price a year.
package struct TermLength: SavingsLever {
  package typealias Quotes = (oneYear: Money, longer: Money, months: Int)

  package static let reference = LeverReference(
    id: "term_length", name: "TermLength", title: "Longer term",
    mechanism: "The vendor quotes a lower price a year for a longer term.",
    formula:
      "lower of one-year price and price a year − yearly price of the longer term",
    baseline:
      "The one-year price of the same quote, at most the price paid: what lies above was never paid",
    category: .hardReduction, footing: .writtenOffer,
    range: "The three figures are alike, because both prices are quoted.",
    guardrail:
      "Run rate and contract total are shown apart; the right to leave in between is given up.")

  package init() {}

  package func inputs(in subject: LeverSubject) -> Known<(PaidPrice, Quotes)> {
    together(subject.paid, subject.termQuotes)
  }

  package func estimate(_ inputs: (PaidPrice, Quotes)) throws(MoneyFault) -> LeverEstimate {
    let (paid, quotes) = inputs
    let price = try paid.aYear()
    let overPaid = try quotes.oneYear.minus(price).hundredths > 0
    let baseline = overPaid ? price : quotes.oneYear
    let gap = try baseline.minus(quotes.longer)
    guard gap.hundredths > 0 else {
      return .nothing("The longer term is not cheaper than what is paid or quoted for one year")
    }
    return .gain(
      .alike(
        gap, claim: .price(from: baseline, to: quotes.longer),
        contractTotal: .init(
          amount: try gap.times(quotes.months, over: 12), months: quotes.months),
        notes: overPaid
          ? ["The one-year price is above the price paid: that part is not in the figure"] : []))
  }
}
