/// Tells whom a modal binds or entitles, asking where the subject may stand, the surest place first.
struct BoundParty {
  let grammar: PropositionGrammar
  /// Names of unknown parties that are bound somewhere in the text.
  let boundNames: Set<String>
  private var text: ClauseText { grammar.text }
  private var subjects: SubjectFinder { grammar.subjects }

  /// The party, nil where none is named; and whether its words say so, or those that it goes on from.
  func party(
    of modal: Int, in current: PropositionGrammar.Stretch, formerAgent: Proposition.Agent?,
    lastAgent: Proposition.Agent?, sentenceEnd: Int
  ) -> (agent: Proposition.Agent?, isStated: Bool) {
    if let agent = stated(modal, in: current, lastAgent: lastAgent) {
      let isJoint =
        (agent == .supplier || agent == .subprocessor)
        && subjects.joinsSubprocessors(from: current.start, to: modal)
      return (isJoint ? .supplierAndSubprocessors : agent, true)
    }
    if text.language != .english, subjects.joinsSubprocessors(from: current.start, to: modal) {
      return (.supplierAndSubprocessors, true)
    }
    if grammar.isElided(before: modal, in: current),
      let agent = formerAgent ?? lastAgent
        ?? subjects.openingParty(from: current.start, to: modal)
    {
      return (agent, true)
    }
    if let agent = implied(modal) { return (agent, true) }
    return (subjects.namedAgent(after: modal, to: sentenceEnd), false)
  }

  /// The party that the modal's own words name.
  private func stated(
    _ modal: Int, in current: PropositionGrammar.Stretch, lastAgent: Proposition.Agent?
  ) -> Proposition.Agent? {
    let start = current.start
    let concepts = text.matches[modal].concepts
    if concepts.has(.supplier) { return .supplier }
    if let owner = subjects.ownerOfDuty(modal) ?? grammar.listsObligations(modal, in: current) {
      return owner
    }
    if concepts.has(.only) { return nil }
    if isRightToBeShown(modal) || isOwnOfBuyer(start, modal) { return .buyer }
    if let agent = subjects.partyOfFinalModal(modal) { return agent }
    // `Unterauftragsverarbeiter darf der Auftragnehmer nur einsetzen`: the subject stands behind.
    // and before it in `Opdrachtgever verstrekt Leverancier een kopie`.
    if text.language.isVerbFinal, subjects.followingParty(after: modal) == .supplier {
      let before =
        concepts.has(.entitles) ? nil : subjects.adjacentParty(before: modal, from: start)
      let isBuyer =
        before.map {
          $0.agent == .buyer
            && text.matches[$0.at].tokens.upperBound == text.matches[modal].tokens.lowerBound
            && text.matches[$0.at].concepts.has(.buyer)
        } ?? false
      return isBuyer ? .buyer : .supplier
    }
    if !concepts.has(.entitles),
      let (agent, place) = subjects.adjacentParty(before: modal, from: start)
    {
      let party = takenUp(at: place, from: start, lastAgent: lastAgent) ?? agent
      return party == .buyer && isToldItself(place, modal) ? .supplier : party
    }
    if let agent = subjects.followingParty(after: modal)
      ?? subjects.partyBeforeRelative(modal, from: start) ?? subjects.antecedent(
        before: modal, from: start)
      ?? subjects.grantee(before: modal, from: start)
    {
      return agent
    }
    return concepts.has(.entitles) ? nil : subjects.leadingParty(from: start, to: modal)?.agent
  }

  /// `The Customer's own hosting arm shall`: whatever is the buyer's own is bound with it.
  private func isOwnOfBuyer(_ start: Int, _ modal: Int) -> Bool {
    guard let first = text.firstPhrase(from: start), first + 1 < modal,
      text.matches[first].tokens.lowerBound <= start + 1
    else { return false }
    let own = text.matches[first + 1]
    return text.language == .english && subjects.isPossessive(text.matches[first])
      && subjects.party(text.matches[first]) == .buyer && own.concepts.has(.own)
      && own.tokens.lowerBound == text.matches[first].tokens.upperBound
  }

  /// `the right to be shown the statement`: who is shown something is the buyer.
  private func isRightToBeShown(_ modal: Int) -> Bool {
    let words = text.matches[modal...].prefix(3)
    return text.matches[modal].concepts.has(.may)
      && text.words(of: text.matches[modal].tokens).lowercased().hasSuffix("right")
      && words.dropFirst().contains { $0.concepts.meets([.receivePassive, .tellPassive]) }
  }

  /// The party that only the modal itself points to.
  private func implied(_ modal: Int) -> Proposition.Agent? {
    let concepts = text.matches[modal].concepts
    if concepts.has(.only) { return nil }
    // `The University's Security Office is entitled to receive`.
    if concepts.has(.may),
      let owner = grammar.phrases.last(where: {
        $0 < modal && subjects.isPossessive(text.matches[$0])
      }),
      subjects.party(text.matches[owner]) == .buyer,
      text.matches[modal].tokens.lowerBound - text.matches[owner].tokens.upperBound <= 4
    {
      return .buyer
    }
    // Whoever is given a right by a failure of the supplier's is the buyer.
    if concepts.has(.entitles) { return .buyer }
    guard !concepts.has(.duty), let name = subjects.unknownName(before: modal) else { return nil }
    // `Acme makes its certificate available`: who says what it does by its own name is the supplier.
    if text.language == .english, concepts.has(.presentDuty) || offers(modal) { return .supplier }
    // A party that is given a right, and bound to nothing, is the buyer; `at no time may Acme` gives none.
    let isForbidden = grammar.phrases.first.map { text.matches[$0].concepts.has(.negation) } == true
    return boundNames.contains(name) || isForbidden ? nil : .buyer
  }

  /// `Acme may provide its certificate instead`: who may hand something over is the supplier.
  private func offers(_ modal: Int) -> Bool {
    guard text.matches[modal].concepts.has(.may), modal + 1 < text.matches.count else {
      return false
    }
    // `may satisfy this right by providing`.
    let end = text.matches[modal].tokens.upperBound
    if end < text.tokens.count,
      ["satisfy", "discharge", "fulfil", "fulfill", "meet", "respond"].contains(
        text.words(of: end..<end + 1).lowercased())
    {
      return true
    }
    let next = text.matches[modal + 1]
    return next.concepts.has(.provide)
      && next.concepts.isDisjoint(from: [.access, .receivePassive])
      && next.tokens.lowerBound == text.matches[modal].tokens.upperBound
  }

  /// `it shall report to the Customer`: who is told is not who tells.
  private func isToldItself(_ subject: Int, _ modal: Int) -> Bool {
    text.matches[subject].concepts.has(.pronoun)
      && grammar.phrases.contains {
        $0 > modal && $0 <= modal + 6 && subjects.party(text.matches[$0]) == .buyer
          && !subjects.isPossessive(text.matches[$0])
      }
  }

  /// Whom a pronoun that a sentence or an item begins with stands for: the subject of the one before.
  private func takenUp(
    at phrase: Int, from start: Int, lastAgent: Proposition.Agent?
  ) -> Proposition.Agent? {
    let match = text.matches[phrase]
    guard match.concepts.has(.pronoun), !subjects.isLatter(match),
      !grammar.phrases.contains(where: {
        $0 < phrase && subjects.party(text.matches[$0]) != nil
      })
    else { return nil }
    return lastAgent.flatMap { $0 == .unstated ? nil : $0 }
  }
}
