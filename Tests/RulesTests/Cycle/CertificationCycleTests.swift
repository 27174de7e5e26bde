import AssuranceModel
import Rules
import Testing

/// Cases of the cycle that the worked vectors leave open.
@Suite struct CertificationCycleTests {
  private typealias Facts = CertificationCycleFacts

  @Test func countsTheCycleFromTheFirstCertificationWhenTheIssueIsAReissue() {
    // CS01 of the real papers: issued in its second cycle, two days short of six years after the first certification.
    let facts = Facts(
      edition: .edition2013, originalIssue: .day(2019, 4, 12), issue: .day(2023, 1, 31),
      expiry: .day(2025, 4, 10))
    let state = facts.state(.day(2024, 6, 1))
    #expect(state.cycleStart == .day(2022, 4, 12))
    #expect(state.assumptions.contains(.startCountedFromOriginal))
    #expect(state.anomalies.isEmpty)
    #expect(state.isFirstCycle == false)
  }

  @Test func cannotTellAnOldCertificateWithoutAnEditionAfterTheTransition() {
    let old = Facts(issue: .day(2024, 2, 1), expiry: .day(2027, 1, 31))
    #expect(old.state(.day(2025, 10, 31)).status == .inForce)
    #expect(old.state(.day(2025, 10, 31)).assumptions.contains(.editionDoesNotCutShort))
    #expect(old.state(.day(2025, 11, 1)).status == .undetermined(unsettled: [.edition]))
    let new = Facts(issue: .day(2024, 6, 1), expiry: .day(2027, 5, 31))
    #expect(new.state(.day(2025, 11, 1)).status == .inForce)
    #expect(new.state(.day(2025, 11, 1)).assumptions.contains(.editionIs2022))
  }

