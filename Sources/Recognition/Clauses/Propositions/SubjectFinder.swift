/// Tells who a modal binds: the party before it, carried over, after it, or named with `by`.
struct SubjectFinder {
  let text: ClauseText
  /// What the word company means here: the buyer where a supplier is named beside it.
  let company: Proposition.Agent

  init(text: ClauseText) {
    self.text = text
    let namesSupplier = text.matches.contains { $0.concepts.has(.supplier) }
    company = namesSupplier && !Self.bindsCompanyAlone(text) ? .buyer : .supplier
  }

  /// `The Contractor must hold a clearance. Company must maintain its certification`: a company that the words only
  /// bind, and that gets nothing, is the supplier by another name.
  private static func bindsCompanyAlone(_ text: ClauseText) -> Bool {
    guard text.language == .english else { return false }
    let places = text.matches.indices.filter { text.matches[$0].concepts.has(.company) }
    return !places.isEmpty
      && places.allSatisfy { place in
        let name = text.matches[place].tokens
        guard place + 1 < text.matches.count, text.matches[place + 1].concepts.has(.duty),
          text.matches[place + 1].tokens.lowerBound == name.upperBound, name.lowerBound > 0
        else { return false }
        // `the Company` is one of the parties, `Company` without its article any vendor.
        let before = text.tokens[name.lowerBound - 1]
        return before.kind != .word
      }
  }

  /// The party that a phrase names; nil for other phrases.
  func party(_ match: PhraseLexicon.Match) -> Proposition.Agent? {
    let concepts = match.concepts
    if concepts.has(.subprocessor) { return .subprocessor }
    if isNameOfMore(match) { return nil }
    if concepts.has(.host) { return .host }
    if concepts.has(.supplier) { return .supplier }
    if concepts.has(.buyer) { return .buyer }
    if concepts.has(.auditor) { return .auditor }
    if concepts.has(.eachParty) { return .eachParty }
    return concepts.has(.company) ? company : nil
  }

  /// The party that stands right before or after a place, as far as `reach` tokens away.
  func adjacentParty(before modal: Int, from start: Int) -> (agent: Proposition.Agent, at: Int)? {
    let modalToken = text.matches[modal].tokens.lowerBound
    var index = modal - 1
    while index >= 0 {
      let match = text.matches[index]
      guard match.tokens.lowerBound >= start, modalToken - match.tokens.upperBound <= 2 else {
        return nil
      }
      if hasMark(between: match.tokens.upperBound, and: modalToken) { return nil }
      if match.concepts.has(.pronoun) {
        // `the system to which it belongs must`: the pronoun has a verb of its own.
        let isAside =
          text.language == .english && match.tokens.upperBound < modalToken && index > 0
          && text.matches[index - 1].concepts.has(.relative)
          && text.matches[index - 1].tokens.upperBound == match.tokens.lowerBound
        return isAside ? nil : (referent(before: index), index)
      }
      if let agent = party(match) {
        if agent == .auditor, let principal = principal(of: index, from: start) { return principal }
        // In `audits of the Supplier shall`, the audits are the subject.
        // and in `Customer Data shall`, the data.
        let isCompound = (match.tokens.upperBound..<modalToken).contains {
          text.tokens[$0].isCapitalised
        }
        return isPossessive(match) || followsPreposition(index) || isCompound || isObject(match)
          || hasOwnVerb(match, before: modalToken) || isServed(index, from: start)
          ? nil : (agent, index)
      }
      index -= 1
    }
    return nil
  }

  /// The buyer in `the Customer's auditors` and in `the Customer and its auditors`.
  private func principal(
    of index: Int, from start: Int
  ) -> (agent: Proposition.Agent, at: Int)? {
    if index > 0, party(text.matches[index - 1]) == .buyer, isPossessive(text.matches[index - 1]),
      text.matches[index].tokens.lowerBound - text.matches[index - 1].tokens.upperBound <= 2
    {
      return (.buyer, index - 1)
    }
    return partner(of: index, from: start)
  }

  /// The buyer in `the Customer and its auditors`.
  private func partner(of index: Int, from start: Int) -> (agent: Proposition.Agent, at: Int)? {
    guard index >= 2, text.matches[index - 1].concepts.has(.conjunction),
      let agent = party(text.matches[index - 2]), agent != .auditor,
      text.matches[index - 2].tokens.lowerBound >= start,
      text.matches[index].tokens.lowerBound - text.matches[index - 2].tokens.upperBound <= 4
    else { return nil }
    return (agent, index - 2)
  }

