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
      "A reissue for a change of address inside a cycle may be later and is worth one question.")

  package static let sought = "the issue date"
  package static let exemption = "the certificate is not to the :2013 edition"
  package static let examples: [RuleExample<Certificate>] = [
    RuleExample(
      "was issued in 2023",
      subject: Certificate(
        edition: .example(.edition2013), issueDate: .example(.day(2023, 2, 1))),
      expected: .conforms),
    RuleExample(
      "was issued after the stop",
      subject: Certificate(
        edition: .example(.edition2013), issueDate: .example(.day(2024, 6, 10))),
      expected: .nonconforming),
    RuleExample(
      "prints no issue date", subject: Certificate(edition: .example(.edition2013)),
      expected: .undetermined),
    RuleExample(
      "is to the :2022 edition", subject: Certificate(edition: .example(.edition2022)),
      expected: .notApplicable),
  ]

  package func applies(to certificate: Certificate) -> Bool {
    certificate.edition.value == .edition2013
  }

  package func evidence(in certificate: Certificate) -> Stated<CalendarDate> {
    certificate.issueDate
  }

  package func judge(_ issue: CalendarDate, asOf: CalendarDate) -> Judgement {
    // The first of May 2024 is eighteen months after the month in which :2022 was published.
    (issue.year, issue.month) < (2024, 5)
      ? .conforms(.intime(issue)) : .nonconforming(.late(issue))
  }
}

extension Finding.Message {
  fileprivate static func intime(_ issue: CalendarDate) -> Self {
    "Issue date \(issue) is before audits to the :2013 edition stopped"
  }

  fileprivate static func late(_ issue: CalendarDate) -> Self {
    "Verify the certificate, because \(issue) is after audits to the :2013 edition stopped"
  }
}
