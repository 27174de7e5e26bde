/// Tells who a modal binds: the party before it, carried over, after it, or named with `by`.
struct SubjectFinder {
  let text: ClauseText
  /// What the word company means here: the buyer where a supplier is named beside it.
  let company: Proposition.Agent

  init(text: ClauseText) {
    self.text = text
    let namesSupplier = text.matches.contains { $0.concepts.has(.supplier) }
    company = namesSupplier ? .buyer : .supplier
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
        return (referent(before: index), index)
      }
      if let agent = party(match) {
        if agent == .auditor, let principal = principal(of: index, from: start) { return principal }
        // In `audits of the Supplier shall`, the audits are the subject.
        // and in `Customer Data shall`, the data.
        let isCompound = (match.tokens.upperBound..<modalToken).contains {
          text.tokens[$0].isCapitalised
        }
        return isPossessive(match) || followsPreposition(index) || isCompound
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
    var index = modal - 1
    var found: (agent: Proposition.Agent, at: Int)?
    while index >= 0, text.matches[index].tokens.lowerBound >= start {
      let match = text.matches[index]
      if match.concepts.has(.condition) { break }
      if match.concepts.has(.relative) {
        // `The Supplier, whose certificate expires, shall`: the subject stands before.
        guard isParted else {
          // `Each sub-processor that hosts records must`: the subject stands before its clause.
          if index > 0, let agent = party(text.matches[index - 1]),
            text.matches[index].tokens.lowerBound == text.matches[index - 1].tokens.upperBound,
            text.matches[index - 1].tokens.lowerBound - start <= 4
          {
            return (agent, index - 1)
          }
          break
        }
        found = nil
      }
      // `our promise: the certificate will stay` has the certificate for its subject.
      if !isParted, match.concepts.meets([.certificate, .soa, .isms, .scope]) { return nil }
      if let agent = party(match), !isPossessive(match), !followsPreposition(index),
        !isExplained(match, by: found?.at)
      {
        found = (agent, index)
      }
      index -= 1
    }
    if let found, !isParted, text.matches[found.at].tokens.lowerBound - start > 4 { return nil }
    return found
  }

  /// `You, the supplier, must`: the words set off say who is meant.
  private func isExplained(_ match: PhraseLexicon.Match, by other: Int?) -> Bool {
    guard let other else { return false }
    let between = match.tokens.upperBound..<text.matches[other].tokens.lowerBound
    return !between.isEmpty && between.count <= 3 && text.tokens[between.lowerBound].isMark(",")
  }

  /// The party after a modal where the language puts the subject there.
  func followingParty(after modal: Int) -> Proposition.Agent? {
    guard modal + 1 < text.matches.count else { return nil }
    let next = text.matches[modal + 1]
    let entitles = text.matches[modal].concepts.has(.entitles)
    guard text.language.isVerbFinal || entitles else { return nil }
    guard next.tokens.lowerBound - text.matches[modal].tokens.upperBound <= 1,
      !isPossessive(next), !isObject(next)
    else { return nil }
    if next.concepts.has(.pronoun) { return referent(before: modal) }
    return party(next)
  }

  /// `zeigt dem Auftraggeber`: the article says that the party is not the subject.
  private func isObject(_ match: PhraseLexicon.Match) -> Bool {
    let place = match.tokens.lowerBound
    return text.language == .german && place > 0
      && ["dem", "den", "des"].contains(text.words(of: place - 1..<place).lowercased())
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

  /// The party in `ist der Kunde zur Kündigung berechtigt`, where the modal ends its clause.
  func partyOfFinalModal(_ modal: Int) -> Proposition.Agent? {
    guard text.language.isVerbFinal, text.matches[modal].concepts.has(.participle) else {
      return nil
    }
    let end = text.matches[modal].tokens.lowerBound
    for match in text.matches[..<modal].suffix(8).reversed() {
      if hasMark(between: match.tokens.upperBound, and: end) { return nil }
      if let agent = party(match), !isPossessive(match) { return agent }
    }
    return nil
  }

  /// The sub-processor or host that a `which` right before the modal stands for.
  func antecedent(before modal: Int) -> Proposition.Agent? {
    guard modal > 0, text.matches[modal - 1].concepts.has(.relative),
      text.matches[modal].tokens.lowerBound - text.matches[modal - 1].tokens.upperBound <= 1
    else { return nil }
    for index in text.matches[..<modal].indices.suffix(8).reversed() {
      if let agent = party(text.matches[index]), agent == .subprocessor || agent == .host {
        return agent
      }
    }
    return nil
  }

  /// The buyer to whom a right is given in the words before: `grants the Customer and its auditors a right`.
  func grantee(before modal: Int, from start: Int) -> Proposition.Agent? {
    guard text.matches[modal].concepts.has(.may) else { return nil }
    for index in text.matches[..<modal].indices.suffix(5).reversed() {
      let match = text.matches[index]
      guard match.tokens.lowerBound >= start,
        text.matches[modal].tokens.lowerBound - match.tokens.upperBound <= 8
      else { return nil }
      if party(match) == .buyer { return .buyer }
    }
    return nil
  }

  /// The party named with `by` after a passive.
  func namedAgent(after modal: Int, to end: Int) -> Proposition.Agent? {
    var index = modal + 1
    while index + 1 < text.matches.count, text.matches[index + 1].tokens.lowerBound < end {
      let next = text.matches[index + 1]
      if text.matches[index].concepts.has(.agentMark),
        next.tokens.lowerBound - text.matches[index].tokens.upperBound <= 1,
        let agent = party(next),
        !isPossessive(next) && (agent == .supplier || agent == .host)
          || agent == .buyer && isVerb(before: index)
      {
        return agent
      }
      index += 1
    }
    return nil
  }

  /// `inspected by the Customer` names who inspects; `a request by the Customer` does not.
  private func isVerb(before index: Int) -> Bool {
    guard index > 0 else { return false }
    let former = text.matches[index - 1]
    return former.concepts.meets(.actions)
      && former.tokens.upperBound == text.matches[index].tokens.lowerBound
      && text.words(of: former.tokens).lowercased().hasSuffix("ed")
  }

  /// Whom a pronoun stands for: the nearest party before it, and the supplier where none is near.
  private func referent(before index: Int) -> Proposition.Agent {
    var place = index - 1
    while place >= 0, index - place < 30 {
      if let agent = party(text.matches[place]), agent != .auditor, agent != .host { return agent }
      place -= 1
    }
    return .supplier
  }

  private func isPossessive(_ match: PhraseLexicon.Match) -> Bool {
    text.tokens[match.tokens.upperBound - 1].isPossessive || match.concepts.has(.own)
  }

  /// Whether `of the`, `by the`, `to` and the like stand before a phrase.
  private func followsPreposition(_ index: Int) -> Bool {
    // In `by the ISO/IEC 27001 certification body` the standard stands between.
    let place = text.matches[..<index].lastIndex {
      $0.concepts.isDisjoint(from: [.iso27001, .accredited])
    }
    guard let place else { return false }
    let before = text.matches[place]
    let next = text.matches[place + 1].tokens.lowerBound
    let last = text.matches[index - 1].tokens.upperBound
    let isNear = place == index - 1 || text.matches[index].tokens.lowerBound - last <= 1
    return next - before.tokens.upperBound <= 1 && isNear
      && before.concepts.meets([.preposition, .agentMark])
  }

  private func hasMark(between start: Int, and end: Int) -> Bool {
    (start..<max(start, end)).contains { text.tokens[$0].kind == .mark }
  }
}
