import AssuranceModel

/// A duty to tell how each surveillance audit ended.
struct SurveillanceAuditNotificationWording: ClauseWording {
  static let tag = ClauseTag.surveillanceAuditNotification

  func target(_ facts: ClauseFacts) -> String {
    """
    Within \(facts.notice(Self.tag)) after the last day of each surveillance audit the Supplier shall tell the Customer \
    in writing when it took place, whether the certification body upheld the certification, and each nonconformity or \
    change of scope that bears on \(facts.services), with the correction and its date. Where there is none, the notice \
    shall say so.
    """
  }

  func fallback(_ facts: ClauseFacts) -> String {
    """
    The Supplier shall notify the Customer, within \(facts.notice(Self.tag)) after each surveillance audit, of every \
    result that can affect \(facts.services), the certificate or its scope.
    """
  }

  func escalation(_ facts: ClauseFacts) -> String {
    """
    A period longer than \(facts.notice(Self.tag)), a notice only on request, or only that an audit took place.
    """
  }
}
