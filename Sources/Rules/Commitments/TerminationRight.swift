package import AssuranceModel

/// Whether the buyer may end the contract when certification is lost and not cured in time.
package struct TerminationRight: PeriodicCommitmentRule {
  package static let reference = RuleReference(
    id: "COM008", name: "TerminationRight",
    requirement:
      "The contracts let the buyer end them when certification is lost and not restored within the cure period of the policy.",
    title: "Loss of certification lets the buyer leave",
    failureTitle: "Leaving after a loss of certification is not promised, or too late",
    why: "A duty without a consequence is a wish; the cure period is the time spent uncovered.",
    remedy:
      "Agree a right to end without penalty after a cure period no longer than the policy allows",
    severity: .high, points: 6,
    sources: [
      Source("Practice: certification clauses of supply contracts", clause: "termination right")
    ],
    knownLimits:
      "A general right to end for material breach is not taken for one that names certification.")

  package static let sought = "whether loss of certification lets the buyer leave"
  package static let examples: [RuleExample<ContractSet>] =
    [
      RuleExample(
        "lets the buyer leave after a cure period of thirty days",
        subject: .example(promising: tag, cureDays: 30), expected: .conforms),
      RuleExample(
        "lets the buyer leave after a cure period of 180 days",
        subject: .example(promising: tag, cureDays: 180), expected: .nonconforming),
    ] + examplesWithoutPromise

  package static let tag = ClauseTag.terminationRight
  package static let wording = ContractTermWording(promised: .promised, absent: .absent)
  package let sufficiency: ClauseSufficiency

  package init(policy: Policy) { sufficiency = ClauseSufficiency(policy: policy) }

  package static func promised(but shortfall: String) -> Finding.Message {
    .promised(but: shortfall)
  }
}

extension Finding.Message {
  fileprivate static let promised: Self =
    "The buyer may leave when certification is lost and not restored in time"
  fileprivate static let absent: Self =
    "A right to leave on loss of certification is not stated in the contracts"

  fileprivate static func promised(but shortfall: String) -> Self {
    "Loss of certification lets the buyer leave, but \(shortfall)"
  }
}
