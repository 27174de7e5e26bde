import AssuranceModel

/// A right to leave, free of charge, when the duties on certification are broken and not made good in time.
struct TerminationRightWording: ClauseWording {
  static let tag = ClauseTag.terminationRight

  func target(_ facts: ClauseFacts) -> String {
    """
    A failure to hold the ISO/IEC 27001 certification that this Agreement requires is a material breach. If that \
    certification is lost and not restored within \(facts.cure), or if the Supplier is in breach of any other \
    duty on certification in this Agreement and does not remedy the breach within \(facts.cure) of the \
    Customer's notice, the Customer may terminate this Agreement, or the part of it that concerns the services \
    affected, by written notice with effect from the day that the notice names. The Customer shall then owe no \
    fee or compensation for leaving; the Supplier shall refund what was paid in advance for the time after that \
    day and shall assist with the exit.
    """
  }

  func fallback(_ facts: ClauseFacts) -> String {
    """
    If the Supplier loses the ISO/IEC 27001 certification that this Agreement requires and does not restore it \
    within \(facts.cure), the Customer may terminate the services affected without a charge, and the Supplier \
    shall refund what was paid in advance for them.
    """
  }

  func escalation(_ facts: ClauseFacts) -> String {
    """
    A cure period longer than \(facts.cure), service credits as the only remedy, a charge for leaving, or a right that \
    does not name certification.
    """
  }
}
