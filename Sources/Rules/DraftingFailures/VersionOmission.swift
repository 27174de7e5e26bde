package import AssuranceModel

/// Whether the contracts leave out the edition of the standard.
package struct VersionOmission: Rule {
  package static let reference = RuleReference(
    id: "DRF002", name: "VersionOmission",
    requirement:
      "The contracts name the edition of ISO/IEC 27001 and what happens when it is replaced.",
    title: "The edition is named",
    failureTitle: "The edition is omitted",
    why:
      "A duty without an edition can be met by a certificate to one that has been worthless since its transition ended.",
    remedy: "Name the edition and its successor rule in the certification clause",
    severity: .medium, points: 3,
    sources: [
      Source("Practice: drafting failures of certification clauses", clause: "the edition is named")
    ],
    knownLimits: "Only the words that recognition takes for certification language are looked at.")

  package static let sought = "the contracts' words on certification"
  package static let exemption = "no contract that was sent names ISO/IEC 27001"
  package static let examples: [RuleExample<ContractSet>] = [
    RuleExample(
      "names the standard without the failure", subject: .example(failing: nil),
      expected: .conforms),
    RuleExample(
      "shows the failure", subject: .example(failing: .versionOmission), expected: .nonconforming),
    RuleExample(
      "could not be read", subject: .example(failing: nil, isReadable: false),
      expected: .undetermined),
    RuleExample(
      "never names ISO/IEC 27001", subject: .example(failing: nil, mentionsISO27001: false),
      expected: .notApplicable),
  ]

  package func applies(to contracts: ContractSet) -> Bool { contracts.mentionsISO27001 }

  package func evidence(in contracts: ContractSet) -> Stated<DraftingSearch> {
    contracts.search(for: .versionOmission)
  }

  package func judge(_ search: DraftingSearch, asOf: CalendarDate) -> Judgement {
    switch search {
    case .found(let explanation): .nonconforming(.found(explanation))
    case .absent: .conforms(.absent)
    }
  }
}

extension Finding.Message {
  fileprivate static let absent: Self = "The edition is named in the contracts"

  fileprivate static func found(_ explanation: String) -> Self {
    "The edition is omitted: \(explanation)"
  }
}
