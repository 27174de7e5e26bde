import AssuranceModel
import CTesseract

/// Words from the pictures of one document.
struct OpticalRecognition {
  /// The packs that read the page before, with which the next is begun.
  private var packs = RecognitionLanguage.english.rawValue
  private var isMissing = false

  /// What is to be said when no language is installed.
  func diagnostics(for file: InputFile) -> [Diagnostic] {
    guard isMissing else { return [] }
    return [
      Diagnostic(
        code: "recognition-language-missing", severity: .warning, file: file.path,
        summary: "Pictures are not read, as no recognition language is installed",
        remedy: "Install the package tesseract-ocr-eng and those of the vendors' languages")
    ]
  }

  /// The words of a page's picture, with boxes in points from the top left of the upright page.
  ///
  /// The page is read in the language that its first reading shows, and turned where nothing sensible was read.
  mutating func words(ofPage picture: consuming Picture, with engines: inout RecognitionEngines)
    -> [Word]
  {
    let regions = picture.letterRegions
    guard regions.contains(where: { $0.letters >= 3 || $0.isDark }) else { return [] }
    // Levelling the background makes a dark panel as light as its letters.
    let panels = regions.filter { $0.isDark && $0.box.width >= 50 && $0.box.height >= 14 }
    let unlevelled = panels.isEmpty ? nil : picture.copy?.inGrey()
    var isTurned = false
    let printed = picture.scaledForReading().straightened()
    var black = printed.withoutColouredInk
    var page = printed.inGrey()
    var words = read(page, packs, .page, with: &engines)
    if words.meanConfidence < 0.72 || !Self.standUpright(words)
      || RecognitionLanguage.shown(by: words.map(\.text)) == nil,
      let seen = PageOrientation(of: page, with: &engines)
    {
      if seen.quarterTurns != 0 {
        isTurned = true
        page = page.turned(seen.quarterTurns).straightened()
        if let lying = black.take() {
          black = lying.turned(seen.quarterTurns).straightened()
        }
      }
      // Of such a page the words show no language, and single ones of it would be taken for another's.
      if let foreign = RecognitionLanguage.packs(ofScript: seen.script) {
        let seen = best(of: foreign, for: page, with: &engines)
        words = underStamps(seen.words, of: black, seen.packs, with: &engines)
        words = completed(words, on: page, seen.packs, with: &engines)
        // A line of such a script whose ruling was taken for strokes is made out by itself.
        let sure = words.filter { $0.confidence ?? .certain >= Self.sureOfLetters }
        return CombinedReading(
          words, leftOver(by: sure, on: page, seen.packs, with: &engines)
        ).words
      }
      if seen.quarterTurns != 0 { words = read(page, packs, .page, with: &engines) }
    }
    let shown = RecognitionLanguage.packs(shownBy: words.map(\.text))
    if shown != packs {
      let again = read(page, shown, .page, with: &engines)
      if again.meanConfidence >= words.meanConfidence - 0.05 {
        words = again
        packs = shown
      }
    }
    words = underStamps(words, of: black, packs, with: &engines)
    words = completed(words, on: page, packs, with: &engines)
    if !isTurned, let unlevelled {
      words = CombinedReading(words, light(in: panels, of: unlevelled, with: &engines)).words
    }
    return words
  }

  /// Some words of a page with the doubtful ones read again, and with what the reading of the whole page passed over.
  private mutating func completed(
    _ words: [Word], on page: borrowing Picture, _ packs: String,
    with engines: inout RecognitionEngines
  ) -> [Word] {
    var words = words
    readAgain(&words, on: page, packs, with: &engines)
    words.removeAll { !$0.isWorthKeeping }
    return words + leftOver(by: words, on: page, packs, with: &engines)
  }

  /// Below this a word that only ink of a colour shows is a piece of a stamp.
  private static let sureOfColouredInk = Confidence(0.7)

  /// Some words of a page with those that stand under stamps, and without the pieces of the stamps themselves.
  private mutating func underStamps(
    _ words: [Word], of black: consuming Picture?, _ packs: String,
    with engines: inout RecognitionEngines
  ) -> [Word] {
    guard let black else { return words }
    let printed = read(black, packs, .page, with: &engines)
    // Where the page's own print is faint or coloured, it is lost with the stamp, and such words may be its own.
    let isWhole = printed.letterCount * 10 >= words.letterCount * 9
    return CombinedReading(
      words, printed, sureOfOwn: isWhole ? Self.sureOfColouredInk : Confidence(0)
    ).words
  }

  /// The most dark panels of a page that are read.
  private static let mostPanels = 4

  /// The light letters on a page's largest dark panels, as of a coloured column down its side.
  private mutating func light(
    in panels: [LetterRegion], of page: borrowing Picture, with engines: inout RecognitionEngines
  ) -> [Word] {
    let largest = panels.sorted {
      ($0.box.width * $0.box.height, $1.box.top) > ($1.box.width * $1.box.height, $0.box.top)
    }
    var found: [Word] = []
    for panel in largest.prefix(Self.mostPanels) {
      found += words(in: panel, of: page, packs: packs, with: &engines).filter { word in
        word.confidence ?? .certain >= Self.sureOfLeftOver && word.saysSomething
      }
    }
    return found
  }

  /// The surest of a page's readings in several languages of one script.
  private mutating func best(
    of packs: [String], for page: borrowing Picture, with engines: inout RecognitionEngines
  ) -> (words: [Word], packs: String) {
    var best: (words: [Word], packs: String) = ([], packs[0])
    for one in packs {
      let words = read(page, one, .page, with: &engines)
      if words.meanConfidence > best.words.meanConfidence { best = (words, one) }
    }
    return best
  }

