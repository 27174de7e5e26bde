/// Parties that stand near a modal and are not its subject: within a clause that `which` opens, behind `if`, or as who is
/// given something.
extension SubjectFinder {
  /// `All sites from which users are served must`: the party has a verb of its own.
  func hasOwnVerb(_ match: PhraseLexicon.Match, before modal: Int) -> Bool {
    let next = match.tokens.upperBound
    guard text.language == .english, next + 2 == modal else { return false }
    return ["is", "are", "was", "were"].contains(text.words(of: next..<next + 1).lowercased())
      && !["and", "or"].contains(text.words(of: next + 1..<next + 2).lowercased())
  }

  /// `Premises out of which Helios serves the Client must`: the party is the object of a clause that `which` opens.
  func isServed(_ index: Int, from start: Int) -> Bool {
    guard text.language == .english, index >= 2 else { return false }
    let relative = text.matches[..<index].indices.suffix(Self.asideReach).last {
      text.matches[$0].concepts.has(.relative)
    }
    guard let relative, text.matches[relative].tokens.lowerBound > start,
      text.words(of: text.matches[relative].tokens).lowercased() == "which"
    else { return false }
    let before = text.matches[relative].tokens.lowerBound - 1
    guard
      ["of", "from", "in", "at", "by", "to", "with", "on"].contains(
        text.words(of: before..<before + 1).lowercased())
    else { return false }
    let between = text.matches[relative].tokens.upperBound..<text.matches[index].tokens.lowerBound
    return between.count >= 2 && !between.contains { text.tokens[$0].kind == .mark }
      && text.tokens[between.lowerBound].isCapitalised
  }

  /// The phrase right before `that`, `who` or `by whom`; nil where other words part them.
  func antecedent(of relative: Int) -> Int? {
    var start = text.matches[relative].tokens.lowerBound
    var subject = relative - 1
    if subject > 0, text.matches[subject].concepts.meets([.preposition, .agentMark]),
      text.matches[subject].tokens.upperBound == start
    {
      start = text.matches[subject].tokens.lowerBound
      subject -= 1
    }
    return subject >= 0 && text.matches[subject].tokens.upperBound == start ? subject : nil
  }

  /// Whether `if`, `unless` or `save where` stands between two places.
  func opensSidePart(from start: Int, to end: Int) -> Bool {
    guard let first = text.firstPhrase(from: start) else { return false }
    return text.matches[first...].prefix { $0.tokens.lowerBound < end }
      .contains { $0.concepts.meets([.condition, .unless]) }
  }

  /// `You, the supplier, must`: the words set off say who is meant.
  func isExplained(_ match: PhraseLexicon.Match, by other: Int?) -> Bool {
    guard let other else { return false }
    let between = match.tokens.upperBound..<text.matches[other].tokens.lowerBound
    return !between.isEmpty && between.count <= 3 && text.tokens[between.lowerBound].isMark(",")
  }

  /// `Acme undertakes to the Trust that it will`: who is promised something is not who promises it.
  func isPromisedTo(_ place: Int) -> Bool {
    guard place > 0, place + 1 < text.matches.count else { return false }
    let after = text.matches[place + 1]
    // `garantit au Client que`.
    let isGiven =
      text.language != .english && place > 1 && text.matches[place - 1].concepts.has(.preposition)
    let before = text.matches[isGiven ? place - 2 : place - 1]
    return before.concepts.has(.duty) && after.concepts.has(.relative)
      && text.matches[place].tokens.lowerBound - before.tokens.upperBound <= (isGiven ? 2 : 1)
      && after.tokens.lowerBound == text.matches[place].tokens.upperBound
  }

  /// `to be supplied to the Purchaser`: who is given something is not who is spoken of.
  func isReceiver(_ place: Int) -> Bool {
    guard place > 0 else { return false }
    let before = text.matches[place - 1]
    return before.concepts.has(.preposition)
      && ["to", "au", "aux", "al", "aan"].contains(text.words(of: before.tokens).lowercased())
      && text.matches[place].tokens.lowerBound - before.tokens.upperBound <= 1
  }

  /// Phrases that are looked back over for `which`, so that work stays linear.
  private static let asideReach = 12
}
