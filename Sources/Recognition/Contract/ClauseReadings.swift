import AssuranceModel

/// Brings the findings of all clauses of a contract together, one reading for each tag.
struct ClauseReadings {
  let text: ContractText
  let clauses: [ContractClause]
  /// Path of the file, for citations.
  let file: String

  /// One reading for each tag in the order of the tags.
  func readings() -> [ClauseReading] {
    var best: [ClauseTag: (clause: Int, finding: ClauseFinding)] = [:]
    for (index, clause) in clauses.enumerated() {
      for recogniser in ClauseRecognisers.all where best[type(of: recogniser).tag] == nil {
        if let finding = recogniser.finding(in: clause.passage) {
          best[type(of: recogniser).tag] = (index, finding)
        }
      }
      if best[.scopeSpecificity] == nil, let proposition = statedScope(clause.passage) {
        best[.scopeSpecificity] = (index, ClauseFinding(proposition, confidence: 0.6))
      }
      if best[.soc2AndISOCombined] == nil, let proposition = listedPair(clause.passage) {
        best[.soc2AndISOCombined] = (index, ClauseFinding(proposition, confidence: 0.55))
      }
    }
    let missing = ClauseTag.allCases.filter { best[$0] == nil }
    let likely =
      missing.isEmpty
      ? [] : clauses.map { LikelyPromises(passage: $0.passage)?.found(among: missing) ?? [:] }
    return ClauseTag.allCases.map { tag in
      guard let (index, finding) = best[tag] else {
        return likeliest(tag, among: likely) ?? absent(tag)
      }
      let passage = clauses[index].passage
      var parameters = ClauseParameterReader(passage: passage).parameters(of: [finding])
      if tag == .terminationRight {
        parameters.remedyReach =
          RemedyCondition(passage: passage, proposition: finding.proposition).reach
      }
      return ClauseReading(
        tag: tag, verdict: .present, confidence: finding.confidence,
        citation: citation(of: finding.proposition, in: clauses[index]), parameters: parameters)
    }
  }

  /// Undetermined, with the clause whose notions show the promise most clearly; nil where none does.
  ///
  /// A contract speaks of certification in many clauses that promise nothing: what no recogniser can follow is for a person
  /// to read, and not taken for promised.
  private func likeliest(
    _ tag: ClauseTag, among likely: [[ClauseTag: LikelyPromises.Found]]
  ) -> ClauseReading? {
    let found = zip(clauses, likely).compactMap { clause, likely in
      likely[tag].map { (clause, $0) }
    }
    guard let (clause, best) = found.max(by: { $0.1.logOdds < $1.1.logOdds }) else { return nil }
    return ClauseReading(
      tag: tag, verdict: .undetermined, confidence: Confidence(0.5),
      citation: citation(of: best.finding.proposition, in: clause))
  }

  /// The scope that a contract states for a certification without binding the supplier to it; one that may be shown instead
  /// of something else is none.
  private func statedScope(_ passage: ClausePassage) -> Proposition? {
    passage.propositions.first { proposition in
      guard ![.denial, .aspiration].contains(proposition.force),
        proposition.concepts.has(.iso27001), !proposition.concepts.has(.election)
      else { return false }
      let reading = CertificationReading(proposition, in: passage)
      return reading.words.indices.contains { reading.isCertification($0) }
        && !CertifiedScope(reading: reading).reach.isEmpty
    }
  }

  /// A certificate and a SOC 2 Type II report that a contract lists one below the other among its measures.
  private func listedPair(_ passage: ClausePassage) -> Proposition? {
    let items = passage.propositions.filter { proposition in
      let first = passage.text.sentences[proposition.sentence].lowerBound
      return proposition.force == .statement && passage.text.tokens[first].isMark("#")
        && proposition.concepts.isDisjoint(from: [
          .host, .subprocessor, .buyer, .site, .alternative, .negation, .otherSurveillance,
        ])
    }
    return items.first { item in
      let reading = CertificationReading(item, in: passage)
      guard item.concepts.has(.iso27001),
        reading.words.indices.contains(where: { reading.isCertification($0) })
      else { return false }
      return items.contains {
        abs($0.sentence - item.sentence) <= 3 && $0.concepts.has(.typeTwo)
          && $0.sentence != item.sentence
      }
    }
  }

  /// Absent, with the nearest words that fall short; undetermined where the document could not be read whole.
  private func absent(_ tag: ClauseTag) -> ClauseReading {
    var nearest: Citation?
    if tag == .maintainCertification {
      for clause in clauses where nearest == nil {
        let mention = clause.passage.propositions.first { $0.concepts.has(.iso27001) }
        nearest = mention.flatMap { citation(of: $0, in: clause) }
      }
    }
    return ClauseReading(
      tag: tag, verdict: text.isReadWhole ? .absent : .undetermined,
      confidence: Confidence(text.isReadWhole ? 0.85 : 0.5), citation: nearest)
  }

  /// The sentence of a proposition where it stands in the document.
  func citation(of proposition: Proposition, in clause: ContractClause) -> Citation? {
    let clauseText = clause.passage.text
    let sentence = clauseText.sentences[proposition.sentence]
    let tokens = clauseText.tokens
    guard let first = sentence.first(where: { !tokens[$0].isBreak }),
      let last = sentence.last(where: { !tokens[$0].isBreak })
    else { return nil }
    let own = proposition.tokens.first { !tokens[$0].isBreak && tokens[$0].kind != .mark } ?? first
    let start = clause.origin(of: Int(tokens[first].start))
    let end = clause.origin(of: Int(tokens[last].end) - 1) + 1
    let decisive = clause.origin(of: Int(tokens[own].start))
    return text.citation(
      of: min(start, decisive)..<max(end, decisive + 1), decisive: decisive, in: file)
  }
}
