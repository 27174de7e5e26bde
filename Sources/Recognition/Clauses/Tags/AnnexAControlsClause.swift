import AssuranceModel

/// The contract names controls of Annex A that must be applied.
struct AnnexAControlsClause: ClauseRecogniser {
  static let tag = ClauseTag.annexAControls

  func finding(in passage: ClausePassage) -> ClauseFinding? {
    guard passage.isAboutISO27001 else { return nil }
    let isOfControls = passage.text.matches.contains {
      $0.concepts.meets([.annexA, .control, .soa])
    }
    guard isOfControls || AnnexAControlName.hasPrefixedId(passage.text) else { return nil }
    let named = Set(AnnexAControlName.sentences(in: passage))
      .union(AnnexAControlName.titledSentences(in: passage))
    guard !named.isEmpty else { return nil }
    for proposition in passage.propositions where proposition.isSupplierDuty {
      let reading = CertificationReading(proposition, in: passage)
      let applies = reading.mainPlaces(with: [.apply, .maintain, .cover, .flowDown, .provide])
      let isDemanded = proposition.concepts.has(.nominalDuty) && proposition.concepts.has(.control)
      guard !applies.isEmpty || isDemanded || mayNotBeExcluded(proposition) else { continue }
      if proposition.isNegated, !proposition.concepts.has(.apply) { continue }
      let refers = proposition.concepts.has(.reference) && proposition.concepts.has(.control)
      // `Exclusion of 8.7 is not permitted; the Supplier shall apply each of them.`
      let resumes =
        !named.isDisjoint(with: (proposition.sentence - 2)..<proposition.sentence)
        && (proposition.concepts.meets([.both, .pronoun, .them]) || speaksOfEach(reading))
      if named.contains(proposition.sentence) || refers || resumes {
        return ClauseFinding(proposition)
      }
    }
    return nil
  }

  /// `no exclusion may be claimed for the controls 5.24 to 5.28`.
  private func mayNotBeExcluded(_ proposition: Proposition) -> Bool {
    proposition.isNegated
      && proposition.beforePredicate.contains {
        $0.concepts.has(.apply)
      }
  }

  /// `warrants that each will be in effect`.
  private func speaksOfEach(_ reading: CertificationReading) -> Bool {
    let predicate = reading.proposition.predicate
    guard predicate > 0, predicate <= reading.words.count else { return false }
    let modal = reading.words[predicate - 1].tokens.lowerBound
    return modal > 0
      && ["each", "all", "every"].contains(
        reading.passage.text.words(of: modal - 1..<modal).lowercased())
  }
}
