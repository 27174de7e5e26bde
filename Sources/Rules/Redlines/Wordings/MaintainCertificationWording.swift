import AssuranceModel

/// A duty to be certified, and to stay so, for as long as the agreement runs.
struct MaintainCertificationWording: ClauseWording {
  static let tag = ClauseTag.maintainCertification

  func target(_ facts: ClauseFacts) -> String {
    let held =
      facts.certificate.map { " On the date of this clause the Supplier holds \($0)." } ?? ""
    return """
      The Supplier shall hold, without interruption until the Agreement ends, a valid certificate that its \
      management system for information security conforms to \(facts.standard), and the certificate shall cover \
      \(facts.services). It shall be issued by a certification body that is accredited for this standard by an \
      accreditation body within the international arrangement for mutual recognition. The Supplier shall undergo \
      each surveillance and recertification audit when it is due, shall neither give the certificate up nor let its \
      scope be reduced, and shall move to each later edition of the standard before certificates to the former one \
      cease to be valid. No other certificate, report or statement discharges this duty.\(held)
      """
  }

  func fallback(_ facts: ClauseFacts) -> String {
    """
    The Supplier shall, throughout the term of the Agreement, maintain certification to \(facts.standard), or to the \
    edition that replaces it, for \(facts.services), issued by an accredited certification body.
    """
  }

  func escalation(_ facts: ClauseFacts) -> String {
    """
    A duty for less than the whole term, efforts in place of a duty, no edition, no accreditation, or another standard \
    or report in the place of the certification.
    """
  }
}
