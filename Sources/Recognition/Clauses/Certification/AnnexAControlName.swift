import AssuranceModel

/// Ids of Annex A controls in running text, told from numbers of clauses and versions.
enum AnnexAControlName {
  /// Sentences that name at least one control.
  static func sentences(in passage: ClausePassage) -> [Int] {
    let text = passage.text
    let about = Set(
      passage.propositions.filter { $0.concepts.meets([.annexA, .soa, .iso27001]) }
        .map(\.sentence))
    // A table names Annex A in its head, and the controls in the rows below.
    var reach = -10
    // `each control in the table`: the rows stand before.
    let refers = Set(
      passage.propositions.filter { $0.concepts.has(.control) && $0.concepts.has(.reference) }
        .map(\.sentence))
    return text.sentences.indices.filter { sentence in
      if about.contains(sentence) { reach = sentence }
      let isNear =
        sentence - reach <= 3 || about.contains(sentence + 1)
        || isRow(sentence, of: text) && (1...12).contains { refers.contains(sentence + $0) }
      guard isNear, !ids(in: text, sentence: sentence).isEmpty else { return false }
      reach = max(reach, sentence)
      return true
    }
  }

  /// Whether an id is written as Annex A writes it: `A.5.34`.
  static func hasPrefixedId(_ text: ClauseText) -> Bool {
    text.tokens.indices.dropFirst().contains { place in
      text.tokens[place].kind == .number && text.tokens[place].value < 0
        && (1...2).contains {
          place >= $0 && text.words(of: place - $0..<place - $0 + 1) == "A"
        } && id(text.words(of: place..<place + 1)) != nil
    }
  }

  /// Sentences that name two controls or more of Annex A by their titles, as a list without numbers does.
  static func titledSentences(in passage: ClausePassage) -> [Int] {
    let text = passage.text
    guard text.matches.contains(where: { $0.concepts.has(.annexA) }),
      text.matches.contains(where: { $0.concepts.has(.control) })
    else { return [] }
    return text.sentences.indices.filter { sentence in
      let words = FoldedText.words(text.words(of: text.sentences[sentence]))
      var found = 0
      for place in words.indices {
        let isNamed = titles[words[place]]?.contains { words[place...].starts(with: $0) } ?? false
        if isNamed { found += 1 }
        if found > 1 { return true }
      }
      return false
    }
  }

  /// The titles of the controls of two words or more, folded, by their first words.
  private static let titles: [String: [[String]]] = Dictionary(
    grouping: AnnexAControl.all(in: .edition2022).map { FoldedText.words($0.title) }.filter {
      $0.count > 1
    }
  ) { $0[0] }

  private static func isRow(_ sentence: Int, of text: ClauseText) -> Bool {
    text.sentences[sentence].contains { text.tokens[$0].isMark("|") }
  }

  /// The ids of a sentence in order, as `8.16` or `A.12.4.1`.
  static func ids(in text: ClauseText, sentence: Int) -> [String] {
    let range = text.sentences[sentence]
    return range.compactMap { place in
      guard text.tokens[place].kind == .number, text.tokens[place].value < 0,
        !isNumbering(place, in: text, range), !isAmount(place, in: text)
      else { return nil }
      return id(text.words(of: place..<place + 1))
    }
  }

  private static func id(_ digits: String) -> String? {
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
    switch parts.count {
    case 2:
      let counts = [5: 37, 6: 8, 7: 14, 8: 34]
      guard let count = counts[parts[0]], (1...count).contains(parts[1]) else { return nil }
      return "\(parts[0]).\(parts[1])"
    case 3:
      guard (5...18).contains(parts[0]), (1...9).contains(parts[1]), (1...9).contains(parts[2])
      else { return nil }
      return "A.\(parts[0]).\(parts[1]).\(parts[2])"
    default:
      return nil
    }
  }

  /// The number of the sentence's own clause, or one of those that it refers to: `clauses 5.1, 5.2 and 6.3`.
  private static func isNumbering(_ place: Int, in text: ClauseText, _ range: Range<Int>) -> Bool {
    // `8.1 The Vendor shall` is the number of a clause that has lost its line's end.
    if text.firstPhrase(from: place + 1).map({ isParty($0, of: text, behind: place) }) == true {
      return true
    }
    // The first cell of a row names what the row is about, and so does a number with the title of its control.
    if place == range.lowerBound {
      return !(place + 1..<range.upperBound).contains { text.tokens[$0].isMark("|") }
        && !isTitled(place, in: text)
    }
    for before in (max(range.lowerBound, place - 8)..<place).reversed() {
      guard text.tokens[before].kind == .word else { continue }
      let word = text.words(of: before..<before + 1).lowercased()
      if references.contains(word) { return true }
      guard joints.contains(word) else { return false }
    }
    return false
  }

  /// `EUR 7.5 million`, `8.5 hours`, `5.5 %`, `§ 8.1`.
  private static func isAmount(_ place: Int, in text: ClauseText) -> Bool {
    func word(_ token: Int) -> String {
      text.tokens.indices.contains(token) ? text.words(of: token..<token + 1).lowercased() : ""
    }
    if currencies.contains(word(place - 1)) || word(place - 1) == "§" { return true }
    if units.contains(word(place + 1)) || currencies.contains(word(place + 1)) { return true }
    // `5.5 business hours`.
    return ["business", "working", "full"].contains(word(place + 1))
      && units.contains(word(place + 2))
  }

  private static let currencies: Set<String> = [
    "eur", "usd", "gbp", "chf", "cad", "aud", "jpy", "sek", "nok", "dkk", "pln", "euro", "euros",
    "dollars", "pounds", "€", "$", "£", "¥",
  ]
  private static let units: Set<String> = [
    "million", "millions", "mio", "billion", "thousand", "hour", "hours", "day", "days", "week",
    "weeks", "month", "months", "year", "years", "minutes", "percent", "per", "%", "points",
    "times",
    "gb", "tb", "mb", "km", "m", "stunden", "tage", "tagen", "millionen", "prozent", "heures",
    "jours", "millones", "horas", "días", "miljoen", "uur", "dagen",
  ]

  /// `5.14 Information transfer`: the words behind the number are the title of that control.
  private static func isTitled(_ place: Int, in text: ClauseText) -> Bool {
    guard let id = id(text.words(of: place..<place + 1)),
      let title = AnnexAControl.all(in: .edition2022).first(where: { $0.id == id })?.title
    else { return false }
    let expected = FoldedText.words(title)
    let end = min(text.tokens.count, place + 1 + 2 * expected.count)
    return FoldedText.words(text.words(of: place + 1..<max(place + 1, end))).starts(with: expected)
  }

  private static func isParty(_ phrase: Int, of text: ClauseText, behind number: Int) -> Bool {
    let match = text.matches[phrase]
    return match.concepts.meets([.supplier, .buyer, .eachParty])
      && match.tokens.lowerBound - number <= 2 && text.tokens[number + 1].isCapitalised
  }

  private static let references: Set<String> = [
    "clause", "clauses", "section", "sections", "paragraph", "paragraphs", "article", "articles",
    "schedule", "version", "versions", "ziffer", "ziffern", "abschnitt", "artikel", "cláusula",
    "cláusulas", "artículo", "§", "v", "part",
  ]
  /// Words that join the numbers of a list.
  private static let joints: Set<String> = [
    "and", "or", "to", "und", "oder", "et", "ou", "y", "o", "en", "of", "a",
  ]
}
