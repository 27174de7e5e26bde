import AssuranceModel
import Reporting
import Testing

/// How strong we are part by part, and the order of talks.
@Suite struct NegotiationTests {
  /// Vendor `alpha` on 2026-11-23, with a row of the register and of the priced line.
  private func leverage(
    register: String = "2027-12-31,90,yes,12", price: String = "", offers: String = "",
    benchmark: String = "", documents: Bool = false
  ) throws -> NegotiationLeverage {
    var tables = [
      "vendors.csv":
        "id,legal_name,contract_end,notice_days,auto_renewal,renewal_term_months\nalpha,Alpha Ltd,\(register)\n",
      "services.csv": "vendor,service,territories\nalpha,Payroll,DE\n",
    ]
    if !price.isEmpty {
      tables["contract-prices.csv"] =
        "id,vendor,service,seats_bought,seats_active,activity_days,uplift_cap,index_pct,index_source,renewal_reminder\nP1,alpha,Payroll,\(price)\n"
    }
    if !offers.isEmpty {
      tables["offers.csv"] = "line,kind,party,amount,currency,document\n\(offers)\n"
    }
    if !benchmark.isEmpty {
      tables["benchmarks.csv"] = "service,currency,n,date\npayroll,EUR,\(benchmark)\n"
    }
    let report = try composed(tables, documents ? try someDocuments() : [])
    return try #require(report.portfolio.commercial.negotiations.first)
  }

  private func mark(_ part: NegotiationLeverage.Part, of leverage: NegotiationLeverage)
    -> NegotiationLeverage.Mark?
  {
    leverage.marks.first { $0.part == part }?.mark
  }

  @Test(arguments: [
    // Ninety days before the end are 2026-12-23, thirty days off; a day later the window is open.
    ("2027-03-23,90,yes,12", NegotiationLeverage.Window.urgent, 1),
    ("2027-03-24,90,yes,12", .open, 2), ("2027-08-20,90,yes,12", .open, 2),
    ("2027-08-21,90,yes,12", .early, 2), ("2027-02-20,90,yes,12", .closed, 0),
    ("2027-12-31,,yes,12", .unknown, 0), (",,,", .unknown, 0), ("2026-10-31,30,no,", .unknown, 0),
    // A contract that ends by itself is talked about until it does.
    ("2026-12-10,90,no,", .urgent, 1), (",30,yes,0", .open, 2),
  ])
  func tellsTheWindow(_ register: String, _ window: NegotiationLeverage.Window, _ points: Int)
    throws
  {
    let leverage = try leverage(register: register)
    #expect(leverage.window == window)
    #expect(mark(.window, of: leverage)?.points == points)
  }

