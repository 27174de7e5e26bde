package import AssuranceModel

/// Whether the certificate lasts a whole cycle.
package struct ShortCycle: Rule {
  package static let reference = RuleReference(
    id: "CERT012", name: "ShortCycle",
    requirement: "The certificate lasts a whole three-year cycle.",
    title: "Certificate lasts a whole cycle",
    failureTitle: "Certificate lasts less than a cycle",
    why:
      "A certificate for a year is allowed and unusual: it may be cut at a transfer, reissued, or of another kind.",
    remedy: "Ask the vendor why the certificate lasts less than three years",
    severity: .low, points: 1,
    sources: [Source("ISO/IEC 17021-1:2015", clause: "9.1.3.2")],
    knownLimits:
      "Half a year less is accepted; a reissue within the cycle is known as one only where the first certification fits the expiry."
  )

  package static let sought = "the issue date and the expiry date"
  package static let examples: [RuleExample<DatedCertificate>] = [
    RuleExample(
      "lasts three years less a day",
      subject: .example(
        issueDate: .example(.day(2024, 3, 15)), expiryDate: .example(.day(2027, 3, 14))),
      expected: .conforms),
    RuleExample(
      "was reissued in the second year of its cycle",
      subject: .example(
        original: .example(.day(2024, 3, 15)), issueDate: .example(.day(2025, 6, 1)),
        expiryDate: .example(.day(2027, 3, 14))),
      expected: .conforms),
    RuleExample(
      "lasts a year",
      subject: .example(
        issueDate: .example(.day(2026, 1, 1)), expiryDate: .example(.day(2026, 12, 31))),
      expected: .nonconforming),
    RuleExample(
      "prints no issue date", subject: .example(expiryDate: .example(.day(2027, 3, 14))),
      expected: .undetermined),
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
    evidence.anomalies.contains(.shorterThanThreeYears)
      ? .nonconforming(.short(evidence.dates)) : .conforms(.whole)
  }
}

extension Finding.Message {
  fileprivate static let whole: Self = "Issue to expiry is not short of a three-year cycle"

  fileprivate static func short(_ dates: (CalendarDate, CalendarDate)) -> Self {
    "Ask why, because \(dates.0) to \(dates.1) is shorter than a three-year cycle"
  }
}
