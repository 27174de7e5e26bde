/// Tells modals that carry a proposition from those in side remarks, and finds where a proposition begins.
struct PropositionGrammar {
  let text: ClauseText
  let subjects: SubjectFinder
  /// Phrases of the sentence.
  let phrases: Range<Int>

  /// The proposition that is being read: where it began, and its modal once it is met.
  struct Stretch {
    let start: Int
    let modal: Int?
  }

  /// What a phrase must stand for to bind or entitle anybody.
  private static let binding = ConceptSet(
    .duty, .may, .presentDuty, .obligation, .cover, .only)

  /// Whether a phrase is a modal here, and not part of a condition or a relative clause.
  func isModal(_ index: Int, in current: Stretch) -> Bool {
    let concepts = text.matches[index].concepts
    guard concepts.meets(Self.binding), !isNoModal(index, in: current) else { return false }
    if subjects.ownerOfDuty(index) != nil || bindsWithoutModal(index, in: current) { return true }
    if concepts.has(.duty), concepts.has(.supplier) {
      return orders(index) && !isGoverned(index, in: current)
    }
    if concepts.has(.duty) {
      return !foresees(index, in: current) && !isSubordinate(index, alsoDuties: false, in: current)
        && !isReported(index, in: current)
    }
    // `without any right to rely` takes a right away in passing.
    if concepts.has(.may), index > phrases.lowerBound,
      text.matches[index - 1].concepts.has(.without),
      !text.matches[index - 1].concepts.has(.negation),
      text.matches[index].tokens.lowerBound - text.matches[index - 1].tokens.upperBound <= 1
    {
      return false
    }
    // `grants the Customer a right` says it once with two words.
    if concepts.has(.may), let modal = current.modal, text.matches[modal].concepts.has(.entitles),
      text.matches[index].tokens.lowerBound - text.matches[modal].tokens.upperBound <= 12
    {
      return false
    }
    // `for which the Customer is entitled to terminate` gives the right all the same.
    if concepts.has(.may), index + 1 < phrases.upperBound,
      text.matches[index + 1].concepts.has(.terminate), !concepts.has(.negation)
    {
      return true
    }
    if concepts.has(.may) { return !isSubordinate(index, alsoDuties: true, in: current) }
    guard concepts.has(.presentDuty), current.modal == nil else { return false }
    return !isSubordinate(index, alsoDuties: true, in: current)
      && (text.language.writesDutiesInPresentTense
        || subjects.adjacentParty(before: index, from: current.start) != nil
        || subjects.unknownName(before: index) != nil)
  }

  /// `Supplier to maintain X` in a table; not `from the Supplier to the Customer`, nor `permits the Supplier to`.
  private func orders(_ index: Int) -> Bool {
    let match = text.matches[index]
    if isPermitted(match) { return false }
    if index > phrases.lowerBound,
      text.matches[index - 1].concepts.meets([.preposition, .agentMark]),
      match.tokens.lowerBound - text.matches[index - 1].tokens.upperBound <= 1
    {
      return false
    }
    guard index + 1 < phrases.upperBound else { return false }
    let next = text.matches[index + 1]
    return next.concepts.meets(.actions) && next.tokens.lowerBound - match.tokens.upperBound <= 3
  }

  /// Whether a verb before some words lets whom they name do something, and orders nothing.
  private func isPermitted(_ match: PhraseLexicon.Match) -> Bool {
    (max(0, match.tokens.lowerBound - 2)..<match.tokens.lowerBound).contains {
      text.tokens[$0].kind == .word
        && Self.permitting.contains(text.words(of: $0..<$0 + 1).lowercased())
    }
  }

  private static let permitting: Set<String> = [
    "permits", "permitting", "permit", "allows", "allowing", "allow", "enables", "enabling",
    "enable", "entitles", "entitling", "entitle",
  ]

  private func isSubordinate(_ index: Int, alsoDuties: Bool, in current: Stretch) -> Bool {
    let place = text.matches[index].tokens.lowerBound
    var before = index - 1
    var seenParty = false
    while before >= phrases.lowerBound, place - text.matches[before].tokens.upperBound <= 4 {
      let match = text.matches[before]
      if hasMark(match.tokens.upperBound..<place) { break }
      if match.concepts.has(.relative), alsoDuties {
        return place - match.tokens.upperBound <= 1 || seenParty
      }
      if subjects.party(match) != nil || match.concepts.has(.pronoun) { seenParty = true }
      before -= 1
    }
    guard alsoDuties, current.modal != nil || !text.language.writesDutiesInPresentTense else {
      return false
    }
    return isInsideCondition(index, in: current)
  }

