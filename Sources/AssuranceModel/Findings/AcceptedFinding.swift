/// A finding of a vendor that the buyer has accepted, or had accepted until a day that has passed.
package struct AcceptedFinding: Hashable, Sendable {
  package let acceptance: Acceptance
  /// False once it has expired: the finding is then as open as any other.
  package let isInForce: Bool

  package init(acceptance: Acceptance, isInForce: Bool) {
    self.acceptance = acceptance
    self.isInForce = isInForce
  }

  /// Who accepted it until when and why, as a headline.
  package var text: String {
    let owner = acceptance.owner
    return isInForce
      ? "Accepted by \(owner) until \(acceptance.expires): \(acceptance.reason)"
      : "Acceptance by \(owner) expired on \(acceptance.expires); it was: \(acceptance.reason)"
  }
}
