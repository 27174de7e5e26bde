/// Puts a proposition together: its phrases, and how strongly it says what it says.
struct PropositionBuilder {
  let text: ClauseText
  let sentence: Int

  /// The proposition of these tokens, which share a lead-in and a modal.
  func build(
    tokens: Range<Int>, lead: Range<Int>, modal: Int?, agent: Proposition.Agent?,
    hasStatedSubject: Bool, phrases: Range<Int>
  ) -> Proposition {
    let first = matches(in: lead, among: phrases)
    let own = matches(in: tokens, among: phrases)
    let words = Array(text.matches[first]) + Array(text.matches[own])
    var place: Int?
    if let modal {
      place =
        first.contains(modal)
        ? modal - first.lowerBound
        : own.contains(modal) ? modal - own.lowerBound + first.count : nil
    }
    // A verb that binds by its own form, such as a plain present, is modal and action in one.
    let isAction =
      place.map {
        words[$0].concepts.meets(.actions)
          || words[$0].concepts.meets([.presentDuty, .renew, .undergo])
      } ?? false
    let predicate = place.map { isAction ? $0 : finalClause(words, modal: $0) ?? $0 + 1 } ?? 0
    var concepts = ConceptSet([])
    for word in words { concepts.formUnion(word.concepts) }
    let isNegated =
      place.map { negates(words, modal: $0) } ?? concepts.has(.forbidden)
    var agent = agent ?? .unstated
    let after = words[min(predicate, words.count)...]
    if agent == .buyer, let place, words[place].concepts.has(.duty),
      after.prefix(2).contains(where: { $0.concepts.meets([.receivePassive, .tellPassive]) })
    {
      agent = .unstated
    }
    // `krijgt de Opdrachtgever bericht`: what the buyer gets the supplier gives.
    if agent == .buyer, let place, words[place].concepts.has(.presentDuty),
      words[place].concepts.has(.receivePassive)
    {
      agent = .unstated
    }
    return Proposition(
      sentence: sentence, tokens: tokens, words: words, predicate: predicate,
      ownStart: first.count, agent: agent,
      force: force(
        words, from: first.count, modal: place, predicate: predicate, agent: agent,
        isNegated: isNegated),
      isNegated: isNegated, hasStatedSubject: hasStatedSubject, concepts: concepts,
      subordinate: subordinate(words, predicate: predicate))
  }

  /// Where the clause begins that a final `berechtigt` ends; nil for other modals.
  private func finalClause(_ words: [PhraseLexicon.Match], modal: Int) -> Int? {
    guard text.language.isVerbFinal, words[modal].concepts.has(.participle) else { return nil }
    let end = words[modal].tokens.lowerBound
    return words[..<modal].indices.first {
      !(words[$0].tokens.upperBound..<end).contains { text.tokens[$0].kind == .mark }
    }
  }

  /// The phrases after the modal that stand in an `if` or `which` part and are not what is promised.
  private func subordinate(_ words: [PhraseLexicon.Match], predicate: Int) -> [Bool] {
    var flags = Array(repeating: false, count: words.count)
    var isOpen = false
    var isInterposed = false
    // `shall, from the date on which ..., be certified`: the remark begins right behind the modal.
    let isPartedModal =
      predicate > 0 && predicate <= words.count
      && text.tokens.indices.contains(words[predicate - 1].tokens.upperBound)
      && text.tokens[words[predicate - 1].tokens.upperBound].isMark(",")
    for place in words.indices where place >= predicate {
      let start = words[place].tokens.lowerBound
      let end = place > 0 ? words[place - 1].tokens.upperBound : start
      if isOpen, isInterposed, hasComma(end, start) { isOpen = false }
      let concepts = words[place].concepts
      let opens =
        concepts.meets([.condition, .unless, .whether])
        || concepts.has(.relative) && !introducesContent(words, at: place)
      if opens {
        isInterposed = hasComma(end, start) || place == predicate || isPartedModal
        isOpen = true
      }
      flags[place] = isOpen
    }
    return flags
  }

  /// `ensure that` and `undertakes that` open what is promised, not a side remark.
  private func introducesContent(_ words: [PhraseLexicon.Match], at place: Int) -> Bool {
    guard place > 0 else { return true }
    // `until the last service is delivered` says when.
    if words[place].concepts.has(.duration) { return false }
    if words[..<place].suffix(4).contains(where: { $0.concepts.has(.nominalDuty) }) { return true }
    if words[place - 1].concepts.has(.duty) {
      return words[place].tokens.lowerBound - words[place - 1].tokens.upperBound <= 1
    }
    return words[..<place].suffix(6).contains { $0.concepts.has(.assure) }
  }

