package import AssuranceModel

/// Whether the running cycle follows the one before without a day between them.
package struct UninterruptedCertification: Rule {
  package static let reference = RuleReference(
    id: "CERT013", name: "UninterruptedCertification",
    requirement: "The running cycle begins no later than the day after the cycle before.",
    title: "Certification was not interrupted",
    failureTitle: "Certification was interrupted",
    why:
      "A restored certification is valid again, and the days between stay uncovered: a promise to maintain it was broken on them.",
    remedy: "Ask the vendor what happened between the two cycles, and whether it gave notice",
    severity: .medium, points: 2,
    sources: [
      Source("ISO/IEC 17021-1:2015", clause: "9.6.3.2.4"),
      Source("ISO/IEC 17021-1:2015", clause: "9.6.3.2.5"),
    ],
    knownLimits: "Only a certificate that prints the expiry of the cycle before shows it.")

  package static let sought = "the expiry of the cycle before and the issue date"
  package static let exemption = "the certificate prints no expiry of a cycle before"
  package static let examples: [RuleExample<DatedCertificate>] = [
    RuleExample(
      "begins the day after",
      subject: .example(
        issueDate: .example(.day(2025, 7, 1)), expiryDate: .example(.day(2028, 6, 30)),
        previousExpiry: .example(.day(2025, 6, 30))),
      expected: .conforms),
    RuleExample(
      "was restored after ten weeks",
      subject: .example(
        issueDate: .example(.day(2025, 9, 12)), expiryDate: .example(.day(2028, 6, 30)),
        previousExpiry: .example(.day(2025, 6, 30))),
      expected: .nonconforming),
    RuleExample(
      "was taken up again after seven months",
      subject: .example(
        issueDate: .example(.day(2026, 2, 1)), expiryDate: .example(.day(2028, 6, 30)),
        previousExpiry: .example(.day(2025, 6, 30))),
      expected: .nonconforming),
    RuleExample(
      "prints an illegible expiry of the cycle before",
      subject: .example(
        issueDate: .example(.day(2025, 9, 12)), previousExpiry: .illegible),
      expected: .undetermined),
    RuleExample(
      "prints none", subject: .example(issueDate: .example(.day(2025, 9, 12))),
      expected: .notApplicable),
  ]

  package func applies(to dated: DatedCertificate) -> Bool {
    dated.certificate.previousExpiryDate != .notStated
  }

  /// The days between the cycles, or nil where there are none.
  package func evidence(in dated: DatedCertificate) -> Stated<UncoveredGap?> {
    dated.certificate.previousExpiryDate.and(dated.certificate.issueDate)
      .map { _ in dated.cycle.uncoveredGap }
  }

  package func judge(_ gap: UncoveredGap?, asOf: CalendarDate) -> Judgement {
    guard let gap else { return .conforms(.seamless) }
    return .nonconforming(gap.isRestoredInTime ? .restored(gap) : .takenUpAgain(gap))
  }
}

extension Finding.Message {
  fileprivate static let seamless: Self = "The running cycle follows the one before without a gap"

  fileprivate static func restored(_ gap: UncoveredGap) -> Self {
    "Uncovered from \(gap.first) to \(gap.last), \(gap.days) days, before the certification was restored"
  }

  fileprivate static func takenUpAgain(_ gap: UncoveredGap) -> Self {
    "Uncovered from \(gap.first) to \(gap.last), \(gap.days) days, more than the six months in which it may be restored"
  }
}
