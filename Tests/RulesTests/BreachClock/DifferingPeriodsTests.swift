import AssuranceModel
import Rules
import Testing

/// Clocks of vendors whose contract documents do not say the same.
@Suite struct DifferingPeriodsTests {
  @Test func usesTheLongestOfDifferingPeriods() throws {
    let clock = try #require(
      try ClockCase(
        expiry: "2026-11-20",
        clauses: [.notice(5), .notice(10), .notice(1, .businessDays)]
      ).clock())
    let notice = try #require(clock.milestone(.vendorNoticeDue))
    #expect(notice.day == .on(try day("2026-11-30")))
    #expect(notice.assumptions.contains(.longestOfDifferingPeriods))
    #expect(
      notice.basis
        == "The documents differ: 5 days (contract-1.pdf, page 1) and 10 days (contract-2.pdf, page 1) and 1 business day (contract-3.pdf, page 1); 10 days after the lapse"
    )
    #expect(notice.citations.map(\.file) == ["contract-1.pdf", "contract-2.pdf", "contract-3.pdf"])
  }

  @Test func takesNoPeriodForLongerThanAny() throws {
    let clock = try #require(
      try ClockCase(expiry: "2026-11-20", clauses: [.notice(5), .notice()]).clock())
    #expect(clock.day(.vendorNoticeDue) == "notice is promised without a period from the lapse on")
    #expect(
      clock.milestone(.vendorNoticeDue)?.basis
        == "The documents differ: 5 days (contract-1.pdf, page 1) and no period in days (contract-2.pdf, page 1)"
    )
  }

  @Test func saysThatAnUnreadDocumentMayChangeThePeriod() throws {
    let clock = try #require(
      try ClockCase(
        expiry: "2026-11-20", clauses: [.notice(5), .without(.lapseNotification, .undetermined)]
      ).clock())
    #expect(clock.day(.vendorNoticeDue) == "2026-11-25")
    #expect(
      clock.milestone(.vendorNoticeDue)?.assumptions.contains(.unreadDocumentChangesNothing) == true
    )
  }

  @Test func usesThePeriodOfTheDocumentThatGoesBefore() throws {
    var scenario = ClockCase(expiry: "2026-11-20", clauses: [.notice(5), .notice(10)])
    scenario.ranks = [1: .thisDocument]
    let notice = try #require(try scenario.clock()?.milestone(.vendorNoticeDue))
    #expect(notice.day == .on(try day("2026-11-30")))
    #expect(
      notice.basis
        == "The documents differ, and contract-2.pdf (page 9) says which goes before; 10 days after the lapse"
    )
    #expect(!notice.assumptions.contains(.longestOfDifferingPeriods))
    #expect(notice.citations.map(\.page) == [1, 9])
    scenario.ranks = [0: .thisDocument]
    #expect(try scenario.clock()?.day(.vendorNoticeDue) == "2026-11-25")
  }

  @Test func saysThatAnOrderOfPrecedenceDoesNotSettleIt() throws {
    var scenario = ClockCase(expiry: "2026-11-20", clauses: [.notice(5), .notice(10)])
    scenario.ranks = [0: .unclear]
    let notice = try #require(try scenario.clock()?.milestone(.vendorNoticeDue))
    #expect(notice.day == .on(try day("2026-11-30")))
    #expect(
      notice.basis.contains(
        "; what contract-1.pdf (page 9) says of precedence does not settle it; 10 days"))
    #expect(notice.assumptions.contains(.longestOfDifferingPeriods))
  }
}
