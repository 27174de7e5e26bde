/// A word, a number or a mark of a text, with its place in the bytes.
struct ClauseToken: Hashable, Sendable {
  /// What the token is made of.
  enum Kind: UInt8, Hashable, Sendable {
    case word, number
    /// A mark that may separate clauses, such as a comma, a bracket or a table's bar.
    case mark
    /// One or more blank lines, or the end of a paragraph.
    case paragraphEnd
    /// The end of a line inside a paragraph.
    case lineEnd
  }

  let kind: Kind
  /// First byte of a mark; 0 for others.
  let mark: UInt8
  /// Whether the word starts with a capital.
  let isCapitalised: Bool
  /// Whether the word carries an English possessive ending.
  var isPossessive: Bool
  /// Value of a whole number; -1 where there is none.
  let value: Int32
  /// First byte of the token in the text.
  private(set) var start: Int32
  /// Byte after the token.
  private(set) var end: Int32
  /// Symbols of the word index that the word stands for, the exact one first.
  private(set) var symbols: Range<Int32>

  /// Whether the token is this mark.
  func isMark(_ character: Unicode.Scalar) -> Bool {
    kind == .mark && UInt32(mark) == character.value
  }

  /// The token in small letters, out of the bytes of its text.
  func lowercased(in bytes: [UInt8]) -> String {
    String(decoding: bytes[Int(start)..<Int(end)], as: UTF8.self).lowercased()
  }

  /// The token in a text where its bytes and its symbols stand elsewhere.
  func moved(bytes: Int32, symbols shift: Int32) -> ClauseToken {
    var token = self
    token.start += bytes
    token.end += bytes
    token.symbols = symbols.lowerBound + shift..<symbols.upperBound + shift
    return token
  }

  /// Whether the token ends a line or a paragraph.
  var isBreak: Bool { kind == .lineEnd || kind == .paragraphEnd }
}
