/// Takes a sentence apart at its modals and list markers.
struct PropositionReader {
  /// Longest lead-in that is repeated for each item of a list, in tokens.
  private static let longestLead = 80

  private enum Event {
    case marker
    /// Index of the modal's phrase.
    case modal(Int)
  }

  private struct Segment {
    var start: Int
    var lead: Range<Int> = 0..<0
    var modal: Int?
    var agent: Proposition.Agent?
    var hasStatedSubject = false
    var inheritsModal = false
  }

  private let text: ClauseText
  private let subjects: SubjectFinder
  private let sentence: Int
  private let phrases: Range<Int>
  private var current: Segment
  private var list: Segment?
  /// The leading `if` part of the sentence, which holds for all that follows.
  private var condition: Range<Int> = 0..<0
  private var lastAgent: Proposition.Agent?
  private var built: [Proposition] = []

  private init(
    text: ClauseText, subjects: SubjectFinder, sentence: Int, phrases: Range<Int>,
    formerAgent: Proposition.Agent?
  ) {
    self.text = text
    self.subjects = subjects
    self.sentence = sentence
    self.phrases = phrases
    lastAgent = formerAgent
    current = Segment(start: text.sentences[sentence].lowerBound)
  }

  /// The propositions of one sentence, whose phrases are these, in order.
  static func propositions(
    of sentence: Int, phrases: Range<Int>, in text: ClauseText, subjects: SubjectFinder,
    formerAgent: Proposition.Agent?
  ) -> [Proposition] {
    var reader = PropositionReader(
      text: text, subjects: subjects, sentence: sentence, phrases: phrases,
      formerAgent: formerAgent)
    reader.run()
    return reader.built
  }

  private mutating func run() {
    let range = text.sentences[sentence]
    let splitter = SentenceSplitter(tokens: text.tokens, bytes: text.bytes)
    var next = phrases.lowerBound
    var modals = 0
    for place in range {
      let begins = place == range.lowerBound || text.tokens[place - 1].isBreak
      if splitter.markerEnd(place) != nil || begins && splitter.itemKind(place) != nil {
        marker(at: place)
      }
      while next < phrases.upperBound, text.matches[next].tokens.lowerBound < place { next += 1 }
      guard next < phrases.upperBound, text.matches[next].tokens.lowerBound == place,
        isModal(next)
      else { continue }
      modal(next)
      modals += 1
    }
    close(at: range.upperBound)
    shareLastPredicate()
  }

  /// `shall, and shall procure that X shall, keep`: the verb at the end is for every modal.
  private mutating func shareLastPredicate() {
    guard let last = built.last else { return }
    for place in built.indices.dropLast()
    where built[place].force == .duty && built[place].predicate == built[place].words.count {
      built[place] = built[place].with(predicateOf: last)
    }
  }

  // MARK: - Events

  private mutating func marker(at place: Int) {
    if list == nil {
      guard place > current.start else { return }
      close(at: place)
      var lead = current
      let start = current.lead.isEmpty ? current.start : current.lead.lowerBound
      lead.lead = max(start, place - Self.longestLead)..<place
      lead.agent = lead.agent ?? firstParty(in: current.start..<place)
      list = lead
    } else {
      close(at: place)
    }
    guard let list else { return }
    current = Segment(
      start: place, lead: list.lead, modal: list.modal, agent: list.agent,
      hasStatedSubject: list.hasStatedSubject, inheritsModal: true)
  }

  private mutating func modal(_ index: Int) {
    let place = text.matches[index].tokens.lowerBound
    if current.modal == nil {
      own(index)
      return
    }
    let boundary = boundary(before: index)
    if current.inheritsModal, boundary <= current.start + 3 || !hasAction(current.start..<place) {
      // The item is a sentence of its own: the lead-in's modal does not govern it.
      current.lead = 0..<0
      own(index)
      return
    }
    let relative = relativeStart()
    close(at: boundary)
    // `The system, which the Supplier shall maintain, must extend to`: the subject is the sentence's.
    let isResumed = text.tokens[boundary].isMark(",") && boundary == place - 1
    if let relative, isResumed {
      current = Segment(start: boundary, lead: relative)
      current.modal = index
    } else {
      current = Segment(start: boundary, lead: condition)
      own(index)
    }
  }

