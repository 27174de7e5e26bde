import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

extension DrawnPage {
  /// What the reader makes of some drawn pages; throws where it takes them for no certificate.
  static func certificate(
    _ drawings: String..., confidence: Confidence? = nil, doubtful: [String: Double] = [:],
    large: Set<String> = []
  ) throws -> Certificate {
    try certificate(
      on: content(drawings, confidence: confidence, doubtful: doubtful, large: large)
    ).certificate
  }

  /// The same, with the kind that the pages are taken for.
  static func certificate(
    on content: DocumentContent
  ) throws -> (certificate: Certificate, kind: DocumentKind) {
    let recognition = try #require(
      CertificateRecogniser().recognise(content, of: .test("a.pdf", mediaType: .pdf)))
    guard case .certificate(let certificate) = recognition.body else { throw NotACertificate() }
    return (certificate, recognition.kind)
  }

  private struct NotACertificate: Error {}
}
