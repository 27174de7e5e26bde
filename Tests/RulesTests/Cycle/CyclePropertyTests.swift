import AssuranceModel
import Rules
import Testing

/// What holds of every cycle, whatever its dates; 400 cycles a property from a fixed seed.
@Suite struct CyclePropertyTests {
  private static let count = 400

  @Test func isInForceExactlyFromTheFirstDayToTheEffectiveEnd() throws {
    for facts in RandomCycles.sound(Self.count, seed: 1) {
      let (first, expiry) = (try #require(facts.issue), try #require(facts.expiry))
      let edition = try #require(facts.edition)
      let end = EditionTransition.lastDay(of: edition).map { min($0, expiry) } ?? expiry
      for day in facts.days(every: 7) + [first, end, first.adding(days: -1), end.adding(days: 1)] {
        #expect(
          (facts.state(day).status == .inForce) == (first <= day && day <= end),
          "\(facts) on \(day)")
      }
    }
  }

  @Test func changesItsStatusOnlyAtStatedBoundaries() {
    for facts in RandomCycles.any(Self.count, seed: 2) {
      let ends = facts.edition.flatMap { EditionTransition.lastDay(of: $0) }
      let lastDays = [facts.expiry, ends, EditionTransition.lastDay(of: .edition2013)]
        .compactMap { $0?.adding(days: 1) }
      // Which of two contradicting dates holds is known only after both.
      let contradicting = facts.issue.map { [$0, $0.adding(days: 1)] } ?? []
      let assumed = facts.state(.exampleDay).cycleStart
      let boundaries = Set(
        lastDays + contradicting + [facts.originalIssue, assumed].compactMap(\.self))
      var before: String?
      for day in facts.days(every: 1) {
        let code = facts.state(day).status.code
        if let before, before != code {
          #expect(boundaries.contains(day), "\(before) to \(code) on \(day): \(facts)")
        }
        before = code
      }
    }
  }

  @Test func losesOneDayADay() throws {
    for facts in RandomCycles.any(Self.count, seed: 3) {
      for day in facts.days(every: 23) {
        guard let left = facts.state(day).daysLeft else { continue }
        #expect(left >= 0)
        let next = facts.state(day.adding(days: 1))
        if left == 0 {
          #expect(next.status != .inForce, "\(facts) on \(day)")
        } else if let nextLeft = next.daysLeft {
          #expect(nextLeft == left - 1)
        }
      }
    }
  }

  @Test func neverEndsAfterThePrintedExpiryOrTheEdition() {
    for facts in RandomCycles.any(Self.count, seed: 4) {
      let lastDay = facts.edition.flatMap { EditionTransition.lastDay(of: $0) }
      let end = facts.state(.exampleDay).effectiveEnd
      #expect(end == [facts.expiry, lastDay].compactMap(\.self).min())
    }
  }