  private func hasComma(_ start: Int, _ end: Int) -> Bool {
    guard start < end, end - start < 12 else { return false }
    return (start..<end).contains { text.tokens[$0].isMark(",") || text.tokens[$0].isMark(")") }
  }

  private func matches(in range: Range<Int>, among phrases: Range<Int>) -> Range<Int> {
    let start = firstPhrase(from: range.lowerBound, among: phrases)
    return start..<max(start, firstPhrase(from: range.upperBound, among: phrases))
  }

  private func firstPhrase(from token: Int, among phrases: Range<Int>) -> Int {
    var low = phrases.lowerBound
    var high = phrases.upperBound
    while low < high {
      let middle = (low + high) / 2
      if text.matches[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func force(
    _ words: [PhraseLexicon.Match], from ownStart: Int, modal: Int?, predicate: Int,
    agent: Proposition.Agent, isNegated: Bool
  ) -> Proposition.Force {
    if words.prefix(2).contains(where: {
      $0.concepts.has(.recital) && $0.tokens.lowerBound <= recitalReach
    }) {
      return .statement
    }
    if asks { return .statement }
    if let modal, modal > 0, isHope(words, modal) { return .aspiration }
    var isInCondition = modal != nil && words.prefix(3).contains { $0.concepts.has(.condition) }
    // `shall aim to keep` is weak; in `shall keep ... and plans to` the keeping is promised already.
    var isPromised = false
    for (place, word) in words.enumerated() {
      if place == modal { isInCondition = false }
      if isInCondition, modal.map({ place < $0 }) ?? false {
        if word.concepts.has(.decision) { return .aspiration }
        continue
      }
      if word.concepts.meets([.condition, .unless, .whether]), place >= predicate {
        isInCondition = true
      }
      if word.concepts.has(.relative), place > predicate { isInCondition = true }
      if isInCondition { continue }
      // `all exit fees being waived` denies only the fee.
      let isOfFee = words[..<place].suffix(2).contains { $0.concepts.has(.fee) }
      if word.concepts.has(.notObliged), !isOfFee { return .denial }
      if place < predicate { continue }
      if word.concepts.has(.hedge) { return .aspiration }
      if word.concepts.has(.weak), modal == nil || !isPromised { return .aspiration }
      isPromised = isPromised || word.concepts.meets(.promises)
      if word.concepts.has(.discretion), agent != .buyer { return .permission }
    }
    guard let modal else {
      return isFragment(words) || ordersInTable(words, from: ownStart) ? .duty : nominal(words)
    }
    let concepts = words[modal].concepts
    if concepts.has(.duty) { return .duty }
    if concepts.has(.presentDuty) { return present(words, agent: agent) }
    // `The Supplier may not` forbids; `the Customer may not` takes a right away.
    if isNegated { return agent == .buyer || agent == .eachParty ? .denial : .duty }
    return agent == .buyer || agent == .eachParty ? .right : .permission
  }

  /// Whether the sentence is a question.
  private var asks: Bool {
    text.sentences[sentence].last { !text.tokens[$0].isBreak }
      .map { text.tokens[$0].isMark("?") } ?? false
  }

  /// `Our ambition is to be certified`: the subject of the modal is a hope.
  private func isHope(_ words: [PhraseLexicon.Match], _ modal: Int) -> Bool {
    let word = text.words(of: words[modal].tokens).lowercased()
    return ["is to", "are to", "will", "shall"].contains(word)
      && words[..<modal].suffix(2).contains { $0.concepts.has(.weak) }
      && !words[..<modal].contains { $0.concepts.has(.condition) }
      && (word.hasSuffix(" to")
        || words[modal].tokens.lowerBound - words[modal - 1].tokens.upperBound <= 1
          && words[modal - 1].concepts.has(.weak) && modal <= 2)
  }

  /// `(b) permit the Customer to review X;` is an item whose lead-in stands elsewhere.
  private func isFragment(_ words: [PhraseLexicon.Match]) -> Bool {
    let range = text.sentences[sentence]
    let splitter = SentenceSplitter(tokens: text.tokens, bytes: text.bytes)
    let isBullet = text.tokens[range.lowerBound].isMark("#")
    guard text.language == .english,
      let start = splitter.markerEnd(range.lowerBound)
        ?? (isBullet ? range.lowerBound + 1 : nil),
      endsAsItem(range),
      let verb = words.first(where: { $0.concepts.meets(.actions) })
    else { return false }
    let isFirst = verb.tokens.lowerBound == start
    let follows =
      verb.tokens.lowerBound > start && text.tokens[verb.tokens.lowerBound - 1].isMark(",")
    return isFirst || follows
  }

  /// Whether a semicolon ends the words, alone or before `and`.
  private func endsAsItem(_ range: Range<Int>) -> Bool {
    let last = range.reversed().drop { text.tokens[$0].isBreak }.prefix(2)
    guard let end = last.first else { return false }
    if text.tokens[end].isMark(";") { return true }
    guard let before = last.last, before != end, text.tokens[before].isMark(";") else {
      return false
    }
    return ["and", "or"].contains(text.words(of: end..<end + 1).lowercased())
  }

  /// `S-2 | Send certificate to Shipper | each issue`, `Vendor's duties: - tell Customer of each suspension`: orders below
  /// a head that says whose obligations these are.
  private func ordersInTable(_ words: [PhraseLexicon.Match], from ownStart: Int) -> Bool {
    guard text.language == .english,
      text.hasObligationHead,
      let verb = words[ownStart...].first(where: { $0.concepts.meets(.actions) })
    else { return false }
    let place = verb.tokens.lowerBound
    let opensItem =
      place > 0
      && (text.tokens[place - 1].isMark("|")
        || text.tokens[place - 1].isMark("#") && ownStart > 0
          && words[..<ownStart].contains { $0.concepts.has(.obligationHead) })
    return opensItem && verb.concepts.isDisjoint(from: [.certificate])
      && !text.words(of: place..<place + 1).hasSuffix("ed")
  }

  /// A recital's word counts only at the beginning of its sentence.
  private var recitalReach: Int { text.sentences[sentence].lowerBound + 4 }

  /// `certificate required.` binds without a verb; `required by clause 4` only describes.
  private func nominal(_ words: [PhraseLexicon.Match]) -> Proposition.Force {
    for word in words where word.concepts.has(.nominalDuty) {
      let next = word.tokens.upperBound
      let isLongPhrase = word.tokens.count > 1
      guard next < text.tokens.count, !isLongPhrase else { return .duty }
      if text.tokens[next].kind == .mark || text.tokens[next].isBreak { return .duty }
    }
    return .statement
  }

  /// English states facts in the present tense, so that a duty needs a recipient, a period or a duration.
  private func present(
    _ words: [PhraseLexicon.Match], agent: Proposition.Agent
  ) -> Proposition.Force {
    guard agent.bindsSupplier else { return .statement }
    if text.language.writesDutiesInPresentTense {
      // `verfügt über`, `dispose de` state what is so, unless they say for how long.
      let isPossession = words.contains {
        $0.concepts.has(.presentDuty)
          && Self.possessions.contains(text.words(of: $0.tokens).lowercased())
      }
      return isPossession && !words.contains { $0.concepts.has(.duration) } ? .statement : .duty
    }
    let binds = words.contains {
      $0.concepts.meets([.buyer, .duration, .day, .hour, .week, .month])
    }
    return binds ? .duty : .statement
  }

  private static let possessions: Set<String> = [
    "verfügt", "besitzt", "ist im besitz", "dispose", "détient", "dispone", "beschikt",
  ]

  private func negates(_ words: [PhraseLexicon.Match], modal: Int) -> Bool {
    if words[modal].concepts.has(.negation) { return true }
    let start = words[modal].tokens.lowerBound
    let end = words[modal].tokens.upperBound
    for word in words[(modal + 1)...].prefix(2) {
      if word.concepts.has(.negation), word.tokens.lowerBound - end <= 2 { return true }
    }
    // `Neither the plan nor the statement will be handed out`.
    let isNeither = words[..<modal].contains {
      $0.concepts.has(.negation) && $0.concepts.has(.both)
    }
    let isNone =
      words[0].concepts.has(.negation)
      && words[0].tokens.lowerBound <= text.sentences[sentence].lowerBound
      && text.language == .english
    if isNeither || isNone, !words[..<modal].contains(where: { $0.concepts.has(.condition) }) {
      return true
    }
    return words[..<modal].suffix(3).contains {
      // `Neither may be offered`, `nor shall it`, `no party is required to`.
      $0.concepts.has(.negation) && start - $0.tokens.upperBound <= 2
    }
  }
}
