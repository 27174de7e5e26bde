/// A verb whose second part stands at the end of its clause: what `legt` means with `vor`, and what with `auf`.
struct SeparableVerb: Sendable {
  /// Symbols of the words of the second part: `vor`, `zur Verfügung`.
  let particle: [Int32]
  let concepts: ConceptSet
}

/// Joins the two parts of verbs such as `legt ... vor`, `setzt ... in Kenntnis`, `stelt ... ter beschikking`, so that the
/// first of them means what both mean together.
struct SeparatedVerbs {
  /// Tokens between the parts, at most.
  private static let reach = 70

  let tokens: [ClauseToken]
  let symbols: [Int32]
  let bytes: [UInt8]
  let language: ClauseLanguage

  private struct Joined {
    let verb: Int
    let particle: Range<Int>
    let concepts: ConceptSet
  }

  /// The phrases, in order, with what separated verbs mean in the place of what their parts mean alone.
  func joined(_ matches: [PhraseLexicon.Match]) -> [PhraseLexicon.Match] {
    guard language.isVerbFinal else { return matches }
    let verbs = tokens.indices.compactMap { verb(at: $0) }
    guard !verbs.isEmpty else { return matches }
    var merged: [PhraseLexicon.Match] = []
    var next = 0
    for match in matches {
      while next < verbs.count, verbs[next].verb < match.tokens.lowerBound {
        append(verbs[next], to: &merged)
        next += 1
      }
      if next < verbs.count, verbs[next].verb == match.tokens.lowerBound {
        // A longer phrase that begins with the verb says what it means itself.
        if match.tokens.count == 1 {
          append(verbs[next], to: &merged)
        } else {
          merged.append(match)
        }
        next += 1
      } else if !verbs[..<next].suffix(4).contains(where: { isBareParticle(match, of: $0) }) {
        merged.append(match)
      }
    }
    for verb in verbs[next...] { append(verb, to: &merged) }
    return merged
  }

  private func append(_ verb: Joined, to merged: inout [PhraseLexicon.Match]) {
    if let last = merged.last, last.tokens.contains(verb.verb) { return }
    merged.append(
      PhraseLexicon.Match(tokens: verb.verb..<verb.verb + 1, concepts: verb.concepts, value: -1))
  }

  /// `vor` at the end of its clause is no preposition.
  private func isBareParticle(_ match: PhraseLexicon.Match, of verb: Joined) -> Bool {
    verb.particle.count == 1 && match.tokens == verb.particle
  }

  /// The verb that begins at a token and ends at a particle further on; nil where none does.
  private func verb(at place: Int) -> Joined? {
    let verbs = PhraseLexicon.shared.separableVerbs(
      tokens[place], symbols: symbols, language: language)
    guard !verbs.isEmpty else { return nil }
    for end in (place + 1)..<min(place + Self.reach, tokens.count) {
      if endsSentence(end) { return nil }
      var found: Joined?
      for verb in verbs {
        let range = end..<end + verb.particle.count
        guard range.upperBound <= tokens.count, holds(verb.particle, range), closes(range) else {
          continue
        }
        var concepts = verb.concepts
        if let found { concepts.formUnion(found.concepts) }
        found = Joined(verb: place, particle: range, concepts: concepts)
      }
      if let found { return found }
    }
    return nil
  }

  private func holds(_ particle: [Int32], _ range: Range<Int>) -> Bool {
    zip(particle, range).allSatisfy { symbol, place in
      tokens[place].symbols.contains { symbols[Int($0)] == symbol }
    }
  }

  /// Whether a clause ends behind a particle: `vor` and `aan` may also be prepositions.
  private func closes(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    guard next < tokens.count, tokens[next].kind == .word else {
      return next >= tokens.count || tokens[next].kind != .number
    }
    return range.count > 1 || Self.openers.contains(word(next))
  }

  private func endsSentence(_ place: Int) -> Bool {
    let token = tokens[place]
    if token.isMark(";") || token.isMark("?") || token.isMark("|") { return true }
    if token.kind == .paragraphEnd { return true }
    guard token.isMark("."), place + 1 < tokens.count else { return false }
    return tokens[place + 1].isBreak || tokens[place + 1].isCapitalised
  }

  private func word(_ place: Int) -> String {
    tokens[place].lowercased(in: bytes)
  }

  /// Words that may follow the end of a clause without a mark.
  private static let openers: Set<String> = [
    "und", "oder", "sowie", "aber", "wenn", "sobald", "sofern", "falls", "dass",
    "en", "of", "maar", "indien", "als", "wanneer", "zodra", "zolang", "tenzij", "aan", "van",
    "voor", "vóór", "binnen", "bij", "uiterlijk", "tot", "met", "in", "na", "over", "zoals", "door",
    "ten", "conform", "dan", "die", "dat", "alvorens", "voordat", "nadat", "waarna", "tegen",
    "gedurende", "op", "volgens",
  ]
}
