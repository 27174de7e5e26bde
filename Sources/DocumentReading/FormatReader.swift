import AssuranceModel

/// One format: what it recognises by its media type, and how its bytes become pages.
protocol FormatReader: Sendable {
  var mediaTypes: [MediaType] { get }
  /// The pages of a document; engines that it starts are kept for the documents after it.
  func read(_ document: SourceDocument, with engines: inout RecognitionEngines)
    throws(ReadingFailure) -> Diagnosed<[Page]>
}
