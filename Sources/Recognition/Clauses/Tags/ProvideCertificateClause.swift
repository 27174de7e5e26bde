import AssuranceModel

/// The buyer gets the certificate, or may ask for it.
struct ProvideCertificateClause: ClauseRecogniser {
  static let tag = ClauseTag.provideCertificate

  func finding(in passage: ClausePassage) -> ClauseFinding? {
    guard !TerritorialChoice.governs(passage) else { return nil }
    return DocumentAccess(object: [.certificate]).finding(in: passage)
  }
}
