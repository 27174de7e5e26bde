import AssuranceModel

/// The text that a cell shows, made of its bytes.
enum CellText {
  /// The text without white space around it; nil where nothing else is there.
  static func trimmed(_ bytes: [UInt8], in range: Range<Int>) -> String? {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isSpace(bytes[start]) { start += 1 }
    while start < end, isSpace(bytes[end - 1]) { end -= 1 }
    guard start < end else { return nil }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    // Only beyond ASCII is there white space that the bytes alone do not tell.
    guard bytes[start] >= 0x80 || bytes[end - 1] >= 0x80 else { return text }
    let trimmed = text.trimmed
    return trimmed.isEmpty ? nil : trimmed
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || 9...13 ~= byte }
}
