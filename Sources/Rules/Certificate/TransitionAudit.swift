package import AssuranceModel

/// Whether a certificate to the :2013 edition was issued while that was still allowed.
package struct TransitionAudit: Rule {
  package static let reference = RuleReference(
    id: "CERT007", name: "TransitionAudit",
    requirement: "A certificate to the :2013 edition was issued before audits to it stopped.",
    title: "Issued while the edition was audited",
    failureTitle: "Issued after audits to the edition stopped",
    why: "Accredited bodies could not certify or recertify to :2013 after 30 April 2024.",
    remedy: "Ask the certification body to confirm the certificate and its accreditation",
    severity: .medium, points: 3,
    sources: [Source("IAF MD 26:2023", clause: "2")],
    knownLimits:
      "A reissue inside a cycle is known as one only where the date of the first certification fits the expiry."
  )

  package static let sought = "the issue date"
  package static let exemption = "the certificate is not to the :2013 edition"
  package static let examples: [RuleExample<DatedCertificate>] = [
    RuleExample(
      "was issued in 2023",
      subject: .example(
        edition: .example(.edition2013), issueDate: .example(.day(2023, 2, 1))),
      expected: .conforms),
    RuleExample(
      "was issued after the stop",
      subject: .example(
        edition: .example(.edition2013), issueDate: .example(.day(2024, 6, 10))),
      expected: .nonconforming),
    RuleExample(
      "prints no issue date", subject: .example(edition: .example(.edition2013)),
      expected: .undetermined),
    RuleExample(
      "is to the :2022 edition", subject: .example(edition: .example(.edition2022)),
      expected: .notApplicable),
  ]

  package func applies(to dated: DatedCertificate) -> Bool {
    dated.certificate.edition.value == .edition2013
  }

  package func evidence(in dated: DatedCertificate) -> Stated<(CalendarDate, [CycleAnomaly])> {
    dated.certificate.issueDate.map { ($0, dated.cycle.anomalies) }
  }

  package func judge(_ evidence: (CalendarDate, [CycleAnomaly]), asOf: CalendarDate) -> Judgement {
    evidence.1.contains(.issuedTo2013AfterStop)
      ? .nonconforming(.late(evidence.0)) : .conforms(.intime(evidence.0))
  }
}

extension Finding.Message {
  fileprivate static func intime(_ issue: CalendarDate) -> Self {
    "The cycle of the certificate issued on \(issue) began before audits to the :2013 edition stopped"
  }

  fileprivate static func late(_ issue: CalendarDate) -> Self {
    "Verify the certificate, because \(issue) is after audits to the :2013 edition stopped"
  }
}
