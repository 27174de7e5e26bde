package import AssuranceModel

/// Whether the Statement of Applicability is to an edition that counts.
package struct StatementEdition: Rule {
  package static let reference = RuleReference(
    id: "SOA004", name: "StatementEdition",
    requirement:
      "The controls of the Statement of Applicability belong to an edition that the policy accepts.",
    title: "Statement is to an accepted edition",
    failureTitle: "Statement is to an older edition",
    why: "A statement to :2013 says nothing of the eleven controls that :2022 introduced.",
    remedy: "Ask the vendor for the statement to the :2022 edition",
    severity: .medium, points: 4,
    sources: [
      Source("IAF MD 26:2023", clause: "transition to :2022"),
      Source("Buyer's policy", clause: "accepted editions"),
    ],
    knownLimits: "The edition is told from the control numbers, not from the title page.")

  package static let sought = "the edition of the statement's controls"
  package static let examples: [RuleExample<StatementOfApplicability>] = [
    RuleExample("has the controls of :2022", subject: .example(.applicable), expected: .conforms),
    RuleExample(
      "has the controls of :2013", subject: .example(.applicable, edition: .edition2013),
      expected: .nonconforming),
    RuleExample(
      "has numbers of no edition", subject: .example(.applicable, edition: .unknown),
      expected: .undetermined),
  ]

  /// Editions that count; from the policy.
  private let accepted: [StandardEdition]

  package init(policy: Policy) { accepted = policy.acceptedEditions }

  package func evidence(in statement: StatementOfApplicability) -> Stated<StandardEdition> {
    guard let first = statement.controls.first else { return .notStated }
    let evidence = AssuranceModel.Evidence(first.citation, confidence: .certain)
    guard let edition = StandardEdition(rawValue: statement.edition.rawValue) else {
      return .unreadable(evidence: evidence)
    }
    return .stated(edition, evidence: evidence)
  }

  package func judge(_ edition: StandardEdition, asOf: CalendarDate) -> Judgement {
    accepted.contains(edition) ? .conforms(.current(edition)) : .nonconforming(.older(edition))
  }
}

extension Finding.Message {
  fileprivate static func current(_ edition: StandardEdition) -> Self {
    "The controls are those of the :\(edition.rawValue) edition"
  }

  fileprivate static func older(_ edition: StandardEdition) -> Self {
    "The controls are those of the :\(edition.rawValue) edition, which the policy does not accept"
  }
}
