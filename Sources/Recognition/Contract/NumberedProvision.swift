/// A clause, sub-clause or lettered item of a contract that other clauses can refer to by its number.
struct NumberedProvision: Hashable, Sendable {
  /// `7`, `7.1` or `7.1(a)`.
  let number: String
  /// From its number to the end of the last provision below it.
  let tokens: Range<Int>

  /// The provisions of a text in the order of their numbers' places.
  static func all(in text: ClauseText) -> [NumberedProvision] {
    var open: [(number: String, start: Int)] = []
    var found: [NumberedProvision] = []
    func close(downTo depth: Int, at end: Int) {
      while open.count > depth, let last = open.popLast() {
        found.append(NumberedProvision(number: last.number, tokens: last.start..<end))
      }
    }
    let tokens = text.tokens
    for place in 0..<tokens.count where place == 0 || tokens[place - 1].isBreak {
      if let number = number(at: numberPlace(behind: place, in: text) ?? place, in: text) {
        let above = open.firstIndex { !number.text.hasPrefix($0.number + ".") } ?? open.count
        close(downTo: above, at: place)
        open.append((number.text, place))
      } else if let letter = letter(at: place, in: text),
        let parent = open.lastIndex(where: { !$0.number.hasSuffix(")") })
      {
        close(downTo: parent + 1, at: place)
        open.append((open[parent].number + letter, place))
      }
    }
    close(downTo: 0, at: tokens.count)
    return found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// Whether anything is said in it of what somebody must or may do.
  func binds(in text: ClauseText) -> Bool {
    let modals: ConceptSet = [.duty, .may, .presentDuty, .nominalDuty]
    guard let first = text.firstPhrase(from: tokens.lowerBound) else { return false }
    return text.matches[first...].prefix { tokens.contains($0.tokens.lowerBound) }
      .contains { $0.concepts.meets(modals) }
  }

  /// A number of at most four parts that stands at a token, with its letter: `7.1(a)`; nil for amounts and years.
  static func number(at place: Int, in text: ClauseText) -> (text: String, end: Int)? {
    guard place < text.tokens.count, text.tokens[place].kind == .number else { return nil }
    let token = text.tokens[place]
    var (parts, digits) = (1, 0)
    for byte in text.bytes[Int(token.start)..<Int(token.end)] {
      guard byte == UInt8(ascii: ".") else {
        digits += 1
        guard digits <= 2 else { return nil }
        continue
      }
      parts += 1
      digits = 0
    }
    guard parts <= 4 else { return nil }
    let words = text.words(of: place..<place + 1)
    guard let letter = letter(at: place + 1, in: text) else { return (words, place + 1) }
    return (words + letter, place + 4)
  }

  /// `(a)` at a token.
  private static func letter(at place: Int, in text: ClauseText) -> String? {
    guard place + 2 < text.tokens.count, text.tokens[place].isMark("("),
      text.tokens[place + 2].isMark(")"), text.tokens[place + 1].kind == .word
    else { return nil }
    let inner = text.words(of: place + 1..<place + 2).lowercased()
    return inner.utf8.count == 1 ? "(\(inner))" : nil
  }

  /// Where the number stands behind a word such as `clause`, or `§`; nil where a token is none, or no number follows.
  static func numberPlace(behind place: Int, in text: ClauseText) -> Int? {
    let next = place + 1
    guard next < text.tokens.count else { return nil }
    // `Ziff. 7.1`, `§§ 5`; most tokens have no number near, and need no look at their letters.
    let isParted = text.tokens[next].kind == .mark
    let number = isParted ? next + 1 : next
    guard number < text.tokens.count, text.tokens[number].kind == .number else { return nil }
    if isParted, !text.tokens[next].isMark("."), !isSectionSign(next, in: text) { return nil }
    let isNamed =
      text.tokens[place].kind == .word
      && nouns.contains(text.tokens[place].lowercased(in: text.bytes))
    return isNamed || isSectionSign(place, in: text) ? number : nil
  }

  /// `§`.
  private static func isSectionSign(_ place: Int, in text: ClauseText) -> Bool {
    let token = text.tokens[place]
    return token.kind == .mark && token.end - token.start == 2
      && text.bytes[Int(token.start)] == 0xC2 && text.bytes[Int(token.start) + 1] == 0xA7
  }

  private static let nouns: Set<String> = [
    "clause", "clauses", "section", "sections", "article", "articles", "paragraph", "paragraphs",
    "provision", "provisions", "subclause", "subsection", "subparagraph", "ziffer", "ziffern",
    "ziff", "nummer", "abschnitt", "klausel", "klauseln", "punkt", "artikel", "artikels",
    "artikelen", "art", "paragraf", "paragraphe", "point", "cláusula", "cláusulas", "clausula",
    "sección", "artículo", "apartado", "punto", "lid", "clausule", "bepaling",
  ]
}