  /// The first party of a stretch that is neither an owner nor governed by a preposition.
  func leadingParty(from start: Int, to modal: Int) -> (agent: Proposition.Agent, at: Int)? {
    let end = text.matches[modal].tokens.lowerBound
    guard end > start else { return nil }
    let isParted = text.tokens[end - 1].isMark(",") || text.tokens[end - 1].isMark(")")
    // `Abweichungen, die der Auditor feststellt, sind mitzuteilen`: who stands in the clause set off is not the subject.
    let asideStart =
      text.language.isVerbFinal && isParted
      ? (start..<end - 1).last { text.tokens[$0].isMark(",") } : nil
    var index = modal - 1
    var found: (agent: Proposition.Agent, at: Int)?
    while index >= 0, text.matches[index].tokens.lowerBound >= start {
      let match = text.matches[index]
      if match.concepts.has(.condition) { break }
      if match.concepts.has(.relative) {
        // `The Supplier, whose certificate expires, shall`: the subject stands before.
        guard isParted else {
          // `Each sub-processor that hosts records must`: the subject stands before its clause.
          if let subject = antecedent(of: index), let agent = party(text.matches[subject]),
            text.matches[subject].tokens.lowerBound - start <= 4
          {
            return (agent, subject)
          }
          break
        }
        found = nil
      }
      // `our promise: the certificate will stay` has the certificate for its subject.
      if !isParted, match.concepts.meets([.certificate, .soa, .isms, .scope]) { return nil }
      // `Vendor assessment: providers must`: what stands before a colon is a head.
      if let found,
        (match.tokens.upperBound..<text.matches[found.at].tokens.lowerBound).contains(
          where: { text.tokens[$0].isMark(":") })
      {
        break
      }
      if let agent = party(match), !isPossessive(match), !followsPreposition(index),
        !isObject(match), asideStart.map({ match.tokens.lowerBound < $0 }) ?? true,
        !isExplained(match, by: found?.at)
      {
        found = (agent, index)
      }
      index -= 1
    }
    guard let found, !isParted else { return found }
    let name = text.matches[found.at].tokens
    // `Save where the Customer agrees, Greystone shall`: the part before the comma has its own subject.
    let isBehindComma =
      (name.upperBound..<end).contains { text.tokens[$0].isMark(",") }
      && opensSidePart(from: start, to: name.lowerBound)
    return name.lowerBound - start > 4 || isBehindComma ? nil : found
  }

  /// The party that a sentence opens with: `The host is certified and will send`.
  func openingParty(from start: Int, to modal: Int) -> Proposition.Agent? {
    var start = start
    var found: Proposition.Agent?
    for match in text.matches[..<modal].suffix(12) where match.tokens.lowerBound >= start {
      // `warrants that its sub-processors are certified and will` speaks of the sub-processors.
      if match.concepts.has(.relative) {
        start = match.tokens.upperBound
        found = nil
      }
      guard found == nil, match.tokens.lowerBound - start <= 6 else { continue }
      if match.concepts.meets([.condition, .certificate]) { return nil }
      if let agent = party(match), !isPossessive(match) { found = agent }
    }
    return found
  }

  /// Whose duty it is: the party of `It is the Supplier's duty to`; nil for other phrases.
  func ownerOfDuty(_ index: Int) -> Proposition.Agent? {
    let duty = text.matches[index]
    guard duty.concepts.has(.obligation), index >= 2, text.language == .english,
      isPossessive(text.matches[index - 1]),
      text.matches[index - 1].tokens.upperBound == duty.tokens.lowerBound,
      text.matches[index - 2].concepts.has(.pronoun),
      text.words(of: text.matches[index - 2].tokens).lowercased() == "it",
      text.matches[index - 1].tokens.lowerBound - text.matches[index - 2].tokens.upperBound <= 3
    else { return nil }
    return party(text.matches[index - 1])
  }

  /// Whom a pronoun stands for: the nearest party before it, and the supplier where none is near.
  func referent(before index: Int) -> Proposition.Agent {
    let isLatter = isLatter(text.matches[index])
    let isOne = text.words(of: text.matches[index].tokens).lowercased() == "it"
    var place = index - 1
    while place >= 0, index - place < 30 {
      // `este último` is whoever was named last, in whatever part.
      if let agent = party(text.matches[place]), agent != .auditor, agent != .host,
        isLatter || !isPromisedTo(place) && !isReceiver(place), !isOne || !isSeveral(place),
        text.words(of: text.matches[place].tokens).lowercased() != "your"
      {
        return agent
      }
      place -= 1
    }
    return .supplier
  }

  /// `the sub-processors`, for which no `it` stands.
  private func isSeveral(_ place: Int) -> Bool {
    let match = text.matches[place]
    return match.concepts.has(.subprocessor) && !isPossessive(match)
      && text.words(of: match.tokens).hasSuffix("s")
  }

  /// `este último`, `ce dernier`: the pronoun takes up whoever was named last.
  func isLatter(_ match: PhraseLexicon.Match) -> Bool {
    ["ultim", "últim", "derni", "letzter", "laatstgenoemd"].contains {
      text.words(of: match.tokens).lowercased().contains($0)
    }
  }

  /// Whether the phrase is an owner: `the Supplier's`, `its own`.
  func isPossessive(_ match: PhraseLexicon.Match) -> Bool {
    text.tokens[match.tokens.upperBound - 1].isPossessive || match.concepts.has(.own)
  }

  /// Whether `of the`, `by the`, `to` and the like stand before a phrase.
  private func followsPreposition(_ index: Int) -> Bool {
    // In `by the ISO/IEC 27001 certification body` the standard stands between.
    // and in `by a registrar` an article that is read as a number.
    let place = text.matches[..<index].lastIndex {
      $0.concepts.isDisjoint(from: [.iso27001, .accredited])
        && !($0.concepts == [.number] && Self.articles.contains(text.words(of: $0.tokens)))
    }
    guard let place else { return false }
    let before = text.matches[place]
    let next = text.matches[place + 1].tokens.lowerBound
    let last = text.matches[index - 1].tokens.upperBound
    let isNear = place == index - 1 || text.matches[index].tokens.lowerBound - last <= 1
    return next - before.tokens.upperBound <= 1 && isNear
      && !hasMark(between: before.tokens.upperBound, and: next)
      && before.concepts.meets([.preposition, .agentMark])
  }

  /// Articles that a lexicon reads as the number one.
  private static let articles: Set<String> = [
    "a", "an", "ein", "eine", "einem", "einen", "einer", "un", "une", "una", "uno", "een",
  ]

  /// Whether a mark stands between two places.
  func hasMark(between start: Int, and end: Int) -> Bool {
    (start..<max(start, end)).contains { text.tokens[$0].kind == .mark }
  }
}
