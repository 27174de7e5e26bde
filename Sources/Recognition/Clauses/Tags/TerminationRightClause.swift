import AssuranceModel

/// The buyer may end the contract when the certification duty is broken or the certification is lost.
struct TerminationRightClause: ClauseRecogniser {
  static let tag = ClauseTag.terminationRight

  func finding(in passage: ClausePassage) -> ClauseFinding? {
    for proposition in passage.propositions where givesRight(proposition, in: passage.text) {
      let reading = CertificationReading(proposition, in: passage)
      let verbs = reading.mainPlaces(with: [.terminate])
      guard let verb = verbs.first, isLinked(reading), !isCharged(reading) else { continue }
      return ClauseFinding(proposition, cure: cure(reading, verb: verb))
    }
    return nil
  }

  private func givesRight(_ proposition: Proposition, in text: ClauseText) -> Bool {
    guard proposition.concepts.has(.terminate), !proposition.isNegated else { return false }
    return proposition.force == .right || isHeading(proposition, in: text)
      || proposition.force == .duty && proposition.agent == .unstated
        && proposition.concepts.has(.buyer)
  }

  /// `Termination for cause: immediate if the certification is lost`, `Termination events: - loss of certification`: a
  /// term that is listed by its name gives the right.
  private func isHeading(_ proposition: Proposition, in text: ClauseText) -> Bool {
    guard proposition.force == .statement else { return false }
    let own = proposition.words[min(proposition.ownStart, proposition.words.count)...]
    let lead = proposition.words[..<own.startIndex].drop {
      $0.concepts.meets([.nominalDuty, .number, .obligationHead])
    }
    if let first = own.first, first.concepts.has(.terminate) {
      return proposition.concepts.has(.condition)
        && isNamed(first, from: proposition.tokens.lowerBound, in: text)
    }
    guard let first = lead.first, first.concepts.has(.terminate) else { return false }
    return own.first?.concepts.has(.lapse) == true
      && isNamed(first, from: text.sentences[proposition.sentence].lowerBound, in: text)
  }

  /// Whether a phrase begins there, and a colon follows near.
  private func isNamed(
    _ phrase: PhraseLexicon.Match, from start: Int, in text: ClauseText
  ) -> Bool {
    let end = phrase.tokens.upperBound
    return phrase.tokens.lowerBound - start <= 3
      && (end..<min(end + 6, text.tokens.count)).contains { text.tokens[$0].isMark(":") }
  }

  /// Whether certification, and its loss or breach, is what opens the way out.
  private func isLinked(_ reading: CertificationReading) -> Bool {
    let siblings = reading.passage.siblings(of: reading.proposition)
    if siblings.contains(where: isTrigger(reading.passage)) { return true }
    // `If: (a) the Supplier fails to hold the certificate; and (b) ..., the Customer may`: the list of conditions stands
    // by itself.
    let before = sentenceBefore(reading)
    if before.first?.words.first?.concepts.has(.condition) == true,
      before.allSatisfy({ $0.force == .statement }),
      before.contains(where: isTrigger(reading.passage))
    {
      return true
    }
    let duties = reading.passage.siblings(of: reading.proposition, andBefore: 1)
      .filter { isDuty($0, reading.passage) }
    // `is more than 20 days late`, `ceases to be so` say it of the certification that was promised right before.
    if !duties.isEmpty, reading.proposition.agent == .buyer,
      siblings.contains(where: { takesUpLoss($0, reading.passage) })
    {
      return true
    }
    // `that breach`, `the lapse` take up the sentence before.
    guard reading.proposition.agent == .buyer,
      reading.proposition.concepts.meets([.breach, .lapse, .cure, .terminationEvent, .anaphor]),
      let former = sentenceBefore(reading).last
    else { return false }
    // `It shall report any suspension. If that is not restored`: the certification is named one sentence further back.
    let context = reading.passage.siblings(
      of: former, andBefore: former.concepts.has(.lapse) ? 1 : 0)
    // `If the Supplier breaches this obligation` takes up the duty itself.
    let takesUpDuty =
      (reading.proposition.concepts.has(.anaphor)
        || reading.proposition.concepts.has(.breach) && reading.proposition.concepts.has(.either)
        || isBreachOfIt(reading))
      && context.contains { isDuty($0, reading.passage) }
    let isReported = former.isSupplierDuty && former.concepts.has(.lapse)
    return takesUpDuty || context.contains(where: isTrigger(reading.passage))
      || isReported && context.contains { isDuty($0, reading.passage) }
  }

  /// `if it ends`, `that loss`, `if more than 20 days late`: a loss of what was spoken of before, and not the end of the
  /// contract, of a payment card or of the supplier's business.
  private func takesUpLoss(_ proposition: Proposition, _ passage: ClausePassage) -> Bool {
    let words = proposition.words
    let text = passage.text
    return words.indices.contains { place in
      guard words[place].concepts.meets([.lapse, .late]),
        words[place].concepts.isDisjoint(from: [.terminate])
      else { return false }
      let start = words[place].tokens.lowerBound
      let before = words[..<place].suffix(3).filter { start - $0.tokens.upperBound <= 4 }
      if before.contains(where: { $0.concepts.meets([.pronoun, .certificate, .anaphor]) }) {
        return true
      }
      // `Verliert er sie`, `if it loses it`.
      if place + 1 < words.count,
        words[(place + 1)...].prefix(2).contains(where: {
          $0.concepts.has(.pronoun) && $0.tokens.lowerBound - words[place].tokens.upperBound <= 1
        })
      {
        return true
      }
      if words[place].concepts.has(.late) {
        // A number of days late says of nothing else what is late.
        return before.contains { $0.concepts.meets([.day, .week, .month]) }
      }
      let end = words[place].tokens.upperBound
      let takesUp =
        start > 0 && Self.pointers.contains(text.words(of: start - 1..<start).lowercased())
      let goesOn = end < text.tokens.count && text.words(of: end..<end + 1).lowercased() == "of"
      return takesUp && !goesOn
    }
  }

