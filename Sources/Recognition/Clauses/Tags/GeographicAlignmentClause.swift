import AssuranceModel

/// The framework asked for fits the territories: named ones are covered, or each has its own framework.
struct GeographicAlignmentClause: ClauseRecogniser {
  static let tag = ClauseTag.geographicAlignment

  func finding(in passage: ClausePassage) -> ClauseFinding? {
    guard passage.isAboutISO27001 else { return nil }
    if let choice = TerritorialChoice.proposition(in: passage) { return ClauseFinding(choice) }
    for proposition in passage.propositions
    where proposition.isSupplierDuty
      && (!proposition.isNegated || proposition.concepts.has(.omit))
    {
      let reading = CertificationReading(proposition, in: passage)
      guard !reading.isAlternative else { continue }
      let reach = CertifiedScope(reading: reading).reach
      if reach.contains(where: { reading.words[$0].concepts.has(.territory) }) {
        return ClauseFinding(proposition)
      }
    }
    return nil
  }
}
