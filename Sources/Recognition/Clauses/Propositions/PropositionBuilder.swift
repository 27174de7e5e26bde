/// Puts a proposition together: its phrases, and how strongly it says what it says.
struct PropositionBuilder {
  let text: ClauseText
  let sentence: Int

  /// The proposition of these tokens, which share a lead-in and a modal; `goesOn`: an order whose modal stands before.
  func build(
    tokens: Range<Int>, lead: Range<Int>, modal: Int?, agent: Proposition.Agent?,
    hasStatedSubject: Bool, goesOn: Bool, phrases: Range<Int>
  ) -> Proposition {
    let first = matches(in: lead, among: phrases)
    let own = matches(in: tokens, among: phrases)
    var words: [PhraseLexicon.Match] = []
    words.reserveCapacity(first.count + own.count)
    words += text.matches[first]
    words += text.matches[own]
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
    let predicate =
      place.map { modal in
        if isAction { return modal }
        // `counts only if the scope names X`: what follows the condition is asked for.
        if words[modal].concepts.has(.only) { return modal + 2 }
        return finalClause(words, modal: modal) ?? modal + 1
      } ?? 0
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
    // `The Customer shall be supplied with every certificate`.
    if agent == .buyer, let place, words[place].concepts.has(.duty), text.language == .english,
      let verb = after.first, verb.concepts.has(.provide), isBehindBe(verb)
    {
      agent = .unstated
    }
    if let place, let told = partyTold(words, modal: place, agent: agent) { agent = told }
    // `krijgt de Opdrachtgever bericht`: what the buyer gets the supplier gives.
    if agent == .buyer, let place, words[place].concepts.meets([.presentDuty, .duty]),
      words[place].concepts.has(.receivePassive)
    {
      agent = .unstated
    }
    return Proposition(
      sentence: sentence, tokens: tokens, words: words, predicate: predicate,
      ownStart: first.count, agent: agent,
      force: force(
        words, from: first.count, modal: place, predicate: predicate, agent: agent,
        isNegated: isNegated, goesOn: goesOn),
      isNegated: isNegated, hasStatedSubject: hasStatedSubject, concepts: concepts,
      subordinate: subordinate(words, predicate: predicate))
  }

  /// Whether `be` stands right before the phrase, or it begins with `be`.
  private func isBehindBe(_ match: PhraseLexicon.Match) -> Bool {
    let start = match.tokens.lowerBound
    return start > 0
      && text.words(of: start - 1..<start + 1).lowercased().split(separator: " ").contains("be")
  }

  /// `wird der Auftraggeber unterrichtet`, `le Client est informé`: who is told is not who tells, so that the buyer leaves the
  /// duty to the supplier, and the supplier to the buyer; nil for other words.
  private func partyTold(
    _ words: [PhraseLexicon.Match], modal: Int, agent: Proposition.Agent
  ) -> Proposition.Agent? {
    guard text.language != .english, words[modal].concepts.has(.duty),
      agent == .buyer || agent == .supplier
    else { return nil }
    let isPassive =
      words[modal].concepts.has(.tellPassive)
      || Self.passives.contains(text.words(of: words[modal].tokens).lowercased())
        && words[(modal + 1)...].contains { $0.concepts.has(.tellPassive) }
        && !words[(modal + 1)...].prefix(4).contains { $0.concepts.has(.agentMark) }
    guard isPassive else { return nil }
    return agent == .buyer ? .unstated : .buyer
  }

  private static let passives: Set<String> = [
    "wird", "werden", "ist", "sind", "wordt", "worden", "is", "zijn", "sera", "seront", "será",
    "serán", "deberá ser", "debe ser", "doit", "doit être", "muss", "müssen", "moet", "moeten",
    "dient", "dienen", "zal", "zullen",
  ]

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
    return (start..<end).contains { place in
      // `sixty (60) days` repeats an amount.
      let isAmount =
        place > 1 && text.tokens[place - 1].kind == .number && text.tokens[place - 2].isMark("(")
      return text.tokens[place].isMark(",") || text.tokens[place].isMark(")") && !isAmount
    }
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

