package import AssuranceModel

/// The kinds of document that Assure knows: a new kind is one file and one line here.
package enum Recognisers {
  package static let all: [any Recogniser] = [
    CertificateRecogniser(),
    ServiceAuditorReportRecogniser(),
    BridgeLetterRecogniser(),
    StatementOfApplicabilityRecogniser(),
    ContractRecogniser(),
  ]

  /// The document as the surest recogniser sees it; `other` where none claims it. The earlier in the list wins a tie.
  package static func recognise(
    _ content: DocumentContent, of file: InputFile, diagnostics: [Diagnostic] = []
  ) -> RecognisedDocument {
    let candidates = all.compactMap { $0.recognise(content, of: file) }
    let best = candidates.reduce(nil as Recognition?) { best, candidate in
      guard let best, best.confidence >= candidate.confidence else { return candidate }
      return best
    }
    return RecognisedDocument(
      file: file, pages: content.pages.count, kind: best?.kind ?? .other,
      kindConfidence: best?.confidence ?? Confidence(0.5), body: best?.body ?? .none,
      diagnostics: diagnostics + (best?.diagnostics ?? []))
  }

  /// A document that the reader could not open.
  package static func unreadable(_ file: InputFile, diagnostics: [Diagnostic]) -> RecognisedDocument
  {
    RecognisedDocument(
      file: file, pages: nil, kind: .unreadable, kindConfidence: .certain, body: .none,
      diagnostics: diagnostics)
  }
}
