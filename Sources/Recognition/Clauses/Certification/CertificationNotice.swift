import AssuranceModel

/// A duty of the supplier to tell the buyer of something that happens to its certification.
struct CertificationNotice {
  let tag: ClauseTag
  /// Place of the words that name what happens; nil where none do.
  let event: (CertificationReading) -> Int?

  /// The words that make the duty, with the period for the notice.
  func finding(in passage: ClausePassage) -> ClauseFinding? {
    for (index, proposition) in passage.propositions.enumerated()
    where proposition.isSupplierDuty || isToBeTold(proposition) {
      let reading = CertificationReading(proposition, in: passage)
      guard let verb = notifyingVerb(reading), !isForOthers(reading, verb),
        let event = event(reading) ?? eventBefore(verb, reading, at: index)
      else { continue }
      var notice = ClausePeriod.notice(for: tag, verb: verb, event: event, in: reading)
      if notice.days == nil,
        let later = laterPeriod(after: index, in: passage)
          ?? (reading.proposition.concepts.has(.immediately)
            ? nil : periodOfSibling(proposition, in: passage))
      {
        notice = ClauseParameters.Notice(
          tag: tag, days: later.days, isBusiness: later.isBusiness, period: later.stated)
      }
      return ClauseFinding(proposition, notice: notice)
    }
    return nil
  }

  /// `The Customer is entitled to be informed`: what one party has a right to hear, the other has to say.
  private func isToBeTold(_ proposition: Proposition) -> Bool {
    proposition.force == .right && proposition.agent == .buyer
      && proposition.predicateWords.prefix(4)
        .contains { $0.concepts.meets([.tellPassive, .receivePassive]) }
  }

  /// `If an audit ends with a nonconformity, the Supplier shall report it`: what the pronoun stands for, as the place
  /// of the pronoun's verb.
  private func eventBefore(_ verb: Int, _ reading: CertificationReading, at index: Int) -> Int? {
    let words = reading.words
    guard index > 0 else { return nil }
    if let asked = eventAsked(reading, at: index) { return asked ? verb : nil }
    // `we will notify the Subscriber of any such event`.
    let tellsSuch = words[(verb + 1)...].prefix(4).contains {
      $0.concepts.has(.anaphor) && Self.isEvent($0, in: reading.passage.text)
    }
    let isTold =
      tellsSuch
      || verb + 1 < words.count && words[verb + 1].concepts.meets([.pronoun, .both, .them])
        && reading.gap(verb, verb + 1) == 0
      || takesUpEvent(near: verb, reading)
    let isSubject = words.first.map {
      $0.concepts.has(.pronoun) && reading.proposition.predicate <= 2
        && reading.proposition.tokens.contains($0.tokens.lowerBound)
    }
    guard isTold || isSubject == true || takesUpName(reading) else { return nil }
    let former = reading.passage.propositions[index - 1]
    guard former.sentence >= reading.proposition.sentence - 1, former.force != .denial else {
      return nil
    }
    return event(CertificationReading(former, in: reading.passage)) == nil ? nil : verb
  }

  private static func isEvent(_ match: PhraseLexicon.Match, in text: ClauseText) -> Bool {
    text.words(of: match.tokens).lowercased().hasSuffix("event")
  }

  /// `Any loss of the certificate is a Notifiable Event. Notifiable Events are to be reported`: the sentence begins with the
  /// name that the one before ends with.
  private func takesUpName(_ reading: CertificationReading) -> Bool {
    let text = reading.passage.text
    let sentence = reading.proposition.sentence
    guard sentence > 0, reading.proposition.predicate <= 2,
      let first = text.sentences[sentence].first(where: { text.tokens[$0].kind == .word }),
      text.tokens[first].isCapitalised
    else { return false }
    let name = text.words(of: first..<first + 1).lowercased()
    return text.sentences[sentence - 1].suffix(Self.longestName).contains {
      text.tokens[$0].kind == .word && text.tokens[$0].isCapitalised
        && text.words(of: $0..<$0 + 1).lowercased() == name
    }
  }

