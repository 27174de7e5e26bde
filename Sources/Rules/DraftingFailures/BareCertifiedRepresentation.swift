package import AssuranceModel

/// Whether a mere statement to be certified stands where a duty should.
package struct BareCertifiedRepresentation: Rule {
  package static let reference = RuleReference(
    id: "DRF001", name: "BareCertifiedRepresentation",
    requirement: "A statement that the supplier is certified stands beside a duty to remain so.",
    title: "Certification is more than a statement",
    failureTitle: "Certification is a mere statement",
    why: "A statement is true or false on the day it is made and owes nothing for the day after.",
    remedy: "Replace the statement by a duty to hold and keep certification",
    severity: .medium, points: 3,
    sources: [
      Source(
        "Practice: drafting failures of certification clauses",
        clause: "certification is more than a statement")
    ],
    knownLimits: "Only the words that recognition takes for certification language are looked at.")

  package static let sought = "the contracts' words on certification"
  package static let exemption = "no contract that was sent names ISO/IEC 27001"
  package static let examples: [RuleExample<ContractSet>] = [
    RuleExample(
      "names the standard without the failure", subject: .example(failing: nil),
      expected: .conforms),
    RuleExample(
      "shows the failure", subject: .example(failing: .bareCertifiedRepresentation),
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
    contracts.search(for: .bareCertifiedRepresentation)
  }

  package func judge(_ search: DraftingSearch, asOf: CalendarDate) -> Judgement {
    switch search {
    case .found(let explanation): .nonconforming(.found(explanation))
    case .absent: .conforms(.absent)
    }
  }
}

extension Finding.Message {
  fileprivate static let absent: Self = "Certification is more than a statement in the contracts"

  fileprivate static func found(_ explanation: String) -> Self {
    "Certification is a mere statement: \(explanation)"
  }
}
