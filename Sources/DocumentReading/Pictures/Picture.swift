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
    guard let grey = unsafe pixConvertTo8(colour, 0) else { return nil }
    return unsafe Picture(handle: grey, pixelsPerPoint: pixelsPerPoint)
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
      for _ in 0...page {
        unsafe pixDestroy(&picture)
        unsafe picture = unsafe pixReadMemFromMultipageTiff(
          buffer.baseAddress, buffer.count, &offset)
        if offset == 0 { break }
      }
      return unsafe picture
    }
    guard let decoded = unsafe decoded else { return nil }
    var unused: UnsafeMutablePointer<PIX>? = unsafe decoded
    defer { unsafe pixDestroy(&unused) }
    let resolution = unsafe Double(pixGetXRes(decoded))
    let longest = unsafe Double(max(pixGetWidth(decoded), pixGetHeight(decoded)))
    // Without a believable resolution the picture is taken for a sheet of A4.
    let isBelievable = resolution >= 60 && longest / resolution < 40
    let pixelsPerPoint = isBelievable ? resolution / 72 : longest / 842
    guard let grey = unsafe pixConvertTo8(decoded, 0) else { return nil }
    return unsafe Picture(handle: grey, pixelsPerPoint: pixelsPerPoint)
  }

  deinit {
    var handle: UnsafeMutablePointer<PIX>? = unsafe handle
    unsafe pixDestroy(&handle)
  }

  /// Width in pixels.
  var width: Int { unsafe Int(pixGetWidth(handle)) }
  /// Height in pixels.
  var height: Int { unsafe Int(pixGetHeight(handle)) }
}
