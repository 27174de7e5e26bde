import AssuranceModel

/// Finds the ways in which a contract that relies on ISO/IEC 27001 promises too little.
struct DraftingFailures {
  let reader: ClauseReadings
  let readings: [ClauseReading]

  /// The failures in the order of `DraftingFailure.allCases`; none where the contract does not rely on the standard, and
  /// where a part of it was not read, since what is missed may stand there.
  func found() -> [DraftingFailureReading] {
    guard reader.text.isReadWhole, let reliance else { return [] }
    var failures: [DraftingFailureReading] = []
    func add(_ failure: DraftingFailure, _ place: Place, _ explanation: String) {
      failures.append(
        DraftingFailureReading(
          failure: failure, citation: place.citation, explanation: explanation, words: place.words))
    }
    let edition = reader.clauses.contains {
      ClauseParameterReader(passage: $0.passage).edition != nil
    }
    let hasScope = isPresent(.scopeSpecificity)
    if !edition, !hasScope, !isAccredited, let claim = bareClaim {
      add(
        .bareCertifiedRepresentation, claim,
        "Certification is stated as a fact, without scope, edition or accreditation")
    }
    if !edition {
      add(.versionOmission, reliance, "ISO/IEC 27001 is named without its edition")
    }
    if !hasScope {
      add(
        .scopeAmbiguity, reliance, "Nothing says which services or sites the certification covers")
    }
    if !isPresent(.soaAccess) {
      add(.soaGap, reliance, "Nothing gives the buyer the Statement of Applicability")
    }
    if !isPresent(.surveillanceAuditNotification) {
      add(
        .surveillanceBlindness, reliance,
        "Nothing tells the buyer what surveillance audits find")
    }
    return failures
  }

  private func isPresent(_ tag: ClauseTag) -> Bool {
    readings.contains { $0.tag == tag && $0.verdict == .present }
  }

  private var isAccredited: Bool {
    reader.clauses.contains { $0.passage.asksForAccreditation }
  }

  /// A sentence and the words in it that are meant.
  private struct Place {
    let citation: Citation
    let words: String?
  }

  /// The place of a proposition, with the words from its first phrase of some notions to its last.
  private func place(
    of proposition: Proposition, in clause: ContractClause, marking concepts: ConceptSet
  ) -> Place? {
    guard let citation = reader.citation(of: proposition, in: clause) else { return nil }
    let marked = proposition.words.filter { $0.concepts.meets(concepts) }.map(\.tokens)
    guard let start = marked.map(\.lowerBound).min(), let end = marked.map(\.upperBound).max()
    else { return Place(citation: citation, words: nil) }
    let words = clause.passage.text.words(of: start..<end)
    return Place(citation: citation, words: citation.quote.contains(words) ? words : nil)
  }

  /// The first words that name the standard other than to deny or to hope.
  private var reliance: Place? {
    for clause in reader.clauses {
      for proposition in clause.passage.propositions
      where proposition.concepts.has(.iso27001) && relies(proposition) {
        if let place = place(of: proposition, in: clause, marking: [.iso27001]) { return place }
      }
    }
    return nil
  }

  private func relies(_ proposition: Proposition) -> Bool {
    switch proposition.force {
    case .denial: false
    // A recommendation names what good looks like; an intention is no more than that.
    case .aspiration: proposition.concepts.has(.condition)
    case .duty, .right, .permission, .statement: true
    }
  }

  /// A statement that somebody is certified, which promises nothing.
  private var bareClaim: Place? {
    for clause in reader.clauses {
      for proposition in clause.passage.propositions
      where isClaim(proposition, in: clause.passage) {
        let claim: ConceptSet = [.iso27001, .certificate, .conformity]
        if let place = place(of: proposition, in: clause, marking: claim) { return place }
      }
    }
    return nil
  }

  /// `complies with`, and not `aligned with`: a claim says that the standard is met.
  private func complies(_ word: PhraseLexicon.Match, _ text: ClauseText) -> Bool {
    guard word.concepts.has(.conformity) else { return false }
    return text.language != .english
      || ["complian", "compl", "conform", "meet"].contains {
        text.words(of: word.tokens).lowercased().contains($0)
      }
  }

  private func asks(_ proposition: Proposition, in text: ClauseText) -> Bool {
    text.sentences[proposition.sentence].last { !text.tokens[$0].isBreak }
      .map { text.tokens[$0].isMark("?") } ?? false
  }

  private func isClaim(_ proposition: Proposition, in passage: ClausePassage) -> Bool {
    let reading = CertificationReading(proposition, in: passage)
    let says = proposition.words.indices.contains {
      !proposition.subordinate[$0]
        && (reading.isCertification($0) || complies(proposition.words[$0], passage.text))
    }
    guard says, !asks(proposition, in: passage.text), proposition.concepts.has(.iso27001),
      !proposition.concepts.has(.means)
    else {
      return false
    }
    let lead = proposition.words[..<min(proposition.ownStart, proposition.words.count)]
    let own = proposition.words[lead.count...]
    switch proposition.force {
    case .statement:
      // `Evidence accepted includes: - ISO 27001 certificate` asks for a paper.
      return !proposition.concepts.has(.condition) && !lead.contains { $0.concepts.has(.copy) }
    case .duty, .permission:
      guard own.contains(where: { $0.concepts.has(.iso27001) }),
        proposition.words.indices.contains(where: { reading.isCertification($0) })
      else { return false }
      // `The Provider shall maintain: - ISO 27001 certification` binds, and claims nothing.
      guard !lead.contains(where: { $0.concepts.meets([.maintain, .obtain, .provide]) }) else {
        return false
      }
      // `Loss of certification shall be` and `shall help the Client with its audit` claim nothing.
      guard proposition.concepts.isDisjoint(from: [.lapse, .assist, .terminate]) else {
        return false
      }
      return !proposition.words[proposition.ownStart...].contains {
        $0.concepts.meets(.actions)
      }
    case .right, .aspiration, .denial: return false
    }
  }
}
