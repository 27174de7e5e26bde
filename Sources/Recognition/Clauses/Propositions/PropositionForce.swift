/// How strongly a proposition says what it says.
extension PropositionBuilder {
  /// How strongly the words bind: by their modal, by a noun such as `mandatory`, or by the plain present.
  func force(
    _ words: [PhraseLexicon.Match], from ownStart: Int, modal: Int?, predicate: Int,
    agent: Proposition.Agent, isNegated: Bool, goesOn: Bool
  ) -> Proposition.Force {
    if words.prefix(2).contains(where: {
      $0.concepts.has(.recital) && $0.tokens.lowerBound <= recitalReach
    }) {
      return .statement
    }
    if asks || isUnused || isOption { return .statement }
    if let modal, modal > 0, isHope(words, modal) || isEffort(words, modal) { return .aspiration }
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
      // `and, if the Vendor so wishes, its certificate`.
      if isInCondition, place > predicate, word.concepts.has(.discretion), agent != .buyer,
        words[..<place].suffix(4).last(where: { $0.concepts.meets([.supplier, .pronoun, .buyer]) })
          .map({ !$0.concepts.has(.buyer) }) == true
      {
        return .permission
      }
      if isInCondition { continue }
      // `all exit fees being waived` denies only the fee.
      let isOfFee = words[..<place].suffix(2).contains { $0.concepts.has(.fee) }
      // `dürfen nicht ausgeschlossen werden` denies the denial.
      let isDenied =
        place > 0 && words[place - 1].concepts.has(.negation)
        && words[place - 1].tokens.upperBound == word.tokens.lowerBound
      if word.concepts.has(.notObliged), !isOfFee, !isDenied { return .denial }
      if place < predicate { continue }
      if word.concepts.has(.hedge) { return .aspiration }
      if word.concepts.has(.weak), modal == nil || !isPromised { return .aspiration }
      isPromised = isPromised || word.concepts.meets(.promises)
      // `before voluntarily relinquishing its certification`.
      let isOfLoss = place + 1 < words.count && words[place + 1].concepts.has(.lapse)
      if word.concepts.has(.discretion), agent != .buyer, !isOfLoss { return .permission }
    }
    guard let modal else {
      return goesOn || isFragment(words) || ordersInTable(words, from: ownStart)
        ? .duty : nominal(words)
    }
    let concepts = words[modal].concepts
    if concepts.meets([.duty, .obligation, .cover, .only]) { return .duty }
    if concepts.has(.presentDuty) { return present(words, modal: modal, agent: agent) }
    // `The Supplier may not` forbids; `the Customer may not` takes a right away.
    if isNegated { return agent == .buyer || agent == .eachParty ? .denial : .duty }
    return agent == .buyer || agent == .eachParty ? .right : .permission
  }

  /// `Reasonable efforts shall be directed to keeping it`: what is bound is an effort.
  private func isEffort(_ words: [PhraseLexicon.Match], _ modal: Int) -> Bool {
    words[modal - 1].concepts.has(.hedge)
      && words[modal].tokens.lowerBound == words[modal - 1].tokens.upperBound
  }

  /// Whether the sentence is a question.
  private var asks: Bool {
    text.sentences[sentence].last { !text.tokens[$0].isBreak }
      .map { text.tokens[$0].isMark("?") } ?? false
  }

  /// `Clause 8.4 (Supplier to hold certification): not used.`
  private var isUnused: Bool {
    let range = text.sentences[sentence]
    guard text.language == .english,
      let last = range.last(where: { text.tokens[$0].kind == .word }), last > range.lowerBound
    else { return false }
    switch text.words(of: last..<last + 1).lowercased() {
    case "used": return text.words(of: last - 1..<last).lowercased() == "not"
    case "reserved", "deleted", "omitted":
      return text.tokens[last - 1].isMark(":")
        || text.words(of: last - 1..<last).lowercased() == "intentionally"
    default: return false
    }
  }

  /// `[OPTION A: Supplier shall maintain certification.`: one of several wordings that a template offers.
  private var isOption: Bool {
    let words = text.sentences[sentence].prefix(8).lazy.filter {
      text.tokens[$0].kind == .word || text.tokens[$0].kind == .number
    }
    guard let first = words.first, let mark = words.dropFirst().first,
      text.tokens[mark].end - text.tokens[mark].start <= 2, mark + 1 < text.tokens.count,
      text.tokens[mark + 1].isMark(":")
    else { return false }
    return ["option", "variant", "variante", "opción", "optie"].contains(
      text.words(of: first..<first + 1).lowercased())
  }

  /// `Our ambition is to be certified`, `Reasonable efforts will be made to`: the subject of the modal is a hope.
  private func isHope(_ words: [PhraseLexicon.Match], _ modal: Int) -> Bool {
    let word = text.words(of: words[modal].tokens).lowercased()
    // `It would be desirable for X to be certified, though its absence shall not bar it`.
    if modal > 2, words[0].concepts.has(.pronoun), words[1].concepts.has(.weak),
      text.words(of: words[0].tokens).lowercased() == "it",
      !words[..<modal].contains(where: { $0.concepts.has(.conjunction) })
    {
      return true
    }
    // `We hope that by then our scope will have grown`.
    if let hope = words[..<modal].prefix(3).firstIndex(where: { $0.concepts.has(.weak) }),
      text.words(of: words[hope].tokens).lowercased().hasSuffix("that")
    {
      return true
    }
    let hopes: ConceptSet = [.weak, .hedge]
    return ["is to", "are to", "will", "shall"].contains(word)
      && words[..<modal].suffix(2).contains { $0.concepts.meets(hopes) }
      && !words[..<modal].contains { $0.concepts.has(.condition) }
      && (word.hasSuffix(" to")
        || words[modal].tokens.lowerBound - words[modal - 1].tokens.upperBound <= 1
          && words[modal - 1].concepts.meets(hopes) && modal <= 2)
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
      && (text.tokens[place - 1].isMark("|") || text.tokens[place - 1].isMark(":")
        || text.tokens[place - 1].isMark("#") && ownStart > 0
          && words[..<ownStart].contains { $0.concepts.has(.obligationHead) })
    return opensItem && verb.concepts.isDisjoint(from: [.certificate])
      && !["ed", "ion"].contains { text.words(of: place..<place + 1).hasSuffix($0) }
  }

  /// A recital's word counts only at the beginning of its sentence.
  private var recitalReach: Int { text.sentences[sentence].lowerBound + 4 }

  /// `certificate required.` binds without a verb; `required by clause 4` only describes.
  private func nominal(_ words: [PhraseLexicon.Match]) -> Proposition.Force {
    // `Neither is required of the Supplier`.
    let opening = words.first { $0.concepts != [.number] }
    let isDenied =
      opening?.concepts.has(.negation) == true
      && words.contains {
        $0.concepts.has(.nominalDuty) && $0.concepts.isDisjoint(from: [.forbidden, .notify])
      }
    if isDenied { return .denial }
    // `eine Pflicht, es zu bleiben, folgt daraus nicht`.
    if text.language.isVerbFinal, let last = words.last, last.concepts.has(.negation) {
      return .statement
    }
    for word in words where word.concepts.has(.nominalDuty) {
      let next = word.tokens.upperBound
      let isLongPhrase = word.tokens.count > 1
      guard next < text.tokens.count, !isLongPhrase else { return .duty }
      if text.tokens[next].kind == .mark || text.tokens[next].isBreak { return .duty }
    }
    return .statement
  }

  /// English states facts in the present tense, so that a duty needs a recipient, an occasion, a period or a duration.
  private func present(
    _ words: [PhraseLexicon.Match], modal: Int, agent: Proposition.Agent
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
    let said = words[modal...].prefix { !$0.concepts.has(.relative) || $0.concepts.has(.duration) }
    let hasOccasion = (words[..<modal] + said).contains {
      $0.concepts.meets([.duration, .day, .hour, .week, .month]) && !isManner($0)
    }
    // `maintains its certification (reports on request)` states; `provides its certificate on request` offers.
    let offers =
      words[modal].concepts.meets([.provide, .notify])
      && words.contains { $0.concepts.has(.onRequest) }
    let isForBuyer = words.contains { $0.concepts.has(.buyer) }
    return hasOccasion || offers || isForBuyer ? .duty : .statement
  }

  /// `continuously` says how something is done, and not for how long.
  private func isManner(_ word: PhraseLexicon.Match) -> Bool {
    text.words(of: word.tokens).lowercased() == "continuously"
  }

  private static let possessions: Set<String> = [
    "verfügt", "besitzt", "ist im besitz", "dispose", "détient", "dispone", "beschikt", "verfügen",
    "besitzen", "disposent", "détiennent", "possède", "disponen", "posee", "ostenta", "cuenta con",
    "bezit", "beschikken",
  ]
}
