package import AssuranceModel

/// The one place where dates of a certification become a state: its worth on a day, its phase, and what is predicted.
///
/// In: the facts that documents state, each or none. Out: one state, which names what it assumes. It reads no clock, and
/// what is not known never makes a certificate in force. Rules R01 to R19 and E01 to E09 are named where they apply.
package enum CertificationCycleDetermination {
  /// The state on a day.
  package static func state(
    of facts: CertificationCycleFacts, asOf: CalendarDate,
    practice: CyclePractice = CyclePractice()
  ) -> CertificationCycleState {
    let anchor = CycleAnchor(facts, practice: practice)
    let status = CycleStatus.status(facts, anchor, asOf: asOf)
    let windows = CycleWindows.windows(facts, anchor, practice: practice)
    let restorableUntil = restorableUntil(facts)
    let isRestorable = isRestorable(facts, status, until: restorableUntil, asOf: asOf)
    return CertificationCycleState(
      asOf: asOf, status: status,
      phase: CycleStatus.phase(status, windows, isRestorable: isRestorable, asOf: asOf),
      cycleStart: anchor.start, isFirstCycle: anchor.isFirstCycle, expiry: facts.expiry,
      effectiveEnd: facts.effectiveEnd, restorableUntil: restorableUntil,
      isRestorable: isRestorable,
      firstSurveillanceDueBy: anchor.isFirstCycle == true
        ? facts.originalIssue?.adding(months: 12) : nil,
      windows: windows,
      yearsWithoutKnownSurveillance: yearsWithoutKnownSurveillance(facts, anchor, asOf: asOf),
      uncoveredGap: gap(facts), keepsOldCycle: CycleAnomalies.keepsOldCycle(facts),
      anomalies: CycleAnomalies.anomalies(facts, anchor, practice: practice),
      assumptions: assumptions(facts, anchor))
  }

  /// The state of a certificate on a day.
  package static func state(of certificate: Certificate, asOf: CalendarDate)
    -> CertificationCycleState
  {
    state(of: CertificationCycleFacts(certificate), asOf: asOf)
  }

  private static func restorableUntil(_ facts: CertificationCycleFacts) -> CalendarDate? {
    guard let expiry = facts.expiry, facts.effectiveEnd == expiry, !facts.datesContradict else {
      return nil
    }
    return CycleWindows.lastRestorationDay(after: expiry)
  }

  /// A certification is not restored to an edition that has ended.
  private static func isRestorable(
    _ facts: CertificationCycleFacts, _ status: CertificationStatus, until last: CalendarDate?,
    asOf: CalendarDate
  ) -> Bool {
    guard case .expired = status, let last, asOf <= last else { return false }
    guard let lastDay = facts.edition.flatMap({ EditionTransition.lastDay(of: $0) }) else {
      return true
    }
    return asOf <= lastDay
  }

  /// Rule R03: full calendar years between the year of the decision and that of the recertification.
  private static func yearsWithoutKnownSurveillance(
    _ facts: CertificationCycleFacts, _ anchor: CycleAnchor, asOf: CalendarDate
  ) -> [Int] {
    guard let start = anchor.start, let expiry = facts.expiry, let end = facts.effectiveEnd else {
      return []
    }
    let last = min(expiry.year, end.year, asOf.year)
    guard start.year + 1 < last else { return [] }
    let held = Set(facts.surveillance.filter { $0 <= asOf }.map(\.year))
    return (start.year + 1..<last).filter { !held.contains($0) }
  }

  /// Rule R08: the days between two cycles stay uncovered, also when the certification is restored.
  private static func gap(_ facts: CertificationCycleFacts) -> UncoveredGap? {
    guard let previous = facts.previousExpiry, let issue = facts.issue, issue != facts.revision,
      !facts.datesContradict
    else { return nil }
    let first = previous.adding(days: 1)
    guard first < issue else { return nil }
    return UncoveredGap(
      first: first, last: issue.adding(days: -1),
      isRestoredInTime: issue <= CycleWindows.lastRestorationDay(after: previous))
  }

  private static func assumptions(_ facts: CertificationCycleFacts, _ anchor: CycleAnchor)
    -> [CycleAssumption]
  {
    var assumptions = anchor.assumptions
    if CycleAnomalies.Excess(facts, anchor)?.isExplained == true, facts.previousExpiry == nil {
      assumptions.append(.expiryBuildsOnPrevious)
    }
    if facts.edition == nil, let expiry = facts.expiry,
      let lastDay = EditionTransition.lastDay(of: .edition2013), lastDay < expiry
    {
      assumptions.append(
        EditionTransition.cycleMayBeTo2013(from: anchor.start)
          ? .editionDoesNotCutShort : .editionIs2022)
    }
    return assumptions
  }
}
