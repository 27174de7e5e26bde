package import AssuranceModel

/// One line of a contract with all that a lever may look at.
package struct LeverSubject: Sendable {
  package let line: PricedLine
  package let vendor: Vendor
  package let renewal: RenewalOutlook
  /// For this line, in the order of the table.
  package let offers: [PriceOffer]
  /// Of the line's service, newest first.
  package let benchmarks: [PriceBenchmark]
  /// A year, as the policy states it.
  package let costOfCapital: Percentage?
  package let asOf: CalendarDate

  package init(
    line: PricedLine, vendor: Vendor, renewal: RenewalOutlook, offers: [PriceOffer] = [],
    benchmarks: [PriceBenchmark] = [], costOfCapital: Percentage? = nil, asOf: CalendarDate
  ) {
    self.line = line
    self.vendor = vendor
    self.renewal = renewal
    self.offers = offers
    self.benchmarks = benchmarks
    self.costOfCapital = costOfCapital
    self.asOf = asOf
  }

  /// The table of the line.
  static let prices = "contract-prices.csv"
  /// The table of the offers.
  static let offersFile = "offers.csv"
}

/// What is paid for a line and over which time.
package struct PaidPrice: Hashable, Sendable {
  package let paid: Money
  package let months: Int
  /// A year's price as it was signed; nil where it is not stated.
  package let agreed: Money?

  package init(paid: Money, months: Int, agreed: Money? = nil) {
    self.paid = paid
    self.months = months
    self.agreed = agreed
  }

  /// What the invoices come to in a year.
  package func invoiced() throws(MoneyFault) -> Money { try paid.times(12, over: months) }

  /// A year's price that others are held against: what is invoiced, but no more than what was signed.
  ///
  /// What is invoiced above the contract is claimed back by itself, and must not be saved a second time.
  package func aYear() throws(MoneyFault) -> Money {
    let invoiced = try invoiced()
    guard let agreed else { return invoiced }
    return try invoiced.minus(agreed).hundredths > 0 ? agreed : invoiced
  }
}

/// What is paid for each unit and month: the effective unit price is `paid / (units x months)`.
package struct PaidUnits: Hashable, Sendable {
  package let price: PaidPrice
  /// Units a month.
  package let units: Int

  package init(price: PaidPrice, units: Int) {
    self.price = price
    self.units = units
  }

  package func unitPrice() throws(MoneyFault) -> UnitPrice {
    let (divisor, overflowed) = units.multipliedReportingOverflow(by: price.months)
    guard !overflowed else { throw .outOfRange }
    return try UnitPrice(of: price.paid, for: divisor)
  }

  /// A year's price of so many of the units.
  package func aYear(of some: Int) throws(MoneyFault) -> Money {
    try price.aYear().times(some, over: units)
  }
}
