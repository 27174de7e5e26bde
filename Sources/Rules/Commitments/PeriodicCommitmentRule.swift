package import AssuranceModel

/// A rule that looks for a duty or right in the contracts whose period the policy limits.
package protocol PeriodicCommitmentRule: ContractTermRule {
  /// The policy's periods.
  var sufficiency: ClauseSufficiency { get }
  /// What is promised, and what it lacks of the policy, as a phrase that can follow `but`.
  static func promised(but shortfall: String) -> Finding.Message
}

extension PeriodicCommitmentRule {
  /// The cases of a notice with a period in days.
  package static var examples: [RuleExample<ContractSet>] {
    [
      RuleExample(
        "promises it within three days", subject: .example(promising: tag, days: 3),
        expected: .conforms),
      RuleExample(
        "promises it within sixty days", subject: .example(promising: tag, days: 60),
        expected: .nonconforming),
      RuleExample(
        "promises it promptly, without a period", subject: .example(promising: tag),
        expected: .nonconforming),
    ] + examplesWithoutPromise
  }

  package func judge(_ search: ClauseSearch, asOf: CalendarDate) -> Judgement {
    switch sufficiency.outcome(of: search) {
    case .sufficient: .conforms(Self.wording.promised)
    case .insufficient(let shortfall): .nonconforming(Self.promised(but: shortfall))
    case .absent: .nonconforming(Self.wording.absent)
    }
  }
}
