/// A currency by its ISO 4217 code.
package struct Currency: Hashable, Sendable, Codable, RawRepresentable {
  /// Three capital letters.
  package let rawValue: String

  /// A code of three ASCII letters, in either case; nil for anything else.
  package init?(rawValue: String) {
    guard rawValue.count == 3, rawValue.allSatisfy({ $0.isASCII && $0.isLetter }) else {
      return nil
    }
    self.rawValue = rawValue.uppercased()
  }
}

/// An amount in one currency, exact to the hundredth.
package struct Money: Hashable, Sendable, Codable {
  /// Hundredths of the currency's unit, also for currencies that print none.
  package let hundredths: Int
  package let currency: Currency

  package init(hundredths: Int, currency: Currency) {
    self.hundredths = hundredths
    self.currency = currency
  }

  /// Nothing, in a currency.
  package static func zero(_ currency: Currency) -> Money {
    Money(hundredths: 0, currency: currency)
  }

  /// Amount in whole and fractional units, for output only.
  package var amount: Double { Double(hundredths) / 100 }

  /// The sum of two amounts, or nil when their currencies differ: no rate is ever assumed.
  package func adding(_ other: Money) -> Money? {
    guard other.currency == currency else { return nil }
    let (sum, overflowed) = hundredths.addingReportingOverflow(other.hundredths)
    return overflowed ? nil : Money(hundredths: sum, currency: currency)
  }
}
