import AssuranceModel

/// The running text of a report or letter, column by column, searched by phrases and cited by lines.
struct ReportText: Sendable {
  /// A folded word, with the word of the document that it comes from.
  struct Token: Sendable {
    let text: String
    let word: Int
  }

  /// A word with the line that it stands on and its place there.
  struct Place: Sendable {
    let line: Int
    let index: Int
    let text: String
  }

  /// Cells and lines, those of one column or paragraph together.
  let lines: [TextPiece]
  let words: [Place]
  let tokens: [Token]
  let file: InputFile
  private let places: [String: [Int]]
  private let lineStarts: [Int]
  private let layout: CertificateLayout

  init(_ content: DocumentContent, of file: InputFile) {
    let layout = CertificateLayout(content)
    let lines = layout.passages.flatMap(\.pieces)
    var words: [Place] = []
    var tokens: [Token] = []
    var places: [String: [Int]] = [:]
    var lineStarts: [Int] = []
    for (line, piece) in lines.enumerated() {
      lineStarts.append(tokens.count)
      for (index, word) in piece.words.enumerated() {
        for folded in FoldedText.words(word.text) {
          places[folded, default: []].append(tokens.count)
          tokens.append(Token(text: folded, word: words.count))
        }
        words.append(Place(line: line, index: index, text: word.text))
      }
    }
    self.lines = lines
    self.words = words
    self.tokens = tokens
    self.places = places
    self.lineStarts = lineStarts
    self.layout = layout
    self.file = file
  }

  var count: Int { tokens.count }
  var whole: Range<Int> { 0..<tokens.count }

  /// Where a phrase begins, in its order; a part of the text may be named.
  func positions(of phrase: String, in range: Range<Int>? = nil) -> [Int] {
    let wanted = phrase.split(separator: " ").map(String.init)
    guard let first = wanted.first, let starts = places[first] else { return [] }
    return starts.filter { start in
      start + wanted.count <= tokens.count
        && (range.map { $0.contains(start) && start + wanted.count <= $0.upperBound } ?? true)
        && wanted.indices.allSatisfy { tokens[start + $0].text == wanted[$0] }
    }
  }

  /// The phrase of several that stands first, as the tokens that it takes up.
  func first(of phrases: [String], in range: Range<Int>? = nil) -> Range<Int>? {
    phrases.compactMap { phrase -> Range<Int>? in
      positions(of: phrase, in: range).first.map {
        $0..<($0 + phrase.split(separator: " ").count)
      }
    }.min { ($0.lowerBound, -$0.count) < ($1.lowerBound, -$1.count) }
  }

  /// All places of several phrases, in their order.
  func all(of phrases: [String], in range: Range<Int>? = nil) -> [Range<Int>] {
    phrases.flatMap { phrase in
      positions(of: phrase, in: range).map { $0..<($0 + phrase.split(separator: " ").count) }
    }.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  func has(_ phrases: [String], in range: Range<Int>? = nil) -> Bool {
    phrases.contains { !positions(of: $0, in: range).isEmpty }
  }

  /// The folded words of some tokens.
  func folded(_ range: Range<Int>) -> [String] {
    tokens[range.clamped(to: whole)].map(\.text)
  }

  /// Number of the line that a token stands on.
  func line(of token: Int) -> Int { words[tokens[token].word].line }

  /// The tokens of a line.
  func tokens(ofLine line: Int) -> Range<Int> {
    lineStarts[line]..<(line + 1 < lineStarts.count ? lineStarts[line + 1] : tokens.count)
  }

  /// Whether a line is an entry of a table of contents: it ends with the number of a page.
  func isContentsEntry(_ line: Int) -> Bool {
    let texts = lines[line].words.map(\.text)
    guard texts.count > 1, let last = texts.last else { return false }
    return last.hasSuffix("...") || texts.contains { $0.hasPrefix("....") }
      || (last.count <= 3 && last.allSatisfy(\.isNumber))
  }

  /// The tokens of the sentence around a token: between words that end one, whatever lines they stand on.
  func sentence(around token: Int, atMost most: Int = 90) -> Range<Int> {
    var start = token
    while start > 0, token - start < most, !endsSentence(start - 1) { start -= 1 }
    var end = token
    while end < tokens.count, end - token < most {
      end += 1
      if endsSentence(end - 1) { break }
    }
    return start..<end
  }

  private func endsSentence(_ token: Int) -> Bool {
    let place = tokens[token].word
    if token + 1 < tokens.count, tokens[token + 1].word == place { return false }
    let word = words[place].text
    if lines[words[place].line].cell != nil,
      lines[words[place].line].words.count == words[place].index + 1
    {
      return true
    }
    guard let last = word.last(where: { !"\"”’)»".contains($0) }), ".!?".contains(last) else {
      return false
    }
    let letters = word.filter(\.isLetter)
    let isAbbreviation =
      ["Inc.", "Ltd.", "Corp.", "Co.", "No.", "P.C.", "P.A.", "S.A.", "L.P."].contains(word)
      || (letters.count <= 1 && word.count <= 3)
    guard isAbbreviation, place + 1 < words.count else { return true }
    return words[place + 1].line != words[place].line && words[place].text.count > 4
  }

  /// How much higher a line's letters are than is usual on its page.
  func prominence(_ line: Int) -> Double { layout.prominence(of: lines[line]) }

  /// The words of some tokens as they stand, without marks at the ends.
  func text(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let first = tokens[range.lowerBound].word
    let last = tokens[range.upperBound - 1].word
    return words[first...last].map(\.text).joined(separator: " ")
  }

  /// A value with the lines that say so.
  func stated<Value>(_ value: Value, at range: Range<Int>, _ confidence: Double) -> Stated<Value> {
    evidence(range, confidence).map { .stated(value, evidence: $0) } ?? .notStated
  }

  /// The words that some tokens come from, cited line by line.
  func evidence(_ range: Range<Int>, _ confidence: Double) -> Evidence? {
    guard !range.isEmpty, range.upperBound <= tokens.count else { return nil }
    let span = words[tokens[range.lowerBound].word...tokens[range.upperBound - 1].word]
    var parts: [TextPiece] = []
    var line = -1
    for place in span where place.line != line {
      line = place.line
      let own = span.filter { $0.line == line }
      parts.append(lines[line].part(own[own.startIndex].index..<(own[own.endIndex - 1].index + 1)))
    }
    guard let first = parts.first else { return nil }
    let weakest = parts.map(\.confidence).min() ?? 1
    return Evidence(
      first.citation(in: file), parts.dropFirst().map { $0.citation(in: file) },
      confidence: Confidence(min(confidence, weakest)))
  }
}
