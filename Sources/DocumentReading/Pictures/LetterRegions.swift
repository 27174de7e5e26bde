import AssuranceModel
import CTesseract

/// Part of a picture that holds marks of the size of letters.
struct LetterRegion {
  /// In points of the picture.
  let box: AssuranceModel.Box
  /// Marks of the size of letters; 0 in a panel, whose letters are holes.
  let letters: Int
  /// Whether most of it is dark, so that letters in it are light.
  let isDark: Bool

  /// Whether it has the size of an accreditation or certification mark.
  var isMark: Bool { (20...200).contains(box.width) && (15...150).contains(box.height) }
}

extension Picture {
  /// The places that hold letters, dark on light or light on dark, from the top.
  ///
  /// Frames, rules, photographs and specks are no letters. A picture with more marks than a page can hold is one
  /// region, as its grain cannot be told from text.
  var letterRegions: [LetterRegion] {
    let whole = AssuranceModel.Box(
      x0: 0, y0: 0, x1: Double(width) / pixelsPerPoint, y1: Double(height) / pixelsPerPoint)
    var ink = unsafe pixConvertTo1(handle, 160)
    defer { unsafe pixDestroy(&ink) }
    let isLarge = pixelsPerPoint > 1.8
    var half = unsafe isLarge ? pixReduceRankBinary2(ink, 1, nil) : pixClone(ink)
    defer { unsafe pixDestroy(&half) }
    let scale = isLarge ? pixelsPerPoint / 2 : pixelsPerPoint
    guard unsafe half != nil, let letters = unsafe pixCreateTemplate(half) else { return [] }
    defer {
      var unused: UnsafeMutablePointer<PIX>? = unsafe letters
      unsafe pixDestroy(&unused)
    }
    let components = unsafe Self.components(of: half, scale: scale)
    let marks = components.filter { $0.isOfLetterSize }
    if marks.count > Self.mostLetters {
      return [LetterRegion(box: whole, letters: marks.count, isDark: false)]
    }
    for mark in marks {
      var area = unsafe boxCreate(
        Int32(mark.left * scale), Int32(mark.top * scale), Int32(mark.width * scale + 1),
        Int32(mark.height * scale + 1))
      _ = unsafe pixSetInRect(letters, area)
      unsafe boxDestroy(&area)
    }
    var joined = unsafe pixCloseSafeBrick(
      nil, letters, Int32(22 * scale) | 1, Int32(12 * scale) | 1)
    defer { unsafe pixDestroy(&joined) }
    let groups = unsafe Self.components(of: joined, scale: scale)
    let light = groups.map { group in
      LetterRegion(
        box: group, letters: marks.count { group.holdsMiddle(of: $0) }, isDark: false)
    }
    var regions = light.filter { $0.letters >= 3 }
    var panels = components.filter { box in
      unsafe box.isOfPanelSize && darkness(of: half, in: box, scale: scale) > Self.leastDarkness
    }
    var solid = unsafe Self.withoutThinParts(half, scale: scale)
    defer { unsafe pixDestroy(&solid) }
    panels += unsafe Self.components(of: solid, scale: scale).filter { box in
      unsafe box.isOfBandSize && !panels.contains { $0.holdsMiddle(of: box) }
        && darkness(of: half, in: box, scale: scale) > Self.leastDarkness
    }
    regions += panels.map { LetterRegion(box: $0, letters: 0, isDark: true) }
    return regions.sorted { first, second in
      (first.box.top, first.box.left) < (second.box.top, second.box.left)
    }
  }

  /// The part of a panel that is dark at least, 0 to 1.
  private static let leastDarkness = 0.55

  /// What is dark over some width and height, with the letters in it filled: the band across a mark that is framed in the
  /// same colour, with which it hangs together.
  private static func withoutThinParts(_ ink: UnsafeMutablePointer<PIX>?, scale: Double)
    -> UnsafeMutablePointer<PIX>?
  {
    var filled = unsafe pixCloseSafeBrick(
      nil, ink, Int32(widestStroke * scale) | 1, Int32(widestStroke * scale) | 1)
    defer { unsafe pixDestroy(&filled) }
    return unsafe pixOpenBrick(
      nil, filled, Int32(leastBand.width * scale) | 1, Int32(leastBand.height * scale) | 1)
  }

  /// The widest stroke of a light letter that is filled, in points, and the least that is a band.
  private static let widestStroke = 5.0
  private static let leastBand = (width: 24.0, height: 7.0)

  /// More marks than this on one page are grain or a pattern.
  private static let mostLetters = 12_000

  /// The rectangles of what hangs together, in points.
  private static func components(of picture: UnsafeMutablePointer<PIX>?, scale: Double)
    -> [AssuranceModel.Box]
  {
    guard let picture = unsafe picture else { return [] }
    var boxes = unsafe pixConnCompBB(picture, 8)
    defer { unsafe boxaDestroy(&boxes) }
    return unsafe Self.boxes(boxes, scale: scale)
  }

  /// Rectangles in points, of a picture of so many pixels on a point.
  static func boxes(_ boxes: UnsafeMutablePointer<BOXA>?, scale: Double) -> [AssuranceModel.Box] {
    guard let boxes = unsafe boxes else { return [] }
    return unsafe (0..<boxaGetCount(boxes)).map { index in
      var (x, y, w, h): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
      _ = unsafe boxaGetBoxGeometry(boxes, index, &x, &y, &w, &h)
      return AssuranceModel.Box(
        x0: Double(x) / scale, y0: Double(y) / scale, x1: Double(x + w) / scale,
        y1: Double(y + h) / scale)
    }
  }

  /// The part of a rectangle, 0 to 1, that is dark.
  private func darkness(
    of ink: UnsafeMutablePointer<PIX>?, in box: AssuranceModel.Box, scale: Double
  ) -> Double {
    var area = unsafe boxCreate(
      Int32(box.left * scale), Int32(box.top * scale), Int32(box.width * scale),
      Int32(box.height * scale))
    defer { unsafe boxDestroy(&area) }
    var count: Int32 = 0
    guard unsafe pixCountPixelsInRect(ink, area, &count, nil) == 0 else { return 0 }
    return Double(count) / max(box.width * box.height * scale * scale, 1)
  }
}

extension AssuranceModel.Box {
  /// Larger than a speck and smaller than a drawing, and no rule.
  fileprivate var isOfLetterSize: Bool {
    (2.5...80).contains(height) && (0.7...160).contains(width)
  }

  /// Large enough for a line of light letters on a dark ground, and smaller than a page.
  fileprivate var isOfPanelSize: Bool {
    width >= 30 && (9...300).contains(height) || isOfColumnSize
  }

  /// As wide and as high as a line or a few of light letters on a dark ground within something larger.
  fileprivate var isOfBandSize: Bool { width >= 24 && (9...90).contains(height) }

  /// A column of light letters down the side of a page, or a wide panel that takes up part of one.
  private var isOfColumnSize: Bool {
    height > 300 && width >= 50 && width * height < 250_000
  }

  fileprivate func holdsMiddle(of other: AssuranceModel.Box) -> Bool {
    let (x, y) = ((other.left + other.right) / 2, (other.top + other.bottom) / 2)
    return left <= x && x <= right && top <= y && y <= bottom
  }
}