  @Test func talksHalfAYearBeforeTheEndOrAMonthBeforeNotice() throws {
    // 180 days before 2027-12-31 are 2027-07-04, earlier than 31 days before 2027-10-02.
    let early = try leverage()
    #expect(early.lastNotice == CalendarDate(iso: "2027-10-02"))
    #expect(early.talkFrom == CalendarDate(iso: "2027-07-04"))
    // Notice of 180 days falls on that very day: talks begin 31 days before it.
    #expect(
      try leverage(register: "2027-12-31,180,yes,12").talkFrom == CalendarDate(iso: "2027-06-03"))
    #expect(
      try leverage(register: "2027-03-24,90,yes,12").talkFrom == CalendarDate(iso: "2026-11-23"))
    // What was missed is talked about for the term after it.
    let closed = try leverage(register: "2027-02-20,90,yes,12")
    #expect(closed.lastNotice == CalendarDate(iso: "2027-11-22"))
  }

  /// Rows of the tables, the part, its points, and a word of why.
  struct Case: Sendable, CustomTestStringConvertible {
    let part: NegotiationLeverage.Part
    let points: Int
    let words: String
    var price = ",,,,,,"
    var offers = ""
    var benchmark = ""
    var register = "2027-12-31,90,yes,12"
    var testDescription: String { "\(part.rawValue) \(points): \(words)" }
  }

  @Test(arguments: [
    Case(part: .renewal, points: 0, words: "silently"),
    Case(part: .renewal, points: 1, words: "remind", price: ",,,,,,yes"),
    Case(part: .renewal, points: 2, words: "does not renew", register: "2027-12-31,90,no,"),
    Case(part: .renewal, points: 0, words: "Unknown", register: "2027-12-31,90,,"),
    Case(part: .alternative, points: 0, words: "no other", offers: "P1,alternative,none,,,"),
    Case(part: .alternative, points: 1, words: "Zeta is", offers: "P1,alternative,Zeta,,,"),
    Case(part: .alternative, points: 2, words: "Priced", offers: "P1,alternative,Zeta,9,EUR,Q"),
    Case(part: .alternative, points: 1, words: "Zeta is", offers: "P1,alternative,Zeta,9,EUR,"),
    Case(part: .alternative, points: 0, words: "Unknown"),
    Case(part: .usage, points: 2, words: "70 of 100", price: "100,70,90,,,,"),
    Case(part: .usage, points: 1, words: "not both", price: "100,70,,,,,"),
    Case(part: .usage, points: 0, words: "Unknown"),
    Case(part: .benchmark, points: 2, words: "5 obs", benchmark: "5,2026-06-30"),
    Case(part: .benchmark, points: 1, words: "4 obs", benchmark: "4,2026-06-30"),
    Case(part: .benchmark, points: 1, words: "undated", benchmark: "9,"),
    Case(part: .benchmark, points: 2, words: "stale", benchmark: "9,2024-06-30"),
    Case(part: .benchmark, points: 0, words: "Unknown"),
    Case(part: .uplift, points: 0, words: "not capped", price: ",,,uncapped,,,"),
    Case(part: .uplift, points: 1, words: "5 %", price: ",,,5,3,CPI,"),
    Case(part: .uplift, points: 1, words: "no index", price: ",,,5,,,"),
    Case(part: .uplift, points: 2, words: "3 %", price: ",,,3,3,CPI,"),
    Case(part: .uplift, points: 2, words: "at the index", price: ",,,index,,,"),
    Case(part: .uplift, points: 2, words: "fixed", price: ",,,0,,,"),
    Case(part: .switching, points: 2, words: "Quoted", offers: "P1,switching_quoted,,9,EUR,Q"),
    Case(
      part: .switching, points: 1, words: "Estimated", offers: "P1,switching_estimated,,9,EUR,M"),
    Case(part: .switching, points: 0, words: "Unknown"),
  ])
  func marksEachPartByItsEvidence(_ row: Case) throws {
    let leverage = try leverage(
      register: row.register, price: row.price, offers: row.offers, benchmark: row.benchmark)
    let mark = try #require(self.mark(row.part, of: leverage))
    #expect(mark.points == row.points)
    #expect(mark.text.contains(row.words), "\(mark.text)")
    let isUnknown = row.words == "Unknown"
    #expect(leverage.unknownParts.contains(row.part) == isUnknown)
    #expect(mark.citations.isEmpty == isUnknown)
  }

  @Test func countsACertificationGapByWhatIsShown() throws {
    // Without a document nothing can be told of the certificate.
    #expect(mark(.certification, of: try leverage())?.text.hasPrefix("Unknown") == true)
    let certified = try #require(mark(.certification, of: try leverage(documents: true)))
    #expect(certified.points == 1 && certified.text.contains("open"))
    let contractOnly = try composed(fiveVendors, try someDocuments())
    let beta = try #require(
      contractOnly.portfolio.commercial.negotiations.first { $0.vendor == "beta" })
    #expect(mark(.certification, of: beta)?.points == 2)
    #expect(!beta.findings.isEmpty)
    #expect(beta.findings.allSatisfy { $0.verdict == .nonconforming })
  }

  @Test func addsThePartsAndCapsAClosedWindow() throws {
    let price = "100,70,90,3,3,CPI,yes"
    let offers = "P1,alternative,Zeta,9,EUR,Q\nP1,switching_quoted,,9,EUR,Q"
    let strong = try leverage(price: price, offers: offers, benchmark: "5,2026-06-30")
    // 2 window, 1 reminder, 2 alternative, 2 usage, 2 benchmark, 2 uplift, 0 unknown, 2 switching.
    #expect(strong.sum == 13 && strong.band == .strong)
    let closed = try leverage(
      register: "2027-02-20,90,yes,12", price: price, offers: offers, benchmark: "5,2026-06-30")
    #expect(closed.sum == 11 && closed.band == .weak)
    let fair = try leverage(price: price, offers: offers.components(at: 0))
    #expect(fair.sum == 9 && fair.band == .fair)
    #expect(try leverage().band == .weak)
  }

  @Test func ordersTalksByWindowThenStrengthThenSpend() throws {
    let tables = [
      "vendors.csv": """
      id,legal_name,annual_spend,currency,contract_end,notice_days,auto_renewal,renewal_term_months
      closed,Closed Ltd,900000,EUR,2027-01-31,90,yes,12
      early,Early Ltd,900000,EUR,2028-12-31,90,yes,12
      open-small,Small Ltd,10,EUR,2027-04-30,60,yes,12
      open-big,Big Ltd,500,EUR,2027-04-30,60,yes,12
      open-free,Free Ltd,1,EUR,2027-04-30,60,no,
      silent,Silent Ltd,900000,EUR,,,,
      urgent,Urgent Ltd,1,EUR,2027-01-31,60,yes,12
      """
    ]
    let report = try composed(tables)
    #expect(
      report.portfolio.commercial.negotiations.map(\.vendor) == [
        "urgent", "open-free", "open-big", "open-small", "early", "silent", "closed",
      ])
    let places = try report.table("negotiation-order").cells("rank")
    #expect(places.map(\.number) == [1, 2, 3, 4, 5, 6, 7])
  }

  @Test func namesTheLeversThatCountAndNoMoney() throws {
    let report = try composed(pricedVendors)
    let alpha = try #require(
      report.portfolio.commercial.negotiations.first { $0.vendor == "alpha" })
    #expect(alpha.levers == ["Notice before silent renewal"])
    let order = try report.table("negotiation-order")
    let money = order.rows.flatMap { $0 }.filter {
      if case .money = $0.value { true } else { false }
    }
    // Only the spend of the register.
    #expect(money.count == 3)
  }
}

extension String {
  /// One of the lines.
  fileprivate func components(at line: Int) -> String {
    String(split(separator: "\n")[line])
  }
}
