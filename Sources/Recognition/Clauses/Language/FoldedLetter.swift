/// A letter of UTF-8 text without case and accent, as codes 0 to 25.
struct FoldedLetter {
  /// One code, or two for ligatures and the German sharp s; codes 26 to 35 are digits.
  let codes: [UInt8]
  /// Bytes that the letter takes in the text.
  let length: Int

  /// The letter at a place of a text or a part of one; nil where no letter stands there.
  init?<Bytes: RandomAccessCollection<UInt8>>(in bytes: Bytes, at position: Int)
  where Bytes.Index == Int {
    guard position < bytes.endIndex else { return nil }
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      self.init(codes: Self.singles[Int(byte - UInt8(ascii: "a"))], length: 1)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      self.init(codes: Self.singles[Int(byte - UInt8(ascii: "A"))], length: 1)
    case 0xC3...0xC5 where position + 1 < bytes.endIndex:
      let scalar = (Int(byte) & 0x1F) << 6 | Int(bytes[position + 1]) & 0x3F
      let plain = Self.plain[scalar - 0xC0]
      guard !plain.isEmpty else { return nil }
      self.init(codes: plain, length: 2)
    default:
      return nil
    }
  }

  private init(codes: [UInt8], length: Int) {
    self.codes = codes
    self.length = length
  }

  private static let singles: [[UInt8]] = (0..<26).map { [UInt8($0)] }

  /// Base letters of U+00C0 to U+017F in order; `.` where the character is no letter.
  private static let plain: [[UInt8]] =
    """
    a a a a a a ae c e e e e i i i i d n o o o o o . o u u u u y th ss
    a a a a a a ae c e e e e i i i i d n o o o o o . o u u u u y th y
    a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g
    g g g g h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l
    l l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s
    s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s
    """
    .split { $0 == " " || $0 == "\n" }
    .map { base in
      base.utf8.filter { $0 != UInt8(ascii: ".") }.map { $0 - UInt8(ascii: "a") }
    }

  /// Whether the byte is a letter of ASCII.
  static func isPlain(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  /// Whether the byte is a digit.
  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// Whether the letter at a place is written large.
  static func isCapital(_ bytes: [UInt8], at position: Int) -> Bool {
    let byte = bytes[position]
    if byte < 0x80 { return byte &- UInt8(ascii: "A") < 26 }
    guard byte == 0xC3, position + 1 < bytes.count else { return false }
    return bytes[position + 1] < 0x9F
  }

  /// Length of an apostrophe at a place; 0 where there is none.
  static func apostropheLength(in bytes: [UInt8], at position: Int) -> Int {
    guard position < bytes.count else { return 0 }
    if bytes[position] == UInt8(ascii: "'") { return 1 }
    guard position + 2 < bytes.count, bytes[position] == 0xE2, bytes[position + 1] == 0x80 else {
      return 0
    }
    return bytes[position + 2] == 0x99 || bytes[position + 2] == 0x98 ? 3 : 0
  }

  /// Length of a mark that says nothing: hyphen, slash, emphasis, soft hyphen; nil for others.
  static func ignoredLength(_ bytes: [UInt8], _ position: Int) -> Int? {
    switch bytes[position] {
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "\\"):
      return 1
    case 0xC2 where position + 1 < bytes.count && bytes[position + 1] == 0xAD:
      return 2
    case 0xE2 where position + 2 < bytes.count && bytes[position + 1] == 0x80:
      // U+2010 and U+2011 are hyphens, U+200B to U+200D have no width.
      return [0x90, 0x91, 0x8B, 0x8C, 0x8D].contains(bytes[position + 2]) ? 3 : nil
    default:
      return nil
    }
  }

  /// A mark brought to ASCII where it has such a twin, and the bytes that it takes.
  static func plainMark(_ bytes: [UInt8], at position: Int) -> (mark: UInt8?, length: Int) {
    let byte = bytes[position]
    if byte < 0x80 { return (byte, 1) }
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
    let end = min(position + length, bytes.count)
    if byte == 0xE2, end - position == 3, bytes[position + 1] == 0x80 {
      switch bytes[position + 2] {
      case 0x93, 0x94: return (UInt8(ascii: ","), 3)
      case 0x9C...0x9F: return (UInt8(ascii: "\""), 3)
      case 0xA2: return (UInt8(ascii: "#"), 3)
      default: break
      }
    }
    if byte == 0xC2, end - position == 2, [0xAB, 0xBB].contains(bytes[position + 1]) {
      return (UInt8(ascii: "\""), 2)
    }
    return (nil, end - position)
  }
}
