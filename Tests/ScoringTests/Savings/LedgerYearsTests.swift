import AssuranceModel
import Scoring
import Testing

/// A line's amount by fiscal and contract years, worked out by hand.
@Suite struct LedgerYearsTests {
  private let euro = Currency(rawValue: "EUR")!

  /// A saving of 36,500 a year, in the calendar year 2026 unless another month begins it.
  private func years(
    from starts: String? = nil, to ends: String? = nil, cost: Int? = nil, isRecurring: Bool = true,
    startingInMonth month: Int = 1
  ) throws -> SavingsYears {
    let day = try #require(CalendarDate(iso: "2026-11-23"))
    func money(_ amount: Int) -> Money { Money(hundredths: amount * 100, currency: euro) }
    let line = SavingsLine(
      id: "a", vendor: "v", contract: nil, category: "hard_reduction", kind: .reduction,
      baselineType: "last_price_paid", baseline: money(136_500), newAmount: money(100_000),
      isRecurring: isRecurring,
      term: .init(
        starts: starts.flatMap { CalendarDate(iso: $0) },
        ends: ends.flatMap { CalendarDate(iso: $0) }, oneOffCost: cost.map(money)),
      stage: .contracted, stageDate: nil, owner: nil, evidence: nil, note: nil,
      citation: Citation(file: "savings.csv", cell: "A2", quote: "a"))
    let summary = SavingsLedger.summary(
      of: [line], currency: euro,
      fiscalYear: FiscalYear(containing: day, startingInMonth: month))
    return try #require(summary.value?.lines.first).years
  }

  private func whole(_ money: Money?) -> Int? { money.map { $0.hundredths / 100 } }

  @Test func partsAThreeYearContractIntoTheYearAndWhatIsCarried() throws {
    // 1 October to 31 December is 92 of 365 days: 9,200.
    let years = try years(from: "2026-10-01", to: "2029-09-30")
    #expect(whole(years.annualRunRate) == 36_500)
    #expect(whole(years.amounts?.inYear) == 9_200)
    #expect(whole(years.amounts?.contractTotal) == 109_500)
    #expect(whole(years.amounts?.carried) == 73_000)
  }

  @Test func countsTheFirstYearOnly() throws {
    // From 1 April 2025: the first year's last 90 days lie in 2026, and the second year is carried.
    let years = try years(from: "2025-04-01", to: "2027-03-31")
    #expect(whole(years.amounts?.inYear) == 9_000)
    #expect(whole(years.amounts?.carried) == 36_500)
    // The first year was over before 2026 began.
    #expect(whole(try self.years(from: "2024-06-01", to: "2027-05-31").amounts?.inYear) == 0)
  }

  @Test func takesTheLastPartOfAYearByItsDays() throws {
    // A year, and 100 of the 365 days of the next.
    let years = try years(from: "2026-01-01", to: "2027-04-10")
    #expect(whole(years.amounts?.inYear) == 36_500)
    #expect(whole(years.amounts?.contractTotal) == 46_500)
    #expect(whole(years.amounts?.carried) == 10_000)
  }

  @Test func takesOneOffCostsOffInTheYearThatTheyFallIn() throws {
    let years = try years(from: "2026-10-01", to: "2029-09-30", cost: 5_000)
    #expect(whole(years.amounts?.inYear) == 4_200)
    #expect(whole(years.amounts?.contractTotal) == 104_500)
    #expect(whole(years.amounts?.carried) == 73_000)
    let before = try self.years(from: "2025-10-01", to: "2027-09-30", cost: 5_000)
    // 273 days of the first year lie in 2026, and the cost fell in 2025.
    #expect(whole(before.amounts?.inYear) == 27_300)
  }

  @Test func followsTheBuyersFiscalYear() throws {
    // July 2026 to June 2027: 1 October to 30 June is 273 of 365 days.
    let years = try years(from: "2026-10-01", to: "2029-09-30", startingInMonth: 7)
    #expect(whole(years.amounts?.inYear) == 27_300)
  }

  @Test func neverAnnualisesAOneOffAmount() throws {
    let years = try years(from: "2026-05-01", cost: 500, isRecurring: false)
    #expect(years.annualRunRate == nil)
    #expect(whole(years.amounts?.inYear) == 36_000)
    #expect(whole(years.amounts?.carried) == 0)
    #expect(whole(years.amounts?.contractTotal) == 36_000)
    let other = try self.years(from: "2025-05-01", isRecurring: false)
    #expect(whole(other.amounts?.inYear) == 0)
  }

  @Test func saysWhatIsMissing() throws {
    #expect(try years().figures == .missing(["starts", "ends"]))
    #expect(try years(from: "2026-01-01").figures == .missing(["ends"]))
    #expect(try years(to: "2026-12-31").figures == .missing(["starts"]))
    #expect(try years(isRecurring: false).figures == .missing(["starts"]))
    #expect(whole(try years().annualRunRate) == 36_500)
  }
}
