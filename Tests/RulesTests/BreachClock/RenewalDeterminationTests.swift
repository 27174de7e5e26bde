import AssuranceModel
import Rules
import Testing

/// Running terms and days to give notice, each counted by hand.
@Suite struct RenewalDeterminationTests {
  /// A contract as the register has it.
  struct Registered: Sendable {
    var end: String?
    var days: Int?
    var months: Int?
    var renews: Bool? = true
    var term: Int?
  }

  private func outlook(_ contract: Registered, asOf: String = "2026-11-23") throws -> RenewalOutlook
  {
    RenewalDetermination.outlook(
      for: Vendor(
        id: "v", legalName: "V", contractEnd: try contract.end.map { try day($0) },
        noticeDays: contract.days, noticeMonths: contract.months, renewsTacitly: contract.renews,
        renewalTermMonths: contract.term, citation: .example("v")), asOf: try day(asOf))
  }

  private func running(_ contract: Registered, asOf: String = "2026-11-23") throws
    -> RunningContract
  {
    guard case .running(let running) = try outlook(contract, asOf: asOf) else {
      throw Unexpected(outlook: try outlook(contract, asOf: asOf))
    }
    return running
  }

  @Test(arguments: [
    // Five terms of a year: 2023, 2024, 2025, 2026, 2027.
    (
      Registered(end: "2023-03-31", days: 90, term: 12), "2026-11-23", 5, "2027-03-31", "2026-12-31"
    ),
    // A month's last day stays one through common and leap years.
    (
      Registered(end: "2024-02-29", days: 30, term: 12), "2026-11-23", 4, "2027-02-28", "2027-01-29"
    ),
    (
      Registered(end: "2024-02-29", days: 30, term: 12), "2027-03-01", 5, "2028-02-29", "2028-01-30"
    ),
    (Registered(end: "2026-01-31", days: 14, term: 1), "2026-02-10", 2, "2026-02-28", "2026-02-14"),
    (Registered(end: "2026-01-31", days: 14, term: 1), "2026-03-01", 3, "2026-03-31", "2026-03-17"),
    (Registered(end: "2026-02-28", days: 14, term: 6), "2026-06-01", 2, "2026-08-31", "2026-08-17"),
    // 28 February 2028 is not the month's last day, and so 2029's only is by chance.
    (
      Registered(end: "2028-02-28", days: 30, term: 12), "2028-03-01", 2, "2029-02-28", "2029-01-29"
    ),
    // The 30th is lost in February and found again in March.
    (Registered(end: "2026-01-30", days: 10, term: 1), "2026-02-10", 2, "2026-02-28", "2026-02-18"),
    (Registered(end: "2026-01-30", days: 10, term: 1), "2026-03-01", 3, "2026-03-30", "2026-03-20"),
    // The last day of a term still belongs to it.
    (Registered(end: "2026-11-23", days: 0, term: 12), "2026-11-23", 1, "2026-11-23", "2026-11-23"),
    (Registered(end: "2026-11-22", days: 0, term: 12), "2026-11-23", 2, "2027-11-22", "2027-11-22"),
    // Months are counted as months.
    (
      Registered(end: "2027-06-30", months: 1, term: 12), "2026-11-23", 1, "2027-06-30",
      "2027-05-31"
    ),
    (
      Registered(end: "2027-03-31", months: 3, term: 12), "2026-11-23", 1, "2027-03-31",
      "2026-12-31"
    ),
    // Days and months: 92 days before 31 March are 29 December, and the earlier day is in time for both.
    (
      Registered(end: "2027-03-31", days: 92, months: 3, term: 12), "2026-11-23", 1, "2027-03-31",
      "2026-12-29"
    ),
  ])
  func carriesTermsForward(
    _ contract: Registered, _ asOf: String, _ ordinal: Int, _ end: String, _ notice: String
  ) throws {
    let term = try running(contract, asOf: asOf).current
    #expect(term.ordinal == ordinal)
    #expect(term.end.description == end)
    #expect(term.lastNotice?.description == notice)
  }

