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
    return []
  }

  /// A word of covering that speaks of the certification: `certificate ... shall cover`, `scope includes`.
  private func anchors(_ place: Int) -> Bool {
    let words = reading.words
    let isCover = words[place].concepts.has(.cover)
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

  private func isPurpose(_ match: PhraseLexicon.Match) -> Bool {
    let text = reading.passage.text
    let word = text.words(of: match.tokens).lowercased()
    return ["for", "für", "pour", "para", "voor"].contains(word)
  }

  private func objects(after place: Int) -> [Int] {
    let words = reading.words
    var found: [Int] = []
    let isFinal = reading.passage.text.language.isVerbFinal
    let start = isFinal ? reading.proposition.predicate : place + 1
    for next in words.indices where next >= start && next != place && reading.gap(place, next) <= 40
    {
      let concepts = words[next].concepts
      if concepts.meets([.vague]), found.isEmpty { return [] }
      if concepts.meets([.condition, .unless, .duty, .may]) { break }
      if concepts.meets([.service, .site, .territory]) { found.append(next) }
    }
    return found
  }
}