  /// Tokens of a name and the mark behind it, at most.
  private static let longestName = 4

  /// `en avise le Client`, `lo comunicará`, `meldet er dies`, `stelt Opdrachtgever daarvan in kennis`: the small word for what
  /// happened, where other languages put it.
  private func takesUpEvent(near verb: Int, _ reading: CertificationReading) -> Bool {
    let text = reading.passage.text
    guard text.language != .english else { return false }
    if reading.words[verb].concepts.has(.pronoun) { return true }
    let place = reading.words[verb].tokens
    func holds(_ range: Range<Int>, _ words: Set<String>) -> Bool {
      range.clamped(to: reading.proposition.tokens).contains {
        words.contains(text.words(of: $0..<$0 + 1).lowercased())
      }
    }
    return text.language.isVerbFinal
      ? holds(max(0, place.lowerBound - 4)..<place.upperBound + 5, Self.eventWords)
      : holds(max(0, place.lowerBound - 2)..<place.lowerBound, Self.eventClitics)
  }

  private static let eventWords: Set<String> = [
    "dies", "davon", "hiervon", "darüber", "hierüber", "dit", "daarvan", "hiervan", "hierover",
    "daarover",
  ]
  private static let eventClitics: Set<String> = ["en", "l", "lo", "la", "los", "las"]

  /// Propositions that are looked back over for a question, so that work stays linear.
  private static let reach = 12

  /// `Will you notify us of the outcome of surveillance audits? Findings will be notified within 21 days.`
  private func eventAsked(_ reading: CertificationReading, at index: Int) -> Bool? {
    let text = reading.passage.text
    let question = reading.passage.propositions[..<index].suffix(Self.reach).last {
      (1...4).contains(reading.proposition.sentence - $0.sentence)
        && text.sentences[$0.sentence].contains { text.tokens[$0].isMark("?") }
    }
    // `What happens if we lose our certificate? We will let you know`: what the question supposes is what is told.
    guard let question,
      reading.proposition.concepts.meets([.finding, .nonconformity, .lapse])
        || question.concepts.has(.condition)
    else { return nil }
    return event(CertificationReading(question, in: reading.passage)) != nil
  }

  /// The verb that tells: `notify`, or `give` with `notice`, or `provide` with the results.
  private func notifyingVerb(_ reading: CertificationReading) -> Int? {
    // `must not conceal from the Customer`.
    if reading.proposition.isNegated { return reading.mainPlaces(with: [.withhold]).first }
    if let verb = reading.mainPlaces(with: [.notify]).first { return verb }
    let words = reading.words
    if let give = reading.mainPlaces(with: [.provide]).first {
      let named = words[give...].contains {
        $0.concepts.meets([.notice, .finding, .remediation])
      }
      let hasNotice = words.contains { $0.concepts.has(.notice) }
      // `No finding may be closed before the Customer has its text; the Provider shall hand over both`.
      let takesUp =
        give + 1 < words.count && words[give + 1].concepts.meets([.both, .them])
        && reading.gap(give, give + 1) == 0
      return named || hasNotice || takesUp || reading.proposition.concepts.has(.finding)
        ? give : nil
    }
    if let passive = reading.mainPlaces(with: [.receivePassive, .tellPassive]).first {
      // What is received must be news, and not a refund.
      let news: ConceptSet = [.notice, .notify, .finding, .nonconformity, .remediation]
      let isNews =
        words[(passive + 1)...].contains { $0.concepts.meets(news) }
        || !reading.proposition.hasStatedSubject
          && words[..<passive].contains { $0.concepts.meets(news) }
      if words[passive].concepts.has(.tellPassive) || isNews { return passive }
    }
    // `shall observe the following times: (a) notice to the Customer, two days`.
    let own = reading.proposition.ownStart
    if reading.proposition.predicate < own, own < words.count,
      words[reading.proposition.predicate].concepts.meets([.apply, .maintain]),
      words[reading.proposition.predicate..<own].contains(where: { $0.concepts.has(.reference) }),
      let item = words.indices[own...].prefix(2).first(where: { words[$0].concepts.has(.notice) })
    {
      return item
    }
    // `Notice of each suspension must reach the Customer`, `If it is suspended, notice shall be served on the Customer`.
    return words.indices.first { place in
      place < reading.proposition.predicate && words[place].concepts.meets([.notify, .notice])
        && (isSubject(place, reading) || !words[..<place].contains { $0.concepts.has(.condition) })
        && !isOfBuyer(place, reading)
    }
  }

