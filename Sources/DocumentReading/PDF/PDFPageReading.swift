import AssuranceModel

/// Pages of one PDF: the text layer, joined by what its pictures say where they carry text.
struct PDFPageReading {
  /// Certificates and letters carry marks that count; longer documents carry the sender's logo on each page.
  static let mostPagesWithMarks = 6
  /// A page with more letters than this has no room for marks that say something.
  private static let lettersOfFullPage = 4_000
  /// A page with fewer letters has a caption or a stamp; the page is in the picture.
  private static let lettersOfEmptyPage = 40

  let isShort: Bool
  let limits: ReadLimits
  private(set) var recognition = OpticalRecognition()

  init(isShort: Bool, limits: ReadLimits) {
    self.isShort = isShort
    self.limits = limits
  }

  /// One page, its words in reading order.
  mutating func page(
    _ page: borrowing PDFPage, number: Int, with engines: inout RecognitionEngines
  ) -> Page {
    let size = page.size
    let layer = page.words
    // Letters that the file does not name are no text; the picture shows them.
    var words = layer.areUnmapped ? [] : layer
    if isShort, !words.isEmpty, let scanned = scan(under: words, on: page, with: &engines) {
      return Page(
        number: number, size: size, source: .opticalRecognition,
        blocks: PageLayout(of: scanned.words, on: size).paragraphs.map(Block.paragraph),
        codes: scanned.codes, links: page.links)
    }
    let letters = words.reduce(0) { $0 + $1.text.utf8.count }
    var seen: [Word] = []
    var codes: [MachineReadableCode] = []
    let isPicture = letters < Self.lettersOfEmptyPage
    // Numbers beside an accreditation mark are set in type of four to six points.
    let native = isPicture ? page.pictureResolution : nil
    let dotsPerInch = min(300, max(native ?? 300, 60))
    if isPicture || (isShort && letters < Self.lettersOfFullPage),
      let picture = page.picture(pixels: limits.pixels, dotsPerInch: dotsPerInch)
    {
      if isPicture {
        codes = picture.codes
        seen = recognition.words(ofPage: picture, with: &engines)
      } else {
        let grey = picture.inGrey()
        codes = grey.codes
        seen = marks(in: grey.blanking(words), on: size, beside: words, with: &engines)
      }
      seen.removeAll { word in words.contains { $0.covers(word) } }
    }
    let source: Page.Source =
      switch (words.isEmpty, seen.isEmpty) {
      case (true, true): .unreadable
      case (true, false): .opticalRecognition
      case (false, true): .text
      case (false, false): .both
      }
    words += seen
    return Page(
      number: number, size: size, source: source,
      blocks: PageLayout(of: words, on: size).paragraphs.map(Block.paragraph), codes: codes,
      links: page.links)
  }

  /// What the picture of a scanned page says under the text layer that somebody else's reading of it left.
  ///
  /// Of that reading nobody knows how sure it was. Nil where the picture is no scan but a background or a letterhead, on
  /// which the text stands that the picture does not show, or where it is read worse.
  private mutating func scan(
    under layer: [Word], on page: borrowing PDFPage, with engines: inout RecognitionEngines
  ) -> (words: [Word], codes: [MachineReadableCode])? {
    guard let picture = page.wholePicture(pixels: limits.pixels),
      // A look at where letters are spares most backgrounds and letterheads the reading.
      Self.areShown(layer, at: picture.letterRegions.map(\.box))
    else { return nil }
    let codes = picture.codes
    let words = recognition.words(ofPage: picture, with: &engines)
    guard Self.areShown(layer, at: words.compactMap(\.box)), words.meanConfidence >= 0.75 else {
      return nil
    }
    return (words, codes)
  }

  /// Whether four fifths of a layer's letters stand at some places.
  private static func areShown(_ layer: [Word], at places: [Box]) -> Bool {
    let shown = layer.filter { word in places.contains { word.isShown(at: $0) } }
    return shown.letterCount * 10 >= layer.letterCount * 8
  }

  /// Marks, stamps and headlines that are drawn: what is left when the text is taken away.
  private mutating func marks(
    in rest: consuming Picture, on size: Page.Size, beside words: [Word],
    with engines: inout RecognitionEngines
  ) -> [Word] {
    let regions = rest.letterRegions
    let area = size.width * size.height
    let covered = regions.reduce(0) { $0 + $1.box.width * $1.box.height }
    var seen: [Word] = []
    if covered > 0.25 * area || regions.count > Self.mostRegions {
      seen = recognition.words(ofPage: rest, with: &engines)
    } else {
      let language = RecognitionLanguage.shown(by: words.map(\.text)) ?? .english
      for region in regions {
        let words = recognition.words(
          in: region, of: rest, packs: language.rawValue, with: &engines)
        // Regions overlap, as those of a mark and of what is written within it.
        seen = CombinedReading(seen, words).words
      }
    }
    // Beside a text layer, doubtful words are more often ornament than text.
    return seen.filter { word in
      (word.confidence ?? .certain) >= Confidence(0.6)
        && word.text.contains { $0.isLetter || $0.isNumber }
    }
  }

  /// More regions than this are read as one page.
  private static let mostRegions = 16
}

extension Word {
  /// Whether it takes up some of a place.
  fileprivate func isShown(at place: Box) -> Bool {
    guard let box else { return false }
    let down = min(box.bottom, place.bottom) - max(box.top, place.top)
    return min(box.right, place.right) > max(box.left, place.left)
      && down > 0.4 * min(box.height, place.height)
  }

  /// Whether the middle of another word lies inside this one.
  fileprivate func covers(_ other: Word) -> Bool {
    guard let box, let inner = other.box else { return false }
    let x = (inner.left + inner.right) / 2
    let y = (inner.top + inner.bottom) / 2
    return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom
  }
}
