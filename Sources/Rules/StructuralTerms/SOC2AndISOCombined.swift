package import AssuranceModel

/// Whether the contracts ask for SOC 2 Type II together with ISO/IEC 27001.
package struct SOC2AndISOCombined: ContractTermRule {
  package static let reference = RuleReference(
    id: "TRM005", name: "SOC2AndISOCombined",
    requirement:
      "The contracts ask for a SOC 2 Type II report together with ISO/IEC 27001 certification, not in its place.",
    title: "SOC 2 Type II is asked for beside ISO/IEC 27001",
    failureTitle: "SOC 2 Type II beside ISO/IEC 27001 is not promised",
    why:
      "The certificate shows a system of management; the report shows how controls worked over a period.",
    remedy: "Agree a yearly SOC 2 Type II report beside the certification for tiers that need it",
    severity: .low, points: 2,
    sources: [
      Source(
        "Practice: certification clauses of supply contracts", clause: "SOC 2 with ISO/IEC 27001"),
      Source("AICPA AT-C section 205", clause: ""),
    ],
    knownLimits:
      "An alternative (SOC 2 or ISO/IEC 27001) is no combination; recognition tells them apart.")

  package static let sought = "whether SOC 2 Type II is asked for beside ISO/IEC 27001"
  package static let tag = ClauseTag.soc2AndISOCombined
  package static let wording = ContractTermWording(promised: .promised, absent: .absent)
}

extension Finding.Message {
  fileprivate static let promised: Self = "SOC 2 Type II is owed beside ISO/IEC 27001"
  fileprivate static let absent: Self =
    "A duty to provide SOC 2 Type II beside ISO/IEC 27001 is not stated in the contracts"
}
