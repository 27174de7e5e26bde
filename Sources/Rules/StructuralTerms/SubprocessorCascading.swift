package import AssuranceModel

/// Whether the duties reach those who stand behind the supplier.
package struct SubprocessorCascading: ContractTermRule {
  package static let reference = RuleReference(
    id: "TRM003", name: "SubprocessorCascading",
    requirement:
      "The contracts extend the certification duty to sub-processors and subcontractors.",
    title: "Duties reach sub-processors",
    failureTitle: "Duties do not reach sub-processors",
    why: "The data is often held by a company that the certificate does not name.",
    remedy: "Agree that sub-processors hold equal certification for what they do",
    severity: .high, points: 4,
    sources: [
      Source(
        "Practice: certification clauses of supply contracts", clause: "cascading to sub-processors"
      ), Source("ISO/IEC 27001:2022", clause: "A.5.21"),
    ],
    knownLimits: "Which sub-processors there are is not known to this rule.")

  package static let sought = "whether the duties reach sub-processors"
  package static let tag = ClauseTag.subprocessorCascading
  package static let wording = ContractTermWording(promised: .promised, absent: .absent)
}

extension Finding.Message {
  fileprivate static let promised: Self = "The duties reach sub-processors"
  fileprivate static let absent: Self =
    "A duty on sub-processors is not stated in the contracts"
}
