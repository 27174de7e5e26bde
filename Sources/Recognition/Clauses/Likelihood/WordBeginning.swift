/// The first signs of a word or a number without case and accent: `certificat` for every certification, and `27001`.
struct WordBeginning: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Signs that tell words apart.
  private static let length = 10
  /// Letters that tell words apart, and most of their endings not.
  private static let stem = 6
  private static let bits = 6

  /// Six bits a sign, the first sign highest; 0 where the word is shorter. Letters are 1 to 26, digits 27 to 36.
  private let signs: UInt64

  private init(signs: UInt64) { self.signs = signs }

  /// The beginning of a token; nil for marks.
  init?(_ token: ClauseToken, in bytes: [UInt8]) {
    guard token.kind == .word || token.kind == .number else { return nil }
    self.init(bytes[Int(token.start)..<Int(token.end)])
  }

  /// The beginning as its description has it.
  init?(_ name: Substring) {
    self.init(Array(name.utf8)[...])
  }

  private init?(_ word: ArraySlice<UInt8>) {
    var signs: UInt64 = 0
    var count = 0
    func add(_ sign: UInt8) {
      guard count < Self.length else { return }
      signs = signs << UInt64(Self.bits) | UInt64(sign)
      count += 1
    }
    var place = word.startIndex
    while place < word.endIndex, count < Self.length {
      if FoldedLetter.isPlain(word[place]) {
        add(word[place] & 0x1F)
        place += 1
      } else if FoldedLetter.isDigit(word[place]) {
        add(word[place] - UInt8(ascii: "0") + 27)
        place += 1
      } else if let letter = FoldedLetter(in: word, at: place) {
        for code in letter.codes { add(code + 1) }
        place += letter.length
      } else {
        place += 1
      }
    }
    guard count > 0 else { return nil }
    self.signs = signs << UInt64(Self.bits * (Self.length - count))
  }

  /// The beginning that the forms of a word have in common.
  var shortened: WordBeginning {
    let cut = UInt64(Self.bits * (Self.length - Self.stem))
    return WordBeginning(signs: (signs >> cut) << cut)
  }

  static func < (one: WordBeginning, other: WordBeginning) -> Bool { one.signs < other.signs }

  var description: String {
    let codes = (0..<Self.length).map {
      UInt8(signs >> UInt64(Self.bits * (Self.length - 1 - $0)) & 0x3F)
    }
    return String(
      decoding: codes.filter { $0 > 0 }.map {
        $0 < 27 ? $0 - 1 + UInt8(ascii: "a") : $0 - 27 + UInt8(ascii: "0")
      }, as: UTF8.self)
  }
}
