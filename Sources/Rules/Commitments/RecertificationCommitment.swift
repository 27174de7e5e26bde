package import AssuranceModel

/// Whether the supplier must complete recertification before expiry.
package struct RecertificationCommitment: ContractTermRule {
  package static let reference = RuleReference(
    id: "COM006", name: "RecertificationCommitment",
    requirement:
      "The contracts oblige the supplier to complete recertification before the certificate expires.",
    title: "Recertification must be in time",
    failureTitle: "Timely recertification is not promised",
    why:
      "A recertification after expiry leaves days that no certificate covers, even when the body restores it.",
    remedy: "Agree recertification before expiry and early notice of delay or change of scope",
    severity: .medium, points: 4,
    sources: [
      Source("Practice: certification clauses of supply contracts", clause: "recertification duty"),
      Source("ISO/IEC 17021-1:2015", clause: "9.6.3.2"),
    ],
    knownLimits:
      "Renewal of the contract and renewal of the certification are told apart by recognition, not here."
  )

  package static let sought = "whether recertification must be in time"
  package static let tag = ClauseTag.recertificationCommitment
  package static let wording = ContractTermWording(promised: .promised, absent: .absent)
}

extension Finding.Message {
  fileprivate static let promised: Self = "The supplier must recertify before expiry"
  fileprivate static let absent: Self =
    "A duty to recertify in time is not stated in the contracts"
}
