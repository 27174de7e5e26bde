import CTesseract

/// How a page's picture lies, and in which script its letters are.
struct PageOrientation {
  /// Quarter turns clockwise that set the picture upright.
  let quarterTurns: Int
  /// The script as the engine names it.
  let script: String

  /// Nil where the letters do not tell.
  init?(of picture: borrowing Picture, with engines: inout RecognitionEngines) {
    guard let detector = unsafe engines.engine(for: "osd") else { return nil }
    defer { unsafe TessBaseAPIClear(detector) }
    unsafe TessBaseAPISetPageSegMode(detector, PSM_OSD_ONLY)
    unsafe TessBaseAPISetImage2(detector, picture.handle)
    unsafe TessBaseAPISetSourceResolution(detector, picture.dotsPerInch)
    var degrees: Int32 = 0
    var confidence: Float = 0
    var script: UnsafePointer<CChar>?
    var scriptConfidence: Float = 0
    guard
      unsafe TessBaseAPIDetectOrientationScript(
        detector, &degrees, &confidence, &script, &scriptConfidence) != 0, confidence > 0.5
    else { return nil }
    // The engine tells how far the text is turned clockwise.
    quarterTurns = (4 - Int(degrees) / 90) % 4
    self.script = unsafe script.map { unsafe String(cString: $0) } ?? ""
  }
}
