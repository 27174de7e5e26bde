package import AssuranceModel

/// Certificates of conformity of any body, layout and language; it tells ISO/IEC 27001 from its look-alikes.
///
/// A certificate is short, calls itself one, names a standard, and states a holder with a number or an expiry.
package struct CertificateRecogniser: Recogniser {
  package init() {}

  /// A certificate with all its annexes has fewer words.
  private static let mostWords = 4_500

  package func recognise(_ content: DocumentContent, of file: InputFile) -> Recognition? {
    let layout = CertificateLayout(content)
    let count = layout.pieces.reduce(0) { $0 + $1.words.count }
    guard count > 15, count < Self.mostWords else { return nil }
    let words = layout.pieces.flatMap { $0.words.flatMap { FoldedText.words($0.text) } }
    guard CertificateWords.callsItselfCertificate(words, layout) else { return nil }
    let standards = CertifiedStandard.all(in: layout)
    if CertificateWords.isOfPerson(words) {
      return Recognition(kind: .otherISOCertificate, confidence: Confidence(0.85), body: .none)
    }
    if CertificateWords.isNoCertificate(words) { return nil }
    let dates = CertificateDates(layout, language: CertificateWords.language(words), file: file)
    let fields = CertificateFields(layout: layout, file: file)
    let shown = [fields.number.value != nil, dates.expiry.value != nil, dates.issue.value != nil, fields.scope.value != nil]
      .count { $0 }
    guard shown >= 2, let first = standards.first else { return nil }
    let own = standards.filter { $0.number == "27001" }
    let main = own.first { $0.year != nil } ?? own.first
    guard let main, first.number == "27001" || Self.isListed(standards) else {
      return Recognition(kind: .otherISOCertificate, confidence: Confidence(0.9), body: .none)
    }
    var certificate = Certificate(
      organisation: fields.organisation, number: fields.number,
      certificationBody: fields.certificationBody, accreditationBody: fields.accreditationBody,
      scope: fields.scope, soaVersion: fields.soaVersion,
      originalIssueDate: dates.originalIssue, issueDate: dates.issue, expiryDate: dates.expiry,
      sites: fields.sites, suspension: fields.suspension)
    let evidence = Evidence(
      main.piece.part(main.words).citation(in: file),
      confidence: Confidence(min(0.97, main.piece.confidence)))
    certificate.standard = .stated(main.text, evidence: evidence)
    certificate.edition = main.edition.map { .stated($0, evidence: evidence) } ?? .notStated
    let confidence = 0.75 + 0.05 * Double(shown)
    return Recognition(
      kind: .iso27001Certificate, confidence: Confidence(confidence), body: .certificate(certificate))
  }

  /// Several management standards side by side, as on a combined certificate; guidance for the cloud is no such standard.
  private static func isListed(_ standards: [CertifiedStandard]) -> Bool {
    guard let first = standards.first else { return false }
    return ["9001", "14001", "20000", "22301", "45001", "27701"].contains(first.number)
      && standards.contains { $0.number == "27001" && abs($0.piece.line - first.piece.line) <= 3 && $0.year != nil }
  }
}