  private static let pointers: Set<String> = [
    "such", "that", "this", "the", "any", "its", "said", "diese", "dieser", "diesem", "cette",
    "ce", "esta", "este", "deze", "dit",
  ]

  /// `any breach of it`.
  private func isBreachOfIt(_ reading: CertificationReading) -> Bool {
    reading.words.indices.dropFirst().contains {
      reading.words[$0].concepts.has(.pronoun) && reading.words[$0 - 1].concepts.has(.breach)
        && reading.gap($0 - 1, $0) <= 1
    }
  }

  private func sentenceBefore(_ reading: CertificationReading) -> [Proposition] {
    reading.passage.siblings(of: reading.proposition, andBefore: 1)
      .filter { $0.sentence < reading.proposition.sentence }
  }

  private func isDuty(_ proposition: Proposition, _ passage: ClausePassage) -> Bool {
    let reading = CertificationReading(proposition, in: passage)
    return proposition.isSupplierDuty
      && reading.words.indices.contains { reading.isCertification($0) }
  }

  private func isTrigger(_ passage: ClausePassage) -> (Proposition) -> Bool {
    { proposition in
      let reading = CertificationReading(proposition, in: passage)
      let isLacking = proposition.words.contains {
        $0.concepts.has(.lacks) && !$0.concepts.has(.without)
      }
      guard isLacking || proposition.concepts.meets([.breach, .lapse, .cure, .negation]) else {
        return false
      }
      return reading.words.indices.contains {
        reading.isCertification($0) && !reading.isOfAnother($0)
          || reading.words[$0].concepts.has(.iso27001)
      }
    }
  }

  /// Whether leaving costs a charge; `without any termination fee` costs none.
  private func isCharged(_ reading: CertificationReading) -> Bool {
    let later = reading.passage.siblings(of: reading.proposition).filter {
      $0.tokens.lowerBound >= reading.proposition.tokens.upperBound && $0.agent != .supplier
    }
    return demandsFee(reading.words) || later.contains { $0.force == .duty && demandsFee($0.words) }
  }

  private func demandsFee(_ words: [PhraseLexicon.Match]) -> Bool {
    words.indices.contains { place in
      words[place].concepts.has(.fee)
        && !words[..<place].suffix(5).contains { $0.concepts.meets([.without, .negation]) }
        && !words[(place + 1)...].prefix(2).contains { $0.concepts.has(.notObliged) }
    }
  }

  private func cure(_ reading: CertificationReading, verb: Int) -> ClausePeriod? {
    let text = reading.passage.text
    let cures = reading.words.indices.filter { reading.words[$0].concepts.meets([.cure]) }
    let periods = ClausePeriod.all(in: reading.words, of: text).filter { period in
      !isNoticeOfEnd(period, reading)
        && (isSupposed(period, reading)
          || cures.contains { reading.gap($0, period.place) <= Self.cureReach })
    }
    func distance(_ period: ClausePeriod) -> Int {
      cures.map { reading.gap($0, period.place) }.min() ?? 0
    }
    if let own = periods.min(by: { distance($0) < distance($1) }) { return own }
    // The days may stand in another part of the sentence: `if not put right within 45 days, is a breach, and ...`.
    for sibling in reading.passage.siblings(of: reading.proposition)
    where sibling.concepts.meets([.cure, .breach]) && !sibling.concepts.has(.notify) {
      if let period = ClausePeriod.all(in: sibling.words, of: text).last { return period }
    }
    // `It is a Termination Event if sixty days go by. On a Termination Event the Bank may end the agreement.`
    guard reading.proposition.concepts.has(.terminationEvent),
      let former = sentenceBefore(reading).last
    else { return nil }
    return ClausePeriod.all(in: former.words, of: text).last
  }

  /// Tokens between a word of cure and its period, at most.
  private static let cureReach = 14

  /// Whether the period belongs to what is supposed, as in `if it is suspended for more than 30 days`, and not to what
  /// follows: `terminate within 60 days`, `is refunded within 14 days`.
  private func isSupposed(_ period: ClausePeriod, _ reading: CertificationReading) -> Bool {
    period.place < reading.proposition.predicate || reading.proposition.subordinate[period.place]
  }

  /// `on 30 days' notice` says how the end is announced, not how long a breach may last.
  private func isNoticeOfEnd(_ period: ClausePeriod, _ reading: CertificationReading) -> Bool {
    let end = reading.words[period.place].tokens.upperBound
    if reading.passage.text.tokens[end - 1].isPossessive { return true }
    // `with notice of thirty days`, `mit einer Frist von 30 Tagen`.
    let before = reading.words[..<period.place].last {
      $0.concepts.isDisjoint(from: [.number, .preposition, .business])
    }
    if let before, before.concepts.meets([.notice, .notify]),
      reading.words[period.place].tokens.lowerBound - before.tokens.upperBound <= 5
    {
      return true
    }
    guard period.place + 1 < reading.words.count else { return false }
    let next = reading.words[period.place + 1]
    return next.concepts.meets([.notice]) && next.tokens.lowerBound == end
  }
}
