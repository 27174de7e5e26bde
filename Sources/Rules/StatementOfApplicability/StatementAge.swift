package import AssuranceModel

/// Whether the Statement of Applicability belongs to the certificate's current cycle.
package struct StatementAge: Rule {
  package static let reference = RuleReference(
    id: "SOA009", name: "StatementAge",
    requirement:
      "The Statement of Applicability is not older than the cycle before the current one ended.",
    title: "Statement belongs to the current cycle",
    failureTitle: "Statement is older than the current cycle",
    why:
      "What a recertification audit found and changed is not in a statement of the cycle before.",
    remedy: "Ask the vendor for the statement that was audited at the recertification",
    severity: .medium, points: 3,
    sources: [
      Source("ISO/IEC 17021-1:2015", clause: "9.1.3.2"),
      Source("ISO/IEC 27001:2022", clause: "6.1.3 d)"),
    ],
    knownLimits:
      "A statement dated up to a year before the cycle began counts as audited for it; the cycle's start is determined from the certificate's dates."
  )

  package static let sought = "the statement's date and the start of the certificate's cycle"
  package static let exemption = "a Statement of Applicability was not sent"
  package static let examples: [RuleExample<CertificateReliance>] = [
    RuleExample(
      "was made for the audit that began the cycle",
      subject: .example(
        issued: .example(.day(2025, 3, 15)), expires: .example(.day(2028, 3, 14)),
        dated: .example(.day(2024, 11, 2))),
      expected: .conforms),
    RuleExample(
      "was made in the cycle before",
      subject: .example(
        issued: .example(.day(2025, 3, 15)), expires: .example(.day(2028, 3, 14)),
        dated: .example(.day(2022, 11, 2))),
      expected: .nonconforming),
    RuleExample(
      "bears no date",
      subject: .example(
        control: .applicable, issued: .example(.day(2025, 3, 15)),
        expires: .example(.day(2028, 3, 14))),
      expected: .undetermined),
    RuleExample("was not sent", subject: .example(), expected: .notApplicable),
  ]

  /// Months before the start of a cycle from which on a statement counts as made for it: an audit programme's year.
  private let leadMonths = 12

  package func applies(to reliance: CertificateReliance) -> Bool { reliance.statement != nil }

  package func evidence(in reliance: CertificateReliance) -> Stated<
    (date: CalendarDate, start: CalendarDate)
  > {
    let certificate = reliance.certificate
    // The start of a cycle is told by the certificate's dates alone, whatever day it is judged on.
    let anchor = CycleAnchor(CertificationCycleFacts(certificate), practice: CyclePractice()).start
    // A certificate that was issued anew within its cycle began with the cycle.
    let counted = certificate.expiryDate.value.map {
      $0.adding(years: -CyclePractice.cycleYears).adding(days: 1)
    }
    let start = anchor.map { min($0, counted ?? $0) }
    let printed = [certificate.issueDate, certificate.originalIssueDate, certificate.expiryDate]
    guard let start, let foundation = printed.first(where: { $0.value != nil }) else {
      return .notStated
    }
    return (reliance.statement?.date ?? .notStated).and(foundation).map { ($0.0, start) }
  }

  package func judge(_ dates: (date: CalendarDate, start: CalendarDate), asOf: CalendarDate)
    -> Judgement
  {
    dates.date < dates.start.adding(months: -leadMonths)
      ? .nonconforming(.older(dates.date, start: dates.start))
      : .conforms(.current(dates.date, start: dates.start))
  }
}

extension Finding.Message {
  fileprivate static func current(_ date: CalendarDate, start: CalendarDate) -> Self {
    "The statement of \(date) belongs to the cycle that began on \(start)"
  }

  fileprivate static func older(_ date: CalendarDate, start: CalendarDate) -> Self {
    "The statement of \(date) is older than the cycle that began on \(start)"
  }
}
