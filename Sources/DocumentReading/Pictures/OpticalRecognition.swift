import AssuranceModel
import CTesseract

/// Words from pictures; the engine is started at the first picture and kept for the rest of the document.
@safe struct OpticalRecognition: ~Copyable {
  private var engine: OpaquePointer?
  private var isMissing = false

  init() {}

  deinit {
    if let engine = unsafe engine {
      unsafe TessBaseAPIEnd(engine)
      unsafe TessBaseAPIDelete(engine)
    }
  }

  /// What is to be said when no language is installed.
  func diagnostics(for file: InputFile) -> [Diagnostic] {
    guard isMissing else { return [] }
    return [
      Diagnostic(
        code: "recognition-language-missing", severity: .warning, file: file.path,
        summary: "Pictures are not read, as no recognition language is installed",
        remedy: "Install the packages tesseract-ocr-eng, -deu, -fra and -spa")
    ]
  }

  /// The words of a picture with boxes in points from the top left.
  mutating func words(of picture: consuming Picture?) -> [Word] {
    guard let picture, let engine = unsafe startedEngine() else { return [] }
    // A resolution too low for the engine is made up for by enlarging; a slight tilt is taken out.
    let enlargement: Float = picture.pixelsPerPoint < 2 ? 2 : 1
    var upright = unsafe pixScale(picture.handle, enlargement, enlargement)
    defer { unsafe pixDestroy(&upright) }
    if let straight = unsafe pixDeskew(upright, 0) {
      unsafe pixDestroy(&upright)
      unsafe upright = unsafe straight
    }
    let scale = picture.pixelsPerPoint * Double(enlargement)
    unsafe TessBaseAPISetImage2(engine, upright)
    unsafe TessBaseAPISetSourceResolution(engine, Int32(max(70, min(scale * 72, 600))))
    guard unsafe TessBaseAPIRecognize(engine, nil) == 0,
      let results = unsafe TessBaseAPIGetIterator(engine)
    else { return [] }
    defer { unsafe TessResultIteratorDelete(results) }
    let places = unsafe TessResultIteratorGetPageIterator(results)
    var words: [Word] = []
    repeat {
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
    return words
  }

  private mutating func startedEngine() -> OpaquePointer? {
    if unsafe engine != nil || isMissing { return unsafe engine }
    for languages in ["eng+deu+fra+spa", "eng"] {
      guard let fresh = unsafe TessBaseAPICreate() else { break }
      if unsafe TessBaseAPIInit3(fresh, nil, languages) == 0 {
        unsafe TessBaseAPISetPageSegMode(fresh, PSM_AUTO_OSD)
        unsafe TessBaseAPISetVariable(fresh, "debug_file", "/dev/null")
        unsafe engine = unsafe fresh
        return unsafe fresh
      }
      unsafe TessBaseAPIDelete(fresh)
    }
    isMissing = true
    return nil
  }
}
