import AssuranceModel

/// The windows that a certificate's dates predict; where it prints by when an audit is due, the print counts.
enum CycleWindows {
  /// In the order of their last days; empty where neither start nor end of the cycle is known.
  static func windows(
    _ facts: CertificationCycleFacts, _ anchor: CycleAnchor, practice: CyclePractice
  ) -> [CycleWindow] {
    guard let start = anchor.start, let expiry = facts.expiry, let end = facts.effectiveEnd,
      start < end
    else { return [] }
    let surveillance = surveillance(facts, anchor, start: start, end: end, practice: practice)
    return surveillance
      + [ending(facts, anchor, start: start, end: end, practice: practice)]
      + (end == expiry ? [restoration(expiry)] : [])
  }

  private static func surveillance(
    _ facts: CertificationCycleFacts, _ anchor: CycleAnchor, start: CalendarDate,
    end: CalendarDate, practice: CyclePractice
  ) -> [CycleWindow] {
    let predicted = [12, 24].map { start.adding(months: $0) }
    let printed = yearly(facts.surveillanceDue, start: start, end: end)
    let held = yearly(facts.surveillance, start: start, end: end)
    let kinds = [CycleWindow.Kind.firstSurveillance, .secondSurveillance]
    return zip(kinds, zip(predicted, zip(printed, held))).compactMap { kind, dates in
      let (predicted, (printed, heldOn)) = dates
      let dueBy = printed ?? predicted
      guard dueBy < end else { return nil }
      let isFirst = kind == .firstSurveillance && anchor.isFirstCycle == true
      let assumed = anchor.assumptions + (isFirst ? [] : [.yearlyAudits])
      return CycleWindow(
        kind: kind, opens: dueBy.adding(months: -practice.planningMonths), dueBy: dueBy,
        heldOn: heldOn, isPrinted: printed != nil,
        assumptions: (printed == nil ? assumed : []) + [.planningTime],
        rule: isFirst ? .firstSurveillance : .auditProgramme,
        basis: printed == nil ? anchor.basis : [.surveillanceDueDates])
    }
  }

  /// The first of some days that is nearer to the first anniversary of the cycle's start, and the first nearer to the second.
  private static func yearly(_ days: [CalendarDate], start: CalendarDate, end: CalendarDate)
    -> [CalendarDate?]
  {
    let within = days.filter { start < $0 && $0 <= end }.sorted()
    let middle = start.adding(months: 18)
    return [within.first { $0 < middle }, within.first { $0 >= middle }]
  }

  private static func ending(
    _ facts: CertificationCycleFacts, _ anchor: CycleAnchor, start: CalendarDate,
    end: CalendarDate, practice: CyclePractice
  ) -> CycleWindow {
    let isTransition = end != facts.expiry
    let audit = facts.recertificationAudit.flatMap { start < $0 && $0 <= end ? $0 : nil }
    return CycleWindow(
      kind: isTransition ? .transition : .recertification,
      opens: max(start, end.adding(months: -practice.planningMonths)), dueBy: end,
      heldOn: isTransition ? nil : audit, assumptions: [.planningTime],
      rule: isTransition
        ? (facts.edition == .edition2005 ? .endOfTransition2005 : .endOfTransition2013)
        : .recertificationBeforeExpiry,
      basis: isTransition ? [.edition] : [.expiryDate])
  }

  private static func restoration(_ expiry: CalendarDate) -> CycleWindow {
    CycleWindow(
      kind: .restoration, opens: expiry.adding(days: 1), dueBy: lastRestorationDay(after: expiry),
      assumptions: [], rule: .restoration, basis: [.expiryDate])
  }

  /// Six months after an expiry; a day that the month lacks becomes its last.
  static func lastRestorationDay(after expiry: CalendarDate) -> CalendarDate {
    expiry.adding(months: CyclePractice.restorationMonths)
  }
}
