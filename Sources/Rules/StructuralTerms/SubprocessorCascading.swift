package import AssuranceModel

/// Whether the duties reach those who stand behind the supplier.
package struct SubprocessorCascading: Rule {
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
  package static let examples: [RuleExample<ContractSet>] = [
    RuleExample("promises it", subject: .example(promising: tag), expected: .conforms),
    RuleExample(
      "was read to its end and does not promise it", subject: .example(lacking: tag),
      expected: .nonconforming),
    RuleExample(
      "has pages that could not be read", subject: .example(halfReadFor: tag),
      expected: .undetermined),
    RuleExample("was never sent", subject: .none, expected: .undetermined),
  ]

  private static let tag = ClauseTag.subprocessorCascading
  package func evidence(in contracts: ContractSet) -> Stated<ClauseSearch> {
    contracts.search(for: Self.tag)
  }

  package func judge(_ search: ClauseSearch, asOf: CalendarDate) -> Judgement {
    switch search {
    case .found: .conforms(.promised)
    case .absent: .nonconforming(.absent)
    }
  }
}

extension Finding.Message {
  fileprivate static let promised: Self = "The duties reach sub-processors"
  fileprivate static let absent: Self =
    "A duty on sub-processors is not stated in the contracts"
}
