import AssuranceModel

/// The name with which a party's description begins, before its address and what the law says of it.
///
/// `(2) Ostwind AG, a company of German law, Elbkai 40, Hamburg ("Customer")` begins with `Ostwind AG`.
struct PartyName {
  let words: String
  /// Where the name stands in the text.
  let bytes: Range<Int>

  /// Nil where the description has no beginning that can be told, or begins with no name.
  init?(before bracket: Int, in text: ClauseText) {
    guard let opening = Self.opening(of: bracket, in: text) else { return nil }
    var first = opening
    while first < bracket, !Self.isNameStart(text.tokens[first]) { first += 1 }
    if let later = Self.secondParty(in: first..<bracket, of: text) { first = later }
    var end = first
    while end < bracket, end - first < Self.longest, !Self.endsName(end, in: text) { end += 1 }
    end = Self.pastLegalForm(first..<end, in: text)
    while end > first, text.tokens[end - 1].kind != .word { end -= 1 }
    guard first < end else { return nil }
    // The full stop of `Inc.` and `S.A.` belongs to it.
    let stop = Int(text.tokens[end - 1].end)
    let hasStop = stop < text.bytes.count && text.bytes[stop] == UInt8(ascii: ".")
    bytes = Int(text.tokens[first].start)..<(hasStop ? stop + 1 : stop)
    words = text.words(of: first..<end) + (hasStop ? "." : "")
  }

  /// In tokens.
  private static let longest = 14
  private static let furthest = 80

  /// The token at which the description before a bracket begins: after the party before it, a number such as `(2)`, or `between`.
  private static func opening(of bracket: Int, in text: ClauseText) -> Int? {
    var place = bracket
    while place > 0, bracket - place < furthest {
      let token = text.tokens[place - 1]
      if token.kind == .paragraphEnd || isBetween(word(place - 1, in: text)) { return place }
      guard token.isMark(")") else {
        place -= 1
        continue
      }
      guard let open = (0..<place - 1).last(where: { text.tokens[$0].isMark("(") }) else {
        return place
      }
      let inside = text.tokens[(open + 1)..<(place - 1)]
      // A number of the party, or the other party's own definition; else a remark on this one.
      if inside.count <= 2 || inside.contains(where: { $0.isMark("\"") }) { return place }
      place = open
    }
    return place == 0 ? 0 : nil
  }

  private static func isNameStart(_ token: ClauseToken) -> Bool {
    token.kind == .word && token.isCapitalised
  }

  /// Where the second of two parties begins that stand before one definition: `Alder Ltd and Ostwind AG ("Customer")`.
  private static func secondParty(in range: Range<Int>, of text: ClauseText) -> Int? {
    range.last { place in
      joints.contains(word(place, in: text)) && place + 1 < range.upperBound
        && isNameStart(text.tokens[place + 1])
        && hasLegalForm(range.lowerBound..<place, in: text)
        && hasLegalForm((place + 1)..<range.upperBound, in: text)
    }.map { $0 + 1 }
  }

  private static func endsName(_ place: Int, in text: ClauseText) -> Bool {
    let token = text.tokens[place]
    return token.isMark(",") || token.isMark(";") || token.isMark("(")
      || !token.isCapitalised && descriptions.contains(word(place, in: text))
  }

  /// The end of a name at its last legal form; its own end where it has none.
  private static func pastLegalForm(_ range: Range<Int>, in text: ClauseText) -> Int {
    range.last { isLegalForm(at: $0, of: range.lowerBound, in: text) }.map { $0 + 1 }
      ?? range.upperBound
  }

  private static func hasLegalForm(_ range: Range<Int>, in text: ClauseText) -> Bool {
    range.contains { isLegalForm(at: $0, of: range.lowerBound, in: text) }
  }

  /// Whether a name up to a word is the same company's without the word.
  private static func isLegalForm(at place: Int, of start: Int, in text: ClauseText) -> Bool {
    guard place > start, text.tokens[place].kind == .word else { return false }
    return !["and", "und", "et"].contains(word(place, in: text))
      && LegalName(text.words(of: start..<(place + 1)))
        .isSame(as: LegalName(text.words(of: start..<place)))
  }

  private static func word(_ place: Int, in text: ClauseText) -> String {
    text.tokens[place].kind == .word ? text.words(of: place..<(place + 1)).lowercased() : ""
  }

  private static func isBetween(_ word: String) -> Bool { betweens.contains(word) }

  private static let betweens: Set<String> = [
    "between", "among", "zwischen", "entre", "tussen", "tra", "fra", "mellan", "mellem", "między",
  ]
  private static let joints: Set<String> = ["and", "und", "et", "y", "e", "en", "och", "og", "i"]
  /// Words with which the description of a company goes on after its name.
  private static let descriptions: Set<String> = [
    "a", "an", "ein", "eine", "une", "una", "een", "whose", "having", "with", "incorporated",
    "registered", "established", "represented", "acting", "located", "mit", "vertreten",
    "eingetragen", "dont", "ayant", "con", "representada", "domiciliada", "met", "gevestigd",
    "hereinafter", "nachfolgend", "nachstehend",
  ]
}
