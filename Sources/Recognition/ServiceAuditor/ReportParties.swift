import AssuranceModel

/// The service organisation and the auditor of a report, from the places that name them by their part.
struct ReportParties: Sendable {
  let organisation: Stated<String>
  let auditor: Stated<String>

  private static let addressing = [
    "to the management of", "to management of", "to the board of directors of",
    "to the board of directors and management of", "an die geschaftsfuhrung der", "an die",
    "a la direction de", "a l attention de la direction de",
  ]
  private static let examining = [
    "we have examined", "we examined", "have been engaged to report on",
    "reasonable assurance engagement on", "report on", "assertion of", "der",
  ]

  init(_ text: ReportText, _ sections: ReportSections) {
    let organisation = Self.organisation(text, sections)
    self.organisation = organisation
    auditor = ReportAuditor.read(text, sections, besides: organisation.value)
  }

  private static func organisation(_ text: ReportText, _ sections: ReportSections) -> Stated<String>
  {
    // The auditor addresses the report shortly before saying what was examined.
    let address =
      max(0, sections.scope.lowerBound - 60)..<min(text.count, sections.scope.lowerBound + 1)
    var named = text.all(of: addressing, in: address).compactMap {
      name(text, after: $0.upperBound)
    }
    named += plainAddress(text, in: address)
    let examined = sections.scope.lowerBound..<min(text.count, sections.scope.lowerBound + 60)
    let subject = text.all(of: examining, in: examined).compactMap {
      name(text, after: $0.upperBound)
    }
    .filter { possessive(text, $0) || hasForm(text, $0) }
    let title = text.all(of: ["report on", "assertion of"], in: sections.front)
      .compactMap { name(text, after: $0.upperBound) }.filter {
        possessive(text, $0) || hasForm(text, $0)
      }
    let all = named + subject + title
    guard let best = named.first ?? subject.first ?? title.first else {
      return firstCompany(text, in: 0..<min(text.count, 120))
    }
    let names = all.map { LegalName(plain(text, $0)) }
    let own = LegalName(plain(text, best))
    let agreeing = names.count { $0.isSame(as: own) }
    return text.stated(plain(text, best), at: best, agreeing > 1 ? 0.95 : 0.88)
  }

  /// "To Larkmoor Ltd" or "To: Larkmoor Ltd" on a short line.
  private static func plainAddress(_ text: ReportText, in range: Range<Int>) -> [Range<Int>] {
    text.all(of: ["to", "to the"], in: range).compactMap { place in
      let line = text.tokens(ofLine: text.line(of: place.lowerBound))
      guard line.lowerBound == place.lowerBound, line.count <= 12 else { return nil }
      return name(text, after: place.upperBound)
    }
  }

  /// The name that begins at a token: words with capitals, up to a legal form, a possessive, a bracket or a line's end.
  static func name(_ text: ReportText, after token: Int) -> Range<Int>? {
    guard token < text.count else { return nil }
    var first = text.tokens[token].word
    if ["The", "the"].contains(text.words[first].text), first + 1 < text.words.count { first += 1 }
    let line = text.words[first].line
    let isWrapped = text.lines[line].words.count > 8
    var end = first
    while end < text.words.count, end - first < 9 {
      let place = text.words[end]
      let word = place.text
      guard place.line == line || (isWrapped && place.line == line + 1) else { break }
      let isJoint = ["of", "and", "&", "de", "+", "for", "|"].contains(word)
      guard !word.hasPrefix("("),
        isJoint || word.beginsWithCapital || word.beginsWithNumber
      else { break }
      end += 1
      if isPossessive(word) || word.hasSuffix(":") || word.hasSuffix(";") { break }
      if word.hasSuffix(","), end < text.words.count, !isForm(text, first, end) { break }
    }
    while end > first, ["of", "and", "&", "de", "for"].contains(text.words[end - 1].text) {
      end -= 1
    }
    guard end > first else { return nil }
    let words = (first..<end).map { Word(text.words[$0].text) }
    if let form = CompanyName.end(in: words[...]), form <= words.count { end = first + form }
    return tokens(text, first..<end)
  }

  /// Whether the word behind a comma is the legal form of the name before it: "Larkmoor, Inc."
  private static func isForm(_ text: ReportText, _ first: Int, _ next: Int) -> Bool {
    let words = (first...next).map { Word(text.words[$0].text) }
    return CompanyName.end(in: words[...]) == words.count
  }

  private static func isPossessive(_ word: String) -> Bool {
    word.hasSuffix("'s") || word.hasSuffix("’s") || word.hasSuffix("s'") || word.hasSuffix("s’")
  }

  private static func possessive(_ text: ReportText, _ range: Range<Int>) -> Bool {
    isPossessive(text.words[text.tokens[range.upperBound - 1].word].text)
  }

  private static func hasForm(_ text: ReportText, _ range: Range<Int>) -> Bool {
    let words = text.text(range).split(separator: " ").map { Word(String($0)) }
    return words.count > 1 && CompanyName.end(in: words[...]) != nil
  }

  /// The name without a possessive and marks at its ends.
  static func plain(_ text: ReportText, _ range: Range<Int>) -> String {
    var name = text.text(range).trimming { ",;:\"“”".contains($0) }
    for ending in ["'s", "’s"] where name.hasSuffix(ending) { name = String(name.dropLast(2)) }
    for ending in ["s'", "s’"] where name.hasSuffix(ending) { name = String(name.dropLast()) }
    return name
  }

  static func tokens(_ text: ReportText, _ words: Range<Int>) -> Range<Int>? {
    let start = text.tokens.firstIndex { $0.word >= words.lowerBound }
    let end = text.tokens.lastIndex { $0.word < words.upperBound }
    guard let start, let end, start <= end else { return nil }
    return start..<(end + 1)
  }

  /// The first company that is named at all.
  static func firstCompany(_ text: ReportText, in range: Range<Int>) -> Stated<String> {
    var line = -1
    for token in range where text.line(of: token) != line {
      line = text.line(of: token)
      let piece = text.lines[line]
      guard let end = CompanyName.end(in: piece.words[...]), end <= 7,
        piece.words.first?.text.beginsWithCapital == true
      else { continue }
      let own = text.tokens(ofLine: line)
      let limit = own.first { text.words[text.tokens[$0].word].index >= end } ?? own.upperBound
      guard own.lowerBound < limit else { continue }
      let found = own.lowerBound..<limit
      return text.stated(plain(text, found), at: found, 0.8)
    }
    return .notStated
  }
}
