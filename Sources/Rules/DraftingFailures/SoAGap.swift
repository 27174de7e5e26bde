package import AssuranceModel

/// Whether certification is spoken of without any right to the Statement of Applicability.
package struct SoAGap: Rule {
  package static let reference = RuleReference(
    id: "DRF004", name: "SoAGap",
    requirement:
      "Where the contracts speak of certification they also open the Statement of Applicability.",
    title: "The Statement of Applicability is within reach",
    failureTitle: "The Statement of Applicability is out of reach",
    why: "A certification whose exclusions cannot be seen cannot be relied on.",
    remedy: "Add access to the Statement of Applicability beside the certification clause",
    severity: .low, points: 0,
    sources: [
      Source(
        "Practice: drafting failures of certification clauses",
        clause: "the statement of applicability is within reach")
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
      "shows the failure", subject: .example(failing: .soaGap), expected: .nonconforming),
    RuleExample(
      "could not be read", subject: .example(failing: nil, isReadable: false),
      expected: .undetermined),
    RuleExample(
      "never names ISO/IEC 27001", subject: .example(failing: nil, mentionsISO27001: false),
      expected: .notApplicable),
  ]

  package func applies(to contracts: ContractSet) -> Bool { contracts.mentionsISO27001 }

  package func evidence(in contracts: ContractSet) -> Stated<DraftingSearch> {
    contracts.search(for: .soaGap)
  }

  package func judge(_ search: DraftingSearch, asOf: CalendarDate) -> Judgement {
    switch search {
    case .found(let explanation): .nonconforming(.found(explanation))
    case .absent: .conforms(.absent)
    }
  }
}

extension Finding.Message {
  fileprivate static let absent: Self =
    "The Statement of Applicability is within reach in the contracts"

  fileprivate static func found(_ explanation: String) -> Self {
    "The Statement of Applicability is out of reach: \(explanation)"
  }
}
