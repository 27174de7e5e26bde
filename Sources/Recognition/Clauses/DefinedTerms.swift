/// Terms that a contract gives a meaning about certification, such as "the Required Certifications".
struct DefinedTerms: Sendable {
  private struct Term: Sendable {
    let words: [String]
    let concepts: ConceptSet
  }

  /// What a definition can carry over to its term.
  private static let carried: [Concept] = [
    .iso27001, .certificate, .soa, .soc2, .typeTwo, .isms, .surveillanceAudit,
  ]

  /// Terms by their first word.
  private var terms: [String: [Term]] = [:]

  var isEmpty: Bool { terms.isEmpty }

  init() {}

  /// Adds the terms that a text defines, and says which of its sentences define them.
  mutating func collect(from text: ClauseText) -> [Int] {
    var next = 0
    var defining: [Int] = []
    for (sentence, range) in text.sentences.enumerated() {
      let start = next
      while next < text.matches.count, text.matches[next].tokens.lowerBound < range.upperBound {
        next += 1
      }
      let words = text.matches[start..<next]
      guard words.contains(where: { $0.concepts.meets([.iso27001, .soa, .isms]) }) else { continue }
      var defines = false
      for quoted in quotedTerms(in: text, range) {
        guard let body = body(of: quoted, words: words, in: text) else { continue }
        add(quoted, meaning: body, in: text)
        defines = true
      }
      if defines { defining.append(sentence) }
    }
    return defining
  }

  /// Capitalised words between quotation marks, at most six.
  private func quotedTerms(in text: ClauseText, _ range: Range<Int>) -> [Range<Int>] {
    var terms: [Range<Int>] = []
    var open: Int?
    for place in range where text.tokens[place].isMark("\"") {
      if let start = open {
        if start < place, place - start <= 6, text.tokens[start].isCapitalised {
          terms.append(start..<place)
        }
        open = nil
      } else {
        open = place + 1
      }
    }
    return terms
  }

  /// What stands after `means`, or before `(the "Term")`.
  private func body(
    of term: Range<Int>, words: ArraySlice<PhraseLexicon.Match>, in text: ClauseText
  ) -> ArraySlice<PhraseLexicon.Match>? {
    if let means = words.firstIndex(where: {
      $0.concepts.has(.means) && $0.tokens.lowerBound >= term.upperBound
        && $0.tokens.lowerBound - term.upperBound <= 4
    }) {
      return words[(means + 1)...]
    }
    let isBracketed = (max(0, term.lowerBound - 5)..<term.lowerBound)
      .contains { text.tokens[$0].isMark("(") }
    guard isBracketed else { return nil }
    let before = words.filter {
      $0.tokens.upperBound < term.lowerBound && term.lowerBound - $0.tokens.upperBound < 22
    }
    return before[...]
  }

  private mutating func add(
    _ term: Range<Int>, meaning body: ArraySlice<PhraseLexicon.Match>, in text: ClauseText
  ) {
    var concepts: [Concept] = []
    for concept in Self.carried where body.contains(where: { $0.concepts.has(concept) }) {
      concepts.append(concept)
    }
    if offersChoice(body) { concepts = [.otherCertificate] }
    // A management system that is certified is still a system.
    if let isms = body.firstIndex(where: { $0.concepts.has(.isms) }),
      !(body[..<isms].contains { $0.concepts.has(.certificate) })
    {
      concepts = [.isms]
    }
    guard !concepts.isEmpty, concepts != [.typeTwo] else { return }
    let words = term.map { text.words(of: $0..<$0 + 1).lowercased() }
    guard let first = words.first else { return }
    terms[first, default: []].append(Term(words: words, concepts: ConceptSet(concepts)))
  }

  /// `SOC 2 or ISO 27001`: the term promises neither.
  private func offersChoice(_ body: ArraySlice<PhraseLexicon.Match>) -> Bool {
    guard let iso = body.firstIndex(where: { $0.concepts.has(.iso27001) }),
      let other = body.firstIndex(where: { $0.concepts.meets([.soc2, .otherISO, .otherReport]) })
    else { return false }
    return body[min(iso, other)..<max(iso, other)].contains { $0.concepts.has(.alternative) }
  }

  /// The text with its defined terms read as what they mean.
  func applied(to text: ClauseText) -> ClauseText {
    guard !terms.isEmpty else { return text }
    var found: [PhraseLexicon.Match] = []
    var place = 0
    while place < text.tokens.count {
      if let match = match(at: place, in: text) {
        found.append(match)
        place = match.tokens.upperBound
      } else {
        place += 1
      }
    }
    return found.isEmpty ? text : text.replacing(found)
  }

  private func match(at place: Int, in text: ClauseText) -> PhraseLexicon.Match? {
    guard text.tokens[place].kind == .word, text.tokens[place].isCapitalised,
      let candidates = terms[text.words(of: place..<place + 1).lowercased()]
    else { return nil }
    for term in candidates {
      let end = place + term.words.count
      guard end <= text.tokens.count else { continue }
      let words = (place..<end).map { text.words(of: $0..<$0 + 1).lowercased() }
      if words == term.words {
        return PhraseLexicon.Match(tokens: place..<end, concepts: term.concepts, value: -1)
      }
    }
    return nil
  }
}
