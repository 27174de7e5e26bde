/// Where a certification stands in its cycle on one day, and what is predicted from there.
package struct CertificationCycleState: Hashable, Sendable {
  package let asOf: CalendarDate
  package let status: CertificationStatus
  package let phase: CertificationPhase
  /// The decision that the running cycle is counted from; nil where nothing tells it.
  package let cycleStart: CalendarDate?
  /// Whether the running cycle is the first; nil where the first certification is not dated.
  package let isFirstCycle: Bool?
  /// Last day of validity as printed.
  package let expiry: CalendarDate?
  /// The earlier of the printed expiry and the end of the edition's transition; nil where neither is known.
  package let effectiveEnd: CalendarDate?
  /// Last day on which an expired certification may be restored; nil where the expiry is not what ends it.
  package let restorableUntil: CalendarDate?
  /// Whether it has expired and may still be restored on the day.
  package let isRestorable: Bool
  /// By when the first surveillance audit after the first certification is due; nil in later cycles.
  package let firstSurveillanceDueBy: CalendarDate?
  /// In the order of their last days.
  package let windows: [CycleWindow]
  /// Full calendar years that are over and for which no surveillance audit is known.
  package let yearsWithoutKnownSurveillance: [Int]
  package let uncoveredGap: UncoveredGap?
  /// Whether the expiry is counted from the expiry before; nil where that is not known.
  package let keepsOldCycle: Bool?
  /// In the order of `CycleAnomaly.allCases`.
  package let anomalies: [CycleAnomaly]
  /// What the state as a whole takes for granted.
  package let assumptions: [CycleAssumption]

  package init(
    asOf: CalendarDate, status: CertificationStatus, phase: CertificationPhase,
    cycleStart: CalendarDate?, isFirstCycle: Bool?, expiry: CalendarDate?,
    effectiveEnd: CalendarDate?, restorableUntil: CalendarDate?, isRestorable: Bool,
    firstSurveillanceDueBy: CalendarDate?, windows: [CycleWindow],
    yearsWithoutKnownSurveillance: [Int], uncoveredGap: UncoveredGap?, keepsOldCycle: Bool?,
    anomalies: [CycleAnomaly], assumptions: [CycleAssumption]
  ) {
    self.asOf = asOf
    self.status = status
    self.phase = phase
    self.cycleStart = cycleStart
    self.isFirstCycle = isFirstCycle
    self.expiry = expiry
    self.effectiveEnd = effectiveEnd
    self.restorableUntil = restorableUntil
    self.isRestorable = isRestorable
    self.firstSurveillanceDueBy = firstSurveillanceDueBy
    self.windows = windows
    self.yearsWithoutKnownSurveillance = yearsWithoutKnownSurveillance
    self.uncoveredGap = uncoveredGap
    self.keepsOldCycle = keepsOldCycle
    self.anomalies = anomalies
    self.assumptions = assumptions
  }

  /// Days until the effective end, negative after it; nil where the end is not known.
  package var daysToEnd: Int? { effectiveEnd.map { asOf.days(until: $0) } }

  /// Days left in force, 0 on the last; nil unless it is in force.
  package var daysLeft: Int? { status == .inForce ? daysToEnd : nil }

  /// Days since the printed expiry, whatever else ended the certification; nil until it has passed.
  package var daysPastExpiry: Int? {
    expiry.flatMap { $0 < asOf ? $0.days(until: asOf) : nil }
  }

  /// Surveillance audits that were predicted before the day and are not known to have been held.
  package var surveillanceNotShown: [CycleWindow] {
    windows.filter {
      [.firstSurveillance, .secondSurveillance].contains($0.kind) && $0.dueBy < asOf
        && $0.heldOn == nil
    }
  }
}