  /// Where the words of a further modal begin: at its subject's comma, conjunction or bracket.
  func boundary(before index: Int, in current: Stretch) -> Int {
    var place = text.matches[index].tokens.lowerBound - 1
    var before = index - 1
    let floor = max(current.start, current.modal.map { text.matches[$0].tokens.upperBound } ?? 0)
    while place > floor {
      let token = text.tokens[place]
      while before >= phrases.lowerBound, text.matches[before].tokens.lowerBound > place {
        before -= 1
      }
      let match =
        before >= phrases.lowerBound && text.matches[before].tokens.contains(place)
        ? text.matches[before].concepts : ConceptSet([])
      if match.has(.conjunction) { return place }
      // `the certification (ISO/IEC 27001) shall`, `the scope of which shall` go on to the left.
      if token.isMark(")"), let open = opening(of: place, floor: floor) {
        place = open - 1
        continue
      }
      if match.has(.relative), isGenitive(before: place, floor: floor) {
        place -= 2
        continue
      }
      if token.kind == .mark || match.meets([.relative, .unless]) {
        return token.isMark(",") ? conditionStart(before: place, floor: floor) : place
      }
      place -= 1
    }
    // `que el Proveedor se compromete a mantener habrá de abarcar`: no mark ends the clause that the word opened.
    if text.language != .english, relativeStart(in: current) != nil,
      phrases.contains(where: {
        $0 > current.modal ?? 0 && $0 < index && text.matches[$0].concepts.meets(.actions)
      })
    {
      return text.matches[index].tokens.lowerBound
    }
    return max(place, floor)
  }

  /// The bracket that opens a remark of more than one word; nil for the mark of a list.
  private func opening(of close: Int, floor: Int) -> Int? {
    guard close > 0 else { return nil }
    let open = (max(floor, close - 20)..<close).last { text.tokens[$0].isMark("(") }
    return open.flatMap { close - $0 > 2 && $0 > floor + 1 ? $0 : nil }
  }

  private func isGenitive(before relative: Int, floor: Int) -> Bool {
    relative - 1 > floor + 1 && text.language == .english
      && text.words(of: relative - 1..<relative).lowercased() == "of"
  }

  /// The `if` whose part a comma closes, where one stands after a comma or conjunction; else the comma.
  private func conditionStart(before comma: Int, floor: Int) -> Int {
    var index = phrases.lowerBound
    var low = phrases.lowerBound
    var high = phrases.upperBound
    while low < high {
      index = (low + high) / 2
      if text.matches[index].tokens.lowerBound < comma { low = index + 1 } else { high = index }
    }
    index = low - 1
    while index >= phrases.lowerBound, text.matches[index].tokens.lowerBound > floor,
      comma - text.matches[index].tokens.lowerBound < 60
    {
      let match = text.matches[index]
      if match.concepts.meets([.condition, .occasion]) {
        let before = text.tokens[match.tokens.lowerBound - 1]
        let followsConjunction =
          index > phrases.lowerBound && text.matches[index - 1].concepts.has(.conjunction)
          && text.matches[index - 1].tokens.upperBound >= match.tokens.lowerBound - 1
        if before.kind == .mark || before.isBreak || followsConjunction {
          return match.tokens.lowerBound - 1
        }
      }
      index -= 1
    }
    return comma
  }

  /// Whether the modal's subject is left out: `and shall`, `; must`.
  func isElided(before index: Int, in current: Stretch) -> Bool {
    let place = text.matches[index].tokens.lowerBound
    if place <= current.start + 4, place > 0 {
      let before = text.tokens[place - 1]
      if before.kind == .mark || before.isBreak || place == current.start { return true }
    }
    guard index > phrases.lowerBound else { return false }
    let match = text.matches[index - 1]
    return match.tokens.upperBound == place && match.concepts.has(.conjunction)
      || place - match.tokens.upperBound == 1 && match.concepts.has(.conjunction)
        && text.tokens[place - 1].kind != .mark && !text.tokens[place - 1].isCapitalised
  }

  /// Whether the words from a place on begin with `if`, `upon` and the like.
  func opensCondition(_ start: Int) -> Bool {
    phrases.prefix(4).contains {
      text.matches[$0].concepts.meets([.condition, .occasion])
        && text.matches[$0].tokens.lowerBound - start <= 6
    }
  }

  /// The words before `which`, where the current modal stands in a relative clause.
  func relativeStart(in current: Stretch) -> Range<Int>? {
    guard let modal = current.modal else { return nil }
    for index in phrases(before: modal, within: 2)
    where text.matches[index].concepts.has(.relative) {
      let place = text.matches[index].tokens.lowerBound
      return place > current.start ? current.start..<place : nil
    }
    return nil
  }

  /// The words that `which` takes up, where it stands between them and its modal; nil elsewhere.
  func antecedent(before modal: Int, from boundary: Int, in current: Stretch) -> Range<Int>? {
    guard modal > phrases.lowerBound, text.language == .english else { return nil }
    let relative = text.matches[modal - 1]
    guard relative.concepts.has(.relative),
      relative.tokens.lowerBound - boundary <= (isPartitive(relative, from: boundary) ? 3 : 1),
      relative.tokens.upperBound == text.matches[modal].tokens.lowerBound
    else { return nil }
    let floor = current.modal.map { text.matches[$0].tokens.upperBound } ?? current.start
    let start = max(floor, boundary - 8)
    return start < boundary ? start..<boundary : nil
  }

  /// `, each of which`.
  private func isPartitive(_ relative: PhraseLexicon.Match, from boundary: Int) -> Bool {
    let start = relative.tokens.lowerBound - 2
    return start > boundary - 1
      && ["each of", "all of", "both of"].contains(
        text.words(of: start..<relative.tokens.lowerBound).lowercased())
  }

  /// The phrases of the sentence before one of them, at most so many.
  func phrases(before index: Int, within reach: Int) -> Range<Int> {
    let end = min(max(index, phrases.lowerBound), phrases.upperBound)
    return max(phrases.lowerBound, end - reach)..<end
  }

  private func hasMark(_ range: Range<Int>) -> Bool {
    range.contains { text.tokens[$0].kind == .mark }
  }
}
