import AssuranceModel

/// The promises that no recogniser found in a passage and that its notions all but show.
struct LikelyPromises {
  private let passage: ClausePassage
  /// What the odds are reckoned from; nil where the passage cannot promise anything.
  private let features: PromiseFeatures?

  /// A passage that says nothing of ISO/IEC 27001, or binds nobody, promises nothing whatever its notions.
  init(passage: ClausePassage) {
    self.passage = passage
    let isBinding = passage.propositions.contains { $0.force == .duty || $0.force == .right }
    // A clause that only goes on from one about the standard says too little of it.
    let namesIt = passage.text.matches.contains { $0.concepts.meets([.iso27001, .soa, .isms]) }
    features =
      isBinding && namesIt && passage.propositions.count <= Self.longest
      ? PromiseFeatures(passage.propositions) : nil
  }

  /// A promise found by its likelihood: its words, and the natural logarithm of its odds.
  typealias Found = (finding: ClauseFinding, logOdds: Double)

  /// The promise, nil where it is in doubt: the passage all but shows it, and one of its sentences rather makes it than not,
  /// so that notions of sentences that have nothing to do with each other do not add up to a promise.
  func promise(of tag: ClauseTag) -> Found? {
    guard let features,
      tag == .geographicAlignment || !TerritorialChoice.governs(passage)
    else { return nil }
    let likelihood = PromiseLikelihood.shared
    let logOdds = likelihood.logOdds(of: tag, in: features)
    guard logOdds >= Self.leastLogOdds else { return nil }
    func odds(_ propositions: [Proposition]) -> Double {
      likelihood.logOdds(of: tag, in: PromiseFeatures(propositions))
    }
    let sentences = Dictionary(grouping: passage.propositions, by: \.sentence)
      .sorted { $0.key < $1.key }.map { (propositions: $0.value, odds: odds($0.value)) }
    guard let telling = sentences.max(by: { $0.odds < $1.odds }),
      telling.odds >= Self.leastLogOddsOfSentence
    else { return nil }
    return telling.propositions.filter { canPromise($0, tag) }
      .max { odds([$0]) < odds([$1]) }
      .map { (finding(of: tag, in: $0), logOdds) }
  }

  /// Whether the words can bind the supplier: not the buyer, to no one thing of several, and not to another's certificate.
  private func canPromise(_ proposition: Proposition, _ tag: ClauseTag) -> Bool {
    let reading = CertificationReading(proposition, in: passage)
    let isOfAnother = proposition.words.indices.contains {
      proposition.words[$0].concepts.meets([.certificate, .soa]) && reading.isOfAnother($0)
    }
    switch proposition.force {
    case .duty:
      guard proposition.agent.bindsSupplier || proposition.agent == .subprocessor else {
        return false
      }
    case .right, .statement: break
    case .permission, .aspiration, .denial: return false
    }
    if tag == .terminationRight, TerminationRightClause().isCharged(reading) { return false }
    return !isOfAnother && !reading.isAlternative && !isOfAudit(proposition)
      && proposition.words.indices.contains {
        isSpokenOf($0, in: proposition)
          && !(tag == .maintainCertification && isOfScope($0, in: proposition))
      }
  }

  /// `The audit shall cover all sites that are certified`.
  private func isOfAudit(_ proposition: Proposition) -> Bool {
    let subject = proposition.beforePredicate
    return proposition.force == .duty && subject.contains { $0.concepts.has(.audit) }
      && !subject.contains { $0.concepts.meets([.certificate, .scope, .finding, .iso27001]) }
  }

  /// Whether a phrase names what promises are about, and not how long something else is kept: `keep logs for as long as ISO
  /// 27001 certification requires`.
  private func isSpokenOf(_ place: Int, in proposition: Proposition) -> Bool {
    let words = proposition.words
    guard
      words[place].concepts.meets([.certificate, .iso27001, .soa, .isms, .nonconformity, .lapse])
    else { return false }
    let before = words[..<place].last { $0.concepts.isDisjoint(from: [.iso27001, .own, .number]) }
    return before?.concepts.has(.duration) != true
  }

  /// `kept at sites within the scope of the certificate`: what is kept is not the certificate.
  private func isOfScope(_ place: Int, in proposition: Proposition) -> Bool {
    proposition.words[..<place].suffix(4).contains { $0.concepts.has(.scope) }
  }

  /// Odds of more than seven to one.
  private static let leastLogOdds = 2.0
  /// Odds of two to one.
  private static let leastLogOddsOfSentence = 0.7
  /// Propositions of a passage; in a longer one the notions of many clauses meet by chance.
  private static let longest = 24
  private static let confidence = 0.75

  private func finding(of tag: ClauseTag, in proposition: Proposition) -> ClauseFinding {
    let reading = CertificationReading(proposition, in: passage)
    var finding = ClauseFinding(proposition, confidence: Self.confidence)
    if tag == .terminationRight {
      finding.cure = ClausePeriod.all(in: proposition.words, of: passage.text).first
    } else if Self.notices.contains(tag) {
      let verb =
        reading.mainPlaces(with: [.notify, .provide, .notice]).first
        ?? min(proposition.predicate, proposition.words.count - 1)
      finding.notice = ClausePeriod.notice(for: tag, verb: verb, event: verb, in: reading)
    }
    return finding
  }

  private static let notices: [ClauseTag] = [
    .surveillanceAuditNotification, .nonconformityNotification, .lapseNotification,
  ]
}
