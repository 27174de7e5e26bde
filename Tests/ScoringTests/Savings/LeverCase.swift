import AssuranceModel
import Scoring

/// A contract line with everything that levers ask for, in round figures: EUR 120,000 a year for 100 users.
struct LeverCase {
  static let euro = Currency(rawValue: "EUR")!

  var paid: Money? = euros(150_000)
  var months: Int? = 15
  var units: Int? = 100
  var document: String? = "Invoices 2025"
  var contractPrice: Money?
  var usage = PricedLine.Usage(bought: 100, active: 70, windowDays: 90, reserve: 10, light: 40)
  var uplift: PricedLine.UpliftClause? = .capped(Percentage(hundredths: 500))
  var index: Percentage? = Percentage(hundredths: 300)
  var paymentDays: Int? = 30
  var renewsTacitly: Bool? = true
  var noticeDay = CalendarDate(iso: "2027-06-30")
  var isNoticeMissed = false
  var owner: String? = "Ada"
  var capital: Percentage? = Percentage(hundredths: 800)
  var offers = Self.allOffers
  var benchmarks = [Self.benchmark()]

  static func euros(_ amount: Int) -> Money { Money(hundredths: amount * 100, currency: euro) }

  static let allOffers: [PriceOffer] = [
    offer(.renewal, 132_000, 2), offer(.term, 126_000, 3, months: 12),
    offer(.term, 111_000, 4, months: 36), offer(.alternative, 90_000, 5, party: "Beta"),
    offer(.alternative, 100_000, 6, party: "Gamma"),
    offer(.alternative, 105_000, 7, party: "Delta"),
    offer(.replacement, 70_000, 8, party: "P9"), offer(.lowerTier, 60, 9),
    offer(.switchingQuoted, 8_000, 10), offer(.prepayment, nil, 11, percentage: 400),
    offer(.paymentDays, nil, 12, days: 60),
  ]

  static func offer(
    _ kind: PriceOffer.Kind, _ amount: Int?, _ row: Int, party: String? = nil, months: Int? = nil,
    days: Int? = nil, percentage: Int? = nil, document: String? = "Quote"
  ) -> PriceOffer {
    PriceOffer(
      line: "P1", kind: kind, party: party, amount: amount.map(euros), months: months, days: days,
      percentage: percentage.map { Percentage(hundredths: $0) }, document: document,
      citation: Citation(file: "offers.csv", cell: "A\(row)", quote: kind.rawValue))
  }

  /// Quartiles of 80, 90 and 95 a user and month.
  static func benchmark(
    observations: Int? = 20, date: String = "2026-06-30", unit: String = "user and month",
    prices: [Int] = [], currency: Currency = euro
  ) -> PriceBenchmark {
    func price(_ units: Int) -> UnitPrice {
      UnitPrice(millionths: units * 1_000_000, currency: currency)
    }
    return PriceBenchmark(
      service: "CRM", unit: unit, lowerQuartile: price(80), median: price(90),
      upperQuartile: price(95), prices: prices.map(price),
      observations: prices.isEmpty ? observations : prices.count, date: CalendarDate(iso: date),
      source: "Panel", citation: Citation(file: "benchmarks.csv", cell: "A2", quote: "CRM"))
  }

  var subject: LeverSubject {
    let row = Citation(file: "vendors.csv", cell: "A2", quote: "alpha Alpha Ltd")
    let end = noticeDay?.adding(days: 90) ?? CalendarDate(iso: "2027-09-28")!
    let term = ContractTerm(ordinal: 1, end: end, lastNotice: noticeDay)
    return LeverSubject(
      line: PricedLine(
        id: "P1", vendor: "alpha", contract: "MSA", service: "CRM", unit: "user and month",
        units: units, paid: paid, months: months, document: document,
        contractPrice: contractPrice, usage: usage, uplift: uplift, index: index,
        indexSource: "CPI", paymentDays: paymentDays,
        citation: Citation(file: "contract-prices.csv", cell: "A2", quote: "P1 alpha")),
      vendor: Vendor(
        id: "alpha", legalName: "Alpha Ltd", contractEnd: end, renewsTacitly: renewsTacitly,
        owner: owner, citation: row),
      renewal: .running(
        RunningContract(
          current: term, renewsTacitly: renewsTacitly, isNoticeMissed: isNoticeMissed,
          leavable: isNoticeMissed ? nil : term)),
      offers: offers, benchmarks: benchmarks, costOfCapital: capital,
      asOf: CalendarDate(iso: "2026-11-23")!)
  }

  func with(_ change: (inout LeverCase) -> Void) -> LeverCase {
    var copy = self
    change(&copy)
    return copy
  }

  /// Without the offers of a kind.
  func without(_ kind: PriceOffer.Kind) -> LeverCase {
    with { $0.offers.removeAll { $0.kind == kind } }
  }

  /// What the lever of an id says of the case.
  func outcome(of id: String) -> SavingsOpportunity.Outcome? { opportunity(of: id)?.outcome }

  func opportunity(of id: String) -> SavingsOpportunity? {
    SavingsLevers.all.map { OpportunitySearch.opportunity(of: $0, on: subject) }
      .first { $0.lever.id == id }
  }
}
