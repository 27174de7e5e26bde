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
    return keptIn ?? intended ?? opening ?? []
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
    if isCover, place < reading.proposition.ownStart,
      words[..<place].contains(where: { $0.concepts.has(.both) }),
      words[reading.proposition.ownStart...].indices.contains(where: { reading.isCertification($0) }
      )
    {
      return true
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
    if isCover, extends(place) { return true }
    let reach = isCover || isBehindHolder(place) ? 18 : 2
    // A final verb is far from its subject, and the modal near.
    let near =
      isCover && reading.passage.text.language.isVerbFinal
      ? min(place, reading.proposition.predicate) : bracket(before: place) ?? place
    for subject in words[..<place].indices.suffix(12).reversed() {
      guard subject >= near || reading.gap(subject, near) <= reach else { return false }
      if words[subject].concepts.has(.scope), isCover { return true }
      if isOfControls(subject) { return false }
      if reading.isCertification(subject) || words[subject].concepts.meets([.isms, .iso27001]) {
        // `a copy of the certificate, including any appendix listing sites` speaks of the paper.
        let isCopy = words[..<subject].indices.suffix(2).contains {
          words[$0].concepts.has(.copy) && reading.gap($0, subject) <= 3
        }
        return !isCopy && !reading.isOfAnother(subject) && !isHeldByAnother(subject)
          && (reading.passage.isOfContract || !reading.isBracketedExample(subject))
      }
      // `a certificate and a SOC 2 report covering X` says nothing of the certificate; `each covering X` does.
      if words[subject].concepts.has(.soc2) {
        return words[subject..<place].contains { $0.concepts.has(.both) }
      }
    }
    return false
  }

  /// `certification shall be maintained by the Supplier for its sites`.
  private func isBehindHolder(_ place: Int) -> Bool {
    let words = reading.words
    return place > 1 && words[place - 1].concepts.has(.supplier)
      && words[place - 2].concepts.has(.agentMark) && reading.gap(place - 1, place) == 0
  }

  /// `shall extend its certificate to its offices in Scotland`.
  private func extends(_ place: Int) -> Bool {
    let words = reading.words
    guard word(words[place]).hasPrefix("exten"), place >= reading.proposition.predicate else {
      return false
    }
    return words[(place + 1)...].indices.prefix(3).contains {
      reading.gap(place, $0) <= 5 && reading.isCertification($0) && !reading.isOfAnother($0)
    }
  }

  /// The first phrase of a bracket or remark that closes right before a place: `certification (or its successor) for all
  /// sites`, `certification, for as long as the Agreement runs, for all sites`.
  private func bracket(before place: Int) -> Int? {
    let text = reading.passage.text
    let end = reading.words[place].tokens.lowerBound
    let isRemark = end > 0 && text.tokens[end - 1].isMark(",")
    guard end > reading.proposition.tokens.lowerBound, isRemark || text.tokens[end - 1].isMark(")"),
      let open = (max(reading.proposition.tokens.lowerBound, end - 12)..<end - 1).last(where: {
        text.tokens[$0].isMark(isRemark ? "," : "(")
      })
    else { return nil }
    guard
      let first = reading.words.indices.first(where: {
        reading.words[$0].tokens.lowerBound > open
      })
    else { return nil }
    // Between commas only what says how long.
    return isRemark && !reading.words[first].concepts.has(.duration) ? nil : first
  }

  /// `the certificate held by the operator of the facility`.
  private func isHeldByAnother(_ place: Int) -> Bool {
    let words = reading.words
    guard
      let by = words.indices.first(where: {
        $0 > place && $0 <= place + 3 && words[$0].concepts.has(.agentMark)
      }), by > 0, words[by - 1].concepts.has(.maintain), reading.gap(place, by) <= 4
    else { return false }
    return by + 1 >= words.count || !words[by + 1].concepts.has(.supplier)
      || reading.gap(by, by + 1) > 1
  }

  /// `shall cover the e-prescription gateway`: a noun that no lexicon knows, behind its article.
  private func namesThing(from start: Int, to end: Int) -> Bool {
    let text = reading.passage.text
    guard end - start >= 2, Self.articles.contains(text.words(of: start..<start + 1).lowercased())
    else { return false }
    let noun = start + 1
    guard text.tokens[noun].kind == .word else { return false }
    return !Self.generalNouns.contains(text.words(of: noun..<noun + 1).lowercased())
  }

  private static let articles: Set<String> = ["the", "our", "your"]
  private static let generalNouns: Set<String> = [
    "requirements", "requirement", "standard", "standards", "cost", "costs", "period", "whole",
    "entire", "entirety", "same", "following", "relevant", "full", "scope", "necessary", "term",
    "date", "results", "outcome", "other", "extent", "purposes", "purpose", "parties", "matters",
  ]

  func word(_ match: PhraseLexicon.Match) -> String {
    reading.passage.text.words(of: match.tokens).lowercased()
  }

  func isPurpose(_ match: PhraseLexicon.Match) -> Bool {
    ["for", "für", "pour", "para", "voor"].contains(word(match))
  }

  /// `controls of Annex A to ISO/IEC 27001`: what applies to a service is the controls.
  private func isOfControls(_ subject: Int) -> Bool {
    reading.words[subject].concepts.has(.iso27001)
      && reading.words[subject].concepts.isDisjoint(from: [.certificate])
      && reading.words[..<subject].suffix(3).contains { $0.concepts.has(.annexA) }
  }

  func objects(after place: Int) -> [Int] {
    let words = reading.words
    var found: [Int] = []
    var isVague = false
    let isFinal = reading.passage.text.language.isVerbFinal
    // A verb that binds by its own form is passed over.
    let own = min(reading.proposition.predicate, words.count - 1)
    let start = isFinal ? own + (words[own].concepts.has(.duty) ? 1 : 0) : place + 1
    for next in words.indices where next >= start && next != place && reading.gap(place, next) <= 40
    {
      let concepts = words[next].concepts
      // `its operations` say nothing, `its operations in Spain` do.
      if concepts.meets([.vague]), found.isEmpty, !isDefinedTerm(words[next]) { isVague = true }
      if concepts.meets([.condition, .unless, .duty, .may]) { break }
      // `certification for so long as the Services are provided`.
      if concepts.has(.duration), found.isEmpty, reading.gap(place, next) <= 1 { break }
      if concepts.has(.territory) || concepts.meets([.service, .site]) && !isVague {
        found.append(next)
      }
    }
    if found.isEmpty, !isVague, namesSomething(after: place) || takesUpList(after: place) {
      found.append(place)
    }
    return found
  }

  /// `shall include each of the above`: the services or sites that stand before.
  private func takesUpList(after place: Int) -> Bool {
    let words = reading.words
    let behind = words[(place + 1)...].prefix(3)
    guard words[place].concepts.has(.cover),
      behind.contains(where: { $0.concepts.has(.reference) && word($0).hasSuffix("above") })
    else { return false }
    let listed: ConceptSet = [.service, .site, .territory]
    // A line without a full stop runs on into the sentence.
    if reading.proposition.beforePredicate.contains(where: {
      $0.concepts.meets(listed)
    }) {
      return true
    }
    return reading.passage.propositions.contains {
      (1...Self.listReach).contains(reading.proposition.sentence - $0.sentence)
        && $0.force == .statement && $0.concepts.meets(listed)
    }
  }

  /// Sentences that a list before its reference may take.
  private static let listReach = 6

  /// `the Relevant Operations` are what the contract says that they are.
  private func isDefinedTerm(_ match: PhraseLexicon.Match) -> Bool {
    let text = reading.passage.text
    return text.tokens[match.tokens.lowerBound].isCapitalised
      && text.tokens.indices.contains(match.tokens.upperBound)
      && text.tokens[match.tokens.upperBound].isCapitalised
  }

  /// `must include "identity proofing"`, `shall cover the Cargo Manifest Exchange`: a name that no lexicon knows.
  private func namesSomething(after place: Int) -> Bool {
    let text = reading.passage.text
    guard text.language == .english, reading.proposition.force == .duty,
      reading.words[place].concepts.has(.cover)
    else { return false }
    let start = reading.words[place].tokens.upperBound
    let next = place + 1 < reading.words.count ? reading.words[place + 1].tokens.lowerBound : .max
    let end = min(start + 8, next, text.tokens.count)
    guard start < end else { return false }
    // `must name each of: meter data aggregation; ...`
    if (start..<min(start + 4, text.tokens.count)).contains(where: { text.tokens[$0].isMark(":") })
    {
      return true
    }
    if !word(reading.words[place]).hasSuffix("ing"), namesThing(from: start, to: end) {
      return true
    }
    var capitals = 0
    for token in start..<end {
      if text.tokens[token].isBreak || text.tokens[token].isMark(".") { break }
      if text.tokens[token].isMark("\"") { return true }
      capitals = text.tokens[token].isCapitalised ? capitals + 1 : 0
      if capitals == 2 { return true }
    }
    return false
  }
}
