import AssuranceModel

/// A duty to tell of major nonconformities, with a plan and dates.
struct NonconformityNotificationWording: ClauseWording {
  static let tag = ClauseTag.nonconformityNotification

  func target(_ facts: ClauseFacts) -> String {
    """
    Where the certification body raises a major nonconformity against the Supplier's ISO/IEC 27001 certification \
    that bears on \(facts.services), the Supplier shall notify the Customer within \(facts.notice(Self.tag)) of \
    learning of it. The notice shall describe the nonconformity and its cause as far as known, and shall hold a \
    corrective action plan with a date for each action. The Supplier shall report on the plan every month until \
    the certification body has accepted the correction, and shall then hand over the proof of that.
    """
  }

  func fallback(_ facts: ClauseFacts) -> String {
    """
    The Supplier shall notify the Customer within \(facts.notice(Self.tag)) of each major nonconformity that is \
    raised against its ISO/IEC 27001 certification and bears on \(facts.services), with a corrective action plan \
    and the date by which it will be closed.
    """
  }

  func escalation(_ facts: ClauseFacts) -> String {
    """
    A period longer than \(facts.notice(Self.tag)), notice of security incidents only, or a notice without a plan.
    """
  }
}
