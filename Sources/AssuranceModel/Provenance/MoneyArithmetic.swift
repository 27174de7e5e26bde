/// Why two amounts cannot be reckoned with.
package enum MoneyFault: Error, Hashable, Sendable {
  /// No rate is ever assumed.
  case currenciesDiffer(Currency, Currency)
  /// The result is no amount that can be held exactly.
  case outOfRange

  /// The reason as a phrase.
  package var text: String {
    switch self {
    case .currenciesDiffer(let one, let other):
      "amounts are in \(one.rawValue) and \(other.rawValue), and no rate is assumed"
    case .outOfRange: "an amount is too large to reckon with"
    }
  }
}

extension Money {
  /// The sum of two amounts in one currency.
  package func plus(_ other: Money) throws(MoneyFault) -> Money {
    guard other.currency == currency else { throw .currenciesDiffer(currency, other.currency) }
    guard let sum = adding(other) else { throw .outOfRange }
    return sum
  }

  /// The difference of two amounts in one currency.
  package func minus(_ other: Money) throws(MoneyFault) -> Money {
    guard other.hundredths != .min else { throw .outOfRange }
    return try plus(Money(hundredths: -other.hundredths, currency: other.currency))
  }

  /// The amount times a fraction, to the nearest hundredth; half a hundredth goes away from zero.
  package func times(_ factor: Int, over divisor: Int = 1) throws(MoneyFault) -> Money {
    Money(
      hundredths: try ExactRatio.rounded([hundredths, factor], over: [divisor]), currency: currency)
  }

  /// The amount, or nothing where it is negative.
  package var orNothing: Money { hundredths < 0 ? .zero(currency) : self }
}

/// Products of whole numbers over products of others, without a rounding on the way.
enum ExactRatio {
  /// The quotient to the nearest whole number, halves away from zero.
  static func rounded(_ factors: [Int], over divisors: [Int]) throws(MoneyFault) -> Int {
    let top = try product(factors)
    let bottom = try product(divisors)
    guard bottom > 0 else { throw .outOfRange }
    let (whole, rest) = top.magnitude.quotientAndRemainder(dividingBy: bottom.magnitude)
    let rounded = rest >= bottom.magnitude - rest ? whole + 1 : whole
    guard let number = Int(exactly: rounded) else { throw .outOfRange }
    return top < 0 ? -number : number
  }

  private static func product(_ factors: [Int]) throws(MoneyFault) -> Int128 {
    var product: Int128 = 1
    for factor in factors {
      let (next, overflowed) = product.multipliedReportingOverflow(by: Int128(factor))
      guard !overflowed else { throw .outOfRange }
      product = next
    }
    return product
  }
}
