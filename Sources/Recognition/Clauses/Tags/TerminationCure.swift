extension TerminationRightClause {
  /// How long what opens the way out may last before the buyer may leave; nil where no time is given.
  func cure(_ reading: CertificationReading) -> ClausePeriod? {
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
    where sibling.concepts.meets([.cure, .breach]) {
      let near = CertificationReading(sibling, in: reading.passage)
      guard near.mainPlaces(with: [.notify]).isEmpty else { continue }
      if let period = ClausePeriod.all(in: sibling.words, of: text).last(where: {
        !isNoticeOfEnd($0, near)
      }) {
        return period
      }
    }
    // `It is a Termination Event if sixty days go by. On a Termination Event the Bank may end the agreement.`
    let before = sentenceBefore(reading)
    if reading.proposition.concepts.has(.terminationEvent) {
      return before.reversed().lazy.compactMap { ClausePeriod.all(in: $0.words, of: text).last }
        .first
    }
    if let lasting = lasting(reading) { return lasting }
    // `The Supplier shall restore certification within 40 days. If that is not met, the Buyer may terminate`.
    guard reading.proposition.concepts.meets([.breach, .lapse]) else { return nil }
    return before.reversed().lazy.compactMap { periodOfCure(in: $0, of: text) }.first
  }

  /// How long the loss has gone on: `out of effect for more than 45 consecutive days`, in the sentence or the one before.
  private func lasting(_ reading: CertificationReading) -> ClausePeriod? {
    let near = reading.passage.siblings(of: reading.proposition, andBefore: 1)
    return near.reversed().lazy.compactMap { proposition -> ClausePeriod? in
      let words = CertificationReading(proposition, in: reading.passage)
      return ClausePeriod.all(in: proposition.words, of: reading.passage.text).first {
        ($0.isExceeded(in: words) || $0.isUnbroken(in: words)) && !isNoticeOfEnd($0, words)
      }
    }.first
  }

  private func periodOfCure(in proposition: Proposition, of text: ClauseText) -> ClausePeriod? {
    guard let cure = proposition.words.firstIndex(where: { $0.concepts.has(.cure) }) else {
      return nil
    }
    return ClausePeriod.all(in: proposition.words, of: text).first {
      $0.place > cure
        && proposition.words[$0.place].tokens.lowerBound - proposition.words[cure].tokens.upperBound
          <= Self.cureReach
    }
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
