/// A share in hundredths of a per cent, exact: 850 is 8.5 %.
package struct Percentage: Hashable, Sendable, Comparable {
  package let hundredths: Int

  package init(hundredths: Int) { self.hundredths = hundredths }

  /// The whole, in the same units.
  package static let whole = 10_000

  package static func < (left: Self, right: Self) -> Bool { left.hundredths < right.hundredths }

  /// The share with the decimals that it has: `8.5 %`.
  package var words: String {
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "−" : ""
    guard rest > 0 else { return "\(sign)\(whole) %" }
    let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(sign)\(whole).\(digits) %"
  }
}

extension Money {
  /// A share of the amount, to the nearest hundredth.
  package func share(_ percentage: Percentage) throws(MoneyFault) -> Money {
    try times(percentage.hundredths, over: Percentage.whole)
  }
}
