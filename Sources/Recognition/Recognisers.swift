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
  ///
  /// Without calibration the confidences are the field readers' own scores, which the calibration is fitted on.
  package static func recognise(
    _ content: DocumentContent, of file: InputFile, diagnostics: [Diagnostic] = [],
    calibrating: Bool = true
  ) -> RecognisedDocument {
    let best = all.reduce(nil as Recognition?) { best, recogniser in
      if let best, best.confidence >= recogniser.mostConfidence(in: content) { return best }
      guard let candidate = recogniser.recognise(content, of: file) else { return best }
      guard let best, best.confidence >= candidate.confidence else { return candidate }
      return best
    }
    var body = best?.body ?? .none
    if calibrating, case .certificate(let certificate) = body {
      body = .certificate(certificate.calibrated(on: content))
    }
    return RecognisedDocument(
      file: file, pages: content.pages.count, kind: best?.kind ?? .other,
      kindConfidence: best?.confidence ?? Confidence(0.5), body: body,
      diagnostics: diagnostics + (best?.diagnostics ?? []), extent: ReadExtent(of: content))
  }

  /// A document that the reader could not open.
  package static func unreadable(_ file: InputFile, diagnostics: [Diagnostic]) -> RecognisedDocument
  {
    RecognisedDocument(
      file: file, pages: nil, kind: .unreadable, kindConfidence: .certain, body: .none,
      diagnostics: diagnostics)
  }
}
