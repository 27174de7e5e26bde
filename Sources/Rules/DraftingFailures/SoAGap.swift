package import AssuranceModel

/// Whether certification is spoken of without any right to the Statement of Applicability.
package struct SoAGap: DraftingFailureRule {
  package static let reference = RuleReference(
    id: "DRF004", name: "SoAGap",
    requirement:
      "Where the contracts speak of certification they also open the Statement of Applicability.",
    title: "The Statement of Applicability is within reach",
    failureTitle: "The Statement of Applicability is out of reach",
    why: "A certification whose exclusions cannot be seen cannot be relied on.",
    remedy: "Add access to the Statement of Applicability beside the certification clause",
    severity: .low, points: 0,
    sources: [
      Source(
        "Practice: drafting failures of certification clauses",
        clause: "the statement of applicability is within reach")
    ],
    knownLimits:
      "Derived from what the clauses say; it shows a pattern and adds points only where no clause rule does."
  )

  package static let failure = DraftingFailure.soaGap
  package static let absent = Finding.Message.absent

  package static func found(_ explanation: String) -> Finding.Message { .found(explanation) }
}

extension Finding.Message {
  fileprivate static let absent: Self =
    "The Statement of Applicability is within reach in the contracts"

  fileprivate static func found(_ explanation: String) -> Self {
    "The Statement of Applicability is out of reach: \(explanation)"
  }
}
