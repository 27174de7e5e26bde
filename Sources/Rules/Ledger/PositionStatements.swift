import AssuranceModel

extension CertificationPosition {
  /// The two statements by the ledger's line for the duty to keep certification; nil where the ledger lacks it.
  init?(_ lines: [CommitmentStatus]) {
    guard let line = lines.first(where: { $0.tag == .maintainCertification }) else { return nil }
    let citations = (line.promise.map { [$0] } ?? []) + line.evidence
    func statement(_ state: Statement.State, _ text: String) -> Statement {
      Statement(state: state, text: text, citations: citations, searches: line.searches)
    }
    let isCertified = line.evidenced ?? .undetermined
    self.init(
      certifiedNotCommitted: {
        switch (isCertified, line.promised) {
        case (.conforms, .absent):
          statement(
            .yes, "A certificate is in force, and no contract obliges the vendor to keep it")
        case (.conforms, .present):
          statement(.no, "A certificate is in force, and a contract obliges the vendor to keep it")
        case (.nonconforming, _):
          statement(.no, "No certificate of the vendor's own was shown to be in force")
        case (_, .present):
          statement(.no, "A contract obliges the vendor to keep certification")
        case (.conforms, .undetermined):
          statement(
            .undetermined,
            "A certificate is in force, and whether a contract obliges the vendor to keep it could not be read"
          )
        default:
          statement(.undetermined, "Whether a certificate is in force cannot be told")
        }
      }(),
      committedNotCertified: {
        switch (isCertified, line.promised) {
        case (.nonconforming, .present):
          statement(
            .yes,
            "A contract obliges the vendor to be certified, and no certificate of its own was shown to be in force"
          )
        case (.conforms, .present):
          statement(
            .no, "A contract obliges the vendor to be certified, and a certificate is in force")
        case (_, .absent): statement(.no, "No contract obliges the vendor to be certified")
        case (.conforms, _): statement(.no, "A certificate is in force")
        case (_, .present):
          statement(
            .undetermined,
            "A contract obliges the vendor to be certified, and whether it is cannot be told")
        default:
          statement(
            .undetermined, "Whether a contract obliges the vendor to be certified could not be read"
          )
        }
      }())
  }
}
