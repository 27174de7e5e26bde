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
    knownLimits:
      "A withdrawal since the certificate was printed is seen in a register snapshot only. A certificate that another company holds is none of the vendor's."
  )

  package static let sought = "whether a certificate is in force"
  package static let examples: [RuleExample<VendorPosition>] = [
    RuleExample("is covered", subject: .example(.covered), expected: .conforms),
    RuleExample(
      "has a certificate with a doubtful scope", subject: .example(.scopeConcern),
      expected: .conforms),
    RuleExample(
      "shows the certificate of its parent",
      subject: .example(.scopeConcern, holder: .example("Larkmoor Holdings plc")),
      expected: .nonconforming),
    RuleExample(
      "shows the certificate of a group that may include it",
      subject: .example(.scopeConcern, holder: .example("Castor plc and its subsidiaries")),
      expected: .undetermined),
    RuleExample(
      "has an expired certificate", subject: .example(.expiredOrWithdrawn),
      expected: .nonconforming),
    RuleExample(
      "sent a SOC 2 report instead", subject: .example(.soc2Only), expected: .nonconforming),
    RuleExample(
      "sent nothing that could be read", subject: .example(.undetermined),
      expected: .undetermined),
  ]

  /// Why none is in force; empty where one is.
  package func evidence(in position: VendorPosition) -> Stated<[String]> {
    let isDoubted = position.standing.isInForce && position.certification != .conforms
    let cited = isDoubted ? position.certificate?.evidence : position.standing.evidence
    let register = AssuranceModel.Evidence(position.record.vendor.citation, confidence: .certain)
    switch position.certification {
    case .undetermined: return cited.map { .unreadable(evidence: $0) } ?? .notStated
    case .conforms, .notApplicable: return .stated([], evidence: cited ?? register)
    case .nonconforming: return .stated(position.shortcomings, evidence: cited ?? register)
    }
  }

  package func question(about position: VendorPosition) -> Finding.Message? {
    position.shortcomings.first.map { "\($0)" }
  }

  package func judge(_ shortcomings: [String], asOf: CalendarDate) -> Judgement {
    shortcomings.isEmpty ? .conforms(.inForce) : .nonconforming(.notInForce(shortcomings))
  }
}

extension Finding.Message {
  fileprivate static let inForce: Self = "A certificate is in force on the assessment date"

  fileprivate static func notInForce(_ shortcomings: [String]) -> Self {
    "\(shortcomings.joined(separator: "; "))"
  }
}
