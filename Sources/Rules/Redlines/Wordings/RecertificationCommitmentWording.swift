import AssuranceModel

/// A duty to be recertified before the certificate expires.
struct RecertificationCommitmentWording: ClauseWording {
  static let tag = ClauseTag.recertificationCommitment

  func target(_ facts: ClauseFacts) -> String {
    """
    The Supplier shall complete each recertification audit for ISO/IEC 27001 at least 30 days before its \
    certificate expires, and shall obtain the renewed certificate before the expiry. It shall tell the Customer \
    at once, and in any case \(facts.warningDays) days before expiry, of anything that makes a delay, a smaller \
    scope or another certification body likely, and of what it will do about it.
    """
  }

  func fallback(_ facts: ClauseFacts) -> String {
    """
    The Supplier shall complete recertification to ISO/IEC 27001 before its certificate expires, and shall \
    notify the Customer at least 30 days before expiry where that is in doubt.
    """
  }

  func escalation(_ facts: ClauseFacts) -> String {
    """
    Recertification after expiry, renewal at the Supplier's choice, or no notice of a delay.
    """
  }
}
