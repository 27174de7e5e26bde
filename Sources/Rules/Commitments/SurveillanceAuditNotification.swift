package import AssuranceModel

/// Whether the supplier must tell of the outcome of surveillance audits in time.
package struct SurveillanceAuditNotification: PeriodicCommitmentRule {
  package static let reference = RuleReference(
    id: "COM004", name: "SurveillanceAuditNotification",
    requirement:
      "The contracts oblige the supplier to tell of surveillance audit outcomes within the period of the policy.",
    title: "Surveillance audits must be reported in time",
    failureTitle: "Reporting surveillance audits is not promised, or too late",
    why: "Two of three years of a cycle are only seen through surveillance audits.",
    remedy:
      "Agree written notice of date and outcome of each surveillance audit within the period of the policy",
    severity: .medium, points: 4,
    sources: [
      Source("Practice: certification clauses of supply contracts", clause: "surveillance notice"),
      Source("ISO/IEC 17021-1:2015", clause: "9.6.2"),
    ],
    knownLimits:
      "Business days are counted as seven calendar days for five; public holidays are not known.")

  package static let sought = "whether surveillance audits must be reported"

  package static let tag = ClauseTag.surveillanceAuditNotification
  package static let wording = ContractTermWording(promised: .promised, absent: .absent)
  package let sufficiency: ClauseSufficiency

  package init(policy: Policy) { sufficiency = ClauseSufficiency(policy: policy) }

  package static func promised(but shortfall: String) -> Finding.Message {
    .promised(but: shortfall)
  }
}

extension Finding.Message {
  fileprivate static let promised: Self =
    "Surveillance audits must be reported within the period of the policy"
  fileprivate static let absent: Self =
    "A duty to report surveillance audits is not stated in the contracts"

  fileprivate static func promised(but shortfall: String) -> Self {
    "Surveillance audits must be reported, but \(shortfall)"
  }
}
