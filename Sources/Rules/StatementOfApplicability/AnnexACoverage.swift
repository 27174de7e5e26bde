package import AssuranceModel

/// Whether the Statement of Applicability lists every control of its edition.
package struct AnnexACoverage: Rule {
  package static let reference = RuleReference(
    id: "SOA002", name: "AnnexACoverage",
    requirement: "The Statement of Applicability lists every control of its edition.",
    title: "Every control is listed",
    failureTitle: "Controls are not listed",
    why: "A control that is not listed is neither applied nor excluded, and nobody has decided.",
    remedy: "Ask the vendor for the complete statement",
    severity: .medium, points: 3,
    sources: [Source("ISO/IEC 27001:2022", clause: "6.1.3 d)")],
    knownLimits: "A statement whose edition cannot be told is not compared.")

  package static let sought = "the edition of the statement's controls"
  package static let examples: [RuleExample<StatementOfApplicability>] = [
    RuleExample(
      "lists all controls", subject: .example(.applicable), expected: .conforms),
    RuleExample(
      "leaves two out", subject: .example(.applicable, notListed: ["8.33", "8.34"]),
      expected: .nonconforming),
    RuleExample(
      "mixes editions", subject: .example(.applicable, edition: .mixed), expected: .undetermined),
  ]

  package func evidence(in statement: StatementOfApplicability) -> Stated<[String]> {
    guard let first = statement.controls.first else { return .notStated }
    let evidence = AssuranceModel.Evidence(first.citation, confidence: .certain)
    switch statement.edition {
    case .edition2005, .edition2013, .edition2022:
      return .stated(statement.notListed, evidence: evidence)
    case .mixed, .unknown: return .unreadable(evidence: evidence)
    }
  }

  package func judge(_ missing: [String], asOf: CalendarDate) -> Judgement {
    missing.isEmpty ? .conforms(.complete) : .nonconforming(.incomplete(missing))
  }
}

extension Finding.Message {
  fileprivate static let complete: Self = "Every control of the edition is listed"

  fileprivate static func incomplete(_ missing: [String]) -> Self {
    let shown = missing.prefix(5).joined(separator: ", ")
    return "Not listed: \(shown)\(missing.count > 5 ? " and \(missing.count - 5) more" : "")"
  }
}
