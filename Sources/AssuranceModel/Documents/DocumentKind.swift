/// What a document is, by what it shows and not by what it is called.
package enum DocumentKind: String, Hashable, Sendable, Codable, CaseIterable {
  case iso27001Certificate = "iso27001-certificate"
  /// A certificate of another standard, or of a person.
  case otherISOCertificate = "other-iso-certificate"
  case statementOfApplicability = "statement-of-applicability"
  case contract
  case soc2Report = "soc2-report"
  case soc3Report = "soc3-report"
  case bridgeLetter = "bridge-letter"
  /// Read, and none of the above.
  case other
  /// Nothing could be read.
  case unreadable
}

/// A document after recognition.
package struct RecognisedDocument: Hashable, Sendable, Codable {
  /// What was recognised, by kind; documents that Assure does not look into have none.
  package enum Body: Hashable, Sendable, Codable {
    case certificate(Certificate)
    case statementOfApplicability(StatementOfApplicability)
    case contract(Contract)
    case serviceAuditorReport(ServiceAuditorReport)
    case bridgeLetter(BridgeLetter)
    case none
  }

  package let file: InputFile
  /// Number of pages or sheets; nil for formats without, and for what could not be opened.
  package let pages: Int?
  package let kind: DocumentKind
  package let kindConfidence: Confidence
  package let body: Body
  package let diagnostics: [Diagnostic]
  /// What of the file was read.
  package let extent: ReadExtent

  package init(
    file: InputFile, pages: Int?, kind: DocumentKind, kindConfidence: Confidence, body: Body,
    diagnostics: [Diagnostic], extent: ReadExtent = .nothing
  ) {
    self.file = file
    self.pages = pages
    self.kind = kind
    self.kindConfidence = kindConfidence
    self.body = body
    self.diagnostics = diagnostics
    self.extent = extent
  }
}
