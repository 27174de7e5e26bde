package import AssuranceModel

/// Whether the contracts describe the certified scope so that it can be read either way.
package struct ScopeAmbiguity: DraftingFailureRule {
  package static let reference = RuleReference(
    id: "DRF003", name: "ScopeAmbiguity",
    requirement:
      "The contracts describe the certified scope so that it can be held against the certificate.",
    title: "The certified scope is plain",
    failureTitle: "The certified scope is ambiguous",
    why:
      "Words such as relevant parts or its data centres let the smallest scope satisfy the clause.",
    remedy: "Name services, entities and sites in place of the ambiguous words",
    severity: .low, points: 0,
    sources: [
      Source(
        "Practice: drafting failures of certification clauses",
        clause: "the certified scope is plain")
    ],
    knownLimits:
      "Derived from what the clauses say; it shows a pattern and adds points only where no clause rule does."
  )

  package static let failure = DraftingFailure.scopeAmbiguity
  package static let absent = Finding.Message.absent

  package static func found(_ explanation: String) -> Finding.Message { .found(explanation) }
}

extension Finding.Message {
  fileprivate static let absent: Self = "The certified scope is plain in the contracts"

  fileprivate static func found(_ explanation: String) -> Self {
    "The certified scope is ambiguous: \(explanation)"
  }
}
