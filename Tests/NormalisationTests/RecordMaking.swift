import AssuranceModel
import AssuranceTesting
import Normalisation

/// Records from the buyer's tables and some documents.
func joined(_ tables: [String: String], _ documents: [RecognisedDocument]) -> Diagnosed<
  VendorRecordBuilder.Joined
> {
  VendorRecordBuilder.records(tables: BuyerTableReader.read(tables).value, documents: documents)
}

extension RecognisedDocument {
  /// A certificate whose holder, and whose expiry where one is given, are read on its first page.
  static func certificate(_ path: String, holder: String?, expiry: String? = nil)
    -> RecognisedDocument
  {
    var certificate = Certificate()
    if let holder { certificate.organisation = read(holder, in: path) }
    if let expiry, let date = CalendarDate(iso: expiry) {
      certificate.expiryDate = read(expiry, in: path).map { _ in date }
    }
    return RecognisedDocument(
      file: .test(path, digest: path), pages: 1, kind: .iso27001Certificate,
      kindConfidence: Confidence(0.9), body: .certificate(certificate), diagnostics: [],
      extent: ReadExtent(pages: [1]))
  }

  private static func read(_ words: String, in path: String) -> Stated<String> {
    .stated(
      words,
      evidence: Evidence(
        Citation(file: path, page: 1, quote: words), confidence: Confidence(0.9)))
  }
}

extension InputFile {
  /// A file whose bytes are no other's unless the digest is given twice.
  static func test(_ path: String, digest: String) -> InputFile {
    InputFile(path: path, size: 1, digest: ContentDigest(rawValue: digest), mediaType: .pdf)
  }
}
