/// Terms that a contract gives a meaning about certification, such as "the Required Certifications".
struct DefinedTerms: Sendable {
  private struct Meaning: Sendable {
    let concepts: ConceptSet
    /// Ordinal of the sentence that defines the term.
    let definition: Int
  }

  /// What a definition can carry over to its term.
  private static let carried: [Concept] = [
    .iso27001, .certificate, .soa, .soc2, .typeTwo, .isms, .surveillanceAudit,
  ]

  private var meanings: [String: Meaning] = [:]
  /// By first word, the numbers of words that terms have, one bit each.
  private var lengths: [String: UInt8] = [:]
  /// By the first two bytes of those first words, their lengths in bytes, one bit each: most words need no further look.
  private var outlines = [UInt64](repeating: 0, count: outlineCount)
  private var definitions = 0

  private init() {}

  /// The terms that some texts define, with those that are defined by others of them, and the sentences that define
  /// them, each by its text; a term's definition is its place among these.
  static func collected(
    from texts: [ClauseText]
  ) -> (terms: DefinedTerms, definitions: [(text: Int, sentence: Int)]) {
    var terms = DefinedTerms()
    var definitions: [(text: Int, sentence: Int)] = []
    let defining = texts.indices.filter { mayDefine(texts[$0]) }
    for round in 0..<longestChain {
      let known = terms.meanings.count
      for number in defining {
        let read = round == 0 ? texts[number] : terms.applied(to: texts[number]).text
        definitions += terms.collect(from: read).map { (number, $0) }
      }
      guard terms.meanings.count > known, terms.meanings.count <= mostTerms else { break }
    }
    return (terms, definitions)
  }

  /// Whether a term can be defined in a text: few hold a quotation mark, or the abbreviation of a paper.
  private static func mayDefine(_ text: ClauseText) -> Bool {
    text.tokens.contains { $0.isMark("\"") } || text.matches.contains { $0.concepts.has(.soa) }
  }

  /// A term defined by a term that is defined by a term is as far as drafters go.
  private static let longestChain = 3
  /// No contract gives more terms a meaning about certification.
  private static let mostTerms = 64

