import AssuranceModel

/// What in a certificate's dates does not fit a cycle by the rules.
enum CycleAnomalies {
  /// In the order of `CycleAnomaly.allCases`.
  static func anomalies(
    _ facts: CertificationCycleFacts, _ anchor: CycleAnchor, practice: CyclePractice
  ) -> [CycleAnomaly] {
    CycleAnomaly.allCases.filter { shows($0, facts, anchor, practice) }
  }

  private static func shows(
    _ anomaly: CycleAnomaly, _ facts: CertificationCycleFacts, _ anchor: CycleAnchor,
    _ practice: CyclePractice
  ) -> Bool {
    switch anomaly {
    case .expiryNotAfterIssue: return facts.datesContradict
    case .issuedBeforeOriginal:
      guard let original = facts.originalIssue, let issue = facts.issue else { return false }
      return issue < original
    case .previousExpiryNotBeforeExpiry:
      guard let previous = facts.previousExpiry, let expiry = facts.expiry else { return false }
      return previous >= expiry
    case .longerThanThreeYears:
      guard !facts.datesContradict, let excess = Excess(facts, anchor) else { return false }
      return !excess.isExplained
    case .shorterThanThreeYears: return isShort(facts, anchor, practice)
    case .issuedTo2013AfterStop:
      guard facts.edition == .edition2013, facts.issue != nil, let start = anchor.start else {
        return false
      }
      return !EditionTransition.cycleMayBeTo2013(from: start)
    }
  }

  /// A life that ends more than half a year early is short, unless the old cycle or the edition's end explains it.
  private static func isShort(
    _ facts: CertificationCycleFacts, _ anchor: CycleAnchor, _ practice: CyclePractice
  ) -> Bool {
    guard facts.issue != nil, let start = anchor.start, let expiry = facts.expiry,
      keepsOldCycle(facts) != true
    else { return false }
    if let lastDay = facts.edition.flatMap({ EditionTransition.lastDay(of: $0) }),
      expiry <= lastDay, expiry.days(until: lastDay) <= practice.anniversaryDays
    {
      return false
    }
    let earliest = start.adding(years: CyclePractice.cycleYears).adding(days: -1)
      .adding(months: -CyclePractice.restorationMonths)
    return expiry < earliest
  }

  /// Whether the expiry is counted from the expiry before; nil where either is not known.
  static func keepsOldCycle(_ facts: CertificationCycleFacts) -> Bool? {
    facts.previousExpiry.flatMap { previous in
      facts.expiry.map { $0 == previous.adding(years: CyclePractice.cycleYears) }
    }
  }

  /// By how a certificate's life exceeds three years and a day.
  struct Excess {
    /// Whether an early recertification may account for it: the new expiry may build on the old (rule R07).
    let isExplained: Bool

    /// Nil where it does not exceed them or where that is not known.
    init?(_ facts: CertificationCycleFacts, _ anchor: CycleAnchor) {
      guard facts.issue != nil, let start = anchor.start, let expiry = facts.expiry,
        expiry > start.adding(years: CyclePractice.cycleYears).adding(days: 1),
        !anchor.assumptions.contains(.startCountedFromOriginal)
      else { return nil }
      if let previous = facts.previousExpiry {
        isExplained =
          start <= previous.adding(days: 1)
          && expiry <= previous.adding(years: CyclePractice.cycleYears)
      } else {
        // How early a recertification may come is left open; half a year is what a restoration may take the other way.
        isExplained =
          anchor.isFirstCycle != true
          && expiry
            <= start.adding(years: CyclePractice.cycleYears)
            .adding(months: CyclePractice.restorationMonths)
      }
    }
  }
}