  /// More places than this are grain, or a drawing.
  private static let mostLeftOver = 40
  /// The most places that are read by themselves.
  private static let mostReadBySelf = 14
  /// What is read of a place by itself and less surely than this is more often ornament than text.
  private static let sureOfLeftOver = Confidence(0.7)

  /// What the reading of the whole page passed over: single values beside a label, and light letters on dark panels.
  private mutating func leftOver(
    by words: [Word], on page: borrowing Picture, _ packs: String,
    with engines: inout RecognitionEngines
  ) -> [Word] {
    guard words.count >= 10,
      let rest = page.copy?.blanking(words.filter(\.fillsItsBox))
    else { return [] }
    let regions = rest.letterRegions.filter { $0.box.height < 90 && $0.box.width > 12 }
    guard regions.count <= Self.mostLeftOver else { return [] }
    var found: [Word] = []
    for region in regions.prefix(Self.mostReadBySelf) {
      found += self.words(in: region, of: rest, packs: packs, with: &engines).filter { word in
        word.confidence ?? .certain >= Self.sureOfLeftOver && word.saysSomething
      }
    }
    return found
  }

  /// Below this a word with digits is looked at once more: a misread figure makes another date.
  private static let sureOfDigits = Confidence(0.88)
  /// Below this any longer word is.
  private static let sureOfLetters = Confidence(0.6)
  /// The most words of a page that are looked at once more.
  private static let mostReadAgain = 24

  /// Reads words with doubtful digits, and very doubtful ones, by themselves and larger, and keeps the surer reading.
  private mutating func readAgain(
    _ words: inout [Word], on page: borrowing Picture, _ packs: String,
    with engines: inout RecognitionEngines
  ) {
    // Among other letters a code is read no better by itself: its capitals become figures.
    let isOfOtherScript = words.count(where: \.isOfOtherScript) * 2 > words.count
    let doubtful = words.indices.filter { index in
      let word = words[index]
      guard !isOfOtherScript || word.isOfOtherScript else { return false }
      let limit = word.text.contains(where: \.isNumber) ? Self.sureOfDigits : Self.sureOfLetters
      return (word.text.count > 3 || limit == Self.sureOfDigits)
        && (word.confidence ?? .certain) < limit
    }
    for index in doubtful.prefix(Self.mostReadAgain) {
      guard let box = words[index].box, box.height < 60,
        let part = page.cropped(
          to: AssuranceModel.Box(
            x0: box.left - 3, y0: box.top - 3, x1: box.right + 3, y1: box.bottom + 3))
      else { continue }
      let again = read(part.enlarged(), packs, .line, with: &engines)
      guard again.count == 1, let confidence = again[0].confidence,
        confidence > words[index].confidence ?? .certain
      else { continue }
      words[index] = Word(again[0].text, box: box, confidence: confidence)
    }
  }

  /// Points around a region, as the engine needs a margin.
  private static let margin = 5.0
  /// Points within a panel's edge, whose pixels are partly of what lies around it.
  private static let inset = 0.5

  /// The words of a mark, a stamp or a single value that stands on an upright page.
  mutating func words(
    in region: LetterRegion, of page: borrowing Picture, packs: String,
    with engines: inout RecognitionEngines
  ) -> [Word] {
    // What lies around a panel would be a dark frame of its letters, so that it gets a light margin of its own.
    let reach = region.isDark ? -Self.inset : Self.margin
    let part = Box(
      x0: max(region.box.left - reach, 0), y0: max(region.box.top - reach, 0),
      x1: region.box.right + reach, y1: region.box.bottom + reach)
    guard let picture = page.cropped(to: part) else { return [] }
    let upright =
      region.isDark
      ? picture.inverted().bordered(by: Self.margin).enlarged() : picture.enlarged()
    let border = region.isDark ? Self.margin : 0
    let scattered = read(upright, packs, .scattered, with: &engines)
    // Letters that touch a mark's outline the engine sees only where it looks for lines.
    let inLines = region.isMark ? read(upright, packs, .page, with: &engines) : []
    var words = CombinedReading(scattered, inLines).words
    if region.isMark, !region.isDark, let bare = upright.withoutOutlines {
      words = CombinedReading(words, read(bare, packs, .scattered, with: &engines)).words
    }
    return
      words
      .map { $0.moved(right: part.left - border, down: part.top - border) }
  }

  /// Whether longer words lie rather than stand: the engine reads a page that lies on its side without turning it.
  private static func standUpright(_ words: [Word]) -> Bool {
    let boxes = words.filter { $0.text.count >= 4 }.compactMap(\.box)
    return boxes.count { $0.height > 1.5 * $0.width } * 2 <= boxes.count
  }

  /// The words of one picture as the engine reads them; none where no language is installed.
  private mutating func read(
    _ picture: borrowing Picture, _ packs: String, _ arrangement: EngineReading.Arrangement,
    with engines: inout RecognitionEngines
  ) -> [Word] {
    guard
      let engine = unsafe engines.engine(for: packs)
        ?? engines.engine(for: RecognitionLanguage.english.rawValue)
    else {
      isMissing = true
      return []
    }
    defer { unsafe TessBaseAPIClear(engine) }
    unsafe TessBaseAPISetPageSegMode(engine, arrangement.mode)
    unsafe TessBaseAPISetImage2(engine, picture.handle)
    unsafe TessBaseAPISetSourceResolution(engine, picture.dotsPerInch)
    guard unsafe TessBaseAPIRecognize(engine, nil) == 0,
      let results = unsafe TessBaseAPIGetIterator(engine)
    else { return [] }
    defer { unsafe TessResultIteratorDelete(results) }
    return unsafe EngineReading.words(in: results, of: packs, scale: picture.pixelsPerPoint)
  }
}