  /// Adds the terms that a text defines, and says which of its sentences define them; each is one definition.
  private mutating func collect(from text: ClauseText) -> [Int] {
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
        if add(quoted, meaning: body, in: text) { defines = true }
      }
      guard defines else { continue }
      defining.append(sentence)
      definitions += 1
    }
    return defining
  }

  /// Capitalised words between quotation marks, at most six; and an abbreviation alone in brackets.
  private func quotedTerms(in text: ClauseText, _ range: Range<Int>) -> [Range<Int>] {
    var terms: [Range<Int>] = []
    var open: Int?
    for place in range {
      if text.tokens[place].isMark("\"") {
        if let start = open {
          if start < place, place - start <= 6, text.tokens[start].isCapitalised {
            terms.append(start..<place)
          }
          open = nil
        } else {
          open = place + 1
        }
      } else if text.tokens[place].isMark("("), place + 2 < range.upperBound,
        text.tokens[place + 2].isMark(")"), isAbbreviation(place + 1, in: text)
      {
        terms.append(place + 1..<place + 2)
      }
    }
    return terms
  }

  /// Whether a word is written in capitals that are known for a paper: `SOA`, which may stand for another.
  private func isAbbreviation(_ place: Int, in text: ClauseText) -> Bool {
    text.tokens[place].isCapitalised && isSoA(place..<place + 1, in: text)
  }

  /// Whether a term is what the lexicon takes for the Statement of Applicability.
  private func isSoA(_ term: Range<Int>, in text: ClauseText) -> Bool {
    text.firstPhrase(from: term.lowerBound).map {
      text.matches[$0].tokens == term && text.matches[$0].concepts.has(.soa)
    } ?? false
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
    // `"Required Certificate": a certificate of ...`
    if term.upperBound + 1 < text.tokens.count, text.tokens[term.upperBound + 1].isMark(":") {
      return words[...].drop { $0.tokens.lowerBound < term.upperBound }
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
  ) -> Bool {
    let key = Self.key(of: term, in: text)
    // The first definition of a term stands.
    guard meanings[key] == nil else { return false }
    var concepts: [Concept] = []
    for concept in Self.carried where body.contains(where: { $0.concepts.has(concept) }) {
      concepts.append(concept)
    }
    // `"Certification Event" means the suspension of the certificate`, `"Certification Default" means that it has lapsed`.
    let opensWithLapse =
      body.first { !$0.concepts.meets([.number, .preposition]) }?.concepts.has(.lapse) == true
    if opensWithLapse
      || namesFailure(term, in: text) && body.contains(where: { $0.concepts.has(.lapse) })
    {
      concepts.append(.lapse)
    }
    // `"Major NC" means a nonconformity graded major`.
    let head = body.first { !$0.concepts.meets([.number, .preposition, .relative]) }
    if head?.concepts.has(.nonconformity) == true { concepts = [.nonconformity] }
    if offersChoice(body, in: text) { concepts = [.otherCertificate] }
    // A management system that is certified is still a system.
    if let isms = body.firstIndex(where: { $0.concepts.has(.isms) }),
      !(body[..<isms].contains { $0.concepts.has(.certificate) })
    {
      concepts = [.isms]
    }
    // `a statement of account ("SoA")`: the abbreviation is another paper's.
    if concepts.isEmpty, isSoA(term, in: text) { concepts = [.otherReport] }
    guard !concepts.isEmpty, concepts != [.typeTwo] else { return false }
    meanings[key] = Meaning(concepts: ConceptSet(concepts), definition: definitions)
    let first = Self.key(of: term.lowerBound..<term.lowerBound + 1, in: text)
    lengths[first, default: 0] |= 1 << UInt8(term.count)
    let (letters, length) = Self.outline(of: text.tokens[term.lowerBound], in: text)
    outlines[letters] |= length | length << 1 | length >> 1
    return true
  }

  /// Whether a term is called a default, a failure or an event.
  private func namesFailure(_ term: Range<Int>, in text: ClauseText) -> Bool {
    let last = text.words(of: term.upperBound - 1..<term.upperBound).lowercased()
    return ["default", "failure", "event", "lapse", "breach", "trigger", "loss"].contains(last)
  }

  /// The words of a term in small letters, the last without its plural: `every Mandatory Report` is one of the `Mandatory
  /// Reports`.
  private static func key(of term: Range<Int>, in text: ClauseText) -> String {
    let words = text.words(of: term).lowercased()
    return words.hasSuffix("s") && !words.hasSuffix("ss") ? String(words.dropLast()) : words
  }

  /// A number out of the first two bytes of a word, and the bit that stands for its length.
  private static func outline(
    of token: ClauseToken, in text: ClauseText
  ) -> (letters: Int, length: UInt64) {
    let first = Int(text.bytes[Int(token.start)])
    let second = token.end - token.start > 1 ? Int(text.bytes[Int(token.start) + 1] | 0x20) : 0
    return ((first << 5 ^ second) % outlineCount, 1 << UInt64(min(token.end - token.start, 63)))
  }

  private static let outlineCount = 4_096

  /// `SOC 2 or ISO 27001`: the term promises neither; `or a comparable certification` names no other.
  private func offersChoice(_ body: ArraySlice<PhraseLexicon.Match>, in text: ClauseText) -> Bool {
    guard let iso = body.firstIndex(where: { $0.concepts.has(.iso27001) }),
      let other = body.firstIndex(where: {
        $0.concepts.meets([.soc2, .otherISO, .otherReport])
          && !["comparable", "similar", "equivalent"].contains(
            text.words(of: $0.tokens.prefix(1)).lowercased())
      })
    else { return false }
    return body[min(iso, other)..<max(iso, other)].contains { $0.concepts.has(.alternative) }
  }

  /// The text with its defined terms read as what they mean, and the definitions that it uses, in order.
  func applied(to text: ClauseText) -> (text: ClauseText, definitions: [Int]) {
    guard !meanings.isEmpty else { return (text, []) }
    var found: [PhraseLexicon.Match] = []
    var used: [Int] = []
    var place = 0
    while place < text.tokens.count {
      if let (match, definition) = match(at: place, in: text) {
        found.append(match)
        if used.count < Self.mostDefinitions, !used.contains(definition) {
          used.append(definition)
        }
        place = match.tokens.upperBound
      } else {
        place += 1
      }
    }
    return (found.isEmpty ? text : text.replacing(found), used)
  }

  /// More definitions than these no clause needs.
  private static let mostDefinitions = 6

  private func match(
    at place: Int, in text: ClauseText
  ) -> (match: PhraseLexicon.Match, definition: Int)? {
    guard text.tokens[place].kind == .word, text.tokens[place].isCapitalised else { return nil }
    let (letters, length) = Self.outline(of: text.tokens[place], in: text)
    guard outlines[letters] & length != 0,
      let lengths = lengths[Self.key(of: place..<place + 1, in: text)]
    else { return nil }
    for count in (1...6).reversed()
    where lengths & 1 << UInt8(count) != 0 && place + count <= text.tokens.count {
      let range = place..<place + count
      guard let meaning = meanings[Self.key(of: range, in: text)] else { continue }
      return (
        PhraseLexicon.Match(tokens: range, concepts: meaning.concepts, value: -1),
        meaning.definition
      )
    }
    return nil
  }
}
