/// The price of one unit, such as a user's for a month, exact to the millionth of the currency.
package struct UnitPrice: Hashable, Sendable {
  package let millionths: Int
  package let currency: Currency

  package init(millionths: Int, currency: Currency) {
    self.millionths = millionths
    self.currency = currency
  }

  /// What was paid for so many units, each.
  package init(of paid: Money, for units: Int) throws(MoneyFault) {
    self.init(
      millionths: try ExactRatio.rounded([paid.hundredths, 10_000], over: [units]),
      currency: paid.currency)
  }

  /// The price of so many units, to the nearest hundredth.
  package func times(_ units: Int) throws(MoneyFault) -> Money {
    Money(
      hundredths: try ExactRatio.rounded([millionths, units], over: [10_000]), currency: currency)
  }

  /// The price to the hundredth, or below one unit of the currency to the ten-thousandth.
  package var rounded: UnitPrice {
    let step = abs(millionths) >= 1_000_000 ? 10_000 : 100
    let (whole, rest) = millionths.quotientAndRemainder(dividingBy: step)
    let up = abs(rest) * 2 >= step ? (rest < 0 ? -1 : 1) : 0
    return UnitPrice(millionths: (whole + up) * step, currency: currency)
  }

  /// The price with at least two decimals and no needless zeros: `USD 74.00`, `USD 0.011`.
  package var words: String {
    var fraction = String(String(millionths.magnitude % 1_000_000 + 1_000_000).dropFirst())
    while fraction.count > 2, fraction.hasSuffix("0") { fraction.removeLast() }
    let sign = millionths < 0 ? "−" : ""
    return "\(currency.rawValue) \(sign)\((abs(millionths / 1_000_000)).grouped).\(fraction)"
  }
}
