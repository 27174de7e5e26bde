package import AssuranceModel

/// Whether the contracts see the first certificate and nothing of the audits after it.
package struct SurveillanceBlindness: Rule {
  package static let reference = RuleReference(
    id: "DRF005", name: "SurveillanceBlindness",
    requirement: "The contracts cover the time between certification and recertification.",
    title: "The years between audits are in sight",
    failureTitle: "The years between audits are out of sight",
    why: "Most suspensions follow from what surveillance audits find.",
    remedy: "Add notices on surveillance audits, nonconformities and lapses",
    severity: .low, points: 0,
    sources: [
      Source(
        "Practice: drafting failures of certification clauses",
        clause: "the years between audits are in sight")
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
      "shows the failure", subject: .example(failing: .surveillanceBlindness),
      expected: .nonconforming),
    RuleExample(
      "could not be read", subject: .example(failing: nil, isReadable: false),
      expected: .undetermined),
    RuleExample(
      "never names ISO/IEC 27001", subject: .example(failing: nil, mentionsISO27001: false),
      expected: .notApplicable),
  ]

  package func applies(to contracts: ContractSet) -> Bool { contracts.mentionsISO27001 }

  package func evidence(in contracts: ContractSet) -> Stated<DraftingSearch> {
    contracts.search(for: .surveillanceBlindness)
  }

  package func judge(_ search: DraftingSearch, asOf: CalendarDate) -> Judgement {
    switch search {
    case .found(let explanation): .nonconforming(.found(explanation))
    case .absent: .conforms(.absent)
    }
  }
}

extension Finding.Message {
  fileprivate static let absent: Self = "The years between audits are in sight in the contracts"

  fileprivate static func found(_ explanation: String) -> Self {
    "The years between audits are out of sight: \(explanation)"
  }
}
