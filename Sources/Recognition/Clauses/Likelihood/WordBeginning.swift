/// The first letters of a word without case and accent, so that its forms are one: `certif` for every certification.
struct WordBeginning: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Letters that tell words apart, and most of their endings not.
  private static let length = 6

  /// Five bits a letter, the first letter highest; 0 where the word is shorter.
  private let letters: UInt32

  /// The beginning of a token; nil for numbers and marks.
  init?(_ token: ClauseToken, in bytes: [UInt8]) {
    guard token.kind == .word else { return nil }
    self.init(bytes[Int(token.start)..<Int(token.end)])
  }

  /// The beginning as it is written in `clause-likelihoods.csv`.
  init?(_ name: Substring) {
    self.init(Array(name.utf8)[...])
  }

  private init?(_ word: ArraySlice<UInt8>) {
    var letters: UInt32 = 0
    var count = 0
    var place = word.startIndex
    while place < word.endIndex, count < Self.length {
      if FoldedLetter.isPlain(word[place]) {
        letters = letters << 5 | UInt32(word[place] & 0x1F)
        count += 1
        place += 1
      } else if let letter = FoldedLetter(in: word, at: place) {
        for code in letter.codes.prefix(Self.length - count) where code < 26 {
          letters = letters << 5 | UInt32(code + 1)
          count += 1
        }
        place += letter.length
      } else {
        place += 1
      }
    }
    guard count > 0 else { return nil }
    self.letters = letters << UInt32(5 * (Self.length - count))
  }

  static func < (one: WordBeginning, other: WordBeginning) -> Bool { one.letters < other.letters }

  var description: String {
    let codes = (0..<Self.length).map { letters >> UInt32(5 * (Self.length - 1 - $0)) & 0x1F }
    return String(
      decoding: codes.filter { $0 > 0 }.map { UInt8($0) - 1 + UInt8(ascii: "a") }, as: UTF8.self)
  }
}
