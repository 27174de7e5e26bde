import AssuranceModel

/// Pictures of documents: PNG, JPEG and TIFF, the last with any number of pages.
struct ImageReader: FormatReader {
  let mediaTypes: [MediaType] = [.png, .jpeg, .tiff]

  func read(_ document: SourceDocument, with engines: inout RecognitionEngines)
    throws(ReadingFailure) -> Diagnosed<[Page]>
  {
    var recognition = OpticalRecognition()
    var pages: [Page] = []
    let isTIFF =
      document.bytes.starts(with: [0x49, 0x49]) || document.bytes.starts(with: [0x4D, 0x4D])
    for index in 0..<(isTIFF ? min(document.limits.pages, 50) : 1) {
      guard
        let picture = Picture.decoded(document.bytes, page: index, pixels: document.limits.pixels)
      else { break }
      let size = Page.Size(
        width: Double(picture.width) / picture.pixelsPerPoint,
        height: Double(picture.height) / picture.pixelsPerPoint)
      let codes = picture.codes
      let words = recognition.words(ofPage: picture, with: &engines)
      pages.append(
        Page(
          number: index + 1, size: size,
          source: words.isEmpty ? .unreadable : .opticalRecognition,
          blocks: PageLayout(of: words, on: size).paragraphs.map(Block.paragraph), codes: codes))
    }
    guard !pages.isEmpty else { throw .pictureUnreadable }
    return Diagnosed(pages, diagnostics: recognition.diagnostics(for: document.file))
  }
}
