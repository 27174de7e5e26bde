import AssuranceModel

/// A yearly SOC 2 Type II report beside the certification.
struct SOC2AndISOCombinedWording: ClauseWording {
  static let tag = ClauseTag.soc2AndISOCombined

  func target(_ facts: ClauseFacts) -> String {
    """
    The Supplier shall maintain its ISO/IEC 27001 certification and, in addition to it and not in its place, \
    shall deliver each year a SOC 2 Type II report of an independent service auditor on \(facts.services). The \
    report shall cover security and, where the services depend on them, availability and confidentiality, over a \
    period of at least six months that follows the former period without a gap. The Supplier shall deliver it \
    within 30 days of its issue, and a letter of its management for the time since the period's end where that \
    is no more than \(facts.bridgeLetterDays) days. A qualified or adverse opinion shall be notified with a plan \
    to mend its cause.
    """
  }

  func fallback(_ facts: ClauseFacts) -> String {
    """
    The Supplier shall maintain both its ISO/IEC 27001 certification and a SOC 2 Type II report on \
    \(facts.services), and shall give the Customer the current report each year on request.
    """
  }

  func escalation(_ facts: ClauseFacts) -> String {
    """
    A report in the place of the certification, Type I only, or a report on another service or company.
    """
  }
}
