import AssuranceModel

/// A duty to tell at once that the certification is lost or reduced.
struct LapseNotificationWording: ClauseWording {
  static let tag = ClauseTag.lapseNotification

  func target(_ facts: ClauseFacts) -> String {
    """
    If its certification to ISO/IEC 27001 is suspended, withdrawn, given up, reduced in scope or not renewed, or if its \
    certification body loses the accreditation for it, the Supplier shall notify the Customer in writing within \
    \(facts.notice(Self.tag)) of learning of it. The notice shall state the cause, what of \(facts.services) is \
    affected, and the safeguards meanwhile. Within 15 days of the notice the Supplier shall present a plan with dates \
    for restoring the certification, and shall report on it every month until the certification is restored.
    """
  }

  func fallback(_ facts: ClauseFacts) -> String {
    """
    The Supplier shall notify the Customer within \(facts.notice(Self.tag)) if its certification to ISO/IEC 27001 is \
    suspended, withdrawn or reduced in scope or expires without renewal, with the cause and the date by which it will \
    be restored.
    """
  }

  func escalation(_ facts: ClauseFacts) -> String {
    """
    A period longer than \(facts.notice(Self.tag)), "promptly" without days, or a clause that leaves suspension out.
    """
  }
}