  /// `after the Customer's notice`.
  private func isOfBuyer(_ place: Int, _ reading: CertificationReading) -> Bool {
    guard place > 0, reading.words[place - 1].concepts.has(.buyer) else { return false }
    let buyer = reading.words[place - 1].tokens
    return reading.passage.text.tokens[buyer.upperBound - 1].isPossessive
      && reading.words[place].tokens.lowerBound == buyer.upperBound
  }

  /// Whether the phrase stands right before the modal.
  private func isSubject(_ place: Int, _ reading: CertificationReading) -> Bool {
    place + 2 == reading.proposition.predicate && reading.gap(place, place + 1) <= 1
      && reading.words[place].concepts.has(.notice)
  }

  /// News for the certification body, or told by a sub-processor to the supplier.
  private func isForOthers(_ reading: CertificationReading, _ verb: Int) -> Bool {
    let next = reading.words[(verb + 1)...].prefix(2)
    // `notify the Supplier`, and not `be notified by the Supplier`.
    // In `you will hear from us` the supplier is who tells.
    let isHeard = reading.words[verb].concepts.has(.tellPassive)
    let isEnglish =
      reading.passage.text.language == .english
      && next.first?.concepts.has(.agentMark) == false
    if let told = next.first(where: { $0.concepts.has(.supplier) }), isTold(told, reading) {
      return true
    }
    return next.contains {
      ($0.concepts.meets([.auditor, .insider])
        && !reading.passage.text.tokens[$0.tokens.upperBound - 1].isPossessive
        || isEnglish && $0.concepts.has(.supplier) && !$0.concepts.has(.own) && !isHeard)
        && $0.tokens.lowerBound - reading.words[verb].tokens.upperBound <= 2
    }
  }

  /// `avisará al Proveedor`, `informe au Prestataire`.
  private func isTold(_ party: PhraseLexicon.Match, _ reading: CertificationReading) -> Bool {
    let text = reading.passage.text
    guard [.spanish, .french].contains(text.language), party.tokens.lowerBound > 0 else {
      return false
    }
    let before = text.words(of: party.tokens.lowerBound - 1..<party.tokens.lowerBound).lowercased()
    let own = text.words(of: party.tokens.prefix(1)).lowercased()
    return ["al", "au", "aux"].contains(before) || ["al", "au", "aux"].contains(own)
  }

  /// The period of another item of the same list that tells: `(a) confirm within 20 days; (b) in the same notice, ...`.
  private func periodOfSibling(_ proposition: Proposition, in passage: ClausePassage)
    -> ClausePeriod?
  {
    passage.siblings(of: proposition).lazy.filter {
      $0 != proposition && $0.concepts.meets([.notify, .notice])
    }.compactMap {
      ClausePeriod.noticePeriods(in: CertificationReading($0, in: passage)).first
    }.first
  }

  /// `The notice shall be given within five days` in the sentence that follows.
  private func laterPeriod(after index: Int, in passage: ClausePassage) -> ClausePeriod? {
    let sentence = passage.propositions[index].sentence
    guard let next = passage.propositions[(index + 1)...].first(where: { $0.sentence > sentence }),
      next.sentence == sentence + 1,
      next.words.prefix(2).contains(where: { $0.concepts.meets([.notice, .notify, .anaphor]) }),
      !next.concepts.meets([.lapse, .surveillanceAudit, .nonconformity])
    else { return nil }
    return ClausePeriod.all(in: next.words, of: passage.text).first
  }
}
