import AssuranceModel

/// What the notions and words of a passage, taken together, say of its promises: which no recogniser found and the passage
/// makes, and which one found and it does not make.
struct LikelyPromises {
  private let passage: ClausePassage
  /// What all of the passage is marked with.
  private let whole: PromiseLikelihood.Marks

  /// Nil for a passage that says nothing of ISO/IEC 27001, which promises nothing whatever its notions, and for one so long
  /// that the notions of many clauses meet in it; a passage that only goes on from a clause about the standard says too
  /// little of it.
  init?(passage: ClausePassage) {
    guard passage.propositions.count <= Self.longest,
      passage.text.matches.contains(where: { $0.concepts.meets([.iso27001, .soa, .isms]) })
    else { return nil }
    self.passage = passage
    whole = Self.marks(passage.propositions, in: passage)
  }

  /// A promise found by its likelihood: its words, and the natural logarithm of its odds.
  typealias Found = (finding: ClauseFinding, logOdds: Double)

  /// Sentences that belong together, and what they are marked with.
  private typealias Run = (propositions: ArraySlice<Proposition>, marks: PromiseLikelihood.Marks)

  /// Those of some promises that the passage rather makes than not, each with the words that say it most clearly.
  func found(among tags: [ClauseTag]) -> [ClauseTag: Found] {
    let least = passage.isOfContract ? Self.leastLogOddsInContract : Self.leastLogOdds
    let isTerritorial = TerritorialChoice.governs(passage)
    let likely = tags.map { (tag: $0, odds: likelihood.logOdds(of: $0, by: whole)) }.filter {
      $0.odds >= least && ($0.tag == .geographicAlignment || !isTerritorial)
    }
    guard !likely.isEmpty else { return [:] }
    let runs: [Run] = sentences.map { ($0, marks($0)) }
    var found: [ClauseTag: Found] = [:]
    for (tag, logOdds) in likely {
      if let finding = finding(of: tag, logOdds, among: runs) { found[tag] = (finding, logOdds) }
    }
    return found
  }

  /// Whether the passage all but denies a promise that a recogniser found in it, and the words that make it, by themselves,
  /// do not plainly say it.
  func denies(_ tag: ClauseTag, foundIn proposition: Proposition) -> Bool {
    likelihood.logOdds(of: tag, by: whole) < Self.leastLogOddsOfFound
      && likelihood.logOdds(of: tag, by: marks([proposition])) < Self.leastLogOdds
  }

  /// The words that make a likely promise, in the sentence that shows it most clearly, or in two that have to do with each
  /// other; nil where notions of sentences that have nothing to do with each other add up, or nothing can make it.
  private func finding(
    of tag: ClauseTag, _ logOdds: Double, among runs: [Run]
  ) -> ClauseFinding? {
    let odds = runs.map { likelihood.logOdds(of: tag, by: $0.marks) }
    guard let best = odds.indices.max(by: { odds[$0] < odds[$1] }),
      odds[best] >= Self.leastLogOddsOfSentences
    else { return nil }
    let able = runs[best].propositions.filter {
      let reading = CertificationReading($0, in: passage)
      return canSay(tag, reading)
        && (logOdds >= Self.leastLogOddsBesideGrammar || canBind(reading) && canKeep(tag, reading))
    }
    let decisive = able.map { ($0, likelihood.logOdds(of: tag, by: marks([$0]))) }
      .max { $0.1 < $1.1 }
    return decisive.map { finding(of: tag, in: $0.0, beside: runs[best].propositions) }
  }

  private var likelihood: PromiseLikelihood { .shared }

  private func marks(_ propositions: some Sequence<Proposition>) -> PromiseLikelihood.Marks {
    Self.marks(propositions, in: passage)
  }

  private static func marks(
    _ propositions: some Sequence<Proposition>, in passage: ClausePassage
  ) -> PromiseLikelihood.Marks {
    PromiseLikelihood.shared.marks(PromiseFeatures(propositions, in: passage.text))
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
  private func canBind(_ reading: CertificationReading) -> Bool {
    let proposition = reading.proposition
    let isOfAnother = reading.words.indices.contains {
      reading.words[$0].concepts.meets([.certificate, .soa]) && reading.isOfAnother($0)
    }
    let bindsBuyer =
      proposition.force == .duty && !proposition.agent.bindsSupplier
      && proposition.agent != .subprocessor
    return !bindsBuyer && !isOfAnother && !reading.isAlternative
  }

  /// Whether the words can make a promise at all: it is the buyer who may leave, freely, and what is kept is a certificate.
  private func canSay(_ tag: ClauseTag, _ reading: CertificationReading) -> Bool {
    switch tag {
    case .terminationRight:
      let isOfSupplier =
        reading.proposition.force == .permission && reading.proposition.agent.bindsSupplier
      return !isOfSupplier && !TerminationRightClause().isCharged(reading)
    // `shall hold it at the submission deadline`.
    case .maintainCertification:
      return !reading.proposition.concepts.has(.atOffer) && !reading.isAlternative
        && reading.words.indices.contains { isNamed($0, in: reading) }
    case .provideCertificate:
      return !DocumentAccess.mayBeRefused(reading) && canHandOverCertificate(reading)
    case .soaAccess:
      return !DocumentAccess.mayBeRefused(reading)
    default: return true
    }
  }

  /// Whether the certificate can be what is handed over, and not only what is kept, nor what the Statement of Applicability
  /// that is handed over belongs to.
  private func canHandOverCertificate(_ reading: CertificationReading) -> Bool {
    let words = reading.words
    if words.contains(where: { $0.concepts.has(.soa) }) {
      return words.indices.contains {
        words[$0].concepts.has(.certificate) && reading.statement(namedBy: $0) == nil
      }
    }
    return !words.contains { $0.concepts.has(.maintain) }
      || words.contains { $0.concepts.meets(Self.handingOver) }
  }

  private static let handingOver: ConceptSet = [
    .provide, .access, .obtain, .copy, .receivePassive, .withhold, .notify, .tellPassive, .notice,
  ]

  /// Whether a phrase names certification to the standard, and not another or mere conformity.
  private func isNamed(_ place: Int, in reading: CertificationReading) -> Bool {
    let concepts = reading.words[place].concepts
    if concepts.has(.certificate) { return reading.isCertification(place) }
    return concepts.has(.isms)
      || concepts.has(.iso27001) && !reading.isNamedForConformity(place)
  }

  /// Whether what is kept can be the certificate, and not logs `for as long as certification requires`, or files `at sites
  /// within the scope of the certificate` or `in a certified data centre`.
  private func canKeep(_ tag: ClauseTag, _ reading: CertificationReading) -> Bool {
    guard tag == .maintainCertification else { return true }
    let words = reading.words
    return words.indices.contains { place in
      guard isNamed(place, in: reading) else { return false }
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

  /// Odds of three to two.
  private static let leastLogOdds = 0.4
  /// Odds of more than four to one, where the grammar seems to bind somebody else.
  private static let leastLogOddsBesideGrammar = 1.5
  /// Odds of more than four to one against it.
  private static let leastLogOddsOfFound = -1.5
  /// Odds of fifty to one against it: a sentence alone says less than the passage.
  private static let leastLogOddsOfSentences = -4.0
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
