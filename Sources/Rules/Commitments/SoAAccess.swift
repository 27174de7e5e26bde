package import AssuranceModel

/// Whether the buyer may read the Statement of Applicability.
package struct SoAAccess: Rule {
  package static let reference = RuleReference(
    id: "COM003", name: "SoAAccess",
    requirement:
      "The contracts give the buyer access to the current Statement of Applicability with exclusions and their reasons.",
    title: "The Statement of Applicability may be read",
    failureTitle: "Access to the Statement of Applicability is not promised",
    why:
      "The certificate names a scope; only the statement tells which controls inside it are left out.",
    remedy: "Agree access to the current Statement of Applicability under confidentiality",
    severity: .high, points: 4,
    sources: [
      Source(
        "Practice: certification clauses of supply contracts",
        clause: "access to the Statement of Applicability"),
      Source("ISO/IEC 27001:2022", clause: "6.1.3 d)"),
    ],
    knownLimits: "A summary of controls under another name is not recognised as the statement.")

  package static let sought = "whether the Statement of Applicability may be read"
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

  private static let tag = ClauseTag.soaAccess
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
  fileprivate static let promised: Self = "The buyer may read the Statement of Applicability"
  fileprivate static let absent: Self =
    "Access to the Statement of Applicability is not stated in the contracts"
}
