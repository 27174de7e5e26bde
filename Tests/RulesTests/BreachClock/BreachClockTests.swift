import AssuranceModel
import Rules
import Testing

/// Breach clocks with every day counted by hand.
@Suite struct BreachClockTests {
  private static let noRight = "the contracts give no right to terminate on loss of certification"
  private static let promptly = "notice is promised without a period from the lapse on"

  /// The days of a case in the order notice due, cure begins, cure ends, termination possible.
  private func days(_ clock: BreachClock) -> [String?] {
    [.vendorNoticeDue, .cureBegins, .cureEnds, .terminationPossible].map { clock.day($0) }
  }

  @Test(arguments: [
    // Calendar days; the vendor's notice is still to come, and ours is taken to be given with it.
    (
      ClockCase(expiry: "2026-11-20", clauses: [.notice(5), .cure(30)]),
      ["2026-11-25", "2026-11-25", "2026-12-25", "2026-12-26"]
    ),
    // Expired long before the as-of date: what is past is past, and the cure period begins today.
    (
      ClockCase(expiry: "2026-08-31", clauses: [.notice(5), .cure(30)]),
      ["2026-09-05", "2026-11-23", "2026-12-23", "2026-12-24"]
    ),
    // In force and simulated: Thursday 1 July is the first business day, Wednesday the 7th the fifth.
    (
      ClockCase(expiry: "2027-06-30", clauses: [.notice(5, .businessDays), .cure(60)]),
      ["2027-07-07", "2027-07-07", "2027-09-05", "2027-09-06"]
    ),
    // Business days over a weekend: Friday the 20th, then Monday, Tuesday, Wednesday.
    (
      ClockCase(expiry: "2026-11-20", clauses: [.notice(3, .businessDays), .cure(2, .weeks)]),
      ["2026-11-25", "2026-11-25", "2026-12-09", "2026-12-10"]
    ),
    // Over a listed holiday: Christmas Day is left out, so Monday the 28th and Tuesday the 29th.
    (
      ClockCase(
        expiry: "2026-12-24", clauses: [.notice(2, .businessDays), .cure(10)],
        holidays: ["2026-12-25"]), ["2026-12-29", "2026-12-29", "2027-01-08", "2027-01-09"]
    ),
    // Over the year's end, with and without New Year's Day on the list.
    (
      ClockCase(expiry: "2026-12-30", clauses: [.notice(5, .businessDays), .cure(1, .months)]),
      ["2027-01-06", "2027-01-06", "2027-02-06", "2027-02-07"]
    ),
    (
      ClockCase(
        expiry: "2026-12-30", clauses: [.notice(5, .businessDays), .cure(1, .months)],
        holidays: ["2027-01-01"]), ["2027-01-07", "2027-01-07", "2027-02-07", "2027-02-08"]
    ),
    // Hours without an hour to count from: 72 are three days, 36 are two begun ones.
    (
      ClockCase(expiry: "2026-11-20", clauses: [.notice(72, .hours), .cure(30)]),
      ["2026-11-23", "2026-11-23", "2026-12-23", "2026-12-24"]
    ),
    (
      ClockCase(expiry: "2026-11-20", clauses: [.notice(36, .hours), .cure(30)]),
      ["2026-11-22", "2026-11-23", "2026-12-23", "2026-12-24"]
    ),
    // Months from a month's end.
    (
      ClockCase(expiry: "2026-08-31", clauses: [.notice(1, .months), .cure(3, .months)]),
      ["2026-09-30", "2026-11-23", "2027-02-23", "2027-02-24"]
    ),
    (
      ClockCase(
        expiry: "2027-01-15", clauses: [.notice(5), .cure(1, .months)], asOf: "2027-01-31"),
      ["2027-01-20", "2027-01-31", "2027-02-28", "2027-03-01"]
    ),
    (
      ClockCase(
        expiry: "2028-01-15", clauses: [.notice(5), .cure(1, .months)], asOf: "2028-01-31"),
      ["2028-01-20", "2028-01-31", "2028-02-29", "2028-03-01"]
    ),
    // Ten business days from Monday the 23rd: Friday the 27th is the fourth, Monday 7 December the tenth.
    (
      ClockCase(expiry: "2026-11-20", clauses: [.notice(), .cure(10, .businessDays)]),
      [promptly, "2026-11-23", "2026-12-07", "2026-12-08"]
    ),
    // A promise without days is no date, and neither is a right without a cure period.
    (
      ClockCase(expiry: "2027-06-30", clauses: [.notice(), .cure()]),
      [promptly]
        + Array(repeating: "the right to terminate states no cure period in days", count: 3)
    ),
    // Without notice from the vendor ours is taken to be given on the day of the lapse.
    (
      ClockCase(
        expiry: "2027-06-30", clauses: [.without(.lapseNotification), .cure(30)]),
      ["the contracts promise no notice of a lapse", "2027-06-30", "2027-07-30", "2027-07-31"]
    ),
    // A :2013 certificate ended with its edition, whatever it prints.
    (
      ClockCase(
        expiry: "2026-12-31", edition: .edition2013, clauses: [.notice(10), .cure(30)]),
      ["2025-11-10", "2026-11-23", "2026-12-23", "2026-12-24"]
    ),
  ])
  func comesToTheDaysThatAPersonCounts(_ scenario: ClockCase, _ expected: [String]) throws {
    #expect(days(try #require(try scenario.clock())) == expected)
  }

