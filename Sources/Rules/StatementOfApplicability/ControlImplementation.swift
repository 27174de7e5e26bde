package import AssuranceModel

/// Whether the controls that apply are put into practice.
package struct ControlImplementation: Rule {
  package static let reference = RuleReference(
    id: "SOA007", name: "ControlImplementation",
    requirement: "Every control that applies is implemented.",
    title: "Applicable controls are implemented",
    failureTitle: "Applicable controls are not implemented",
    why: "A control that applies and is planned protects nothing yet.",
    remedy:
      "Ask the vendor by when these controls will be in place, and what stands in their place until then",
    severity: .medium, points: 4,
    sources: [Source("ISO/IEC 27001:2022", clause: "6.1.3 d)")],
    knownLimits: "The status is the vendor's own word; a control without a status is not counted.")

  package static let sought = "whether the applicable controls are implemented"
  package static let exemption = "the statement applies no control"
  package static let examples: [RuleExample<StatementOfApplicability>] = [
    RuleExample(
      "has every control in place",
      subject: .example(.applicable, implementation: .inPlace), expected: .conforms),
    RuleExample(
      "plans a control", subject: .example(.applicable, implementation: .planned),
      expected: .nonconforming),
    RuleExample(
      "applies a control in part only",
      subject: .example(.applicable, implementation: .partly), expected: .nonconforming),
    RuleExample(
      "does not say", subject: .example(.applicable), expected: .undetermined),
    RuleExample("excludes the control", subject: .example(.excluded), expected: .notApplicable),
  ]

  package func applies(to statement: StatementOfApplicability) -> Bool {
    statement.controls.contains { Self.isApplied($0) }
  }

  /// The controls that apply and are not, or not wholly, in place.
  package func evidence(in statement: StatementOfApplicability) -> Stated<[ControlEntry]> {
    let told = statement.controls.filter { Self.isApplied($0) && $0.implementation != .notStated }
    let short = told.filter { $0.implementation != .inPlace }
    guard let first = short.first ?? told.first else { return .notStated }
    return .stated(
      short,
      evidence: AssuranceModel.Evidence(
        first.citation, short.dropFirst().map(\.citation), confidence: .certain))
  }

  package func judge(_ short: [ControlEntry], asOf: CalendarDate) -> Judgement {
    short.isEmpty ? .conforms(.inPlace) : .nonconforming(.short(short))
  }

  private static func isApplied(_ entry: ControlEntry) -> Bool {
    entry.applicability == .applicable || entry.applicability == .partly
  }
}

extension Finding.Message {
  fileprivate static let inPlace: Self = "Every applicable control with a status is implemented"

  fileprivate static func short(_ entries: [ControlEntry]) -> Self {
    let kinds: [(ControlEntry.Implementation, String)] = [
      (.missing, "not implemented"), (.planned, "planned"), (.partly, "implemented in part"),
    ]
    let parts = kinds.compactMap { kind, words -> String? in
      let ids = entries.filter { $0.implementation == kind }.map(\.id)
      guard !ids.isEmpty else { return nil }
      let more = ids.count > 8 ? " and \(ids.count - 8) more" : ""
      return "\(ids.prefix(8).joined(separator: ", "))\(more) \(words)"
    }
    return "Applicable, and \(parts.joined(separator: "; "))"
  }
}
