package import AssuranceModel

/// Whether the contracts name controls that must apply.
package struct AnnexAControls: ContractTermRule {
  package static let reference = RuleReference(
    id: "TRM002", name: "AnnexAControls",
    requirement:
      "The contracts name the Annex A controls that must apply to what is bought.",
    title: "Controls that must apply are named",
    failureTitle: "Controls that must apply are not named",
    why: "A certificate is compatible with excluding the very control that the buyer relies on.",
    remedy: "Agree a list of controls that may not be excluded without consent",
    severity: .low, points: 2,
    sources: [
      Source("Practice: certification clauses of supply contracts", clause: "named controls"),
      Source("ISO/IEC 27001:2022", clause: "6.1.3"),
    ],
    knownLimits: "Control numbers without an edition are accepted.")

  package static let sought = "whether controls that must apply are named"
  package static let tag = ClauseTag.annexAControls
  package static let wording = ContractTermWording(promised: .promised, absent: .absent)
}

extension Finding.Message {
  fileprivate static let promised: Self = "The contracts name controls that must apply"
  fileprivate static let absent: Self =
    "Controls that must apply are not stated in the contracts"
}
