/// Tells where `ist`, `hat` and their like bind, because an infinitive with `zu` or `te` ends their clause: `ist vorzulegen`,
/// `hat den Auftraggeber zu unterrichten`, `heeft een kopie te verstrekken`.
struct ObligingInfinitive {
  /// Tokens between the verb and its infinitive, at most, so that work stays linear.
  private static let reach = 70

  let tokens: [ClauseToken]
  let bytes: [UInt8]
  let language: ClauseLanguage

  /// The phrases with these verbs as duties, and without those that only state what has been.
  func marked(_ matches: [PhraseLexicon.Match], in sentences: [Range<Int>]) -> [PhraseLexicon.Match]
  {
    var marked: [PhraseLexicon.Match] = []
    marked.reserveCapacity(matches.count)
    var next = 0
    for sentence in sentences {
      var place = sentence.lowerBound
      while place < sentence.upperBound {
        if next < matches.count, matches[next].tokens.lowerBound <= place {
          marked.append(told(matches[next], in: sentence))
          place = max(place + 1, matches[next].tokens.upperBound)
          next += 1
          continue
        }
        if isVerb(place), binds(place, in: sentence) {
          marked.append(
            PhraseLexicon.Match(tokens: place..<place + 1, concepts: [.duty], value: -1))
        }
        place += 1
      }
    }
    return marked + matches[next...]
  }

  /// `hat ... erlangt` states; `hat ... zu erlangen` binds.
  private func told(
    _ match: PhraseLexicon.Match, in sentence: Range<Int>
  ) -> PhraseLexicon.Match {
    guard match.tokens.count == 1, match.concepts.isDisjoint(from: [.condition]),
      isVerb(match.tokens.lowerBound)
    else { return match }
    let isPlain = match.concepts.isEmpty || match.concepts == [.duty]
    guard isPlain, !binds(match.tokens.lowerBound, in: sentence) else { return match }
    var concepts = match.concepts
    concepts.remove(.duty)
    return PhraseLexicon.Match(tokens: match.tokens, concepts: concepts, value: match.value)
  }

  private func isVerb(_ place: Int) -> Bool {
    guard tokens[place].kind == .word, tokens[place].end - tokens[place].start <= 6 else {
      return false
    }
    return Self.verbs[language]?.contains(word(place)) ?? false
  }

  /// Whether the infinitive ends the clause of the verb; a clause between two commas stands inside it.
  private func binds(_ verb: Int, in sentence: Range<Int>) -> Bool {
    // `Beizufügen ist eine Kopie`, `Toe te passen zijn de maatregelen`: the infinitive stands first.
    if verb - sentence.lowerBound <= 4, isInfinitiveForm(verb - 1) { return true }
    guard word(verb) != "zijn" else { return false }
    var isGoverned = false
    for place in (verb + 1)..<max(verb + 1, min(verb + Self.reach, sentence.upperBound)) {
      if tokens[place].isMark(";") || tokens[place].isMark(":") { return false }
      // `ist der Anbieter verpflichtet, sie vorzulegen`, `hat die Pflicht, sie vorzulegen`: another word governs.
      if Self.governors.contains(word(place)) { isGoverned = true }
      if tokens[place].isMark(","),
        isGoverned || ["um", "ohne", "anstatt", "statt", "om"].contains(word(place + 1))
      {
        return false
      }
      if isInfinitive(place) { return !Self.openings.contains(word(verb + 1)) }
    }
    return false
  }

  /// `vorzulegen`, or the `melden` of `zu melden`, at the end of a clause.
  private func isInfinitive(_ place: Int) -> Bool {
    tokens[place].kind == .word && !tokens[place].isCapitalised && ends(place)
      && isInfinitiveForm(place)
  }

  private func isInfinitiveForm(_ place: Int) -> Bool {
    let form = word(place)
    guard form.hasSuffix("n"), form.count > 3 || form == "zijn" else { return false }
    if word(place - 1) == (language == .dutch ? "te" : "zu") { return true }
    return language == .german && Self.prefixes.contains { form.hasPrefix($0 + "zu") }
  }

  private func ends(_ place: Int) -> Bool {
    let next = place + 1
    guard next < tokens.count, tokens[next].kind == .word else { return true }
    return Self.closers.contains(word(next))
  }

  private func word(_ place: Int) -> String {
    guard tokens.indices.contains(place), tokens[place].kind == .word else { return "" }
    return tokens[place].lowercased(in: bytes)
  }

  private static let verbs: [ClauseLanguage: Set<String>] = [
    .german: ["ist", "sind", "hat", "haben"], .dutch: ["is", "zijn", "heeft", "hebben"],
  ]
  /// `is bereid te`, `is in staat te`: what somebody is willing or able to do binds nobody.
  private static let openings: Set<String> = [
    "bereit", "bereid", "bemüht", "bestrebt", "bevoegd", "gerechtigd", "voornemens", "in",
    "doende", "bezig", "gewillt", "frei", "vrij",
  ]
  private static let governors: Set<String> = [
    "verpflichtet", "berechtigt", "befugt", "bereit", "gehalten", "bemüht", "recht", "anspruch",
    "pflicht", "verpflichtung", "möglichkeit", "absicht", "ziel", "interesse", "befugnis", "option",
    "gelegenheit", "aufgabe", "wahl", "recht", "verplicht", "bevoegd", "gerechtigd", "gehouden",
  ]
  private static let prefixes: Set<String> = [
    "ab", "an", "auf", "aufrecht", "aus", "bei", "bekannt", "bereit", "dar", "durch", "ein", "fort",
    "frei", "heran", "heraus", "her", "hin", "hinzu", "mit", "nach", "offen", "sicher", "um", "vor",
    "weiter", "weg", "wieder", "zu", "zurück", "entgegen", "statt",
  ]
  private static let closers: Set<String> = [
    "und", "oder", "sowie", "en", "of", "aan", "van", "voor", "binnen", "bij", "tot", "met",
    "zodra",
    "indien", "wenn", "sobald", "sofern", "dan", "op",
  ]
}
