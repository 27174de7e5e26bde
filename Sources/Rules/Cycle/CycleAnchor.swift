import AssuranceModel

/// The decision that the running cycle is counted from, and what taking it so assumes.
struct CycleAnchor {
  let start: CalendarDate?
  let assumptions: [CycleAssumption]
  /// The printed facts that it comes from.
  let basis: [CertificationFact]
  /// Whether the running cycle is the first; nil where the first certification is not dated.
  let isFirstCycle: Bool?

  init(_ facts: CertificationCycleFacts, practice: CyclePractice) {
    (start, assumptions, basis) = Self.start(facts, practice: practice)
    let start = start
    isFirstCycle = facts.originalIssue.flatMap { original in
      start.map { abs(original.days(until: $0)) <= practice.anniversaryDays }
    }
  }

  private static func start(_ facts: CertificationCycleFacts, practice: CyclePractice)
    -> (CalendarDate?, [CycleAssumption], [CertificationFact])
  {
    if facts.datesContradict { return (nil, [], []) }
    let counted = countedFromOriginal(facts, practice: practice)
    // A revision's date says when the paper was printed anew, not when the cycle began.
    if let issue = facts.issue, issue != facts.revision {
      if let counted,
        issue > counted.adding(months: CyclePractice.restorationMonths),
        facts.previousExpiry == nil
      {
        return (counted, [.startCountedFromOriginal], [.originalIssueDate, .expiryDate])
      }
      return (issue, [.issueIsDecision], [.issueDate])
    }
    if let counted {
      return counted == facts.originalIssue
        ? (counted, [.originalIsDecision], [.originalIssueDate])
        : (counted, [.startCountedFromOriginal], [.originalIssueDate, .expiryDate])
    }
    return facts.expiry.map {
      (
        $0.adding(years: -CyclePractice.cycleYears).adding(days: 1), [.startCountedFromExpiry],
        [.expiryDate]
      )
    } ?? (nil, [], [])
  }

  /// Start of the cycle that ends with the expiry, where the expiry falls on an anniversary in steps of three years.
  private static func countedFromOriginal(
    _ facts: CertificationCycleFacts, practice: CyclePractice
  ) -> CalendarDate? {
    guard let original = facts.originalIssue, let expiry = facts.expiry, original < expiry else {
      return nil
    }
    let cycles = max((expiry.year - original.year + 1) / CyclePractice.cycleYears, 1)
    let end = original.adding(years: cycles * CyclePractice.cycleYears)
    return abs(end.days(until: expiry)) <= practice.anniversaryDays
      ? original.adding(years: (cycles - 1) * CyclePractice.cycleYears) : nil
  }
}
