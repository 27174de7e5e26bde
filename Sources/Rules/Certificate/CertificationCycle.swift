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
      "A new expiry may build on the old one, so half a year more than three years is accepted."
  )

  package static let sought = "the issue date and the expiry date"
  package static let examples: [RuleExample<Certificate>] = [
    RuleExample(
      "lives three years less a day",
      subject: Certificate(
        issueDate: .example(.day(2024, 3, 15)), expiryDate: .example(.day(2027, 3, 14))),
      expected: .conforms),
    RuleExample(
      "was renewed two months early and builds on the old expiry",
      subject: Certificate(
        issueDate: .example(.day(2026, 5, 2)), expiryDate: .example(.day(2029, 6, 30))),
      expected: .conforms),
    RuleExample(
      "lives five years",
      subject: Certificate(
        issueDate: .example(.day(2024, 3, 15)), expiryDate: .example(.day(2029, 3, 14))),
      expected: .nonconforming),
    RuleExample(
      "expires before it was issued",
      subject: Certificate(
        issueDate: .example(.day(2027, 3, 15)), expiryDate: .example(.day(2024, 3, 14))),
      expected: .nonconforming),
    RuleExample(
      "prints no issue date",
      subject: Certificate(expiryDate: .example(.day(2027, 3, 14))), expected: .undetermined),
  ]

  /// Days by which a cycle may exceed three years because the decision came before the old expiry.
  private let earlyRenewalDays = 183

  package func evidence(in certificate: Certificate) -> Stated<(CalendarDate, CalendarDate)> {
    certificate.issueDate.and(certificate.expiryDate)
  }

  package func judge(_ dates: (CalendarDate, CalendarDate), asOf: CalendarDate) -> Judgement {
    let (issue, expiry) = dates
    if expiry <= issue { return .nonconforming(.reversed(issue, expiry)) }
    return expiry > issue.adding(years: 3).adding(days: earlyRenewalDays)
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
