package import AssuranceModel

/// Whether a mere statement to be certified stands where a duty should.
package struct BareCertifiedRepresentation: DraftingFailureRule {
  package static let reference = RuleReference(
    id: "DRF001", name: "BareCertifiedRepresentation",
    requirement: "A statement that the supplier is certified stands beside a duty to remain so.",
    title: "Certification is more than a statement",
    failureTitle: "Certification is a mere statement",
    why: "A statement is true or false on the day it is made and owes nothing for the day after.",
    remedy: "Replace the statement by a duty to hold and keep certification",
    severity: .medium, points: 3,
    sources: [
      Source(
        "Practice: drafting failures of certification clauses",
        clause: "certification is more than a statement")
    ],
    knownLimits: "Only the words that recognition takes for certification language are looked at.")

  package static let failure = DraftingFailure.bareCertifiedRepresentation
  package static let absent = Finding.Message.absent

  package static func found(_ explanation: String) -> Finding.Message { .found(explanation) }
}

extension Finding.Message {
  fileprivate static let absent: Self = "Certification is more than a statement in the contracts"

  fileprivate static func found(_ explanation: String) -> Self {
    "Certification is a mere statement: \(explanation)"
  }
}
