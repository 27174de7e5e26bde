package import AssuranceModel

/// Whether a certificate of the vendor is in force.
package struct CertificateInForce: Rule {
  package static let reference = RuleReference(
    id: "VEN001", name: "CertificateInForce",
    requirement:
      "At least one ISO/IEC 27001 certificate of the vendor is in force on the assessment date.",
    title: "A certificate is in force",
    failureTitle: "A certificate is not in force",
    why: "Everything else that is promised or scored rests on a certificate that is in force.",
    remedy: "Ask the vendor for its current certificate, or agree a date by which it obtains one",
    severity: .critical, points: 40,
    sources: [
      Source("ISO/IEC 27001:2022", clause: "whole standard"),
      Source("IAF MD 26:2023", clause: "transition to :2022"),
    ],
    knownLimits: "A withdrawal since the certificate was printed is not seen.")

  package static let sought = "whether a certificate is in force"
  package static let examples: [RuleExample<VendorPosition>] = [
    RuleExample("is covered", subject: .example(.covered), expected: .conforms),
    RuleExample(
      "has a certificate with a doubtful scope", subject: .example(.scopeConcern),
      expected: .conforms),
    RuleExample(
      "has an expired certificate", subject: .example(.expiredOrWithdrawn),
      expected: .nonconforming),
    RuleExample(
      "sent a SOC 2 report instead", subject: .example(.soc2Only), expected: .nonconforming),
    RuleExample(
      "sent nothing that could be read", subject: .example(.undetermined),
      expected: .undetermined),
  ]

  package func evidence(in position: VendorPosition) -> Stated<StandingJudgement> {
    let cited = position.standing.evidence
    if position.standing.standing == .undetermined {
      return cited.map { .unreadable(evidence: $0) } ?? .notStated
    }
    let register = AssuranceModel.Evidence(position.record.vendor.citation, confidence: .certain)
    return .stated(position.standing, evidence: cited ?? register)
  }

  package func judge(_ standing: StandingJudgement, asOf: CalendarDate) -> Judgement {
    switch standing.standing {
    case .covered, .scopeConcern: .conforms(.inForce)
    case .soc2Only, .noISO27001, .expiredOrWithdrawn, .undetermined:
      .nonconforming(.notInForce(standing.reasons))
    }
  }
}

extension Finding.Message {
  fileprivate static let inForce: Self = "A certificate is in force on the assessment date"

  fileprivate static func notInForce(_ reasons: [StandingJudgement.Reason]) -> Self {
    "\(reasons.map(\.text).joined(separator: "; "))"
  }
}
