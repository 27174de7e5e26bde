package import AssuranceModel

/// Whether the first day of the certificate has come.
package struct CertificateStart: Rule {
  package static let reference = RuleReference(
    id: "CERT010", name: "CertificateStart",
    requirement: "The certificate has begun on the assessment date.",
    title: "Certificate has begun",
    failureTitle: "Certificate has not begun",
    why: "A renewal is signed before its first day and says nothing about the days until then.",
    remedy: "Ask the vendor for the certificate that is in force until the new one begins",
    severity: .medium, points: 2,
    sources: [Source("ISO/IEC 17021-1:2015", clause: "8.2.2 b)")],
    knownLimits: "A first day that is not printed apart is taken from the issue date.")

  package static let sought = "the first day of validity"
  package static let examples: [RuleExample<DatedCertificate>] = [
    RuleExample(
      "began last year", subject: .example(issueDate: .example(.day(2025, 3, 1))),
      expected: .conforms),
    RuleExample(
      "begins next month",
      subject: .example(
        issueDate: .example(.day(2026, 7, 17)), expiryDate: .example(.day(2029, 7, 16))),
      expected: .nonconforming),
    RuleExample(
      "prints no issue date", subject: .example(expiryDate: .example(.day(2027, 3, 1))),
      expected: .undetermined),
  ]

  package func evidence(in dated: DatedCertificate) -> Stated<CalendarDate> {
    dated.certificate.issueDate
  }

  package func judge(_ first: CalendarDate, asOf: CalendarDate) -> Judgement {
    asOf < first ? .nonconforming(.ahead(first)) : .conforms(.begun(first))
  }
}

extension Finding.Message {
  fileprivate static func begun(_ first: CalendarDate) -> Self {
    "Issue date \(first) is not after the assessment date"
  }

  fileprivate static func ahead(_ first: CalendarDate) -> Self {
    "First day \(first) is after the assessment date"
  }
}
