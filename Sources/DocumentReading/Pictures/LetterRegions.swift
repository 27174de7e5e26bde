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
    for box in components where box.isOfPanelSize {
      if unsafe darkness(of: half, in: box, scale: scale) > 0.55 {
        regions.append(LetterRegion(box: box, letters: 0, isDark: true))
      }
    }
    return regions.sorted { first, second in
      (first.box.top, first.box.left) < (second.box.top, second.box.left)
    }
  }

  /// More marks than this on one page are grain or a pattern.
  private static let mostLetters = 12_000

  /// The rectangles of what hangs together, in points.
  private static func components(of picture: UnsafeMutablePointer<PIX>?, scale: Double)
    -> [AssuranceModel.Box]
  {
    guard let picture = unsafe picture, let boxes = unsafe pixConnCompBB(picture, 8) else {
      return []
    }
    defer {
      var unused: UnsafeMutablePointer<BOXA>? = unsafe boxes
      unsafe boxaDestroy(&unused)
    }
    return unsafe (0..<boxaGetCount(boxes)).compactMap { index in
      var (x, y, w, h): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
      guard unsafe boxaGetBoxGeometry(boxes, index, &x, &y, &w, &h) == 0 else { return nil }
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

  /// A column of light letters down the side of a page, or a wide panel that takes up part of one.
  private var isOfColumnSize: Bool {
    height > 300 && width >= 50 && width * height < 250_000
  }

  fileprivate func holdsMiddle(of other: AssuranceModel.Box) -> Bool {
    let (x, y) = ((other.left + other.right) / 2, (other.top + other.bottom) / 2)
    return left <= x && x <= right && top <= y && y <= bottom
  }
}
