/// Something in the dates of a certificate that a cycle by the rules does not show; a question, never an accusation.
package enum CycleAnomaly: String, Hashable, Sendable, Codable, CaseIterable {
  case expiryNotAfterIssue = "expiry_not_after_issue"
  case issuedBeforeOriginal = "issued_before_original"
  case previousExpiryNotBeforeExpiry = "previous_expiry_not_before_expiry"
  case longerThanThreeYears = "longer_than_three_years"
  /// Allowed on paper and unusual, unless it is a reissue within the cycle.
  case shorterThanThreeYears = "shorter_than_three_years"
  case issuedTo2013AfterStop = "issued_to_2013_after_2024-04-30"

  /// The rule of the cycle that it stands against.
  package var rule: CycleRule {
    switch self {
    case .expiryNotAfterIssue, .longerThanThreeYears, .shorterThanThreeYears: .cycleLength
    case .issuedBeforeOriginal: .decisionBeforeEffect
    case .previousExpiryNotBeforeExpiry: .expiryBuildsOnPrevious
    case .issuedTo2013AfterStop: .lateIssue2013
    }
  }

  /// The facts whose printed words show it.
  package var facts: [CertificationFact] {
    switch self {
    case .expiryNotAfterIssue, .longerThanThreeYears, .shorterThanThreeYears:
      [.issueDate, .expiryDate]
    case .issuedBeforeOriginal: [.originalIssueDate, .issueDate]
    case .previousExpiryNotBeforeExpiry: [.previousExpiryDate, .expiryDate]
    case .issuedTo2013AfterStop: [.edition, .issueDate]
    }
  }

  /// What is odd, as a clause that follows `because`.
  package var reason: String {
    switch self {
    case .expiryNotAfterIssue: "the expiry date is not after the issue date"
    case .issuedBeforeOriginal: "the issue date is before the date of the first certification"
    case .previousExpiryNotBeforeExpiry:
      "the expiry of the cycle before is not before the expiry date"
    case .longerThanThreeYears: "issue to expiry is longer than a three-year cycle"
    case .shorterThanThreeYears: "issue to expiry is shorter than a three-year cycle"
    case .issuedTo2013AfterStop:
      "a cycle to the :2013 edition begins after audits to it stopped on 2024-04-30"
    }
  }
}
