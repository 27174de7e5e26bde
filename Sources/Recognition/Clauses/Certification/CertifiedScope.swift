/// What a certification must reach: named services, sites or territories.
struct CertifiedScope {
  let reading: CertificationReading

  /// Places of the services, sites, territories and names that the certification must reach; empty where none.
  var reach: [Int] {
    let words = reading.words
    for place in words.indices where anchors(place) {
      let found = objects(after: place)
      if !found.isEmpty { return found }
    }
    for place in words.indices where encloses(place) {
      let found = objects(before: place)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// A word of covering that speaks of the certification: `certificate ... shall cover`, `scope includes`.
  private func anchors(_ place: Int) -> Bool {
    let words = reading.words
    // A scope that must not exclude something must reach it.
    let isCover = words[place].concepts.has(reading.proposition.isNegated ? .omit : .cover)
    if place < reading.proposition.predicate,
      words[..<place].contains(where: { $0.concepts.has(.condition) })
    {
      return false
    }
    let isFor = words[place].concepts.has(.preposition) && isPurpose(words[place])
    let start = min(reading.proposition.predicate, place)
    if words[start..<place].contains(where: {
      $0.concepts.meets([.condition, .unless, .whether])
    }) {
      return false
    }
    guard isCover || isFor, !reading.proposition.subordinate[..<place].contains(true) || isCover
    else { return false }
    let reach = isCover ? 18 : 2
    for subject in words[..<place].indices.suffix(12).reversed() {
      guard reading.gap(subject, place) <= reach else { return false }
      if words[subject].concepts.has(.scope), isCover { return true }
      if reading.isCertification(subject) || words[subject].concepts.meets([.isms, .iso27001]) {
        return !reading.isOfAnother(subject)
      }
      // `a certificate and a SOC 2 report covering X` says nothing of the certificate; `each covering X` does.
      if words[subject].concepts.has(.soc2) {
        return words[subject..<place].contains { $0.concepts.has(.both) }
      }
    }
    return false
  }

  /// `remain within the scope of its certification`, `are covered by its certificate`.
  private func encloses(_ place: Int) -> Bool {
    let words = reading.words
    let proposition = reading.proposition
    guard place >= proposition.predicate, !proposition.isNegated, place > 0,
      !proposition.subordinate[place]
    else { return false }
    let isWithin =
      words[place].concepts.has(.scope) && words[place - 1].concepts.has(.preposition)
      && reading.gap(place - 1, place) <= 2
      && ["within", "in", "inside"].contains(word(words[place - 1]))
    let isCovered =
      words[place].concepts.has(.cover) && ["covered", "included"].contains(word(words[place]))
      && place + 1 < words.count && words[place + 1].concepts.meets([.agentMark, .preposition])
    guard isWithin || isCovered else { return false }
    return words.indices.contains {
      $0 > place && reading.gap(place, $0) <= 8 && reading.isCertification($0)
        && !reading.isOfAnother($0)
    }
  }

  private func word(_ match: PhraseLexicon.Match) -> String {
    reading.passage.text.words(of: match.tokens).lowercased()
  }

  private func objects(before place: Int) -> [Int] {
    reading.words[..<place].indices.filter {
      reading.words[$0].concepts.meets([.service, .site, .territory])
        && !reading.words[..<$0].contains { $0.concepts.has(.condition) }
    }
  }

  private func isPurpose(_ match: PhraseLexicon.Match) -> Bool {
    ["for", "für", "pour", "para", "voor"].contains(word(match))
  }

  private func objects(after place: Int) -> [Int] {
    let words = reading.words
    var found: [Int] = []
    var isVague = false
    let isFinal = reading.passage.text.language.isVerbFinal
    let start = isFinal ? reading.proposition.predicate : place + 1
    for next in words.indices where next >= start && next != place && reading.gap(place, next) <= 40
    {
      let concepts = words[next].concepts
      // `its operations` say nothing, `its operations in Spain` do.
      if concepts.meets([.vague]), found.isEmpty { isVague = true }
      if concepts.meets([.condition, .unless, .duty, .may]) { break }
      if concepts.has(.territory) || concepts.meets([.service, .site]) && !isVague {
        found.append(next)
      }
    }
    return found
  }
}
