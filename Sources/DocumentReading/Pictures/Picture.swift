import AssuranceModel
import CTesseract

/// A picture held by leptonica.
@safe struct Picture: ~Copyable {
  let handle: UnsafeMutablePointer<PIX>
  /// Pixels on the length of a point of the page.
  let pixelsPerPoint: Double

  private init(handle: UnsafeMutablePointer<PIX>, pixelsPerPoint: Double) {
    unsafe self.handle = unsafe handle
    self.pixelsPerPoint = pixelsPerPoint
  }

  /// A picture from the pixels of a cairo surface, four bytes each.
  static func rendered(
    cairoPixels: UnsafeRawPointer, width: Int, height: Int, stride: Int, pixelsPerPoint: Double
  ) -> Picture? {
    guard let colour = unsafe pixCreate(Int32(width), Int32(height), 32),
      let target = unsafe pixGetData(colour)
    else { return nil }
    let wordsPerLine = unsafe Int(pixGetWpl(colour))
    for row in 0..<height {
      for column in 0..<width {
        // Cairo keeps red in the second byte of a word, leptonica in the first.
        unsafe target[row * wordsPerLine + column] =
          unsafe cairoPixels.load(fromByteOffset: row * stride + column * 4, as: UInt32.self) << 8
      }
    }
    var unused: UnsafeMutablePointer<PIX>? = unsafe colour
    defer { unsafe pixDestroy(&unused) }
    return unsafe printed(colour, pixelsPerPoint: pixelsPerPoint)
  }

  /// The picture of a page in an image file; nil where it cannot be decoded or has too many pixels.
  static func decoded(_ bytes: [UInt8], page: Int, pixels limit: Int) -> Picture? {
    let isWithin = unsafe bytes.withUnsafeBufferPointer { buffer -> Bool in
      var format: Int32 = 0
      var (width, height, bits, samples, palette): (Int32, Int32, Int32, Int32, Int32) =
        (0, 0, 0, 0, 0)
      guard
        unsafe pixReadHeaderMem(
          buffer.baseAddress, buffer.count, &format, &width, &height, &bits, &samples, &palette)
          == 0
      else { return false }
      return width > 0 && height > 0 && Int(width) * Int(height) <= limit
    }
    guard isWithin else { return nil }
    let decoded = unsafe bytes.withUnsafeBufferPointer { buffer -> UnsafeMutablePointer<PIX>? in
      if page == 0, let picture = unsafe pixReadMem(buffer.baseAddress, buffer.count) {
        return unsafe picture
      }
      var offset = 0
      var picture: UnsafeMutablePointer<PIX>?
      for index in 0...page {
        unsafe pixDestroy(&picture)
        // The offset is 0 again after the last page.
        if index > 0, offset == 0 { return nil }
        unsafe picture = unsafe pixReadMemFromMultipageTiff(
          buffer.baseAddress, buffer.count, &offset)
      }
      return unsafe picture
    }
    guard let decoded = unsafe decoded else { return nil }
    var unused: UnsafeMutablePointer<PIX>? = unsafe decoded
    defer { unsafe pixDestroy(&unused) }
    let resolution = unsafe Double(pixGetXRes(decoded))
    let longest = unsafe Double(max(pixGetWidth(decoded), pixGetHeight(decoded)))
    // Without a believable resolution the picture is taken for a sheet of A4.
    // So is one whose stated resolution, mostly a screen's, would make it larger than that.
    let isBelievable = resolution >= 60 && longest / resolution < 14.5
    let pixelsPerPoint = isBelievable ? resolution / 72 : longest / 842
    return unsafe printed(decoded, pixelsPerPoint: pixelsPerPoint)
  }

  /// A copy of some pixels: in colour where ink of a colour is printed, and grey otherwise.
  private static func printed(_ pixels: UnsafeMutablePointer<PIX>, pixelsPerPoint: Double)
    -> Picture?
  {
    let isGrey = unsafe pixGetDepth(pixels) <= 8 && pixGetColormap(pixels) == nil
    let isPlain = unsafe pixGetDepth(pixels) == 32
    var colour = unsafe isGrey ? nil : isPlain ? pixClone(pixels) : pixConvertTo32(pixels)
    var (share, ofColour): (Float, Float) = (0, 0)
    // Neither nearly black nor nearly white, and 40 apart in two of red, green and blue; every fourth pixel tells.
    if !isGrey, unsafe pixColorFraction(colour, 20, 240, 40, 4, &share, &ofColour) == 0,
      share * ofColour > Self.leastColour, let colour = unsafe colour
    {
      return unsafe Picture(handle: colour, pixelsPerPoint: pixelsPerPoint)
    }
    unsafe pixDestroy(&colour)
    guard let grey = unsafe pixConvertTo8(pixels, 0) else { return nil }
    return unsafe Picture(handle: grey, pixelsPerPoint: pixelsPerPoint)
  }

  /// The least share of a page's pixels that is ink of a colour: the outline of one stamp.
  private static let leastColour: Float = 0.0004

  /// Whether ink of a colour is printed.
  var isColoured: Bool { unsafe pixGetDepth(handle) == 32 }

  /// The picture in shades of grey.
  consuming func inGrey() -> Picture {
    let scale = pixelsPerPoint
    let fresh = unsafe isColoured ? pixConvertTo8(handle, 0) : nil
    return unsafe replaced(by: fresh, pixelsPerPoint: scale)
  }

