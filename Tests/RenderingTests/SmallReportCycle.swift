import AssuranceModel
import Testing

extension SmallReport {
  /// A second cycle in its second year, with a gap before it and one year without a known audit.
  func cycle() throws -> CertificationCycleState {
    func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }
    return CertificationCycleState(
      asOf: try day("2026-11-23"), status: .inForce, phase: .inForce,
      cycleStart: try day("2025-04-10"), isFirstCycle: false, expiry: try day("2028-03-31"),
      effectiveEnd: try day("2028-03-31"), restorableUntil: try day("2028-09-30"),
      isRestorable: false, firstSurveillanceDueBy: nil,
      windows: [
        CycleWindow(
          kind: .firstSurveillance, opens: try day("2026-01-10"), dueBy: try day("2026-04-10"),
          assumptions: [.issueIsDecision, .yearlyAudits, .planningTime], rule: .auditProgramme,
          basis: [.issueDate]),
        CycleWindow(
          kind: .secondSurveillance, opens: try day("2027-01-10"), dueBy: try day("2027-04-10"),
          assumptions: [.issueIsDecision, .yearlyAudits, .planningTime], rule: .auditProgramme,
          basis: [.issueDate]),
        CycleWindow(
          kind: .recertification, opens: try day("2027-12-31"), dueBy: try day("2028-03-31"),
          assumptions: [.planningTime], rule: .recertificationBeforeExpiry, basis: [.expiryDate]),
        CycleWindow(
          kind: .restoration, opens: try day("2028-04-01"), dueBy: try day("2028-09-30"),
          assumptions: [], rule: .restoration, basis: [.expiryDate]),
      ],
      yearsWithoutKnownSurveillance: [2026],
      uncoveredGap: UncoveredGap(
        first: try day("2025-04-01"), last: try day("2025-04-09"), isRestoredInTime: true),
      keepsOldCycle: true, anomalies: [.shorterThanThreeYears], assumptions: [.issueIsDecision])
  }

  /// A contradiction that repeats a document's words, and something that is missing.
  var reliability: Reliability {
    Reliability(
      level: .verifyFirst,
      reasons: [
        ReliabilityReason(
          id: "REL22", kind: .contrary, weight: 3, rationale: "Nobody has assessed it",
          text: "Verify with the certification body, because \(words) is not known",
          remedy: "Ask it",
          sources: [Source("IAF MLA")], evidence: [quote(words)]),
        ReliabilityReason(
          id: "REL08", kind: .unknown, weight: 2, rationale: "No register can be asked",
          text: "Ask, because the certificate number is not stated on the certificate",
          remedy: "Ask the vendor for the certificate number",
          sources: [Source("ISO/IEC 17021-1:2015", clause: "8.2.2")], evidence: []),
      ])
  }
}
