import AssuranceModel
import CTesseract

extension Picture {
  /// A copy without the rings and frames round letters, which the engine takes for parts of them; nil where there are none.
  ///
  /// An outline that touches a letter stays, as it could not be taken away without the letter.
  var withoutOutlines: Picture? {
    var ink = unsafe pixConvertTo1(handle, Self.darkest)
    defer { unsafe pixDestroy(&ink) }
    var shapes: UnsafeMutablePointer<PIXA>?
    var boxes = unsafe pixConnComp(ink, &shapes, 8)
    defer {
      unsafe boxaDestroy(&boxes)
      unsafe pixaDestroy(&shapes)
    }
    let places = unsafe Self.boxes(boxes, scale: pixelsPerPoint)
    let outlines = places.indices.filter { place in
      guard places[place].isOfOutlineSize else { return false }
      let letters = places.count {
        $0.height >= Self.leastLetter && places[place].encloses($0)
      }
      return unsafe letters >= 2 && isOutline(shapes, at: Int32(place))
    }
    guard !outlines.isEmpty, let mask = unsafe pixCreateTemplate(ink) else { return nil }
    defer {
      var unused: UnsafeMutablePointer<PIX>? = unsafe mask
      unsafe pixDestroy(&unused)
    }
    for place in outlines {
      var shape = unsafe pixaGetPix(shapes, Int32(place), Int32(L_CLONE))
      defer { unsafe pixDestroy(&shape) }
      _ = unsafe pixRasterop(
        mask, Int32((places[place].left * pixelsPerPoint).rounded()),
        Int32((places[place].top * pixelsPerPoint).rounded()), pixGetWidth(shape),
        pixGetHeight(shape), PIX_SRC | PIX_DST, shape, 0, 0)
    }
    // The soft edge of a line is lighter than its ink.
    let edge = Int32(Self.softEdge * pixelsPerPoint) * 2 + 1
    _ = unsafe pixDilateBrick(mask, mask, edge, edge)
    guard let bare = copy, unsafe pixSetMasked(bare.handle, mask, Self.white) == 0 else {
      return nil
    }
    return bare
  }

  /// The shade of grey, of 255, below which is ink.
  private static let darkest: Int32 = 160
  private static let white: UInt32 = 0xFFFF_FFFF
  /// The least height of a letter, in points.
  private static let leastLetter = 3.0
  /// How far the edge of a line reaches beyond its ink, in points.
  private static let softEdge = 0.4

  /// Whether a shape is crossed twice at most by nearly every line across it and down it: a letter that touches it would
  /// be crossed as well.
  private func isOutline(_ shapes: UnsafeMutablePointer<PIXA>?, at place: Int32) -> Bool {
    var shape = unsafe pixaGetPix(shapes, place, Int32(L_CLONE))
    defer { unsafe pixDestroy(&shape) }
    guard let shape = unsafe shape else { return false }
    let (width, height) = unsafe (pixGetWidth(shape), pixGetHeight(shape))
    func isInk(_ x: Int32, _ y: Int32) -> Bool {
      var bit: UInt32 = 0
      return unsafe pixGetPixel(shape, x, y, &bit) == 0 && bit != 0
    }
    let rows = (0..<height).count { y in !Self.isCrossedTwice(0..<width) { isInk($0, y) } }
    let columns = (0..<width).count { x in !Self.isCrossedTwice(0..<height) { isInk(x, $0) } }
    return Double(rows) <= Self.mostRough * Double(height)
      && Double(columns) <= Self.mostRough * Double(width)
  }

  /// The part of the lines, 0 to 1, that may run along a rough edge.
  private static let mostRough = 0.08

  /// Whether ink begins twice at most along a line.
  private static func isCrossedTwice(_ line: Range<Int32>, _ isInk: (Int32) -> Bool) -> Bool {
    var (begins, wasInk) = (0, false)
    for place in line {
      let isInkHere = isInk(place)
      if isInkHere, !wasInk { begins += 1 }
      wasInk = isInkHere
    }
    return begins <= 2
  }
}

extension AssuranceModel.Box {
  /// Large enough for a few letters within.
  fileprivate var isOfOutlineSize: Bool { width >= 18 && height >= 12 }

  fileprivate func encloses(_ other: AssuranceModel.Box) -> Bool {
    left < other.left && other.right < right && top < other.top && other.bottom < bottom
  }
}
