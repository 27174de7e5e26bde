/// The phrases of every language, compiled so that all of them are looked for in one pass.
struct PhraseLexicon: Sendable {
  /// A phrase found: its tokens, what it stands for, and the number that it says.
  ///
  /// Every proposition holds its own, so that they are kept small.
  struct Match: Hashable, Sendable {
    let concepts: ConceptSet
    /// Value of a number in words or digits; -1 for others.
    let value: Int32
    private let first: Int32
    private let end: Int32

    init(tokens: Range<Int>, concepts: ConceptSet, value: Int32) {
      self.concepts = concepts
      self.value = value
      first = Int32(tokens.lowerBound)
      end = Int32(tokens.upperBound)
    }

    var tokens: Range<Int> { Int(first)..<Int(end) }

    /// The phrase in a text where its tokens stand elsewhere.
    func moved(by shift: Int) -> Match {
      Match(
        tokens: tokens.lowerBound + shift..<tokens.upperBound + shift, concepts: concepts,
        value: value)
    }
  }

  /// What a phrase stands for, and the number that it says; -1 for others.
  struct Phrase: Sendable {
    var concepts = ConceptSet([])
    var value: Int32 = -1
  }

  /// Built once from the embedded lexicons.
  static let shared = PhraseLexicon(PhraseLexiconBuilder())

  /// The words of all phrases.
  let index: WordIndex
  /// Verbs of two parts, by language and the symbol of the part that stands first.
  private let separable: [[Int32: [SeparableVerb]]]
  private let phrases: [Phrase]
  private let steps: PhraseSteps
  /// The languages that count each symbol among their small words, a bit for each language.
  private let markers: [UInt8]

  private init(_ read: PhraseLexiconBuilder) {
    index = read.words.index
    separable = read.separable
    phrases = read.phrases
    steps = PhraseSteps(
      roots: ClauseLanguage.allCases.count, symbols: Int(read.words.symbolCount), next: read.next)
    markers = (0..<read.words.symbolCount).map { symbol in
      read.marks.indices.reduce(0) { $0 | (read.marks[$1].contains(symbol) ? 1 << UInt8($1) : 0) }
    }
  }

  /// The language whose small words are met most in some tokens; English where none leads.
  func language(of tokens: some Sequence<ClauseToken>, symbols: [Int32]) -> ClauseLanguage {
    let votes = smallWords(of: tokens, symbols: symbols)
    let best = ClauseLanguage.allCases.max { votes[$0.rawValue] < votes[$1.rawValue] } ?? .english
    return votes[best.rawValue] > votes[ClauseLanguage.english.rawValue] ? best : .english
  }

  /// How many small words of each language some tokens hold, in the order of the languages.
  func smallWords(of tokens: some Sequence<ClauseToken>, symbols: [Int32]) -> [Int] {
    var votes = Array(repeating: 0, count: ClauseLanguage.allCases.count)
    for token in tokens {
      for slot in token.symbols {
        let languages = markers[Int(symbols[Int(slot)])]
        guard languages != 0 else { continue }
        for language in votes.indices where languages & 1 << UInt8(language) != 0 {
          votes[language] += 1
        }
      }
    }
    return votes
  }

  /// What a word means with a particle that stands apart from it; empty for words that have none.
  func separableVerbs(
    _ token: ClauseToken, symbols: [Int32], language: ClauseLanguage
  ) -> [SeparableVerb] {
    guard !separable[language.rawValue].isEmpty else { return [] }
    return token.symbols.flatMap { separable[language.rawValue][symbols[Int($0)]] ?? [] }
  }

  /// The phrases of a language in the tokens: the longest at each place, none overlapping another.
  func matches(
    in tokens: [ClauseToken], symbols: [Int32], range: Range<Int>, language: ClauseLanguage
  ) -> [Match] {
    var matches: [Match] = []
    matches.reserveCapacity(range.count / 2)
    var open: [(node: Int32, at: Int)] = []
    var position = range.lowerBound
    while position < range.upperBound {
      let token = tokens[position]
      if let match = longest(
        at: position, tokens, symbols, end: range.upperBound, language: language, &open)
      {
        matches.append(match)
        position = match.tokens.upperBound
      } else {
        if token.kind == .number {
          matches.append(
            Match(
              tokens: position..<position + 1, concepts: ConceptSet(.number), value: token.value))
        }
        position += 1
      }
    }
    return matches
  }

  /// `open`: room for what is still to be followed, empty before and after.
  private func longest(
    at position: Int, _ tokens: [ClauseToken], _ symbols: [Int32], end: Int,
    language: ClauseLanguage, _ open: inout [(node: Int32, at: Int)]
  ) -> Match? {
    // Depth first over the few readings of each word, the exact word before its stems.
    for slot in tokens[position].symbols.reversed() {
      if let node = steps.node(of: symbols[Int(slot)], from: language.rawValue) {
        open.append((node, position + 1))
      }
    }
    guard !open.isEmpty else { return nil }
    var best: (end: Int, phrase: Phrase)?
    while let (node, at) = open.popLast() {
      if !phrases[Int(node)].concepts.isEmpty, at > best?.end ?? position {
        best = (at, phrases[Int(node)])
      } else if at == best?.end, !phrases[Int(node)].concepts.isEmpty {
        // A word and its stem may each say something of it.
        best?.phrase.concepts.formUnion(phrases[Int(node)].concepts)
      }
      guard steps.goOn(behind: node),
        let place = Self.skippingLineEnds(tokens, from: at, end: end)
      else { continue }
      for slot in tokens[place].symbols.reversed() {
        if let child = steps.node(of: symbols[Int(slot)], behind: node) {
          open.append((child, place + 1))
        }
      }
    }
    guard let best else { return nil }
    let value = best.phrase.value
    return Match(tokens: position..<best.end, concepts: best.phrase.concepts, value: value)
  }

  /// The next token that a phrase may go on with: a phrase runs over the end of a line.
  private static func skippingLineEnds(_ tokens: [ClauseToken], from: Int, end: Int) -> Int? {
    var place = from
    while place < end, tokens[place].kind == .lineEnd { place += 1 }
    return place < end ? place : nil
  }
}
