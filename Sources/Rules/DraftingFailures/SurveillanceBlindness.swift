package import AssuranceModel

/// Whether the contracts see the first certificate and nothing of the audits after it.
package struct SurveillanceBlindness: DraftingFailureRule {
  package static let reference = RuleReference(
    id: "DRF005", name: "SurveillanceBlindness",
    requirement: "The contracts cover the time between certification and recertification.",
    title: "The years between audits are in sight",
    failureTitle: "The years between audits are out of sight",
    why: "Most suspensions follow from what surveillance audits find.",
    remedy: "Add notices on surveillance audits, nonconformities and lapses",
    severity: .low, points: 0,
    sources: [
      Source(
        "Practice: drafting failures of certification clauses",
        clause: "the years between audits are in sight")
    ],
    knownLimits:
      "Derived from what the clauses say; it shows a pattern and adds points only where no clause rule does."
  )

  package static let failure = DraftingFailure.surveillanceBlindness
  package static let absent = Finding.Message.absent

  package static func found(_ explanation: String) -> Finding.Message { .found(explanation) }
}

extension Finding.Message {
  fileprivate static let absent: Self = "The years between audits are in sight in the contracts"

  fileprivate static func found(_ explanation: String) -> Self {
    "The years between audits are out of sight: \(explanation)"
  }
}