  /// `darf seine Zertifizierung nicht verlieren`, `kan de overeenkomst niet opzeggen`: the word stands before the final verb.
  private func negatesFinalVerb(_ words: [PhraseLexicon.Match], modal: Int) -> Bool {
    guard text.language.isVerbFinal else { return false }
    for word in words[(modal + 1)...] {
      let place = word.tokens
      let opens = word.concepts.meets([.condition, .unless, .relative])
      if opens || hasComma(words[modal].tokens.upperBound, place.lowerBound) { return false }
      guard word.concepts.has(.negation), place.count == 1 else { continue }
      if deniesFarVerb(behind: place.upperBound) { return true }
      var end = place.upperBound + 1
      if end < text.tokens.count,
        ["werden", "worden", "sein", "zijn"].contains(text.words(of: end..<end + 1).lowercased())
      {
        end += 1
      }
      return end <= text.tokens.count && text.tokens[end - 1].kind == .word
        && (end == text.tokens.count || text.tokens[end].kind != .word)
    }
    return false
  }

  /// `wird nicht an Kunden herausgegeben`: a few words may stand between the denial and the final verb.
  private func deniesFarVerb(behind start: Int) -> Bool {
    let clause = (start..<min(start + Self.farthestVerb, text.tokens.count)).prefix {
      text.tokens[$0].kind == .word
    }
    guard let last = clause.last, clause.count > 1, let first = text.firstPhrase(from: start),
      last + 1 == text.tokens.count || text.tokens[last + 1].isMark(".")
        || text.tokens[last + 1].isBreak,
      !Self.limits.contains(text.tokens[start].lowercased(in: text.bytes))
    else { return false }
    return text.matches[first...].prefix { $0.tokens.lowerBound <= last }.contains {
      $0.tokens.contains(last) && $0.concepts.meets(.actions)
    }
  }

  /// Tokens behind a denial among which its verb may stand.
  private static let farthestVerb = 6
  /// `nicht nur`, `niet later dan`: what is denied is no verb.
  private static let limits: Set<String> = [
    "nur", "allein", "bloß", "lediglich", "später", "länger", "mehr", "eher", "ohne", "binnen",
    "innerhalb", "alleen", "slechts", "later", "langer", "meer", "eerder", "zonder",
  ]

  private func negates(_ words: [PhraseLexicon.Match], modal: Int) -> Bool {
    if words[modal].concepts.has(.negation) || negatesFinalVerb(words, modal: modal) { return true }
    let start = words[modal].tokens.lowerBound
    let end = words[modal].tokens.upperBound
    for (place, word) in zip((modal + 1)..., words[(modal + 1)...].prefix(2)) {
      // `shall not only maintain`.
      let isHalf =
        place + 1 < words.count && words[place + 1].concepts.has(.only)
        && words[place + 1].tokens.lowerBound == word.tokens.upperBound
      if word.concepts.has(.negation), word.tokens.lowerBound - end <= 2, !isHalf { return true }
    }
    // `Neither the plan nor the statement will be handed out`.
    let isNeither = words[..<modal].contains {
      $0.concepts.has(.negation) && $0.concepts.has(.both)
    }
    let opening = words.first { $0.concepts != [.number] } ?? words[0]
    let isNone =
      opening.concepts.has(.negation) && text.language == .english
      && (text.sentences[sentence].lowerBound..<opening.tokens.lowerBound).allSatisfy {
        text.tokens[$0].kind != .word
      }
    if isNeither || isNone, !words[..<modal].contains(where: { $0.concepts.has(.condition) }) {
      return true
    }
    return words[..<modal].suffix(3).contains {
      // `Neither may be offered`, `nor shall it`, `no party is required to`.
      $0.concepts.has(.negation) && start - $0.tokens.upperBound <= 2
        && !($0.tokens.upperBound..<start).contains { text.tokens[$0].isMark(":") }
    }
  }
}
