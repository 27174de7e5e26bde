package import AssuranceModel

/// Whether the supplier must tell of major nonconformities in time.
package struct NonconformityNotification: PeriodicCommitmentRule {
  package static let reference = RuleReference(
    id: "COM005", name: "NonconformityNotification",
    requirement:
      "The contracts oblige the supplier to tell of major nonconformities within the period of the policy.",
    title: "Major nonconformities must be reported in time",
    failureTitle: "Reporting major nonconformities is not promised, or too late",
    why:
      "A major nonconformity is the last stop before suspension, and the certificate looks the same meanwhile.",
    remedy:
      "Agree notice of each major nonconformity with a plan and dates within the period of the policy",
    severity: .high, points: 5,
    sources: [
      Source("Practice: certification clauses of supply contracts", clause: "nonconformity notice"),
      Source("ISO/IEC 17021-1:2015", clause: "9.4.9"),
    ],
    knownLimits: "Whether minor nonconformities must be reported is not looked at.")

  package static let sought = "whether major nonconformities must be reported"

  package static let tag = ClauseTag.nonconformityNotification
  package static let wording = ContractTermWording(promised: .promised, absent: .absent)
  package let sufficiency: ClauseSufficiency

  package init(policy: Policy) { sufficiency = ClauseSufficiency(policy: policy) }

  package static func promised(but shortfall: String) -> Finding.Message {
    .promised(but: shortfall)
  }
}

extension Finding.Message {
  fileprivate static let promised: Self =
    "Major nonconformities must be reported within the period of the policy"
  fileprivate static let absent: Self =
    "A duty to report major nonconformities is not stated in the contracts"

  fileprivate static func promised(but shortfall: String) -> Self {
    "Major nonconformities must be reported, but \(shortfall)"
  }
}
