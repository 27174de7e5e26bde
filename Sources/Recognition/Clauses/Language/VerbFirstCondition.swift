/// Marks the verb that a German or Dutch sentence begins with as a condition: `Verliert der Anbieter sein Zertifikat, so`,
/// `Raakt Leverancier zijn certificaat kwijt, dan`.
struct VerbFirstCondition {
  let tokens: [ClauseToken]
  let bytes: [UInt8]
  let language: ClauseLanguage

  /// The phrases with the verbs that open a condition among them.
  func marked(_ matches: [PhraseLexicon.Match], in sentences: [Range<Int>]) -> [PhraseLexicon.Match]
  {
    var marked: [PhraseLexicon.Match] = []
    marked.reserveCapacity(matches.count + 1)
    var next = 0
    for sentence in sentences {
      let verb = firstWord(of: sentence)
      while next < matches.count, matches[next].tokens.lowerBound < sentence.upperBound {
        let match = matches[next]
        if let verb, match.tokens.lowerBound > verb,
          marked.last.map({ $0.tokens.upperBound <= verb }) ?? true,
          isCondition(verb, nil, next: match, in: sentence)
        {
          marked.append(condition(verb..<verb + 1, [.condition]))
        }
        if match.tokens.lowerBound == verb, let verb, match.tokens.count == 1,
          isCondition(
            verb, match, next: next + 1 < matches.count ? matches[next + 1] : nil, in: sentence)
        {
          marked.append(condition(match.tokens, match.concepts))
        } else {
          marked.append(match)
        }
        next += 1
      }
    }
    return marked + matches[next...]
  }

  private func condition(_ tokens: Range<Int>, _ concepts: ConceptSet) -> PhraseLexicon.Match {
    var concepts = concepts
    for modal in [Concept.duty, .presentDuty, .may, .weak] { concepts.remove(modal) }
    concepts.formUnion([.condition])
    return PhraseLexicon.Match(tokens: tokens, concepts: concepts, value: -1)
  }

  /// The first word of a sentence behind its number and marker.
  private func firstWord(of sentence: Range<Int>) -> Int? {
    sentence.prefix(6).first { tokens[$0].kind == .word && tokens[$0].end - tokens[$0].start > 1 }
  }

  /// Whether a verb stands first, its subject behind it, and the main clause behind a comma.
  private func isCondition(
    _ verb: Int, _ match: PhraseLexicon.Match?, next: PhraseLexicon.Match?, in sentence: Range<Int>
  ) -> Bool {
    if let match, match.concepts.meets(Self.things) { return false }
    let form = word(verb)
    guard verb + 1 < sentence.upperBound, tokens[verb + 1].kind == .word,
      Self.auxiliaries.contains(form)
        || (form.hasSuffix("t") || form.hasSuffix("en"))
          && !Self.nounEndings.contains(where: { form.hasSuffix($0) })
          && !Self.noVerbs.contains(form)
    else { return false }
    let second = word(verb + 1)
    let hasSubject =
      Self.subjects.contains(second)
      || next.map { $0.tokens.lowerBound == verb + 1 && $0.concepts.meets(Self.parties) } == true
    return hasSubject && opensMainClause(behind: verb, in: sentence)
  }

  /// `, so`, `, dan`, or a comma and a verb.
  private func opensMainClause(behind verb: Int, in sentence: Range<Int>) -> Bool {
    (verb..<sentence.upperBound - 1).contains { place in
      guard tokens[place].isMark(","), tokens[place + 1].kind == .word else { return false }
      let next = word(place + 1)
      if ["so", "dann", "dan"].contains(next) || Self.auxiliaries.contains(next) { return true }
      return next.hasSuffix("t") && !tokens[place + 1].isCapitalised && !Self.noVerbs.contains(next)
    }
  }

  private func word(_ place: Int) -> String {
    tokens[place].lowercased(in: bytes)
  }

  private static let things: ConceptSet = [
    .certificate, .copy, .finding, .nonconformity, .surveillanceAudit, .service, .condition,
    .relative, .preposition,
  ]
  private static let parties: ConceptSet = [
    .supplier, .buyer, .pronoun, .certificate, .iso27001, .auditor, .host, .subprocessor,
  ]
  private static let auxiliaries: Set<String> = [
    "ist", "sind", "hat", "haben", "wird", "werden", "kann", "können", "darf", "dürfen", "muss",
    "müssen", "soll", "sollte", "sollten", "is", "zijn", "heeft", "hebben", "wordt", "worden",
    "kan",
    "kunnen", "mag", "mogen", "moet", "moeten", "zal", "zullen", "mocht", "mochten", "gaat",
  ]
  private static let subjects: Set<String> = [
    "der", "die", "das", "dem", "ein", "eine", "einer", "er", "es", "sie", "sich", "dieser",
    "diese",
    "dieses", "sein", "seine", "ihr", "ihre", "kein", "keine", "aus", "bei", "nach",
    "de", "het", "een", "hij", "zij", "zich", "zijn", "haar", "deze", "dit", "er", "uit",
  ]
  private static let nounEndings = [
    "heit", "keit", "schaft", "tät", "ungen", "ment", "aat", "teit",
  ]
  private static let noVerbs: Set<String> = [
    "dat", "niet", "met", "dit", "wat", "het", "uit", "tot", "mit", "nicht", "seit", "jetzt",
    "erst",
    "gegen", "binnen", "neben", "zwischen", "tegen", "tussen", "wegen", "samt", "nebst", "recht",
    "einsicht", "kosten", "pflicht", "soweit", "achten", "statt", "anstatt", "zeit", "laut",
  ]
}
