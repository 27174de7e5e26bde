/// The phrases of every language, compiled so that all of them are looked for in one pass.
struct PhraseLexicon: Sendable {
  /// A phrase found: its tokens, what it stands for, and the number that it says.
  struct Match: Hashable, Sendable {
    let tokens: Range<Int>
    let concepts: ConceptSet
    /// Value of a number in words or digits; -1 for others.
    let value: Int32
  }

  private struct Phrase: Sendable {
    var concepts = ConceptSet([])
    var value: Int32 = -1
  }

  /// Built once from the embedded lexicons.
  static let shared = PhraseLexicon()

  private(set) var index = WordIndex()
  /// Verbs of two parts, by language and the symbol of the part that stands first.
  private var separable: [[Int32: [SeparableVerb]]] = Array(
    repeating: [:], count: ClauseLanguage.allCases.count)
  private var phrases: [Phrase] = []
  private var steps = PhraseSteps(roots: ClauseLanguage.allCases.count, symbols: 0, next: [:])
  /// The languages that count each symbol among their small words, a bit for each language.
  private var markers: [UInt8] = []
  private var marks: [Set<Int32>] = Array(repeating: [], count: ClauseLanguage.allCases.count)

  private init() {
    precondition(Concept.allCases.count <= UInt128.bitWidth)
    phrases = Array(repeating: Phrase(), count: ClauseLanguage.allCases.count)
    var next: [PhraseSteps.Step: Int32] = [:]
    for language in ClauseLanguage.allCases {
      add(PackageResources.clause_phrases_common_txt, to: language, &next)
      add(language.phrases, to: language, &next)
    }
    steps = PhraseSteps(
      roots: ClauseLanguage.allCases.count, symbols: Int(index.symbolCount), next: next)
    markers = (0..<index.symbolCount).map { symbol in
      marks.indices.reduce(0) { $0 | (marks[$1].contains(symbol) ? 1 << UInt8($1) : 0) }
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
    var votes = Array(repeating: 0, count: marks.count)
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

  /// Reads lines such as `maintain certificate: be certified | remain certified` and `number 2: two`.
  private mutating func add(
    _ lexicon: [UInt8], to language: ClauseLanguage, _ next: inout [PhraseSteps.Step: Int32]
  ) {
    for line in String(decoding: lexicon, as: UTF8.self).split(separator: "\n") {
      guard !line.hasPrefix("#"), let colon = line.firstIndex(of: ":") else { continue }
      var meaning = Phrase()
      var concepts: [Concept] = []
      for name in line[..<colon].split(separator: " ") {
        if let value = Int32(name) { meaning.value = value }
        if let concept = Concept(named: name) { concepts.append(concept) }
      }
      meaning.concepts = ConceptSet(concepts)
      let isMarkers = line.hasPrefix("language")
      for phrase in line[line.index(after: colon)...].split(separator: "|") {
        for words in LexiconPhrase(phrase).spelledOut {
          if isMarkers {
            for word in words { marks[language.rawValue].insert(symbol(of: word)) }
          } else if words.count > 2, words[1] == "..." {
            let verb = SeparableVerb(
              particle: words[2...].map { symbol(of: $0) }, concepts: meaning.concepts)
            separable[language.rawValue][symbol(of: words[0]), default: []].append(verb)
          } else {
            add(words, meaning: meaning, to: language, &next)
          }
        }
      }
    }
  }

  /// What a word means with a particle that stands apart from it; empty for words that have none.
  func separableVerbs(
    _ token: ClauseToken, symbols: [Int32], language: ClauseLanguage
  ) -> [SeparableVerb] {
    guard !separable[language.rawValue].isEmpty else { return [] }
    return token.symbols.flatMap { separable[language.rawValue][symbols[Int($0)]] ?? [] }
  }

  /// The symbol of a lexicon's word; `*` at its end makes it a stem.
  private mutating func symbol(of word: Substring) -> Int32 {
    let codes = word.utf8.compactMap { byte -> UInt8? in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a")
      case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 26
      default: nil
      }
    }
    return index.insert(codes, isStem: word.hasSuffix("*"))
  }

  private mutating func add(
    _ words: [Substring], meaning: Phrase, to language: ClauseLanguage,
    _ next: inout [PhraseSteps.Step: Int32]
  ) {
    var node = Int32(language.rawValue)
    for word in words {
      let step = PhraseSteps.Step(node: node, symbol: symbol(of: word))
      if let known = next[step] {
        node = known
      } else {
        node = Int32(phrases.count)
        phrases.append(Phrase())
        next[step] = node
      }
    }
    guard node >= ClauseLanguage.allCases.count else { return }
    phrases[Int(node)].concepts.formUnion(meaning.concepts)
    if meaning.value >= 0 { phrases[Int(node)].value = meaning.value }
  }

  /// The phrases of a language in the tokens: the longest at each place, none overlapping another.
  func matches(
    in tokens: [ClauseToken], symbols: [Int32], range: Range<Int>, language: ClauseLanguage
  ) -> [Match] {
    var matches: [Match] = []
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
