package import AssuranceModel

/// Whether the supplier must keep its certification for the whole term.
package struct MaintainCertification: ContractTermRule {
  package static let reference = RuleReference(
    id: "COM001", name: "MaintainCertification",
    requirement:
      "The contracts oblige the supplier to hold and keep ISO/IEC 27001 certification throughout the term.",
    title: "Certification must be kept for the term",
    failureTitle: "Keeping the certification is not promised",
    why:
      "A certificate that is not owed can be given up the day after signature without any breach.",
    remedy: "Agree a duty to hold and keep certification to the current edition for the whole term",
    severity: .critical, points: 8,
    sources: [
      Source("Practice: certification clauses of supply contracts", clause: "maintenance duty"),
      Source("ISO/IEC 27001:2022", clause: "A.5.20"),
    ],
    knownLimits:
      "A duty that stands only in a policy the supplier may change by itself counts as a promise.")

  package static let sought = "whether certification must be kept for the term"
  package static let tag = ClauseTag.maintainCertification
  package static let wording = ContractTermWording(promised: .promised, absent: .absent)
}

extension Finding.Message {
  fileprivate static let promised: Self = "The supplier must keep its certification for the term"
  fileprivate static let absent: Self =
    "A duty to keep the certification is not stated in the contracts"
}
