package import AssuranceModel

/// Whether each excluded control carries a reason.
package struct ExclusionJustification: Rule {
  package static let reference = RuleReference(
    id: "SOA003", name: "ExclusionJustification",
    requirement: "Every excluded control carries a justification.",
    title: "Exclusions are justified",
    failureTitle: "Exclusions are not justified",
    why: "An exclusion without a reason cannot be told from an oversight.",
    remedy: "Ask the vendor for the reason of each exclusion",
    severity: .medium, points: 3,
    sources: [Source("ISO/IEC 27001:2022", clause: "6.1.3 d)")],
    knownLimits: "Whether a reason is a good one is for a reader to judge.")

  package static let sought = "the reasons of excluded controls"
  package static let exemption = "the statement excludes no control"
  package static let examples: [RuleExample<StatementOfApplicability>] = [
    RuleExample(
      "gives a reason for the exclusion",
      subject: .example(.excluded, justification: "Software is not developed"),
      expected: .conforms),
    RuleExample(
      "gives none", subject: .example(.excluded), expected: .nonconforming),
    RuleExample(
      "does not say which controls are excluded", subject: .example(.notStated),
      expected: .undetermined),
    RuleExample("excludes nothing", subject: .example(.applicable), expected: .notApplicable),
  ]

  package func applies(to statement: StatementOfApplicability) -> Bool {
    statement.controls.contains { $0.applicability == .excluded || $0.applicability == .notStated }
  }

  /// Ids of the excluded controls that carry no reason.
  package func evidence(in statement: StatementOfApplicability) -> Stated<[String]> {
    let excluded = statement.controls.filter { $0.applicability == .excluded }
    let bare = excluded.filter { $0.justification.trimmed.isEmpty }
    guard let first = bare.first ?? excluded.first else { return .notStated }
    return .stated(
      bare.map(\.id),
      evidence: AssuranceModel.Evidence(
        first.citation, bare.dropFirst().map(\.citation), confidence: .certain))
  }

  package func judge(_ bare: [String], asOf: CalendarDate) -> Judgement {
    bare.isEmpty ? .conforms(.justified) : .nonconforming(.bare(bare))
  }
}

extension Finding.Message {
  fileprivate static let justified: Self = "Every excluded control carries a reason"

  fileprivate static func bare(_ ids: [String]) -> Self {
    "The reason for excluding \(ids.prefix(5).joined(separator: ", ")) is not stated"
  }
}