  /// A copy in grey in which ink of a colour is light and black ink is dark: text without the stamp that lies over it.
  ///
  /// Nil where no ink of a colour is printed.
  var withoutColouredInk: Picture? {
    guard isColoured,
      let fresh = unsafe pixConvertRGBToGrayMinMax(handle, Int32(L_CHOOSE_MAX))
    else { return nil }
    // In its lightest component even dark blue ink is lighter than this; what stays grey would be read as letters.
    _ = unsafe pixGammaTRC(fresh, fresh, 1, 0, Self.darkestColour)
    return unsafe Picture(handle: fresh, pixelsPerPoint: pixelsPerPoint)
  }

  /// The shade of grey, of 255, from which on what is printed counts as ink of a colour and not as black.
  private static let darkestColour: Int32 = 130

  deinit {
    var handle: UnsafeMutablePointer<PIX>? = unsafe handle
    unsafe pixDestroy(&handle)
  }

  private consuming func replaced(by fresh: UnsafeMutablePointer<PIX>?, pixelsPerPoint: Double)
    -> Picture
  {
    guard let fresh = unsafe fresh else { return self }
    return unsafe Picture(handle: fresh, pixelsPerPoint: pixelsPerPoint)
  }

  /// A page's picture brought to a resolution that pages are read well at, in dots per inch.
  ///
  /// On made scans the engine did best at the scan's own resolution from 200 to 300, and at 200 below; pictures with
  /// letters a few pixels high need more.
  consuming func scaledForReading() -> Picture {
    let own = pixelsPerPoint * 72
    let wanted = own < 75 ? 300 : min(max(own, 200), 300)
    let factor = wanted / own
    return (0.9...1.1).contains(factor) ? self : scaled(by: factor)
  }

  /// A low resolution made up for by enlarging, up to six times.
  consuming func enlarged() -> Picture {
    let factor = 400.0 / 72 / pixelsPerPoint
    return factor > 1.2 ? scaled(by: factor) : self
  }

  private consuming func scaled(by wanted: Double) -> Picture {
    let factor = min(6, wanted, (24_000_000 / Double(width * height)).squareRoot())
    let scale = pixelsPerPoint
    let fresh = unsafe pixScale(handle, Float(factor), Float(factor))
    return unsafe replaced(by: fresh, pixelsPerPoint: scale * factor)
  }

  /// The same picture once more; nil where there is no room for it.
  var copy: Picture? {
    guard let fresh = unsafe pixCopy(nil, handle) else { return nil }
    return unsafe Picture(handle: fresh, pixelsPerPoint: pixelsPerPoint)
  }

  /// A copy of a part of the picture, given in points; nil where nothing of the part is inside.
  func cropped(to part: AssuranceModel.Box) -> Picture? {
    var area = unsafe boxCreate(
      pixels(part.left), pixels(part.top), pixels(part.width), pixels(part.height))
    defer { unsafe boxDestroy(&area) }
    guard let fresh = unsafe pixClipRectangle(handle, area, nil) else { return nil }
    return unsafe Picture(handle: fresh, pixelsPerPoint: pixelsPerPoint)
  }

  /// Light for dark and dark for light.
  consuming func inverted() -> Picture {
    let scale = pixelsPerPoint
    let fresh = unsafe pixInvert(nil, handle)
    return unsafe replaced(by: fresh, pixelsPerPoint: scale)
  }

  /// With a white margin of some points around it.
  consuming func bordered(by points: Double) -> Picture {
    let (scale, margin) = (pixelsPerPoint, pixels(points))
    let fresh = unsafe pixAddBorder(handle, margin, isColoured ? 0xFFFF_FF00 : 0xFF)
    return unsafe replaced(by: fresh, pixelsPerPoint: scale)
  }

  private func pixels(_ points: Double) -> Int32 {
    Int32(max(-30_000, min(points * pixelsPerPoint, 30_000)))
  }

  /// An uneven background levelled, and a slight tilt taken out.
  consuming func straightened() -> Picture {
    let scale = pixelsPerPoint
    var level = unsafe pixBackgroundNormSimple(handle, nil, nil)
    defer { unsafe pixDestroy(&level) }
    let fresh = unsafe pixDeskew(level ?? handle, 0)
    return unsafe replaced(by: fresh, pixelsPerPoint: scale)
  }

  /// Turned clockwise by quarters of a turn.
  consuming func turned(_ quarters: Int) -> Picture {
    let scale = pixelsPerPoint
    let fresh = unsafe pixRotateOrth(handle, Int32(quarters))
    return unsafe replaced(by: fresh, pixelsPerPoint: scale)
  }

  /// The picture without the places where some words stand.
  consuming func blanking(_ words: [Word]) -> Picture {
    let margin = 1.0
    for box in words.compactMap(\.box) {
      var area = unsafe boxCreate(
        pixels(box.left - margin), pixels(box.top - margin),
        pixels(box.right - box.left + 2 * margin), pixels(box.bottom - box.top + 2 * margin))
      // All bits set are white in a picture of grey.
      _ = unsafe pixSetInRect(handle, area)
      unsafe boxDestroy(&area)
    }
    return self
  }

  /// Resolution in the numbers that the engine takes.
  var dotsPerInch: Int32 { Int32(max(70, min(pixelsPerPoint * 72, 600))) }

  /// Width in pixels.
  var width: Int { unsafe Int(pixGetWidth(handle)) }
  /// Height in pixels.
  var height: Int { unsafe Int(pixGetHeight(handle)) }
}
