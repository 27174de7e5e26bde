import AssuranceModel

/// A duty of the supplier to tell the buyer of something that happens to its certification.
struct CertificationNotice {
  let tag: ClauseTag
  /// Place of the words that name what happens; nil where none do.
  let event: (CertificationReading) -> Int?

  /// The words that make the duty, with the period for the notice.
  func finding(in passage: ClausePassage) -> ClauseFinding? {
    for (index, proposition) in passage.propositions.enumerated()
    where proposition.isSupplierDuty && !proposition.isNegated {
      let reading = CertificationReading(proposition, in: passage)
      guard let verb = notifyingVerb(reading), let event = event(reading),
        !isForOthers(reading, verb)
      else { continue }
      var notice = ClausePeriod.notice(for: tag, verb: verb, event: event, in: reading)
      if notice.days == nil, let later = laterPeriod(after: index, in: passage) {
        notice = ClauseParameters.Notice(
          tag: tag, days: later.days, isBusiness: later.isBusiness)
      }
      return ClauseFinding(proposition, notice: notice)
    }
    return nil
  }

  /// The verb that tells: `notify`, or `give` with `notice`, or `provide` with the results.
  private func notifyingVerb(_ reading: CertificationReading) -> Int? {
    if let verb = reading.mainPlaces(with: [.notify]).first { return verb }
    let words = reading.words
    if let give = reading.mainPlaces(with: [.provide]).first {
      let named = words[give...].contains { $0.concepts.meets([.notice, .finding]) }
      let hasNotice = words.contains { $0.concepts.has(.notice) }
      return named || hasNotice || reading.proposition.concepts.has(.finding) ? give : nil
    }
    if let passive = reading.mainPlaces(with: [.receivePassive, .tellPassive]).first {
      // What is received must be news, and not a refund.
      let news: ConceptSet = [.notice, .notify, .finding, .nonconformity]
      let isNews =
        words[(passive + 1)...].contains { $0.concepts.meets(news) }
        || !reading.proposition.hasStatedSubject
          && words[..<passive].contains { $0.concepts.meets(news) }
      if words[passive].concepts.has(.tellPassive) || isNews { return passive }
    }
    // `Notice of each suspension must reach the Customer`.
    return words.indices.first {
      $0 < reading.proposition.predicate && words[$0].concepts.meets([.notify, .notice])
        && !words[..<$0].contains { $0.concepts.has(.condition) }
    }
  }

  /// News for the certification body, or told by a sub-processor to the supplier.
  private func isForOthers(_ reading: CertificationReading, _ verb: Int) -> Bool {
    let next = reading.words[(verb + 1)...].prefix(2)
    return next.contains {
      $0.concepts.meets([.auditor, .insider])
        && $0.tokens.lowerBound - reading.words[verb].tokens.upperBound <= 2
    }
  }

  /// `The notice shall be given within five days` in the sentence that follows.
  private func laterPeriod(after index: Int, in passage: ClausePassage) -> ClausePeriod? {
    let sentence = passage.propositions[index].sentence
    guard let next = passage.propositions[(index + 1)...].first(where: { $0.sentence > sentence }),
      next.sentence == sentence + 1,
      next.words.prefix(2).contains(where: { $0.concepts.meets([.notice, .notify]) }),
      !next.concepts.meets([.lapse, .surveillanceAudit, .nonconformity])
    else { return nil }
    return ClausePeriod.all(in: next.words).first
  }
}