  @Test func takesContradictingDatesForNothing() {
    let facts = Facts(edition: .edition2022, issue: .day(2026, 3, 1), expiry: .day(2025, 3, 1))
    #expect(
      facts.state(.day(2025, 6, 1)).status
        == .undetermined(unsettled: [.issueDate, .expiryDate]))
    #expect(facts.state(.day(2026, 3, 2)).status.code == "expired")
    #expect(facts.state(.day(2026, 3, 2)).anomalies == [.expiryNotAfterIssue])
    #expect(facts.state(.day(2026, 3, 2)).windows.isEmpty)
  }

  @Test func walksThroughThePhasesOfACycle() {
    let facts = Facts(
      edition: .edition2022, originalIssue: .day(2024, 3, 15), issue: .day(2024, 3, 15),
      expiry: .day(2027, 3, 14), surveillance: [.day(2026, 2, 10)])
    let phases: [(CalendarDate, CertificationPhase)] = [
      (.day(2024, 3, 14), .notYetValid), (.day(2024, 3, 15), .inForce),
      (.day(2024, 12, 15), .surveillanceWindow), (.day(2025, 3, 15), .surveillanceWindow),
      (.day(2025, 3, 16), .inForce), (.day(2026, 3, 1), .inForce),
      (.day(2026, 12, 14), .recertificationDue), (.day(2027, 3, 14), .recertificationDue),
      (.day(2027, 3, 15), .restorationWindow), (.day(2027, 9, 14), .restorationWindow),
      (.day(2027, 9, 15), .ended),
    ]
    for (day, phase) in phases { #expect(facts.state(day).phase == phase, "\(day)") }
    let first = facts.state(.day(2026, 6, 1)).windows.first
    #expect(first?.kind == .firstSurveillance && first?.heldOn == nil)
  }

  @Test func endsA2013CycleWithTheTransitionAndRestoresItToNothing() {
    let facts = Facts(
      edition: .edition2013, issue: .day(2022, 9, 1), expiry: .day(2025, 8, 31))
    #expect(facts.state(.day(2025, 10, 31)).isRestorable)
    #expect(!facts.state(.day(2025, 11, 1)).isRestorable)
    let longer = Facts(
      edition: .edition2013, issue: .day(2023, 9, 1), expiry: .day(2026, 8, 31))
    #expect(longer.state(.day(2025, 9, 1)).phase == .transitionDue)
    #expect(longer.state(.day(2025, 11, 1)).phase == .ended)
    #expect(longer.state(.day(2025, 9, 1)).restorableUntil == nil)
  }

  @Test func takesACycleCutToTheTransitionForNoShortOne() {
    let cut = Facts(edition: .edition2013, issue: .day(2024, 2, 1), expiry: .day(2025, 10, 31))
    #expect(cut.state(.day(2025, 1, 1)).anomalies.isEmpty)
  }

  @Test func cannotTellAFarExpiryWithoutAFirstDay() {
    let facts = Facts(edition: .edition2022, expiry: .day(2030, 6, 30))
    #expect(facts.state(.day(2026, 6, 1)).status == .undetermined(unsettled: [.issueDate]))
    #expect(facts.state(.day(2027, 7, 1)).status == .inForce)
    #expect(facts.state(.day(2027, 7, 1)).assumptions == [.startCountedFromExpiry])
  }

  @Test func seesNoGapInTheDateOfARevision() {
    var facts = Facts(
      edition: .edition2022, issue: .day(2026, 3, 1), expiry: .day(2028, 6, 30),
      previousExpiry: .day(2025, 6, 30))
    #expect(facts.state(.day(2026, 6, 1)).uncoveredGap?.days == 243)
    facts.revision = facts.issue
    #expect(facts.state(.day(2026, 6, 1)).uncoveredGap == nil)
    #expect(facts.state(.day(2026, 6, 1)).cycleStart == .day(2025, 7, 1))
  }

  @Test func explainsALongLifeOnlyByAnEarlyRecertification() {
    func anomalies(_ facts: Facts) -> [CycleAnomaly] { facts.state(.day(2026, 11, 23)).anomalies }
    var facts = Facts(edition: .edition2022, issue: .day(2026, 5, 2), expiry: .day(2029, 6, 30))
    #expect(anomalies(facts).isEmpty)
    #expect(facts.state(.day(2026, 11, 23)).assumptions.contains(.expiryBuildsOnPrevious))
    facts.originalIssue = facts.issue
    #expect(anomalies(facts) == [.longerThanThreeYears])
    facts.originalIssue = nil
    facts.previousExpiry = .day(2026, 5, 31)
    #expect(anomalies(facts) == [.longerThanThreeYears])
  }

  @Test(arguments: [
    ("SUSPENDED", PrintedStatus.suspended("SUSPENDED")), ("ausgesetzt", .suspended("ausgesetzt")),
    ("Sospeso", .suspended("Sospeso")), ("withdrawn", .withdrawn("withdrawn")),
    ("zurückgezogen", .withdrawn("zurückgezogen")), ("Cancelled", .withdrawn("Cancelled")),
    ("not valid", .withdrawn("not valid")), ("in force", .active), ("renewed", .unclear),
    ("zawieszony", .suspended("zawieszony")), ("取消", .withdrawn("取消")), ("valid", .active),
    ("gültig", .active),
    ("ungültig", .withdrawn("ungültig")),
    ("see register", .unclear), ("Inactive", .withdrawn("Inactive")),
  ])
  func understandsTheWordOfAStatus(_ word: String, _ status: PrintedStatus) {
    #expect(PrintedStatus(word: word) == status)
  }

  @Test func takesAnUnreadableStatusForUnclear() {
    #expect(PrintedStatus(.illegible) == .unclear)
    #expect(PrintedStatus(.notStated) == nil)
    let record = Build.record(Build.certificate(suspension: .illegible))
    #expect(Build.standing(record).standing == .undetermined)
  }

  @Test func letsAPrintedDueDateCountBeforeAPredictedOne() throws {
    let facts = Facts(
      edition: .edition2022, issue: .day(2025, 11, 3), expiry: .day(2028, 11, 2),
      surveillanceDue: [.day(2026, 11, 30)])
    let state = facts.state(.day(2026, 11, 23))
    let first = try #require(state.windows.first { $0.kind == .firstSurveillance })
    #expect(first.dueBy == .day(2026, 11, 30) && first.opens == .day(2026, 8, 30))
    #expect(first.isPrinted && first.basis == [.surveillanceDueDates])
    #expect(first.assumptions == [.planningTime])
    #expect(state.phase == .surveillanceWindow && state.surveillanceNotShown.isEmpty)
    let second = try #require(state.windows.first { $0.kind == .secondSurveillance })
    #expect(!second.isPrinted && second.dueBy == .day(2027, 11, 3))
    #expect(
      facts.state(.day(2026, 12, 1)).surveillanceNotShown.map(\.dueBy) == [.day(2026, 11, 30)])
  }

  @Test func keepsTheAuditThatWasHeldBesideItsPrintedDay() throws {
    let facts = Facts(
      edition: .edition2022, issue: .day(2024, 10, 2), expiry: .day(2027, 10, 1),
      surveillance: [.day(2026, 9, 12)], surveillanceDue: [.day(2026, 9, 30)])
    let second = try #require(
      facts.state(.day(2026, 11, 23)).windows.first { $0.kind == .secondSurveillance })
    #expect(second.heldOn == .day(2026, 9, 12) && second.dueBy == .day(2026, 9, 30))
  }

  @Test func namesARuleAndASourceForEachThingThatItFinds() {
    for rule in CycleRule.allCases {
      #expect(!rule.statement.isEmpty && !rule.source.document.isEmpty)
    }
    #expect(CycleAnomaly.issuedTo2013AfterStop.rule.rawValue == "E06")
    for assumption in CycleAssumption.allCases { #expect(!assumption.text.hasSuffix(".")) }
  }
}
