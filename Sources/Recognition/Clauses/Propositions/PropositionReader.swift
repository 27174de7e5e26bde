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
  /// Lists that are open, the outermost first.
  private var lists: [(style: SentenceSplitter.MarkerStyle, lead: Segment)] = []
  /// The leading `if` part of the sentence, which holds for all that follows.
  private var condition: Range<Int> = 0..<0
  private var lastAgent: Proposition.Agent?
  private var built: [Proposition] = []
  private let grammar: PropositionGrammar
  private let boundParty: BoundParty
  private var stretch: PropositionGrammar.Stretch {
    PropositionGrammar.Stretch(start: current.start, modal: current.modal)
  }

  private init(
    text: ClauseText, subjects: SubjectFinder, sentence: Int, phrases: Range<Int>,
    formerAgent: Proposition.Agent?, boundNames: Set<String>
  ) {
    self.text = text
    self.subjects = subjects
    self.sentence = sentence
    self.phrases = phrases
    lastAgent = formerAgent
    grammar = PropositionGrammar(text: text, subjects: subjects, phrases: phrases)
    boundParty = BoundParty(grammar: grammar, boundNames: boundNames)
    current = Segment(start: text.sentences[sentence].lowerBound)
  }

  /// The propositions of one sentence, whose phrases are these, in order.
  static func propositions(
    of sentence: Int, phrases: Range<Int>, in text: ClauseText, subjects: SubjectFinder,
    formerAgent: Proposition.Agent?, boundNames: Set<String>
  ) -> [Proposition] {
    var reader = PropositionReader(
      text: text, subjects: subjects, sentence: sentence, phrases: phrases,
      formerAgent: formerAgent, boundNames: boundNames)
    reader.run()
    return reader.built
  }

  private mutating func run() {
    let range = text.sentences[sentence]
    let splitter = SentenceSplitter(tokens: text.tokens, bytes: text.bytes)
    var next = phrases.lowerBound
    for place in range {
      let begins = place == range.lowerBound || text.tokens[place - 1].isBreak
      if let style = splitter.markerStyle(place, atLineStart: begins) {
        marker(at: place, style: style)
      } else if !lists.isEmpty, place > current.start, splitter.endsSentence(place - 1) {
        // A further sentence inside an item stands on its own.
        close(at: place)
        current = Segment(start: place)
      }
      while next < phrases.upperBound, text.matches[next].tokens.lowerBound < place { next += 1 }
      guard next < phrases.upperBound, text.matches[next].tokens.lowerBound == place,
        grammar.isModal(next, in: stretch)
      else { continue }
      modal(next)
    }
    close(at: range.upperBound)
    shareLastPredicate()
  }

  /// `shall, and shall procure that X shall, keep`: the verb at the end is for every modal.
  private mutating func shareLastPredicate() {
    guard let last = built.last, last.force == .duty else { return }
    for place in built.indices.dropLast()
    where built[place].force == .duty && built[place].predicate == built[place].words.count {
      built[place] = built[place].with(predicateOf: last)
    }
  }

  // MARK: - Events

  private mutating func marker(at place: Int, style: SentenceSplitter.MarkerStyle) {
    if let known = lists.lastIndex(where: { $0.style == style }) {
      close(at: place)
      lists.removeSubrange((known + 1)...)
    } else {
      guard place > current.start else { return }
      close(at: place)
      lists.append((style, lead(endingAt: place)))
    }
    guard let lead = lists.last?.lead else { return }
    current = Segment(
      start: place, lead: lead.lead, modal: lead.modal, agent: lead.agent,
      hasStatedSubject: lead.hasStatedSubject, inheritsModal: true)
  }

  /// What the items that begin here share: the words before, with those that they share in turn.
  private func lead(endingAt place: Int) -> Segment {
    var lead = current
    let start = current.lead.isEmpty ? current.start : current.lead.lowerBound
    let isNear = place - start <= Self.longestLead
    if isNear || !current.inheritsModal {
      lead.lead = max(start, place - Self.longestLead)..<place
    }
    let subjectEnd = lead.modal.map { text.matches[$0].tokens.lowerBound } ?? place
    lead.agent = lead.agent ?? firstParty(in: current.start..<max(current.start, subjectEnd))
    return lead
  }

  private mutating func modal(_ index: Int) {
    let place = text.matches[index].tokens.lowerBound
    if current.modal == nil {
      own(index)
      return
    }
    let boundary = grammar.boundary(before: index, in: stretch)
    let isRelative =
      index > phrases.lowerBound && text.matches[index - 1].concepts.has(.relative)
      && place - text.matches[index - 1].tokens.upperBound <= 1 && boundary > current.start + 3
    if current.inheritsModal, !isRelative,
      boundary <= current.start + 3 || !hasAction(current.start..<place)
    {
      // The item is a sentence of its own: the lead-in's modal does not govern it.
      current.lead = 0..<0
      own(index)
      return
    }
    let relative = grammar.relativeStart(in: stretch)
    let shared = sharedSubject(of: index)
    close(at: boundary)
    // `The system, which the Supplier shall maintain, must extend to`: the subject is the sentence's.
    let isResumed =
      boundary == place || text.tokens[boundary].isMark(",") && boundary == place - 1
    if let relative, isResumed {
      current = Segment(start: boundary, lead: relative)
      current.modal = index
    } else {
      let antecedent =
        grammar.antecedent(before: index, from: boundary, in: stretch) ?? shared
      current = Segment(start: boundary, lead: antecedent ?? condition)
      own(index)
    }
  }

  /// The thing that `must not be limited to X but shall include Y` speaks of twice; nil for parties.
  private func sharedSubject(of index: Int) -> Range<Int>? {
    guard let former = current.modal, !current.hasStatedSubject, text.language == .english,
      grammar.isElided(before: index, in: stretch)
    else { return nil }
    let end = text.matches[former].tokens.lowerBound
    let start = max(current.start, end - Self.longestLead)
    return start < end ? start..<end : nil
  }

  private mutating func own(_ index: Int) {
    current.modal = index
    current.inheritsModal = false
    let start = current.start
    let bound = boundParty.party(
      of: index, in: stretch, formerAgent: current.agent, lastAgent: lastAgent,
      sentenceEnd: text.sentences[sentence].upperBound)
    current.agent = bound.agent
    current.hasStatedSubject = bound.isStated || current.hasStatedSubject
    if built.isEmpty, current.lead.isEmpty, grammar.opensCondition(start) {
      let end = text.matches[index].tokens.lowerBound
      condition = max(start, end - Self.longestLead)..<end
    }
  }

  private mutating func close(at end: Int) {
    guard end > current.start else { return }
    let opens =
      current.modal == nil
      && (grammar.opensOrders(in: current.start..<end)
        || current.lead.isEmpty && grammar.ordersPaper(in: current.start..<end))
    let goesOn = current.modal == nil && (opens || grammar.goesOnWithOrder(current.start))
    if goesOn { current.agent = current.agent ?? (opens ? .supplier : lastAgent) }
    let proposition = PropositionBuilder(text: text, sentence: sentence).build(
      tokens: current.start..<end, lead: current.lead, modal: current.modal,
      agent: current.agent, hasStatedSubject: current.hasStatedSubject, goesOn: goesOn,
      phrases: phrases)
    built.append(proposition)
    lastAgent = current.agent ?? lastAgent
  }

  private func hasAction(_ range: Range<Int>) -> Bool {
    phrases.contains {
      range.contains(text.matches[$0].tokens.lowerBound)
        && text.matches[$0].concepts.meets(.actions)
    }
  }

  private func firstParty(in range: Range<Int>) -> Proposition.Agent? {
    for index in phrases where range.contains(text.matches[index].tokens.lowerBound) {
      if let agent = subjects.party(text.matches[index]), agent != .auditor,
        !subjects.isPossessive(text.matches[index])
      {
        return agent
      }
    }
    return nil
  }
}
