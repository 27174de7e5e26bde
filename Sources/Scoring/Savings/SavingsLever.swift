package import AssuranceModel

/// One way to pay less: what it is, which inputs it needs, and what they come to.
///
/// A lever sees one line of a contract with what was offered for it. It sees no other lever, no ledger and no risk, and it
/// never handles absence: `OpportunitySearch` alone answers *not computed*. No published percentage is ever an input.
package protocol SavingsLever: Sendable {
  associatedtype Inputs: Sendable

  /// The lever's own documentation.
  static var reference: LeverReference { get }

  /// What the formula needs, or what of it is missing.
  func inputs(in subject: LeverSubject) -> Known<Inputs>
  /// What inputs that are there come to.
  func estimate(_ inputs: Inputs) throws(MoneyFault) -> LeverEstimate
}

/// What a lever says of inputs that are there.
package enum LeverEstimate: Hashable, Sendable {
  case gain(LeverGain)
  /// There is nothing to gain, and the phrase says why.
  case nothing(String)
}
