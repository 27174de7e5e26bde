/// Reads the embedded lexicons into what a `PhraseLexicon` is made of.
struct PhraseLexiconBuilder {
  private(set) var words = WordIndexBuilder()
  /// By language and symbol, the verbs whose first part the word is.
  private(set) var separable: [[Int32: [SeparableVerb]]] = Array(
    repeating: [:], count: ClauseLanguage.allCases.count)
  /// By node; the first are the roots, one for each language.
  private(set) var phrases = Array(
    repeating: PhraseLexicon.Phrase(), count: ClauseLanguage.allCases.count)
  private(set) var next: [PhraseSteps.Step: Int32] = [:]
  /// By language, the symbols of its small words.
  private(set) var marks: [Set<Int32>] = Array(repeating: [], count: ClauseLanguage.allCases.count)

  init() {
    precondition(Concept.allCases.count <= UInt128.bitWidth)
    for language in ClauseLanguage.allCases {
      add(PackageResources.clause_phrases_common_txt, to: language)
      add(language.phrases, to: language)
    }
  }

  /// Reads lines such as `maintain certificate: be certified | remain certified` and `number 2: two`.
  private mutating func add(_ lexicon: [UInt8], to language: ClauseLanguage) {
    for line in String(decoding: lexicon, as: UTF8.self).split(separator: "\n") {
      guard !line.hasPrefix("#"), let colon = line.firstIndex(of: ":") else { continue }
      var meaning = PhraseLexicon.Phrase()
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
            add(words, meaning: meaning, to: language)
          }
        }
      }
    }
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
    return words.insert(codes, isStem: word.hasSuffix("*"))
  }

  private mutating func add(
    _ words: [Substring], meaning: PhraseLexicon.Phrase, to language: ClauseLanguage
  ) {
    var node = Int32(language.rawValue)
    for word in words {
      let step = PhraseSteps.Step(node: node, symbol: symbol(of: word))
      if let known = next[step] {
        node = known
      } else {
        node = Int32(phrases.count)
        phrases.append(PhraseLexicon.Phrase())
        next[step] = node
      }
    }
    guard node >= ClauseLanguage.allCases.count else { return }
    phrases[Int(node)].concepts.formUnion(meaning.concepts)
    if meaning.value >= 0 { phrases[Int(node)].value = meaning.value }
  }
}
