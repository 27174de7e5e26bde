/// Words that a redline takes out: `~~struck~~` and `[deleted: words]` are passed over, as if they were not there.
enum RedlineDeletion {
  /// In bytes; so much is looked ahead at most, so that work stays linear.
  private static let longest = 2_000

  private static let opening = Array("[deleted:".utf8)

  /// The end of a deletion that begins at a place; nil where none begins.
  static func end(from start: Int, in bytes: [UInt8]) -> Int? {
    struckOut(from: start, in: bytes) ?? markedDeleted(from: start, in: bytes)
  }

  /// The end of `~~words taken out~~`.
  private static func struckOut(from start: Int, in bytes: [UInt8]) -> Int? {
    let tilde = UInt8(ascii: "~")
    guard start + 2 < bytes.count, bytes[start] == tilde, bytes[start + 1] == tilde,
      bytes[start + 2] != tilde
    else { return nil }
    var place = start + 2
    while place + 1 < bytes.count, place - start < longest {
      if bytes[place] == tilde, bytes[place + 1] == tilde { return place + 2 }
      place += 1
    }
    return nil
  }

  /// The end of `[deleted: words taken out]`.
  private static func markedDeleted(from start: Int, in bytes: [UInt8]) -> Int? {
    guard bytes[start] == opening[0], start + opening.count < bytes.count,
      zip(bytes[start...], opening).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 })
    else { return nil }
    return bytes[start...].prefix(longest).firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 }
  }
}
