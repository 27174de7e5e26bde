/// What the buyer's policy says of the clause for one term, in place of the programme's own wording.
///
/// Facts stand in the texts by name, such as `{services}`; `ClauseFacts` has the names.
package struct NegotiatingPosition: Hashable, Sendable {
  /// What the negotiator may agree to if the acceptable wording is refused.
  package enum Fallback: Hashable, Sendable {
    case programme
    /// Nothing: what is weaker than the acceptable wording goes to the committee.
    case none
    case wording(String)
  }

  /// The wording to put to the vendor; nil for the programme's.
  package var acceptable: String?
  package var fallback: Fallback
  /// What has to go to the committee; nil for the programme's.
  package var escalation: String?

  package init(
    acceptable: String? = nil, fallback: Fallback = .programme, escalation: String? = nil
  ) {
    self.acceptable = acceptable
    self.fallback = fallback
    self.escalation = escalation
  }
}
