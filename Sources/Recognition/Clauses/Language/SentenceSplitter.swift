/// Finds where sentences end, and keeps the items of a list with the words that lead into them.
struct SentenceSplitter {
  /// More tokens than any sentence that a lawyer would sign; a longer one is cut, so that work stays linear.
  private static let longest = 500

  let tokens: [ClauseToken]
  let bytes: [UInt8]

  /// The sentences as ranges of tokens; together they are the whole text.
  func sentences() -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    var list: ItemKind?
    for place in tokens.indices {
      let isEnd: Bool
      if tokens[place].isBreak {
        let next = place + 1
        let item = next < tokens.count ? itemKind(next) : nil
        let before = previousWord(before: place)
        if let known = list {
          isEnd = !(item.map { $0.continues(known) } ?? false)
        } else if before.map({ tokens[$0].isMark(":") }) == true {
          list = item
          isEnd = item == nil && !goesOnInSmallLetters(next)
        } else if item != nil, before.map(goesOn) == true {
          isEnd = false
        } else {
          isEnd =
            tokens[place].kind == .paragraphEnd || item != nil || isTableRow(next)
            || holdsBars(place) || holdsBars(next)
        }
        if isEnd { list = nil }
      } else {
        isEnd = list == nil && endsSentence(place)
      }
      guard isEnd || place + 1 - start >= Self.longest else { continue }
      if let last = sentences.last, tokens[start...place].allSatisfy(\.isBreak) {
        // A line's end behind a full stop belongs to the sentence that it ends.
        sentences[sentences.count - 1] = last.lowerBound..<place + 1
      } else {
        sentences.append(start..<place + 1)
      }
      start = place + 1
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  /// How the items of a list are marked.
  enum ItemKind: Hashable {
    case bullet, bracket, letter
    /// `7.` has depth 1, `7.1` depth 2.
    case number(depth: Int)

    /// Whether an item so marked can belong to a list that began with the other mark.
    func continues(_ first: ItemKind) -> Bool {
      switch (self, first) {
      case (.number(let own), .number(let other)): own == other
      case (.number, _): false
      default: true
      }
    }
  }

  private func previousWord(before place: Int) -> Int? {
    guard place > 0, !tokens[place - 1].isBreak else { return nil }
    return place - 1
  }

  /// Whether a colon leads into `maintain the certification; and`, an item without a marker.
  private func goesOnInSmallLetters(_ place: Int) -> Bool {
    place < tokens.count && tokens[place].kind == .word && !tokens[place].isCapitalised
  }

  /// Whether the sentence cannot be over here: after a comma, a semicolon, `and` or `or`.
  private func goesOn(_ place: Int) -> Bool {
    let token = tokens[place]
    if token.isMark(";") || token.isMark(",") { return true }
    guard token.kind == .word else { return false }
    return token.end - token.start <= 4 && Self.joiners.contains(lowercased(place))
  }

  private static let joiners: Set<String> = [
    "and", "or", "und", "oder", "et", "ou", "y", "o", "en", "of",
  ]

  /// Whether the line that a place ends or begins is a row of cells.
  private func holdsBars(_ place: Int) -> Bool {
    func ends(_ token: ClauseToken) -> Bool { token.isBreak || token.isMark("|") }
    let near =
      place < tokens.count && tokens[place].isBreak
      ? tokens[max(0, place - Self.longestRow)..<place].last(where: ends)
      : tokens[min(place, tokens.count)...].prefix(Self.longestRow).first(where: ends)
    return near?.isMark("|") ?? false
  }

  /// Tokens of a table's row that are looked at for its bars.
  private static let longestRow = 80

  private func isTableRow(_ place: Int) -> Bool {
    place < tokens.count && tokens[place].isMark("|")
  }

  /// A full stop, question or exclamation mark, or a table's bar at a line's end.
  func endsSentence(_ place: Int) -> Bool {
    let token = tokens[place]
    if token.isMark(";") { return endsAtSemicolon(place) }
    guard token.isMark(".") || token.isMark("!") || token.isMark("?"), place + 1 < tokens.count
    else { return false }
    let next = tokens[place + 1]
    if next.isBreak { return !isNumbering(place) }
    guard next.start > token.end || next.isMark("\"") || next.isMark(")") else { return false }
    if token.isMark("."), place > 0,
      isAbbreviation(place - 1) || isNumbering(place) || isOrdinal(place)
    {
      return false
    }
    return next.isCapitalised || next.kind != .word
  }

  /// A semicolon ends what goes before, save among the items of a list and before `and`.
  private func endsAtSemicolon(_ place: Int) -> Bool {
    guard place + 1 < tokens.count, !tokens[place + 1].isBreak else { return false }
    return itemKind(place + 1) == nil && !goesOn(place + 1)
      && !["but", "aber", "mais", "pero", "maar", "then"].contains(lowercased(place + 1))
  }

  /// `5.` at the beginning of a line or sentence is a number of a clause.
  private func isNumbering(_ place: Int) -> Bool {
    guard place > 0, tokens[place - 1].kind == .number else { return false }
    return place == 1 || tokens[place - 2].isBreak
  }

  /// `31. Dezember`: the full stop of a German ordinal.
  private func isOrdinal(_ place: Int) -> Bool {
    tokens[place - 1].kind == .number && place + 1 < tokens.count
      && Self.months.contains(lowercased(place + 1))
  }

  private static let months: Set<String> = [
    "januar", "jänner", "februar", "märz", "april", "mai", "juni", "juli", "august", "september",
    "oktober", "november", "dezember",
  ]

  private func isAbbreviation(_ place: Int) -> Bool {
    let token = tokens[place]
    guard token.kind == .word else { return false }
    if token.end - token.start == 1 { return !token.isCapitalised || place == 0 }
    guard token.end - token.start <= 6 else { return false }
    return Self.abbreviations.contains(lowercased(place))
  }

  private static let abbreviations: Set<String> = [
    "no", "nos", "nr", "art", "cl", "para", "sec", "ltd", "inc", "approx", "abs", "ziff", "bzw",
    "vgl", "ca", "etc", "bijv", "num", "resp", "incl", "corp", "dr", "mr", "ms", "ej", "núm",
  ]

  private func lowercased(_ place: Int) -> String {
    tokens[place].lowercased(in: bytes)
  }

  /// The marker of an item that stands here: `(a)`, `a)`, `1.`, `3.1.2` or a bullet; nil for none.
  func itemKind(_ place: Int) -> ItemKind? {
    let token = tokens[place]
    if token.isMark("#") { return .bullet }
    if token.isMark("(") { return markerEnd(place) != nil ? .bracket : nil }
    guard place + 1 < tokens.count else { return nil }
    let next = tokens[place + 1]
    if token.kind == .number {
      let dots = bytes[Int(token.start)..<Int(token.end)].count { $0 == UInt8(ascii: ".") }
      return dots > 0 || next.isMark(".") || next.isMark(")") ? .number(depth: dots + 1) : nil
    }
    return token.kind == .word && token.end - token.start <= 3 && next.isMark(")") ? .letter : nil
  }

  /// What the markers of one list have in common.
  enum MarkerStyle: Hashable {
    case bullet, number, roman, letter
  }

  /// The style of the marker that stands here; nil for none. Bullets and bare numbers count at a line's start only.
  func markerStyle(_ place: Int, atLineStart: Bool) -> MarkerStyle? {
    if markerEnd(place) != nil {
      let inner = tokens[place + 1]
      if inner.kind == .number { return .number }
      return "ivx".contains(lowercased(place + 1).prefix(1)) ? .roman : .letter
    }
    guard atLineStart, let kind = itemKind(place) else { return nil }
    switch kind {
    case .bullet: return .bullet
    case .number: return .number
    case .bracket, .letter: return .letter
    }
  }

  /// The token after `(a)`, `(iv)` or `(2)` where a marker of a list begins; nil where none does.
  func markerEnd(_ place: Int) -> Int? {
    guard place + 2 < tokens.count, tokens[place].isMark("("), tokens[place + 2].isMark(")")
    else { return nil }
    // `subcontractor(s)` has no space before its bracket.
    if place > 0, tokens[place - 1].end == tokens[place].start, !tokens[place - 1].isBreak {
      return nil
    }
    let inner = tokens[place + 1]
    if inner.kind == .number {
      let followsNumber = place > 0 && isAmount(before: place)
      return inner.value >= 0 && inner.value <= 30 && !followsNumber ? place + 3 : nil
    }
    guard inner.kind == .word, inner.end - inner.start <= 4 else { return nil }
    let letters = bytes[Int(inner.start)..<Int(inner.end)].map { $0 | 0x20 }
    let isRoman = letters.allSatisfy {
      [UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x")].contains($0)
    }
    return letters.count == 1 || isRoman ? place + 3 : nil
  }

  /// `ten (10) days` repeats an amount; `to (1) the engine` numbers an item.
  private func isAmount(before place: Int) -> Bool {
    guard place + 3 < tokens.count else { return false }
    let word = lowercased(place + 3)
    return [
      "day", "hou", "wee", "mon", "yea", "bus", "wor", "cal", "for", "tag", "wer", "ban", "arb",
      "kal", "ges", "stu", "woc", "sta", "jou", "heu", "moi", "sem", "ann", "ans", "dia", "día",
      "hor", "mes", "año", "nat", "háb", "hab", "lab", "dag", "wek", "uur", "ure", "maa", "jaa",
      "jah", "sun", "cle", "con",
    ]
    .contains(String(word.prefix(3)))
  }
}