  /// The words before `which`, where the current modal stands in a relative clause.
  private func relativeStart() -> Range<Int>? {
    guard let modal = current.modal else { return nil }
    for index in phrases.prefix(while: { $0 < modal }).suffix(2)
    where text.matches[index].concepts.has(.relative) {
      let place = text.matches[index].tokens.lowerBound
      return place > current.start ? current.start..<place : nil
    }
    return nil
  }

  private func hasMark(_ range: Range<Int>) -> Bool {
    range.contains { text.tokens[$0].kind == .mark }
  }

  private mutating func own(_ index: Int) {
    current.modal = index
    current.inheritsModal = false
    let start = current.start
    let entitles = text.matches[index].concepts.has(.entitles)
    if !entitles,
      let (agent, _) = subjects.adjacentParty(before: index, from: start)
    {
      current.agent = agent
      current.hasStatedSubject = true
    } else if let agent = subjects.followingParty(after: index)
      ?? subjects.antecedent(before: index)
    {
      current.agent = agent
      current.hasStatedSubject = true
    } else if !entitles, let (agent, _) = subjects.leadingParty(from: start, to: index) {
      current.agent = agent
      current.hasStatedSubject = true
    } else if isElided(before: index), let former = current.agent ?? lastAgent {
      current.agent = former
      current.hasStatedSubject = true
    } else {
      current.agent = subjects.namedAgent(
        after: index, to: text.sentences[sentence].upperBound)
    }
    if built.isEmpty, current.lead.isEmpty, opensCondition(start) {
      let end = text.matches[index].tokens.lowerBound
      condition = max(start, end - Self.longestLead)..<end
    }
  }

  private mutating func close(at end: Int) {
    guard end > current.start else { return }
    let proposition = PropositionBuilder(text: text, sentence: sentence).build(
      tokens: current.start..<end, lead: current.lead, modal: current.modal,
      agent: current.agent, hasStatedSubject: current.hasStatedSubject, phrases: phrases)
    built.append(proposition)
    lastAgent = current.agent ?? lastAgent
  }

  // MARK: - Grammar

  /// Whether a phrase is a modal here, and not part of a condition or a relative clause.
  private func isModal(_ index: Int) -> Bool {
    let concepts = text.matches[index].concepts
    if concepts.has(.duty) { return !isSubordinate(index, alsoDuties: false) }
    if concepts.has(.may) { return !isSubordinate(index, alsoDuties: true) }
    guard concepts.has(.presentDuty), current.modal == nil else { return false }
    return !isSubordinate(index, alsoDuties: true)
      && (text.language.writesDutiesInPresentTense
        || subjects.adjacentParty(before: index, from: current.start) != nil)
  }

  private func isSubordinate(_ index: Int, alsoDuties: Bool) -> Bool {
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
    return isInsideCondition(index)
  }

  /// Whether an `if` stands before the phrase with no comma between them.
  private func isInsideCondition(_ index: Int) -> Bool {
    var place = text.matches[index].tokens.lowerBound - 1
    var before = index - 1
    while place >= current.start, before >= phrases.lowerBound {
      if text.tokens[place].kind == .mark { return false }
      if text.matches[before].tokens.contains(place) {
        if text.matches[before].concepts.meets([.condition, .unless]) { return true }
        if text.matches[before].concepts.meets([.duty, .may]) { return false }
        place = text.matches[before].tokens.lowerBound
        before -= 1
      }
      place -= 1
    }
    return false
  }

  /// Where the words of a further modal begin: at its subject's comma, conjunction or bracket.
  private func boundary(before index: Int) -> Int {
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
      if token.kind == .mark || match.meets([.relative, .unless]) {
        return token.isMark(",") ? conditionStart(before: place, floor: floor) : place
      }
      place -= 1
    }
    return max(place, floor)
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
  private func isElided(before index: Int) -> Bool {
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

  private func opensCondition(_ start: Int) -> Bool {
    phrases.prefix(4).contains {
      text.matches[$0].concepts.meets([.condition, .occasion])
        && text.matches[$0].tokens.lowerBound - start <= 6
    }
  }

  private func hasAction(_ range: Range<Int>) -> Bool {
    phrases.contains {
      range.contains(text.matches[$0].tokens.lowerBound)
        && text.matches[$0].concepts.meets(.actions)
    }
  }

  private func firstParty(in range: Range<Int>) -> Proposition.Agent? {
    for index in phrases where range.contains(text.matches[index].tokens.lowerBound) {
      if let agent = subjects.party(text.matches[index]) { return agent }
    }
    return nil
  }
}
