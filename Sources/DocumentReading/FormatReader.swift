import AssuranceModel

/// One format: what it recognises by its media type, and how its bytes become pages.
protocol FormatReader: Sendable {
  var mediaTypes: [MediaType] { get }
  func read(_ document: SourceDocument) throws(ReadingFailure) -> Diagnosed<[Page]>
}
