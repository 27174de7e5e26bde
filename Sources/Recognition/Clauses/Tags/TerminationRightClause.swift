import AssuranceModel

/// The buyer may end the contract when the certification duty is broken or the certification is lost.
struct TerminationRightClause: ClauseRecogniser {
  static let tag = ClauseTag.terminationRight

  func finding(in passage: ClausePassage) -> ClauseFinding? {
    for proposition in passage.propositions where givesRight(proposition, in: passage.text) {
      let reading = CertificationReading(proposition, in: passage)
      guard !reading.mainPlaces(with: [.terminate]).isEmpty, isLinked(reading),
        !isCharged(reading)
      else { continue }
      return ClauseFinding(proposition, cure: cure(reading))
    }
    return nil
  }

  private func givesRight(_ proposition: Proposition, in text: ClauseText) -> Bool {
    guard proposition.concepts.has(.terminate), !proposition.isNegated else { return false }
    return proposition.force == .right || isHeading(proposition, in: text)
      || extendsRight(proposition, in: text) || isEndedByBuyer(proposition)
      || proposition.force == .duty && proposition.agent == .unstated
        && proposition.concepts.has(.buyer)
  }

  /// `A Provider that breaches its duty may be terminated by the Insurer`.
  private func isEndedByBuyer(_ proposition: Proposition) -> Bool {
    let words = proposition.words
    return words.indices.dropLast(2).contains {
      $0 >= proposition.predicate && words[$0].concepts.has(.terminate)
        && words[$0 + 1].concepts.has(.agentMark) && words[$0 + 2].concepts.has(.buyer)
    }
  }

  /// `The Customer's rights of termination extend to the case in which the certificate is withdrawn`.
  private func extendsRight(_ proposition: Proposition, in text: ClauseText) -> Bool {
    let words = proposition.words
    guard proposition.force == .statement, words.count > 2, words[0].concepts.has(.buyer),
      text.tokens[words[0].tokens.upperBound - 1].isPossessive,
      let end = words.prefix(4).firstIndex(where: { $0.concepts.has(.terminate) }),
      text.words(of: words[0].tokens.upperBound..<words[end].tokens.upperBound).lowercased()
        .contains("right")
    else { return false }
    return words[end...].dropFirst().contains { $0.concepts.meets([.cover, .apply]) }
      && proposition.concepts.has(.lapse)
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
      reading.proposition.concepts.meets([
        .breach, .lapse, .cure, .terminationEvent, .anaphor, .nonconformity,
      ]),
      // What a term means happens where the term is used.
      let former = sentenceBefore(reading).last, !former.concepts.has(.means)
    else { return false }
    // `It shall report any suspension. If that is not restored`: the certification is named one sentence further back.
    let context = reading.passage.siblings(
      of: former, andBefore: former.concepts.has(.lapse) ? 1 : 0)
    // `If the Supplier breaches this obligation` takes up the duty itself.
    let takesUpDuty =
      (reading.proposition.concepts.has(.anaphor)
        || reading.proposition.concepts.has(.breach) && reading.proposition.concepts.has(.either)
        || isBreachOfIt(reading) || refersToClause(of: former, reading))
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

  /// `Compliance with Section 8.1 is of the essence. Any departure from Section 8.1 ...`: both name the same clause.
  private func refersToClause(of former: Proposition, _ reading: CertificationReading) -> Bool {
    func numbers(_ words: [PhraseLexicon.Match]) -> Set<String> {
      Set(
        words.filter { $0.concepts.has(.number) }.map { reading.passage.text.words(of: $0.tokens) }
          .filter { $0.contains(".") })
    }
    return reading.proposition.concepts.meets([.breach, .nonconformity])
      && !numbers(reading.words).isDisjoint(with: numbers(former.words))
  }

  func sentenceBefore(_ reading: CertificationReading) -> [Proposition] {
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
  func isCharged(_ reading: CertificationReading) -> Bool {
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
}
