package import AssuranceModel

/// Whether the supplier must tell in time that its certification is suspended, withdrawn or has expired.
package struct LapseNotification: PeriodicCommitmentRule {
  package static let reference = RuleReference(
    id: "COM007", name: "LapseNotification",
    requirement:
      "The contracts oblige the supplier to tell of suspension, withdrawal or expiry within the period of the policy.",
    title: "A lapse must be reported in time",
    failureTitle: "Reporting a lapse is not promised, or too late",
    why:
      "A certificate that has been withdrawn still prints a date in the future; only the supplier knows at once.",
    remedy:
      "Agree notice of suspension, withdrawal, reduction or expiry within the period of the policy",
    severity: .critical, points: 8,
    sources: [
      Source("Practice: certification clauses of supply contracts", clause: "lapse notice"),
      Source("ISO/IEC 17021-1:2015", clause: "9.6.5"),
    ],
    knownLimits: "A clause that names withdrawal and forgets suspension counts as a lapse clause.")

  package static let sought = "whether a lapse must be reported"

  package static let tag = ClauseTag.lapseNotification
  package static let wording = ContractTermWording(promised: .promised, absent: .absent)
  package let sufficiency: ClauseSufficiency

  package init(policy: Policy) { sufficiency = ClauseSufficiency(policy: policy) }

  package static func promised(but shortfall: String) -> Finding.Message {
    .promised(but: shortfall)
  }
}

extension Finding.Message {
  fileprivate static let promised: Self = "A lapse must be reported within the period of the policy"
  fileprivate static let absent: Self =
    "A duty to report a lapse is not stated in the contracts"

  fileprivate static func promised(but shortfall: String) -> Self {
    "A lapse must be reported, but \(shortfall)"
  }
}
