import AssuranceModel

/// The promises that no recogniser found in a passage and that its notions all but show.
struct LikelyPromises {
  private let passage: ClausePassage

  init(passage: ClausePassage) { self.passage = passage }

  /// A promise found by its likelihood: its words, and the natural logarithm of its odds.
  typealias Found = (finding: ClauseFinding, logOdds: Double)

  /// Those of some promises that are beyond doubt: the passage shows them, and so does one of its sentences, or two that have
  /// to do with each other, so that notions of other sentences do not add up to a promise.
  ///
  /// A passage that says nothing of ISO/IEC 27001 promises nothing whatever its notions; one that only goes on from a clause
  /// about the standard says too little of it.
  func found(among tags: [ClauseTag]) -> [ClauseTag: Found] {
    guard !tags.isEmpty, passage.propositions.count <= Self.longest,
      passage.text.matches.contains(where: { $0.concepts.meets([.iso27001, .soa, .isms]) })
    else { return [:] }
    let least = passage.isOfContract ? Self.leastLogOddsInContract : Self.leastLogOdds
    let logOdds = odds(passage.propositions)
    let isTerritorial = TerritorialChoice.governs(passage)
    let likely = ClauseTag.allCases.enumerated().filter { place, tag in
      tags.contains(tag) && logOdds[place] >= least
        && (tag == .geographicAlignment || !isTerritorial)
    }
    guard !likely.isEmpty else { return [:] }
    let runs = sentences.map { (propositions: $0, odds: odds($0)) }
    var found: [ClauseTag: Found] = [:]
    for (place, tag) in likely {
      guard let telling = runs.max(by: { $0.odds[place] < $1.odds[place] }),
        telling.odds[place] >= Self.leastLogOddsOfSentences,
        let best = telling.propositions.filter({ canPromise($0, tag) })
          .map({ (proposition: $0, odds: odds([$0])[place]) }).max(by: { $0.odds < $1.odds })
      else { continue }
      found[tag] = (
        finding(of: tag, in: best.proposition, beside: telling.propositions), logOdds[place]
      )
    }
    return found
  }

  /// Natural logarithms of the odds that some propositions make each promise, in the order of `ClauseTag.allCases`.
  private func odds(_ propositions: some Sequence<Proposition>) -> [Double] {
    PromiseLikelihood.shared.logOdds(PromiseFeatures(propositions, in: passage.text))
  }

  /// Each sentence, and each two of which both speak of certification or take up what went before.
  private var sentences: [ArraySlice<Proposition>] {
    let each = passage.sentences
    let isLinked = each.map { $0.contains(where: takesUp) }
    let pairs = each.indices.dropLast().filter { isLinked[$0] && isLinked[$0 + 1] }.map {
      passage.propositions[each[$0].startIndex..<each[$0 + 1].endIndex]
    }
    return each + pairs
  }

  /// Whether it speaks of certification or takes up what went before; a pronoun that is bound is a party.
  private func takesUp(_ proposition: Proposition) -> Bool {
    proposition.words.indices.contains {
      proposition.words[$0].concepts.meets(Self.linking)
        && !(proposition.words[$0].concepts.has(.pronoun) && $0 + 2 == proposition.predicate)
    }
  }

  /// Whether the words can bind the supplier: not the buyer, to no one thing of several, and not to another's certificate.
  private func canPromise(_ proposition: Proposition, _ tag: ClauseTag) -> Bool {
    let reading = CertificationReading(proposition, in: passage)
    let isOfAnother = proposition.words.indices.contains {
      proposition.words[$0].concepts.meets([.certificate, .soa]) && reading.isOfAnother($0)
    }
    let bindsBuyer =
      proposition.force == .duty && !proposition.agent.bindsSupplier
      && proposition.agent != .subprocessor
    if bindsBuyer || isOfAnother || reading.isAlternative { return false }
    switch tag {
    case .terminationRight: return !TerminationRightClause().isCharged(reading)
    case .maintainCertification: return speaksOfCertificate(proposition)
    default: return true
    }
  }

  /// Whether what is kept can be the certificate, and not logs `for as long as certification requires`, or files `at sites
  /// within the scope of the certificate` or `in a certified data centre`.
  private func speaksOfCertificate(_ proposition: Proposition) -> Bool {
    let words = proposition.words
    // `shall hold it at the submission deadline`.
    if proposition.concepts.has(.atOffer) { return false }
    return words.indices.contains { place in
      guard words[place].concepts.meets([.certificate, .iso27001, .isms]) else { return false }
      let before = words[..<place].last {
        $0.concepts.isDisjoint(from: [.iso27001, .own, .number])
      }
      let describesPlace =
        words[place].concepts.has(.participle)
        && (words[(place + 1)...].first?.concepts.meets([.site, .service]) == true
          || words[..<place].suffix(3).contains { $0.concepts.has(.relative) }
            && words[..<place].suffix(4).contains { $0.concepts.has(.site) })
      return before?.concepts.has(.duration) != true && !describesPlace
        && !words[..<place].suffix(4).contains { $0.concepts.has(.scope) }
    }
  }

  /// Odds of more than four to one.
  private static let leastLogOdds = 1.5
  /// Odds of five to three.
  private static let leastLogOddsOfSentences = 0.5
  /// Odds of more than seven to one: a contract has many clauses.
  private static let leastLogOddsInContract = 2.0
  /// What takes up the sentence before, or speaks of the same thing.
  private static let linking = ConceptSet(
    .pronoun, .them, .anaphor, .demonstrative, .both, .sameDuty, .reference, .terminationEvent,
    .certificate, .iso27001, .isms, .soa, .surveillanceAudit, .nonconformity)
  /// Propositions of a passage; in a longer one the notions of many clauses meet by chance.
  private static let longest = 40
  private static let confidence = 0.75

  private func finding(
    of tag: ClauseTag, in proposition: Proposition, beside others: ArraySlice<Proposition>
  ) -> ClauseFinding {
    let reading = CertificationReading(proposition, in: passage)
    var finding = ClauseFinding(proposition, confidence: Self.confidence)
    if tag == .terminationRight {
      finding.cure = TerminationRightClause().cure(reading)
    } else if Self.notices.contains(tag) {
      let verb =
        reading.mainPlaces(with: [.notify, .provide, .notice]).first
        ?? min(proposition.predicate, proposition.words.count - 1)
      finding.notice = ClausePeriod.notice(for: tag, verb: verb, event: verb, in: reading)
      // `Within ten days of each audit, of which there shall be one a year, the Agency will e-mail the findings`.
      if finding.notice?.days == nil, !proposition.concepts.has(.immediately),
        let period = period(near: proposition, among: others)
      {
        finding.notice = ClauseParameters.Notice(
          tag: tag, days: period.days, isBusiness: period.isBusiness, period: period.stated)
      }
    }
    return finding
  }

  /// The first period of the same sentence, else of a duty in the sentences beside it.
  private func period(
    near proposition: Proposition, among others: ArraySlice<Proposition>
  ) -> ClausePeriod? {
    func first(_ propositions: [Proposition]) -> ClausePeriod? {
      propositions.lazy.compactMap {
        ClausePeriod.noticePeriods(in: CertificationReading($0, in: passage)).first
      }.first
    }
    return first(passage.siblings(of: proposition))
      ?? first(others.filter { $0.sentence != proposition.sentence && $0.force == .duty })
  }

  private static let notices: [ClauseTag] = [
    .surveillanceAuditNotification, .nonconformityNotification, .lapseNotification,
  ]
}
