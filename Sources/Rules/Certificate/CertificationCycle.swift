package import AssuranceModel

/// Whether issue and expiry of the certificate fit a three-year cycle.
package struct CertificationCycle: Rule {
  package static let reference = RuleReference(
    id: "CERT003", name: "CertificationCycle",
    requirement:
      "The certificate lives no longer than a three-year cycle and expires after it was issued.",
    title: "Dates fit a three-year cycle",
    failureTitle: "Dates do not fit a three-year cycle",
    why:
      "A life longer than a cycle has another explanation than certification, and it is worth asking for.",
    remedy: "Ask the certification body for the dates of the cycle",
    severity: .medium, points: 3,
    sources: [
      Source("ISO/IEC 17021-1:2015", clause: "9.1.3.2"),
      Source("ISO/IEC 17021-1:2015", clause: "9.6.3.2.3"),
    ],
    knownLimits:
      "A new expiry may build on the old one, so half a year more than three years is accepted where the old one is not printed."
  )

  package static let sought = "the issue date and the expiry date"
  package static let examples: [RuleExample<DatedCertificate>] = [
    RuleExample(
      "lives three years less a day",
      subject: .example(
        issueDate: .example(.day(2024, 3, 15)), expiryDate: .example(.day(2027, 3, 14))),
      expected: .conforms),
    RuleExample(
      "was renewed two months early and builds on the old expiry",
      subject: .example(
        issueDate: .example(.day(2026, 5, 2)), expiryDate: .example(.day(2029, 6, 30))),
      expected: .conforms),
    RuleExample(
      "lives five years",
      subject: .example(
        issueDate: .example(.day(2024, 3, 15)), expiryDate: .example(.day(2029, 3, 14))),
      expected: .nonconforming),
    RuleExample(
      "expires before it was issued",
      subject: .example(
        issueDate: .example(.day(2027, 3, 15)), expiryDate: .example(.day(2024, 3, 14))),
      expected: .nonconforming),
    RuleExample(
      "prints no issue date",
      subject: .example(expiryDate: .example(.day(2027, 3, 14))), expected: .undetermined),
  ]

  package func evidence(in dated: DatedCertificate) -> Stated<
    (dates: (CalendarDate, CalendarDate), anomalies: [CycleAnomaly])
  > {
    dated.certificate.issueDate.and(dated.certificate.expiryDate)
      .map { ($0, dated.cycle.anomalies) }
  }

  package func judge(
    _ evidence: (dates: (CalendarDate, CalendarDate), anomalies: [CycleAnomaly]),
    asOf: CalendarDate
  ) -> Judgement {
    let (issue, expiry) = evidence.dates
    if evidence.anomalies.contains(.expiryNotAfterIssue) {
      return .nonconforming(.reversed(issue, expiry))
    }
    return evidence.anomalies.contains(.longerThanThreeYears)
      ? .nonconforming(.tooLong(issue, expiry)) : .conforms(.fits)
  }
}

extension Finding.Message {
  fileprivate static let fits: Self = "Issue and expiry fit a three-year cycle"

  fileprivate static func tooLong(_ issue: CalendarDate, _ expiry: CalendarDate) -> Self {
    "Verify the dates, because \(issue) to \(expiry) is longer than a three-year cycle"
  }

  fileprivate static func reversed(_ issue: CalendarDate, _ expiry: CalendarDate) -> Self {
    "Verify the dates, because expiry \(expiry) is not after issue \(issue)"
  }
}
