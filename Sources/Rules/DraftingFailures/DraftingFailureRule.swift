package import AssuranceModel

/// A rule that looks for one drafting failure in the contracts' words on certification.
///
/// A rule of this kind is its reference, its failure and its wording; what it reads and how it judges stand here once.
package protocol DraftingFailureRule: Rule
where Subject == ContractSet, Evidence == DraftingSearch {
  static var failure: DraftingFailure { get }
  static var absent: Finding.Message { get }
  /// The failure, with recognition's explanation of what in the words shows it.
  static func found(_ explanation: String) -> Finding.Message
}

extension DraftingFailureRule {
  package static var sought: String { "the contracts' words on certification" }
  package static var exemption: String { "no contract that was sent names ISO/IEC 27001" }

  /// The cases of every drafting failure.
  package static var examples: [RuleExample<ContractSet>] {
    [
      RuleExample(
        "names the standard without the failure", subject: .example(failing: nil),
        expected: .conforms),
      RuleExample(
        "shows the failure", subject: .example(failing: failure), expected: .nonconforming),
      RuleExample(
        "could not be read", subject: .example(failing: nil, isReadable: false),
        expected: .undetermined),
      RuleExample(
        "never names ISO/IEC 27001", subject: .example(failing: nil, mentionsISO27001: false),
        expected: .notApplicable),
    ]
  }

  package func applies(to contracts: ContractSet) -> Bool { contracts.mentionsISO27001 }

  package func evidence(in contracts: ContractSet) -> Stated<DraftingSearch> {
    contracts.search(for: Self.failure)
  }

  package func judge(_ search: DraftingSearch, asOf: CalendarDate) -> Judgement {
    switch search {
    case .found(let explanation): .nonconforming(Self.found(explanation))
    case .absent: .conforms(Self.absent)
    }
  }
}
