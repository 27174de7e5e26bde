package import AssuranceModel

/// A rule that looks for one duty, right or term in the contracts; that it is there is enough.
///
/// A rule of this kind is its reference, its tag and its wording; what it reads and how it judges stand here once.
package protocol ContractTermRule: Rule where Subject == ContractSet, Evidence == ClauseSearch {
  static var tag: ClauseTag { get }
  static var wording: ContractTermWording { get }
}

/// How a rule about a term of the contracts words what it finds.
package struct ContractTermWording: Sendable {
  package let promised: Finding.Message
  package let absent: Finding.Message

  package init(promised: Finding.Message, absent: Finding.Message) {
    self.promised = promised
    self.absent = absent
  }
}

extension ContractTermRule {
  /// The cases of every term whose presence is enough.
  package static var examples: [RuleExample<ContractSet>] {
    [RuleExample("promises it", subject: .example(promising: tag), expected: .conforms)]
      + examplesWithoutPromise
  }

  /// The cases of a contract in which the term is not found.
  package static var examplesWithoutPromise: [RuleExample<ContractSet>] {
    [
      RuleExample(
        "was read to its end and does not promise it", subject: .example(lacking: tag),
        expected: .nonconforming),
      RuleExample(
        "has pages that could not be read", subject: .example(halfReadFor: tag),
        expected: .undetermined),
      RuleExample("was never sent", subject: .none, expected: .undetermined),
    ]
  }

  package func evidence(in contracts: ContractSet) -> Stated<ClauseSearch> {
    contracts.search(for: Self.tag)
  }

  package func judge(_ search: ClauseSearch, asOf: CalendarDate) -> Judgement {
    switch search {
    case .found: .conforms(Self.wording.promised)
    case .absent: .nonconforming(Self.wording.absent)
    }
  }
}
