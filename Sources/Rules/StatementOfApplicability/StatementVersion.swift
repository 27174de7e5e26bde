package import AssuranceModel

/// Whether the Statement of Applicability is the version that the certificate cites.
package struct StatementVersion: Rule {
  package static let reference = RuleReference(
    id: "SOA001", name: "StatementVersion",
    requirement:
      "The version of the Statement of Applicability is the one that the certificate cites.",
    title: "Statement is the version cited",
    failureTitle: "Statement is another version",
    why: "A later statement may exclude what the certified one applied.",
    remedy: "Ask the vendor for the cited version, or for what has changed since",
    severity: .medium, points: 3,
    sources: [Source("ISO/IEC 27006-1:2024", clause: "8.2.2")],
    knownLimits:
      "Versions are compared by their numbers; a certificate that cites a date is compared with the statement's date as printed."
  )

  package static let sought = "the version of the Statement of Applicability on both documents"
  package static let exemption = "a Statement of Applicability was not sent"
  package static let examples: [RuleExample<CertificateReliance>] = [
    RuleExample(
      "is the cited version",
      subject: .example(citedVersion: .example("SoA v4.0"), version: .example("Version 4.0")),
      expected: .conforms),
    RuleExample(
      "is an older version",
      subject: .example(citedVersion: .example("SoA v4.0"), version: .example("3.2")),
      expected: .nonconforming),
    RuleExample(
      "shares only a part of the cited number",
      subject: .example(citedVersion: .example("4.2"), version: .example("2")),
      expected: .nonconforming),
    RuleExample(
      "is cited together with its date",
      subject: .example(
        citedVersion: .example("Rev. 6 of 2025-06-27"), version: .example("rev 6.0")),
      expected: .conforms),
    RuleExample(
      "is cited without a version", subject: .example(version: .example("3.2")),
      expected: .undetermined),
    RuleExample("was not sent", subject: .example(), expected: .notApplicable),
  ]

  package func applies(to reliance: CertificateReliance) -> Bool { reliance.statement != nil }

  package func evidence(in reliance: CertificateReliance) -> Stated<(String, String)> {
    guard let statement = reliance.statement else { return .notStated }
    let cited = reliance.certificate.soaVersion
    let byVersion = cited.and(statement.version)
    // A certificate may cite the statement by its date.
    guard let words = cited.value, let date = statement.date.value,
      Self.numbers(words) == Self.numbers(date.description)
    else { return byVersion }
    return cited.and(statement.date.map(\.description))
  }

  package func judge(_ versions: (String, String), asOf: CalendarDate) -> Judgement {
    let (cited, sent) = versions
    return Self.isSame(cited, sent)
      ? .conforms(.same(cited)) : .nonconforming(.other(cited: cited, sent: sent))
  }

  /// Whether two texts name the same version.
  package static func isSame(_ cited: String, _ sent: String) -> Bool {
    let citedNumbers = numbers(cited)
    let sentNumbers = numbers(sent)
    // Either side may say more than the version: the standard's number, or the date beside it.
    return citedNumbers.isEmpty || sentNumbers.isEmpty
      ? FoldedText.words(cited).last == FoldedText.words(sent).last
      : citedNumbers.isSubset(of: sentNumbers) || sentNumbers.isSubset(of: citedNumbers)
  }

  /// The numbers of a text, dotted ones whole: `4.0` and `v4` are one, `4.2` and `2` are two.
  private static func numbers(_ text: String) -> Set<[Int]> {
    let dotted = text.split { !($0.isASCII && $0.isNumber) && $0 != "." }
    let numbers = dotted.map { number in
      var parts = number.split(separator: ".").compactMap { Int($0) }
      while parts.count > 1, parts.last == 0 { parts.removeLast() }
      return parts
    }
    return Set(numbers.filter { !$0.isEmpty })
  }
}

extension Finding.Message {
  fileprivate static func same(_ version: String) -> Self {
    "The statement is the one that the certificate cites: \(version)"
  }

  fileprivate static func other(cited: String, sent: String) -> Self {
    "The certificate cites \(cited) and the statement sent is \(sent)"
  }
}
