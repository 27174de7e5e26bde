/// Services, sites and places that must lie within what is certified.
extension CertifiedScope {
  /// `remain within the scope of its certification`, `are covered by its certificate`.
  func encloses(_ place: Int) -> Bool {
    let words = reading.words
    let proposition = reading.proposition
    guard place >= proposition.predicate, !proposition.isNegated, place > 0,
      !proposition.subordinate[place] || isOnlyAllowed(place)
    else { return false }
    let isWithin =
      words[place].concepts.has(.scope) && words[place - 1].concepts.has(.preposition)
      && reading.gap(place - 1, place) <= 2 && Self.insides.contains(word(words[place - 1]))
    let isCovered =
      words[place].concepts.meets([.cover, .reference])
      && Self.participles.contains(firstWord(words[place]))
      && place + 1 < words.count && words[place + 1].concepts.meets([.agentMark, .preposition])
    // `must fall inside the Supplier's certificate`.
    let isInside =
      words[place].concepts.has(.cover)
      && Self.positions.contains(word(words[place]).split(separator: " ").first ?? "")
    // `the site concerned shall be within its certificate`.
    let isInCertificate =
      reading.isCertification(place) && !reading.isOfAnother(place)
      && words[reading.proposition.predicate..<place].indices.suffix(3).contains {
        ["within", "inside"].contains(word(words[$0])) && reading.gap($0, place) <= 4
          && text(before: words[$0]) == "be"
      }
    if isInCertificate { return true }
    if isCoveredByFinalVerb(place) { return true }
    guard isWithin || isCovered || isInside else { return false }
    // `shall retain its certification, with the Vault Service inside the certified scope`.
    let isCertified = isWithin && word(words[place]).contains("certif")
    return words.indices.contains {
      ($0 > place && reading.gap(place, $0) <= 8 || isCertified && $0 < place)
        && (reading.isCertification($0) || isCertified && words[$0].concepts.has(.iso27001))
        && !reading.isOfAnother($0)
    }
  }

  /// `shall be served only from centres that are covered by the certificate`.
  private func isOnlyAllowed(_ place: Int) -> Bool {
    let words = reading.words
    guard let relative = words[..<place].lastIndex(where: { $0.concepts.has(.relative) }) else {
      return false
    }
    return words[reading.proposition.predicate..<max(reading.proposition.predicate, relative)]
      .contains { $0.concepts.has(.only) }
      && !words[relative..<place].contains { $0.concepts.meets([.condition, .unless]) }
  }

  private static let positions: Set<Substring> = [
    "fall", "falls", "lie", "lies", "come", "comes", "sit", "sits",
  ]

  private func text(before match: PhraseLexicon.Match) -> String {
    let start = match.tokens.lowerBound
    return start > 0 ? reading.passage.text.words(of: start - 1..<start).lowercased() : ""
  }

  func objects(before place: Int) -> [Int] {
    reading.words[..<place].indices.filter {
      reading.words[$0].concepts.meets([.service, .site, .territory])
        && !reading.words[..<$0].contains { $0.concepts.has(.condition) }
    }
  }
}