  @Test func keepsTheRestorationOpenForSixMonthsClampedToTheMonth() throws {
    var seen = 0
    for facts in RandomCycles.any(Self.count, seed: 5) {
      let state = facts.state(.exampleDay)
      guard let until = state.restorableUntil, let expiry = facts.expiry else { continue }
      seen += 1
      let months = expiry.year * 12 + expiry.month - 1 + 6
      #expect(until.year * 12 + until.month - 1 == months)
      #expect(
        until.day
          == min(expiry.day, CalendarDate.daysIn(month: until.month, year: until.year)))
      let dayAfter = facts.state(expiry.adding(days: 1))
      if case .expired = dayAfter.status, facts.edition == .edition2022 {
        #expect(dayAfter.isRestorable)
        #expect(facts.state(until).isRestorable)
        #expect(!facts.state(until.adding(days: 1)).isRestorable)
      }
    }
    #expect(seen >= 200)
  }

  @Test func neverComesBackIntoForceByWaiting() {
    for facts in RandomCycles.any(Self.count, seed: 6) {
      var hasEnded = false
      for day in facts.days(every: 5) {
        switch facts.state(day).status {
        case .expired, .supersededEdition: hasEnded = true
        case .inForce: #expect(!hasEnded, "\(facts) on \(day)")
        case .notYetValid, .suspended, .withdrawn, .undetermined: break
        }
      }
    }
  }

  @Test func predictsWithinTheCycle() throws {
    var audits = 0
    for facts in RandomCycles.any(Self.count, seed: 7) {
      let state = facts.state(.exampleDay)
      for window in state.windows {
        let (start, end) = (try #require(state.cycleStart), try #require(state.effectiveEnd))
        #expect(window.opens <= window.dueBy)
        if window.kind == .restoration {
          #expect(window.opens == end.adding(days: 1))
        } else {
          #expect(start <= window.opens && window.dueBy <= end, "\(facts)")
          #expect(!window.assumptions.isEmpty && !window.basis.isEmpty)
          audits += 1
        }
      }
      #expect(state.windows.map(\.dueBy) == state.windows.map(\.dueBy).sorted())
    }
    #expect(audits >= 600)
  }

  @Test func isNeverInForceWithoutAnExpiryOrWithAnUnclearStatus() {
    for facts in RandomCycles.any(Self.count, seed: 8) {
      var withoutExpiry = facts
      withoutExpiry.expiry = nil
      var unclear = facts
      unclear.printedStatus = .unclear
      var suspended = facts
      suspended.printedStatus = .suspended("suspended")
      for day in facts.days(every: 41) {
        for changed in [withoutExpiry, unclear, suspended] {
          let state = changed.state(day)
          #expect(state.status != .inForce, "\(changed) on \(day)")
          #expect(state.daysLeft == nil)
        }
      }
    }
  }

  @Test func predictsTheSameOnEveryDay() {
    for facts in RandomCycles.any(Self.count, seed: 9) {
      let (early, late) = (facts.state(.day(2014, 1, 1)), facts.state(.day(2031, 1, 1)))
      #expect(early.windows == late.windows)
      #expect(early.anomalies == late.anomalies)
      #expect(early.assumptions == late.assumptions)
      #expect(early.effectiveEnd == late.effectiveEnd)
      #expect(early.uncoveredGap == late.uncoveredGap)
    }
  }

  @Test func isNeverInForceInTheGapBeforeIt() throws {
    var seen = 0
    for facts in RandomCycles.any(Self.count * 2, seed: 10) {
      guard let gap = facts.state(.exampleDay).uncoveredGap else { continue }
      seen += 1
      let (previous, issue) = (try #require(facts.previousExpiry), try #require(facts.issue))
      #expect(gap.days == previous.days(until: issue) - 1)
      #expect(gap.isRestoredInTime == (issue <= previous.adding(months: 6)))
      for day in [gap.first, gap.last] { #expect(facts.state(day).status != .inForce) }
    }
    #expect(seen >= 50)
  }

  @Test func givesEachStatusItsPhases() {
    let living: Set<CertificationPhase> = [
      .inForce, .surveillanceWindow, .recertificationDue, .transitionDue,
    ]
    for facts in RandomCycles.any(Self.count, seed: 11) {
      for day in facts.days(every: 31) {
        let state = facts.state(day)
        #expect((state.status == .inForce) == living.contains(state.phase))
        #expect(state.isRestorable == (state.phase == .restorationWindow))
        if state.isRestorable { #expect(state.status.code == "expired") }
      }
    }
  }

  @Test func asksForFullYearsThatAreOverUntilAnAuditIsKnown() throws {
    var asked = 0
    for facts in RandomCycles.any(Self.count, seed: 12) {
      for day in facts.days(every: 97) {
        let state = facts.state(day)
        for year in state.yearsWithoutKnownSurveillance {
          asked += 1
          let (start, end) = (try #require(state.cycleStart), try #require(state.effectiveEnd))
          #expect(start < .day(year, 1, 1) && .day(year, 12, 31) < end)
          #expect(.day(year, 12, 31) < day)
          var audited = facts
          audited.surveillance.append(.day(year, 6, 1))
          #expect(
            audited.state(day).yearsWithoutKnownSurveillance
              == state.yearsWithoutKnownSurveillance.filter { $0 != year })
        }
      }
    }
    #expect(asked >= 300)
  }

  @Test func repeatsItselfFromTheSameSeed() {
    #expect(RandomCycles.any(50, seed: 13) == RandomCycles.any(50, seed: 13))
    #expect(RandomCycles.any(50, seed: 13) != RandomCycles.any(50, seed: 14))
  }
}
