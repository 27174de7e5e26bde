package import AssuranceModel

/// Whether the surveillance audits of the years that are over are shown.
package struct SurveillanceAudits: Rule {
  package static let reference = RuleReference(
    id: "CERT014", name: "SurveillanceAudits",
    requirement:
      "A surveillance audit is shown for each full calendar year of the cycle that is over, and for each printed due date that has passed.",
    title: "Surveillance audits are shown",
    failureTitle: "Surveillance audits do not fit the cycle",
    why:
      "A certificate is kept alive by yearly surveillance, which its paper of the first year cannot show.",
    remedy: "Ask the vendor for the date and the outcome of the last surveillance audit",
    severity: .low, points: 1,
    sources: [
      Source("ISO/IEC 17021-1:2015", clause: "9.1.3.2"),
      Source("ISO/IEC 17021-1:2015", clause: "9.1.3.3"),
    ],
    knownLimits:
      "Bodies may move surveillance for a season, so a year without a known audit is a question and never a nonconformity."
  )

  package static let sought = "the surveillance audits of the cycle"
  package static let exemption =
    "no full calendar year of the cycle is over, and no printed due date"
  package static let examples: [RuleExample<DatedCertificate>] = [
    RuleExample(
      "shows an audit in the year that is over",
      subject: .example(
        issueDate: .example(.day(2024, 3, 15)), expiryDate: .example(.day(2027, 3, 14)),
        surveillance: [.example(.day(2025, 2, 20))]),
      expected: .conforms),
    RuleExample(
      "dates an audit after its own expiry",
      subject: .example(
        issueDate: .example(.day(2024, 3, 15)), expiryDate: .example(.day(2027, 3, 14)),
        surveillance: [.example(.day(2028, 2, 20))]),
      expected: .nonconforming),
    RuleExample(
      "shows no audit for the year that is over",
      subject: .example(
        issueDate: .example(.day(2024, 1, 10)), expiryDate: .example(.day(2027, 1, 9)),
        surveillance: [.example(.day(2026, 2, 1))]),
      expected: .undetermined),
    RuleExample(
      "prints an audit as due by a day that has passed",
      subject: .example(
        issueDate: .example(.day(2025, 2, 1)), expiryDate: .example(.day(2028, 1, 31)),
        surveillanceDue: [.example(.day(2026, 1, 31))]),
      expected: .undetermined),
    RuleExample(
      "began last year",
      subject: .example(
        issueDate: .example(.day(2025, 8, 1)), expiryDate: .example(.day(2028, 7, 31))),
      expected: .notApplicable),
  ]

  package func applies(to dated: DatedCertificate) -> Bool {
    dated.cycle.cycleStart == nil || !dated.cycle.yearsWithoutKnownSurveillance.isEmpty
      || !dated.certificate.surveillanceDates.isEmpty || overdue(dated) != nil
  }

  /// The first printed due date that has passed without an audit that is shown.
  private func overdue(_ dated: DatedCertificate) -> CalendarDate? {
    dated.cycle.surveillanceNotShown.first(where: \.isPrinted)?.dueBy
  }

  package func question(about dated: DatedCertificate) -> Finding.Message? {
    overdue(dated).map { .notShown($0) }
  }

  /// Audits after the expiry; empty where each year is shown and none is after it.
  package func evidence(in dated: DatedCertificate) -> Stated<[CalendarDate]> {
    let certificate = dated.certificate
    for case .unreadable(let evidence) in certificate.surveillanceDates {
      return .unreadable(evidence: evidence)
    }
    if let overdue = overdue(dated),
      let printed = certificate.surveillanceDueDates.first(where: { $0.value == overdue })?.evidence
    {
      return .unreadable(evidence: printed)
    }
    let cited = certificate.surveillanceDates.compactMap(\.evidence)
    guard let first = cited.first, let expiry = dated.cycle.expiry else { return .notStated }
    let evidence = cited.dropFirst().reduce(first) { $0.and($1) }
    let late = certificate.surveillanceDates.compactMap(\.value).filter { $0 > expiry }
    if !late.isEmpty { return .stated(late, evidence: evidence) }
    return dated.cycle.yearsWithoutKnownSurveillance.isEmpty
      ? .stated([], evidence: evidence) : .notStated
  }

  package func judge(_ late: [CalendarDate], asOf: CalendarDate) -> Judgement {
    late.isEmpty ? .conforms(.shown) : .nonconforming(.afterExpiry(late))
  }
}

extension Finding.Message {
  fileprivate static let shown: Self = "An audit is shown for each full year that is over"

  fileprivate static func notShown(_ due: CalendarDate) -> Self {
    "Ask whether the surveillance audit was held that the certificate prints as due by \(due), because no document shows it"
  }

  fileprivate static func afterExpiry(_ late: [CalendarDate]) -> Self {
    "Verify the dates, because a surveillance audit on \(late.map(\.description).joined(separator: ", ")) is after the expiry"
  }
}
