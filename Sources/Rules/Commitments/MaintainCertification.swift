package import AssuranceModel

/// Whether the supplier must keep its certification for the whole term.
package struct MaintainCertification: Rule {
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

  private static let tag = ClauseTag.maintainCertification
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
  fileprivate static let promised: Self = "The supplier must keep its certification for the term"
  fileprivate static let absent: Self =
    "A duty to keep the certification is not stated in the contracts"
}
