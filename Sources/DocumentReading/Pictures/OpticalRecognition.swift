import AssuranceModel
import CTesseract

/// Words from pictures; an engine is started for each language that is met, and kept for the rest of the document.
@safe struct OpticalRecognition: ~Copyable {
  private var engine: OpaquePointer?
  private var language = RecognitionLanguage.english
  private var isMissing = false

  init() {}

  deinit { unsafe Self.end(engine) }

  /// What a picture holds: a page of text, or marks and stamps here and there.
  enum Arrangement { case page, scattered }

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

  /// The words of a picture, with boxes in points from the top left of the upright page.
  ///
  /// The page is read in the language that its first reading shows, and turned where nothing sensible was read.
  mutating func words(of picture: consuming Picture?, arrangement: Arrangement = .page) -> [Word] {
    guard let given = picture, given.hasInk else { return [] }
    let prepared = given.enlarged()
    if arrangement == .scattered { return read(prepared, .english, arrangement) }
    var upright = prepared.straightened()
    var words = read(upright, language, arrangement)
    if Self.quality(of: words) < 0.72, let turns = quarterTurns(of: upright), turns != 0 {
      upright = upright.turned(turns).straightened()
      words = read(upright, language, arrangement)
    }
    let shown = RecognitionLanguage.shown(by: words.map(\.text)) ?? .english
    if shown != language {
      let again = read(upright, shown, arrangement)
      if Self.quality(of: again) >= Self.quality(of: words) - 0.05 { words = again }
    }
    return words
  }

  /// Mean confidence, weighed by the number of letters.
  private static func quality(of words: [Word]) -> Double {
    let letters = words.reduce(0) { $0 + $1.text.count }
    guard letters >= 20 else { return 0 }
    return words.reduce(0) { $0 + ($1.confidence?.rawValue ?? 1) * Double($1.text.count) }
      / Double(letters)
  }

  private mutating func read(
    _ picture: borrowing Picture, _ language: RecognitionLanguage, _ arrangement: Arrangement
  ) -> [Word] {
    guard let engine = unsafe startedEngine(for: language) else { return [] }
    unsafe TessBaseAPISetPageSegMode(engine, arrangement == .page ? PSM_AUTO : PSM_SPARSE_TEXT)
    let scale = picture.pixelsPerPoint
    unsafe TessBaseAPISetImage2(engine, picture.handle)
    unsafe TessBaseAPISetSourceResolution(engine, Int32(max(70, min(scale * 72, 600))))
    guard unsafe TessBaseAPIRecognize(engine, nil) == 0,
      let results = unsafe TessBaseAPIGetIterator(engine)
    else { return [] }
    defer { unsafe TessResultIteratorDelete(results) }
    let places = unsafe TessResultIteratorGetPageIterator(results)
    var words: [Word] = []
    var line = 0..<0
    repeat {
      if unsafe TessPageIteratorIsAtBeginningOf(places, RIL_TEXTLINE) != 0 {
        Self.level(&words, in: line)
        line = words.count..<words.count
      }
      defer { line = line.lowerBound..<words.count }
      guard let text = unsafe TessResultIteratorGetUTF8Text(results, RIL_WORD) else { continue }
      defer { unsafe TessDeleteText(text) }
      var (left, top, right, bottom): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
      guard unsafe TessPageIteratorBoundingBox(places, RIL_WORD, &left, &top, &right, &bottom) != 0
      else { continue }
      let confidence = unsafe Double(TessResultIteratorConfidence(results, RIL_WORD)) / 100
      let word = unsafe String(cString: text).filter { !$0.isWhitespace }
      // Below this the engine has read dust or an ornament.
      guard !word.isEmpty, confidence >= 0.2 else { continue }
      let box = Box(
        x0: Double(left) / scale, y0: Double(top) / scale, x1: Double(right) / scale,
        y1: Double(bottom) / scale)
      words.append(Word(word, box: box, confidence: Confidence(min(max(confidence, 0), 1))))
    } while unsafe TessResultIteratorNext(results, RIL_WORD) != 0
    Self.level(&words, in: line)
    return words
  }

  /// Words that the engine takes for one line are put on one: their own boxes leap with every mark and descender.
  private static func level(_ words: inout [Word], in line: Range<Int>) {
    guard line.count > 1 else { return }
    let tops = words[line].compactMap(\.box?.top).sorted()
    let bottoms = words[line].compactMap(\.box?.bottom).sorted()
    for index in line {
      guard let box = words[index].box else { continue }
      words[index] = Word(
        words[index].text,
        box: Box(
          x0: box.left, y0: tops[tops.count / 2], x1: box.right, y1: bottoms[bottoms.count / 2]),
        confidence: words[index].confidence)
    }
  }

  /// Quarter turns clockwise that set a picture upright; nil where its letters do not tell.
  private func quarterTurns(of picture: borrowing Picture) -> Int? {
    guard let detector = unsafe TessBaseAPICreate() else { return nil }
    defer { unsafe Self.end(detector) }
    guard unsafe TessBaseAPIInit3(detector, nil, "osd") == 0 else { return nil }
    unsafe TessBaseAPISetVariable(detector, "debug_file", "/dev/null")
    unsafe TessBaseAPISetPageSegMode(detector, PSM_OSD_ONLY)
    unsafe TessBaseAPISetImage2(detector, picture.handle)
    unsafe TessBaseAPISetSourceResolution(
      detector, Int32(max(70, min(picture.pixelsPerPoint * 72, 600))))
    var degrees: Int32 = 0
    var confidence: Float = 0
    var script: UnsafePointer<CChar>?
    var scriptConfidence: Float = 0
    guard
      unsafe TessBaseAPIDetectOrientationScript(
        detector, &degrees, &confidence, &script, &scriptConfidence) != 0, confidence > 0.5
    else { return nil }
    // The engine tells how far the text is turned clockwise.
    return (4 - Int(degrees) / 90) % 4
  }

  private mutating func startedEngine(for wanted: RecognitionLanguage) -> OpaquePointer? {
    if isMissing || (unsafe engine != nil && language == wanted) { return unsafe engine }
    for candidate in [wanted, .english] {
      guard let fresh = unsafe TessBaseAPICreate() else { break }
      if unsafe TessBaseAPIInit3(fresh, nil, candidate.packs) == 0 {
        unsafe TessBaseAPISetVariable(fresh, "debug_file", "/dev/null")
        unsafe Self.end(engine)
        unsafe engine = unsafe fresh
        language = candidate
        return unsafe fresh
      }
      unsafe TessBaseAPIDelete(fresh)
    }
    isMissing = unsafe engine == nil
    return unsafe engine
  }

  private static func end(_ engine: OpaquePointer?) {
    guard let engine = unsafe engine else { return }
    unsafe TessBaseAPIEnd(engine)
    unsafe TessBaseAPIDelete(engine)
  }
}
