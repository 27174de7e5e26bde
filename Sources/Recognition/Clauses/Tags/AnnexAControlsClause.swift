import AssuranceModel

/// The contract names controls of Annex A that must be applied.
struct AnnexAControlsClause: ClauseRecogniser {
  static let tag = ClauseTag.annexAControls

  func finding(in passage: ClausePassage) -> ClauseFinding? {
    guard passage.isAboutISO27001,
      passage.text.matches.contains(where: { $0.concepts.meets([.annexA, .control, .soa]) })
    else { return nil }
    let named = Set(AnnexAControlName.sentences(in: passage))
      .union(AnnexAControlName.titledSentences(in: passage))
    guard !named.isEmpty else { return nil }
    for proposition in passage.propositions where proposition.isSupplierDuty {
      let reading = CertificationReading(proposition, in: passage)
      let applies = reading.mainPlaces(with: [.apply, .maintain, .cover, .flowDown, .provide])
      let isDemanded = proposition.concepts.has(.nominalDuty) && proposition.concepts.has(.control)
      guard !applies.isEmpty || isDemanded else { continue }
      if proposition.isNegated, !proposition.concepts.has(.apply) { continue }
      let refers = proposition.concepts.has(.reference) && proposition.concepts.has(.control)
      // `Exclusion of 8.7 is not permitted; the Supplier shall apply each of them.`
      let resumes =
        !named.isDisjoint(with: (proposition.sentence - 2)..<proposition.sentence)
        && proposition.concepts.meets([.both, .pronoun, .them])
      if named.contains(proposition.sentence) || refers || resumes {
        return ClauseFinding(proposition)
      }
    }
    return nil
  }
}
