import AssuranceModel

/// Certified places where the service is performed and used.
struct GeographicAlignmentWording: ClauseWording {
  static let tag = ClauseTag.geographicAlignment

  func target(_ facts: ClauseFacts) -> String {
    """
    The Supplier shall ensure that its ISO/IEC 27001 certificate, or its annex, lists every site and hosting region from \
    which \(facts.services) are performed for use in \(facts.territories). It shall not move the services or the \
    Customer's data to a site or region that is not so listed without the Customer's prior consent in writing.
    """
  }

  func fallback(_ facts: ClauseFacts) -> String {
    """
    The Supplier shall ensure that its ISO/IEC 27001 certificate covers the sites from which \(facts.services) \
    are performed for use in \(facts.territories).
    """
  }

  func escalation(_ facts: ClauseFacts) -> String {
    """
    Certification for another country or region, or a SOC 2 report alone where the policy asks for certification.
    """
  }
}
