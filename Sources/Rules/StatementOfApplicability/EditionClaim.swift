package import AssuranceModel

/// Whether the edition that the Statement of Applicability claims is that of its controls.
package struct EditionClaim: Rule {
  package static let reference = RuleReference(
    id: "SOA010", name: "EditionClaim",
    requirement:
      "The edition that the Statement of Applicability names is the edition of its controls.",
    title: "Statement is to the edition that it names",
    failureTitle: "Statement names another edition than that of its controls",
    why: "A new title page over old controls hides that the transition has not been made.",
    remedy: "Ask the vendor to which edition the statement was made",
    severity: .medium, points: 3,
    sources: [
      Source("IAF MD 26:2023", clause: "transition to :2022"),
      Source("ISO/IEC 27001:2022", clause: "6.1.3 c)"),
    ],
    knownLimits: "A statement that names several editions claims none of them.")

  package static let sought = "the edition of the statement's controls"
  package static let exemption = "the statement names no edition"
  package static let examples: [RuleExample<StatementOfApplicability>] = [
    RuleExample(
      "names the edition of its controls",
      subject: .example(.applicable, claiming: .example(.edition2022)), expected: .conforms),
    RuleExample(
      "names :2022 over the controls of :2013",
      subject: .example(
        .applicable, edition: .edition2013, claiming: .example(.edition2022)),
      expected: .nonconforming),
    RuleExample(
      "names an edition over numbers of none",
      subject: .example(.applicable, edition: .unknown, claiming: .example(.edition2022)),
      expected: .undetermined),
    RuleExample("names no edition", subject: .example(.applicable), expected: .notApplicable),
  ]

  package func applies(to statement: StatementOfApplicability) -> Bool {
    statement.claimedEdition != .notStated
  }

  /// The edition that is claimed and the one that the controls are of.
  package func evidence(in statement: StatementOfApplicability) -> Stated<
    (StandardEdition, StandardEdition)
  > {
    let cited = statement.controls.first.map {
      AssuranceModel.Evidence($0.citation, confidence: .certain)
    }
    guard let cited else { return .notStated }
    let actual: Stated<StandardEdition> =
      StandardEdition(rawValue: statement.edition.rawValue).map { .stated($0, evidence: cited) }
      ?? .unreadable(evidence: cited)
    return statement.claimedEdition.and(actual)
  }

  package func judge(_ editions: (StandardEdition, StandardEdition), asOf: CalendarDate)
    -> Judgement
  {
    let (claimed, actual) = editions
    return claimed == actual
      ? .conforms(.same(actual)) : .nonconforming(.other(claimed: claimed, actual: actual))
  }
}

extension Finding.Message {
  fileprivate static func same(_ edition: StandardEdition) -> Self {
    "The statement names :\(edition.rawValue), and its controls are of that edition"
  }

  fileprivate static func other(claimed: StandardEdition, actual: StandardEdition) -> Self {
    "The statement names :\(claimed.rawValue), and its controls are those of :\(actual.rawValue)"
  }
}
