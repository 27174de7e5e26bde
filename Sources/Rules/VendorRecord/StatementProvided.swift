package import AssuranceModel

/// Whether the vendor sent its Statement of Applicability.
package struct StatementProvided: Rule {
  package static let reference = RuleReference(
    id: "VEN002", name: "StatementProvided",
    requirement: "The vendor with a certificate in force sent its Statement of Applicability.",
    title: "Statement of Applicability is in hand",
    failureTitle: "Statement of Applicability is not in hand",
    why: "Without the statement nobody can see what the certificate leaves out.",
    remedy: "Ask the vendor for the current Statement of Applicability",
    severity: .medium, points: 5,
    sources: [Source("ISO/IEC 27001:2022", clause: "6.1.3 d)")],
    knownLimits: "A statement among documents that could not be read is asked for again.")

  package static let sought = "whether the Statement of Applicability was sent"
  package static let exemption = "the vendor has no certificate in force"
  package static let examples: [RuleExample<VendorPosition>] = [
    RuleExample(
      "sent it", subject: .example(.covered, hasStatement: true), expected: .conforms),
    RuleExample("sent a certificate only", subject: .example(.covered), expected: .nonconforming),
    RuleExample(
      "sent something that could not be read", subject: .example(.covered, hasUnreadable: true),
      expected: .undetermined),
    RuleExample(
      "has no certificate in force", subject: .example(.noISO27001), expected: .notApplicable),
  ]

  package func applies(to position: VendorPosition) -> Bool { position.isCertified }

  /// Whether it was sent.
  package func evidence(in position: VendorPosition) -> Stated<Bool> {
    let record = position.record
    if let statement = record.currentStatement {
      return .stated(true, evidence: statement.opening)
    }
    if let file = record.unreadableDocuments.first {
      return .unreadable(
        evidence: AssuranceModel.Evidence(
          searching: .unreadable(file, sought: Self.sought), confidence: Confidence(0)))
    }
    return .stated(
      false, evidence: AssuranceModel.Evidence(record.vendor.citation, confidence: .certain))
  }

  package func judge(_ wasSent: Bool, asOf: CalendarDate) -> Judgement {
    wasSent ? .conforms(.sent) : .nonconforming(.notSent)
  }
}

extension Finding.Message {
  fileprivate static let sent: Self = "The Statement of Applicability was sent"
  fileprivate static let notSent: Self =
    "The Statement of Applicability is not among the documents that were sent"
}