  @Test func promisesNoDayWhereTheContractPromisesNone() throws {
    var scenario = ClockCase(expiry: "2026-11-20")
    #expect(
      days(try #require(try scenario.clock()))
        == Array(repeating: "no contract was supplied", count: 4))
    scenario.clauses = [.without(.lapseNotification)]
    let clock = try #require(try scenario.clock())
    #expect(clock.day(.vendorNoticeDue) == "the contracts promise no notice of a lapse")
    #expect(clock.state(.vendorNoticeDue) == .noDate)
    // What we would ask for is said, and is no date.
    #expect(clock.milestone(.vendorNoticeDue)?.basis == "Our policy asks for 5 days")
    #expect(clock.milestone(.vendorNoticeDue)?.searches.isEmpty == false)
    scenario.clauses = [.without(.terminationRight)]
    #expect(try #require(try scenario.clock()).day(.terminationPossible) == Self.noRight)
  }

  @Test func leavesAnUnreadableContractUndetermined() throws {
    let clock = try #require(
      try ClockCase(
        expiry: "2026-11-20",
        clauses: [
          .without(.lapseNotification, .undetermined), .without(.terminationRight, .undetermined),
        ]
      ).clock())
    for kind in [
      BreachMilestone.Kind.vendorNoticeDue, .cureBegins, .cureEnds, .terminationPossible,
    ] {
      #expect(clock.state(kind) == .undetermined)
      #expect(clock.milestone(kind)?.day.date == nil)
    }
  }

  @Test func cannotTellWhatTurnsOnAnUnknownExpiry() throws {
    let clock = try #require(try ClockCase(clauses: [.notice(5), .cure(30)]).clock())
    #expect(clock.lapse.cause == .undetermined)
    #expect(!clock.isRunning)
    #expect(
      BreachMilestone.Kind.allCases.prefix(5).allSatisfy { clock.state($0) == .undetermined })
    #expect(clock.milestone(.cureEnds)?.period == ContractPeriod(30, .days))
  }

  @Test func datesAWithdrawalByTheRegister() throws {
    let row = RegisteredCertificate(
      number: "IS704418", status: .withdrawn, statusSince: try day("2026-11-02"),
      citation: Citation(file: "certificate-register.csv", cell: "A2", quote: "IS704418"))
    let clock = try #require(
      try ClockCase(
        expiry: "2027-06-30", word: "WITHDRAWN", register: [row],
        clauses: [.notice(10), .cure(30)]
      ).clock())
    #expect(clock.isRunning)
    #expect(clock.lapse.cause == .withdrawn)
    #expect(
      clock.lapse.citations.map(\.file) == [
        "example.pdf", "certificate-register.csv", "example.pdf",
      ])
    #expect(days(clock) == ["2026-11-12", "2026-11-23", "2026-12-23", "2026-12-24"])
    #expect(clock.state(.vendorNoticeDue) == .passed)
    #expect(clock.state(.cureBegins) == .today)
    #expect(clock.state(.cureEnds) == .future)
  }

  @Test func takesASuspensionFromTheRegisterAlone() throws {
    let row = RegisteredCertificate(
      number: "IS704418", status: .suspended,
      citation: Citation(file: "certificate-register.csv", cell: "A2", quote: "IS704418"))
    let clock = try #require(
      try ClockCase(expiry: "2027-06-30", register: [row], clauses: [.notice(10)]).clock())
    #expect(clock.lapse.cause == .suspended)
    #expect(
      clock.day(.vendorNoticeDue) == "the register calls it suspended and does not say since when")
  }

  @Test func datesNothingByAWithdrawalWithoutADay() throws {
    let clock = try #require(
      try ClockCase(
        expiry: "2027-06-30", word: "Withdrawn", clauses: [.notice(10), .cure(30)]
      ).clock())
    #expect(clock.state(.lapse) == .noDate)
    #expect(
      clock.day(.vendorNoticeDue)
        == "the certificate calls itself Withdrawn and does not say since when")
    // The cure period runs from our notice, which can be given today.
    #expect(clock.day(.cureEnds) == "2026-12-23")
  }

  @Test func namesWhatTheCountingTakesForGranted() throws {
    func assumptions(_ scenario: ClockCase, _ kind: BreachMilestone.Kind) throws
      -> [ClockAssumption]
    {
      try #require(try scenario.clock()?.milestone(kind)).assumptions
    }
    var scenario = ClockCase(expiry: "2026-11-20", clauses: [.notice(3, .businessDays)])
    #expect(
      try assumptions(scenario, .vendorNoticeDue) == [.dayOfEventNotCounted, .mondayToFriday])
    scenario.holidays = ["2026-12-25"]
    #expect(
      try assumptions(scenario, .vendorNoticeDue) == [.dayOfEventNotCounted, .listedHolidays])
    // Saturday 28 November.
    scenario.clauses = [.notice(8)]
    #expect(try assumptions(scenario, .vendorNoticeDue) == [.dayOfEventNotCounted, .endIsNotMoved])
    scenario.clauses = [.cure(1, .months)]
    #expect(try assumptions(scenario, .cureBegins) == [.noticeOnTheAsOfDate])
    #expect(try assumptions(scenario, .cureEnds) == [.dayOfEventNotCounted, .monthKeepsTheDay])
    scenario.expiry = "2027-06-30"
    #expect(try assumptions(scenario, .cureBegins) == [.noticeOnTheLapse])
    #expect(try assumptions(scenario, .lapse) == [.statedEndIsLapse])
  }

  @Test func hasNoClockWithoutACertificate() {
    let record = Build.record()
    #expect(
      Assessor.assess(record, policy: policy, asOf: Build.asOf).breachClock == nil)
  }

  @Test func keepsItsAnchorWhenTheDatesMove() throws {
    let one = try ClockCase(expiry: "2027-06-30").clock()
    let other = try ClockCase(expiry: "2026-10-31").clock()
    #expect(one?.lapse.anchor == "is704418")
    #expect(one?.lapse.anchor == other?.lapse.anchor)
  }
}
