package import AssuranceModel

/// Whether the contracts describe the certified scope so that it can be read either way.
package struct ScopeAmbiguity: Rule {
  package static let reference = RuleReference(
    id: "DRF003", name: "ScopeAmbiguity",
    requirement:
      "The contracts describe the certified scope so that it can be held against the certificate.",
    title: "The certified scope is plain",
    failureTitle: "The certified scope is ambiguous",
    why:
      "Words such as relevant parts or its data centres let the smallest scope satisfy the clause.",
    remedy: "Name services, entities and sites in place of the ambiguous words",
    severity: .low, points: 0,
    sources: [
      Source(
        "Practice: drafting failures of certification clauses",
        clause: "the certified scope is plain")
    ],
    knownLimits:
      "Derived from what the clauses say; it shows a pattern and adds points only where no clause rule does."
  )

  package static let sought = "the contracts' words on certification"
  package static let exemption = "no contract that was sent names ISO/IEC 27001"
  package static let examples: [RuleExample<ContractSet>] = [
    RuleExample(
      "names the standard without the failure", subject: .example(failing: nil),
      expected: .conforms),
    RuleExample(
      "shows the failure", subject: .example(failing: .scopeAmbiguity), expected: .nonconforming),
    RuleExample(
      "could not be read", subject: .example(failing: nil, isReadable: false),
      expected: .undetermined),
    RuleExample(
      "never names ISO/IEC 27001", subject: .example(failing: nil, mentionsISO27001: false),
      expected: .notApplicable),
  ]

  package func applies(to contracts: ContractSet) -> Bool { contracts.mentionsISO27001 }

  package func evidence(in contracts: ContractSet) -> Stated<DraftingSearch> {
    contracts.search(for: .scopeAmbiguity)
  }

  package func judge(_ search: DraftingSearch, asOf: CalendarDate) -> Judgement {
    switch search {
    case .found(let explanation): .nonconforming(.found(explanation))
    case .absent: .conforms(.absent)
    }
  }
}

extension Finding.Message {
  fileprivate static let absent: Self = "The certified scope is plain in the contracts"

  fileprivate static func found(_ explanation: String) -> Self {
    "The certified scope is ambiguous: \(explanation)"
  }
}
