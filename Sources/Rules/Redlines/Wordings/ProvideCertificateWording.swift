import AssuranceModel

/// A duty to hand over each certificate without being asked.
struct ProvideCertificateWording: ClauseWording {
  static let tag = ClauseTag.provideCertificate

  func target(_ facts: ClauseFacts) -> String {
    """
    The Supplier shall give the Customer a complete copy of its ISO/IEC 27001 certificate, with every annex and list of \
    sites, within 14 days after this clause takes effect and, without being asked, of each certificate that renews, \
    amends or replaces it within 14 days of its issue.
    """
  }

  func fallback(_ facts: ClauseFacts) -> String {
    """
    The Supplier shall give the Customer a copy of its current ISO/IEC 27001 certificate, with its annexes, when this \
    clause takes effect and within 30 days of each renewal or change.
    """
  }

  func escalation(_ facts: ClauseFacts) -> String {
    """
    Delivery only on request, a web page in the place of the document, or a certificate without its annexes.
    """
  }
}
