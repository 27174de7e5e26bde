import AssuranceModel
import CTesseract
import CZBar

extension Picture {
  /// The QR codes and Code 128 barcodes of a picture, from the top.
  ///
  /// Other symbologies are left out: lines of text and rules are taken for them too often.
  var codes: [MachineReadableCode] {
    guard let scanner = unsafe zbar_image_scanner_create() else { return [] }
    defer { unsafe zbar_image_scanner_destroy(scanner) }
    unsafe zbar_image_scanner_set_config(scanner, ZBAR_NONE, ZBAR_CFG_ENABLE, 0)
    for symbology in [ZBAR_QRCODE, ZBAR_CODE128] {
      unsafe zbar_image_scanner_set_config(scanner, symbology, ZBAR_CFG_ENABLE, 1)
    }
    guard let image = unsafe zbar_image_create() else { return [] }
    defer { unsafe zbar_image_destroy(image) }
    // Every second line tells a code as well, and so does half of 300 dots per inch.
    unsafe zbar_image_scanner_set_config(scanner, ZBAR_NONE, ZBAR_CFG_X_DENSITY, 2)
    unsafe zbar_image_scanner_set_config(scanner, ZBAR_NONE, ZBAR_CFG_Y_DENSITY, 2)
    let isFine = pixelsPerPoint > 3.5
    var whole = unsafe isColoured ? pixConvertTo8(handle, 0) : pixClone(handle)
    defer { unsafe pixDestroy(&whole) }
    var grey = unsafe isFine ? pixScaleAreaMap2(whole) : pixClone(whole)
    defer { unsafe pixDestroy(&grey) }
    guard let grey = unsafe grey else { return [] }
    let scale = isFine ? pixelsPerPoint / 2 : pixelsPerPoint
    let (width, height) = unsafe (Int(pixGetWidth(grey)), Int(pixGetHeight(grey)))
    let bytes = unsafe Self.bytes(of: grey, width: width, height: height)
    guard bytes.count == width * height, !bytes.isEmpty else { return [] }
    unsafe zbar_image_set_format(
      image, UInt("Y800".utf8.reversed().reduce(0) { $0 << 8 | UInt32($1) }))
    unsafe zbar_image_set_size(image, UInt32(width), UInt32(height))
    var codes: [MachineReadableCode] = []
    unsafe bytes.withUnsafeBytes { buffer in
      unsafe zbar_image_set_data(image, buffer.baseAddress, UInt(buffer.count), nil)
      guard unsafe zbar_scan_image(scanner, image) > 0 else { return }
      var symbol = unsafe zbar_image_first_symbol(image)
      while let current = unsafe symbol, codes.count < 50 {
        if let code = unsafe Self.code(of: current, scale: scale) { codes.append(code) }
        unsafe symbol = unsafe zbar_symbol_next(current)
      }
    }
    return codes.sorted { first, second in
      (first.box?.top ?? 0, first.box?.left ?? 0, first.text)
        < (second.box?.top ?? 0, second.box?.left ?? 0, second.text)
    }
  }

  @unsafe private static func code(of symbol: OpaquePointer, scale: Double)
    -> MachineReadableCode?
  {
    guard let data = unsafe zbar_symbol_get_data(symbol),
      let name = unsafe zbar_get_symbol_name(zbar_symbol_get_type(symbol))
    else { return nil }
    let length = unsafe Int(zbar_symbol_get_data_length(symbol))
    let text = unsafe String(
      decoding: UnsafeRawBufferPointer(start: data, count: length), as: UTF8.self)
    guard text.contains(where: { !$0.isWhitespace }) else { return nil }
    var box: AssuranceModel.Box?
    for corner in unsafe 0..<zbar_symbol_get_loc_size(symbol) {
      let x = unsafe Double(zbar_symbol_get_loc_x(symbol, corner)) / scale
      let y = unsafe Double(zbar_symbol_get_loc_y(symbol, corner)) / scale
      let point = AssuranceModel.Box(x0: x, y0: y, x1: x, y1: y)
      box = box?.union(point) ?? point
    }
    return unsafe MachineReadableCode(symbology: String(cString: name), text: text, box: box)
  }

  /// One byte a pixel, row after row.
  @unsafe private static func bytes(
    of grey: UnsafeMutablePointer<PIX>, width: Int, height: Int
  ) -> [UInt8] {
    guard unsafe pixGetDepth(grey) == 8, let words = unsafe pixGetData(grey) else { return [] }
    let wordsPerRow = unsafe Int(pixGetWpl(grey))
    return unsafe [UInt8](unsafeUninitializedCapacity: width * height) { bytes, count in
      for row in 0..<height {
        for column in 0..<width {
          // The first pixel of a word is its most significant byte.
          let word = unsafe words[row * wordsPerRow + column / 4]
          unsafe bytes[row * width + column] = UInt8(
            truncatingIfNeeded: word >> (24 - 8 * UInt32(column % 4)))
        }
      }
      count = width * height
    }
  }
}
