import AssuranceModel

/// The dates of a report or letter, with the tokens that they take up.
struct ReportDates: Sendable {
  struct Found: Sendable {
    let date: CalendarDate
    let tokens: Range<Int>
  }

  /// All dates in the order of the text.
  let all: [Found]
  private let text: ReportText

  init(_ text: ReportText) {
    self.text = text
    let parts = Self.parts(of: text)
    let expressions = DateExpression.all(in: parts.map(\.text))
    let orders = Set(expressions.compactMap(\.revealedOrder))
    let order = orders.count == 1 ? orders.first : nil
    var tokensOfWord: [Int: Range<Int>] = [:]
    for (index, token) in text.tokens.enumerated() {
      tokensOfWord[token.word] = (tokensOfWord[token.word]?.lowerBound ?? index)..<(index + 1)
    }
    all = expressions.compactMap { expression in
      guard let date = expression.date(in: order) else { return nil }
      let ranges = parts[expression.words].compactMap { tokensOfWord[$0.word] }
      guard let first = ranges.first, let last = ranges.last else { return nil }
      return Found(date: date, tokens: first.lowerBound..<last.upperBound)
    }
  }

  /// A part of a word, or a year that a range such as `October 1 to December 31, 2024` names once.
  private struct Part {
    let text: String
    let word: Int
  }

  private static func parts(of text: ReportText) -> [Part] {
    var parts: [Part] = []
    for (word, place) in text.words.enumerated() {
      let pieces = place.text.split { "–—".contains($0) }.map(String.init)
      parts += (pieces.isEmpty ? [place.text] : pieces).map { Part(text: $0, word: word) }
    }
    return completed(parts)
  }

  private static let links: Set<String> = [
    "to", "through", "until", "and", "bis", "au", "thru", "–", "—", "-",
  ]

  /// The year of the second date put to the first where only the second has one.
  private static func completed(_ parts: [Part]) -> [Part] {
    var completed: [Part] = []
    for (index, part) in parts.enumerated() {
      completed.append(part)
      guard index > 0, isDayAndMonth(parts[index - 1].text, part.text) else { continue }
      let ahead = parts[(index + 1)..<min(parts.count, index + 8)].map(\.text)
      guard let link = ahead.first, links.contains(link.lowercased()),
        let next = DateExpression.all(in: Array(ahead.dropFirst())).first,
        next.words.lowerBound <= 1,
        let end = next.date
      else { continue }
      completed.append(Part(text: String(end.year), word: part.word))
    }
    return completed
  }

  private static func isDayAndMonth(_ one: String, _ two: String) -> Bool {
    func isDay(_ word: String) -> Bool {
      let digits = word.prefix(while: \.isNumber)
      return (Int(digits).map { (1...31).contains($0) } ?? false)
        && digits.count
          == word.trimming {
            ",.".contains($0)
          }.count
    }
    return (MonthName.number(one) != nil && isDay(two) && !two.hasSuffix(","))
      || (isDay(one) && MonthName.number(two) != nil)
  }

  /// The dates within some tokens.
  func within(_ range: Range<Int>) -> ArraySlice<Found> {
    let start = all.firstIndex { $0.tokens.lowerBound >= range.lowerBound } ?? all.endIndex
    let end = all[start...].firstIndex { $0.tokens.upperBound > range.upperBound } ?? all.endIndex
    return all[start..<end]
  }

  /// Two dates with nothing but a joint between them, the first before the second.
  struct Span: Sendable {
    let start: Found
    let end: Found
    var tokens: Range<Int> { start.tokens.lowerBound..<end.tokens.upperBound }
  }

  /// All spans in the order of the text.
  var spans: [Span] {
    zip(all, all.dropFirst()).compactMap { start, end in
      let between = text.folded(
        start.tokens.upperBound..<max(start.tokens.upperBound, end.tokens.lowerBound))
      guard between.count <= 3, start.date < end.date,
        between.allSatisfy({ Self.joints.contains($0) }),
        !between.isEmpty || isTight(start, end)
      else { return nil }
      return Span(start: start, end: end)
    }
  }

  private static let joints: Set<String> = [
    "to", "through", "until", "and", "bis", "zum", "au", "thru", "the", "end", "of", "le",
    "inclusive",
  ]

  /// Two dates on one line or on the next, with a dash at most between them.
  private func isTight(_ start: Found, _ end: Found) -> Bool {
    guard start.tokens.upperBound <= end.tokens.lowerBound else { return true }
    let from = text.tokens[start.tokens.upperBound - 1].word
    let to = text.tokens[end.tokens.lowerBound].word
    guard from < to else { return true }
    let marks = text.words[from...to].map(\.text).joined(separator: " ")
    return marks.contains { "–—-".contains($0) }
  }

  /// The date that begins within so many tokens behind a place.
  func after(_ token: Int, within count: Int) -> Found? {
    all.first {
      $0.tokens.lowerBound >= token && $0.tokens.lowerBound <= token + count
    }
  }
}
