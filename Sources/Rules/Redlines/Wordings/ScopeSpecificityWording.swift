import AssuranceModel

/// What the certificate must name: services, entities and sites.
struct ScopeSpecificityWording: ClauseWording {
  static let tag = ClauseTag.scopeSpecificity

  func target(_ facts: ClauseFacts) -> String {
    let printed = facts.certifiedScope.map {
      " On the date of this clause the scope reads: \u{201C}\($0)\u{201D}; where that falls short of this clause, the "
        + "Supplier shall have it extended at the next audit."
    }
    return """
      The Supplier shall ensure that the scope of its ISO/IEC 27001 certificate names \(facts.services) and takes in \
      every legal entity, site and hosting region from which they are performed. A change that removes any of these \
      needs the Customer's prior consent in writing. The certification of a parent company, an affiliate, a head office \
      or an operator of data centres does not by itself count.\(printed ?? "")
      """
  }

  func fallback(_ facts: ClauseFacts) -> String {
    """
    The Supplier shall ensure that its ISO/IEC 27001 certificate covers \(facts.services) and the sites from which they \
    are performed.
    """
  }

  func escalation(_ facts: ClauseFacts) -> String {
    """
    A scope described as the Supplier's business or operations, "relevant" services, or whatever the certificate says.
    """
  }
}