  @Test func showsTheNextChanceAfterAMissedDay() throws {
    let contract = try running(Registered(end: "2026-12-31", days: 90, term: 12))
    #expect(contract.isNoticeMissed)
    #expect(contract.current.lastNotice?.description == "2026-10-02")
    #expect(contract.leavable?.end.description == "2027-12-31")
    #expect(contract.leavable?.lastNotice?.description == "2027-10-02")
  }

  /// Ninety days before the ends of November to January are over; 28 February can be left until 30 November.
  @Test func looksPastSeveralShortTerms() throws {
    let contract = try running(Registered(end: "2026-11-30", days: 90, term: 1))
    #expect(contract.isNoticeMissed)
    #expect(contract.leavable?.ordinal == 4)
    #expect(contract.leavable?.end.description == "2027-02-28")
    #expect(contract.leavable?.lastNotice?.description == "2026-11-30")
  }

  @Test func countsTheDayItselfAsInTime() throws {
    let contract = Registered(end: "2027-02-21", days: 90, term: 12)
    #expect(try running(contract).current.lastNotice?.description == "2026-11-23")
    #expect(try running(contract).isNoticeMissed == false)
    #expect(try running(contract, asOf: "2026-11-24").isNoticeMissed)
  }

  @Test func knowsNoNextChanceWithoutTheLengthOfARenewal() throws {
    for renews in [true, nil] {
      let contract = try running(Registered(end: "2026-12-31", days: 90, renews: renews))
      #expect(contract.isNoticeMissed)
      #expect(contract.leavable == nil)
    }
  }

  @Test func needsNoNoticeWhereTheContractEndsByItself() throws {
    let contract = try running(Registered(end: "2026-12-31", days: 90, renews: false))
    #expect(!contract.isNoticeMissed)
    #expect(contract.leavable?.end.description == "2026-12-31")
    #expect(
      try outlook(Registered(end: "2026-11-22", renews: false)) == .ended(day("2026-11-22")))
  }

  @Test func neverGuessesWhetherAnEndedTermWasRenewed() throws {
    let end = try day("2026-06-30")
    #expect(
      try outlook(Registered(end: "2026-06-30", renews: nil, term: 12))
        == .undetermined(end: end, missing: "whether the contract renews by itself"))
    #expect(
      try outlook(Registered(end: "2026-06-30", days: 30))
        == .undetermined(end: end, missing: "for how long the contract renews"))
    #expect(try outlook(Registered()) == .notStated)
  }

  @Test func leavesAContractOfIndefiniteTimeOnAnyDay() throws {
    let later = OpenEndedContract(firstTermEnd: nil, endIfNoticeToday: try day("2027-02-23"))
    #expect(try outlook(Registered(end: "2026-06-30", months: 3, term: 0)) == .openEnded(later))
    #expect(try outlook(Registered(months: 3, term: 0)) == .openEnded(later))
    let first = try day("2026-12-31")
    #expect(
      try outlook(Registered(end: "2026-12-31", months: 3, term: 0))
        == .openEnded(
          OpenEndedContract(firstTermEnd: first, endIfNoticeToday: try day("2027-02-23"))))
    #expect(
      try outlook(Registered(end: "2026-06-30", term: 0))
        == .openEnded(OpenEndedContract(firstTermEnd: nil, endIfNoticeToday: nil)))
  }

  @Test func endsWithTheCalendar() throws {
    let contract = try running(
      Registered(end: "9999-11-30", days: 100_000, term: 100_000), asOf: "9999-12-31")
    #expect(contract.current.end >= (try day("9999-11-30")))
  }
}

/// An outlook that a test did not expect.
private struct Unexpected: Error { let outlook: RenewalOutlook }

/// A date written as in a register.
func day(_ text: String) throws -> CalendarDate {
  try #require(CalendarDate(iso: text), "\(text)")
}
