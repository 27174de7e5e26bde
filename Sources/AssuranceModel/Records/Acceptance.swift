/// A finding that the buyer has accepted for a time: by whom, why, and until when.
///
/// An accepted finding stays in the pack and in the score; it only leaves the next actions and the proposed clauses.
package struct Acceptance: Hashable, Sendable {
  /// The decision that accepts it, by the id of `decisions.csv`.
  package let decision: String
  package let vendor: String
  /// Id of the rule whose findings are accepted.
  package let rule: String
  /// Who answers for it.
  package let owner: String
  package let reason: String
  /// The last day on which it holds.
  package let expires: CalendarDate
  /// The row of the table.
  package let citation: Citation

  package init(
    decision: String, vendor: String, rule: String, owner: String, reason: String,
    expires: CalendarDate, citation: Citation
  ) {
    self.decision = decision
    self.vendor = vendor
    self.rule = rule
    self.owner = owner
    self.reason = reason
    self.expires = expires
    self.citation = citation
  }

  /// Whether it still holds on a day.
  package func isInForce(on day: CalendarDate) -> Bool { day <= expires }
}
