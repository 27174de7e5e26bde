package import AssuranceModel

/// Whether the Statement of Applicability of the cited version is the one that was certified, by its date.
package struct StatementDate: Rule {
  package static let reference = RuleReference(
    id: "SOA011", name: "StatementDate",
    requirement:
      "The Statement of Applicability bears the date that the certificate cites, or, where only its version is cited, none after the certificate's issue.",
    title: "Statement is of the time of the certificate",
    failureTitle: "Statement was changed under the version cited",
    why:
      "A statement that is changed under the same version number is not the one that was audited.",
    remedy: "Ask the vendor for the statement that was certified, and for what has changed since",
    severity: .medium, points: 2,
    sources: [Source("ISO/IEC 27006-1:2024", clause: "8.2.2")],
    knownLimits:
      "A date that the certificate cites in words is not compared; the statement is then held against the certificate's issue."
  )

  package static let sought = "the statement's date and the certificate's"
  package static let exemption =
    "a Statement of Applicability was not sent, or the certificate cites neither its date nor its version"
  package static let examples: [RuleExample<CertificateReliance>] = [
    RuleExample(
      "bears the date cited",
      subject: .example(
        citedVersion: .example("Rev. 6 of 2025-06-27"), version: .example("rev 6.0"),
        issued: .example(.day(2025, 9, 1)), dated: .example(.day(2025, 6, 27))),
      expected: .conforms),
    RuleExample(
      "bears another date than the one cited",
      subject: .example(
        citedVersion: .example("SoA of 27.06.2025"), issued: .example(.day(2025, 9, 1)),
        dated: .example(.day(2025, 7, 30))),
      expected: .nonconforming),
    RuleExample(
      "is of the cited version and older than the certificate",
      subject: .example(
        citedVersion: .example("SoA v4.0"), version: .example("Version 4.0"),
        issued: .example(.day(2025, 3, 15)), dated: .example(.day(2024, 11, 2))),
      expected: .conforms),
    RuleExample(
      "is of the cited version and later than the certificate",
      subject: .example(
        citedVersion: .example("SoA v4.0"), version: .example("Version 4.0"),
        issued: .example(.day(2025, 3, 15)), dated: .example(.day(2025, 8, 2))),
      expected: .nonconforming),
    RuleExample(
      "bears no date",
      subject: .example(
        citedVersion: .example("SoA v4.0"), version: .example("Version 4.0"),
        issued: .example(.day(2025, 3, 15))),
      expected: .undetermined),
    RuleExample(
      "is another version, on which another rule speaks",
      subject: .example(
        citedVersion: .example("SoA v4.0"), version: .example("3.2"),
        issued: .example(.day(2025, 3, 15)), dated: .example(.day(2025, 8, 2))),
      expected: .notApplicable),
    RuleExample("was not sent", subject: .example(), expected: .notApplicable),
  ]

  /// What the statement's date is held against.
  package enum Measure: Hashable, Sendable {
    case cited(CalendarDate)
    case issue(CalendarDate)
  }

  package func applies(to reliance: CertificateReliance) -> Bool {
    guard let statement = reliance.statement, let cited = reliance.certificate.soaVersion.value
    else { return false }
    if Self.date(in: cited) != nil { return true }
    return statement.version.value.map { StatementVersion.isSame(cited, $0) } ?? false
  }

  package func evidence(in reliance: CertificateReliance) -> Stated<
    (date: CalendarDate, measure: Measure)
  > {
    let date = reliance.statement?.date ?? .notStated
    let certificate = reliance.certificate
    if let cited = certificate.soaVersion.value.flatMap(Self.date) {
      return date.and(certificate.soaVersion).map { ($0.0, .cited(cited)) }
    }
    return date.and(certificate.issueDate).map { ($0.0, .issue($0.1)) }
  }

  package func judge(_ dates: (date: CalendarDate, measure: Measure), asOf: CalendarDate)
    -> Judgement
  {
    switch dates.measure {
    case .cited(let cited):
      dates.date == cited
        ? .conforms(.same(cited)) : .nonconforming(.other(dates.date, cited: cited))
    case .issue(let issue):
      dates.date <= issue
        ? .conforms(.earlier(dates.date, issue: issue))
        : .nonconforming(.later(dates.date, issue: issue))
    }
  }

  /// The date that a citation holds in figures: `2025-06-27` or `27.06.2025`; nil where the order may be another.
  private static func date(in words: String) -> CalendarDate? {
    let chunks = words.split { !($0.isASCII && $0.isNumber) && $0 != "-" && $0 != "." }
    return chunks.lazy.compactMap { chunk -> CalendarDate? in
      let parts = chunk.split { $0 == "-" || $0 == "." }.compactMap { Int($0) }
      guard parts.count == 3 else { return nil }
      if chunk.contains("-"), parts[0] > 1999 {
        return CalendarDate(year: parts[0], month: parts[1], day: parts[2])
      }
      guard !chunk.contains("-"), parts[2] > 1999 else { return nil }
      return CalendarDate(year: parts[2], month: parts[1], day: parts[0])
    }.first
  }
}

extension Finding.Message {
  fileprivate static func same(_ date: CalendarDate) -> Self {
    "The statement bears the date cited, \(date)"
  }

  fileprivate static func other(_ date: CalendarDate, cited: CalendarDate) -> Self {
    "The certificate cites the statement of \(cited), and the one sent is of \(date)"
  }

  fileprivate static func earlier(_ date: CalendarDate, issue: CalendarDate) -> Self {
    "The statement of \(date) was there when the certificate was issued on \(issue)"
  }

  fileprivate static func later(_ date: CalendarDate, issue: CalendarDate) -> Self {
    "The statement of \(date) bears the version cited and is later than the certificate of \(issue)"
  }
}
