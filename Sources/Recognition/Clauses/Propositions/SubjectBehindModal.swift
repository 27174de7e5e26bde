/// Subjects that stand behind their modal, before the end of a clause, or are pointed to by `which` and `by`.
extension SubjectFinder {
  /// The party after a modal where the language puts the subject there.
  func followingParty(after modal: Int) -> Proposition.Agent? {
    guard modal + 1 < text.matches.count else { return nil }
    let next = text.matches[modal + 1]
    let entitles = text.matches[modal].concepts.has(.entitles)
    guard text.language.isVerbFinal || entitles || isInverted(modal) || fallsTo(modal) else {
      return nil
    }
    // `kann sich der Auftraggeber lösen`.
    let end = text.matches[modal].tokens.upperBound
    let isReflexive =
      end < text.tokens.count
      && ["sich", "zich"].contains(text.words(of: end..<end + 1).lowercased())
    guard next.tokens.lowerBound - end <= (isReflexive ? 2 : 1),
      !isPossessive(next), entitles || !isObject(next)
    else { return nil }
    if next.concepts.has(.pronoun) { return referent(before: modal) }
    return party(next)
  }

  /// `Corresponde al Cliente mantener`, `Il incombe au Client de`: on whom the duty falls stands behind.
  private func fallsTo(_ modal: Int) -> Bool {
    guard text.language == .spanish || text.language == .french else { return false }
    let last = text.matches[modal].tokens.upperBound - 1
    return ["al", "au", "aux", "à", "a"].contains(text.words(of: last..<last + 1).lowercased())
  }

  /// `At no time may the Supplier be`: a plain English modal before its subject.
  private func isInverted(_ modal: Int) -> Bool {
    text.language == .english
      && ["may", "shall", "must", "will", "can", "need"].contains(
        text.words(of: text.matches[modal].tokens).lowercased())
  }

  /// `zeigt dem Auftraggeber`: the article says that the party is not the subject.
  func isObject(_ match: PhraseLexicon.Match) -> Bool {
    let place = match.tokens.lowerBound
    return text.language == .german && place > 0
      && ["dem", "den", "des"].contains(text.words(of: place - 1..<place).lowercased())
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

  /// `aan Opdrachtgever, die de overeenkomst kan opzeggen`: in a language that ends with its verb the party before the
  /// pronoun; nil where another party stands behind it.
  func partyBeforeRelative(_ modal: Int, from start: Int) -> Proposition.Agent? {
    guard text.language.isVerbFinal,
      let relative = text.matches[..<modal].indices.suffix(8).last(where: {
        text.matches[$0].concepts.has(.relative) && text.matches[$0].tokens.lowerBound >= start
      }), relative > 0,
      ["die", "der", "welche", "welcher", "welke"].contains(
        text.words(of: text.matches[relative].tokens.prefix(1)).lowercased()),
      text.matches[relative].tokens.lowerBound - text.matches[relative - 1].tokens.upperBound <= 1,
      !text.matches[relative..<modal].contains(where: { party($0) != nil && !isObject($0) })
    else { return nil }
    return party(text.matches[relative - 1])
  }

  /// The sub-processor or host that a `which` right before the modal stands for.
  ///
  /// `every sub-contractor who is given access to data shall be certified`: so it is where `who` opens the words.
  func antecedent(before modal: Int, from start: Int) -> Proposition.Agent? {
    guard modal > 0 else { return nil }
    let isNext =
      text.matches[modal - 1].concepts.has(.relative)
      && text.matches[modal].tokens.lowerBound - text.matches[modal - 1].tokens.upperBound <= 1
    let opening = text.matches[..<modal].indices.suffix(8).first {
      text.matches[$0].concepts.has(.relative)
        && (start...start + 1).contains(text.matches[$0].tokens.lowerBound)
        && text.tokens[text.matches[$0].tokens.lowerBound].lowercased(in: text.bytes) == "who"
    }
    guard isNext || opening != nil else { return nil }
    for index in text.matches[..<(opening ?? modal)].indices.suffix(8).reversed() {
      if let agent = party(text.matches[index]), agent == .subprocessor || agent == .host {
        return agent
      }
    }
    return nil
  }

  /// The buyer to whom a right is given in the words before: `grants the Customer and its auditors a right`.
  func grantee(before modal: Int, from start: Int) -> Proposition.Agent? {
    guard text.matches[modal].concepts.has(.may) else { return nil }
    // `die Opdrachtgever, na ingebrekestelling met een termijn van tien dagen, het recht geeft`.
    let reach = text.language.isVerbFinal ? 16 : 8
    for index in text.matches[..<modal].indices.suffix(reach).reversed() {
      let match = text.matches[index]
      guard match.tokens.lowerBound >= start,
        text.matches[modal].tokens.lowerBound - match.tokens.upperBound <= reach
      else { return nil }
      if party(match) == .buyer, !isPossessive(match) { return .buyer }
    }
    return nil
  }

  /// The party named with `by` after a passive.
  func namedAgent(after modal: Int, to end: Int) -> Proposition.Agent? {
    var index = modal + 1
    while index + 1 < text.matches.count, text.matches[index + 1].tokens.lowerBound < end {
      let next = text.matches[index + 1]
      if text.matches[index].concepts.has(.agentMark),
        isNear(next, behind: text.matches[index]), let agent = party(next),
        !isPossessive(next) && (agent == .supplier || agent == .host)
          || agent == .buyer
            && (isVerb(before: index) || text.language.isVerbFinal && index == modal + 1)
      {
        return agent
      }
      index += 1
    }
    return nil
  }

  /// `by the Supplier`, `by the Lead Contractor`.
  private func isNear(
    _ party: PhraseLexicon.Match, behind mark: PhraseLexicon.Match
  ) -> Bool {
    let between = mark.tokens.upperBound..<party.tokens.lowerBound
    return between.count <= 1
      || between.count <= 3 && between.dropFirst().allSatisfy { text.tokens[$0].isCapitalised }
  }

  /// `inspected by the Customer` names who inspects; `a request by the Customer` does not.
  private func isVerb(before index: Int) -> Bool {
    guard index > 0 else { return false }
    let former = text.matches[index - 1]
    guard former.concepts.meets(.actions),
      former.tokens.upperBound == text.matches[index].tokens.lowerBound
    else { return false }
    // `remis par le Client`; what is asked for by the Customer the Customer does not give.
    return text.language == .english
      ? text.words(of: former.tokens).lowercased().hasSuffix("ed")
      : former.concepts.meets([.provide, .notify, .maintain, .obtain, .apply, .terminate])
  }
}
