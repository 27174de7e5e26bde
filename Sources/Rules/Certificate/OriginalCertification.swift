package import AssuranceModel

/// Whether the first certification is dated before the running one.
package struct OriginalCertification: Rule {
  package static let reference = RuleReference(
    id: "CERT011", name: "OriginalCertification",
    requirement: "The certificate was not issued before the date of its first certification.",
    title: "First certification is not after issue",
    failureTitle: "First certification is after issue",
    why: "Nothing can be issued before it was first decided, so one of the two dates is another.",
    remedy: "Ask the certification body for the date of the first certification",
    severity: .low, points: 1,
    sources: [Source("ISO/IEC 17021-1:2015", clause: "8.2.2 b)")],
    knownLimits: "Which of the two dates is meant otherwise is not told.")

  package static let sought = "the date of the first certification and the issue date"
  package static let exemption = "the certificate prints no date of a first certification"
  package static let examples: [RuleExample<DatedCertificate>] = [
    RuleExample(
      "is in its second cycle",
      subject: .example(
        original: .example(.day(2022, 3, 15)), issueDate: .example(.day(2025, 3, 15))),
      expected: .conforms),
    RuleExample(
      "was issued before it was first certified",
      subject: .example(
        original: .example(.day(2025, 3, 15)), issueDate: .example(.day(2024, 3, 15))),
      expected: .nonconforming),
    RuleExample(
      "has an illegible first date",
      subject: .example(original: .illegible, issueDate: .example(.day(2024, 3, 15))),
      expected: .undetermined),
    RuleExample(
      "prints no first date", subject: .example(issueDate: .example(.day(2024, 3, 15))),
      expected: .notApplicable),
  ]

  package func applies(to dated: DatedCertificate) -> Bool {
    dated.certificate.originalIssueDate != .notStated
  }

  package func evidence(in dated: DatedCertificate) -> Stated<
    (dates: (CalendarDate, CalendarDate), anomalies: [CycleAnomaly])
  > {
    dated.certificate.originalIssueDate.and(dated.certificate.issueDate)
      .map { ($0, dated.cycle.anomalies) }
  }

  package func judge(
    _ evidence: (dates: (CalendarDate, CalendarDate), anomalies: [CycleAnomaly]),
    asOf: CalendarDate
  ) -> Judgement {
    evidence.anomalies.contains(.issuedBeforeOriginal)
      ? .nonconforming(.reversed(evidence.dates)) : .conforms(.inOrder)
  }
}

extension Finding.Message {
  fileprivate static let inOrder: Self = "The first certification is not after the issue date"

  fileprivate static func reversed(_ dates: (CalendarDate, CalendarDate)) -> Self {
    "Verify the dates, because the first certification \(dates.0) is after the issue date \(dates.1)"
  }
}
