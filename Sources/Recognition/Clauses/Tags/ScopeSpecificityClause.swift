import AssuranceModel

/// The contract says which services, entities, sites or territories the certification must reach.
struct ScopeSpecificityClause: ClauseRecogniser {
  static let tag = ClauseTag.scopeSpecificity

  func finding(in passage: ClausePassage) -> ClauseFinding? {
    guard passage.isAboutISO27001, !TerritorialChoice.governs(passage) else { return nil }
    let binds = passage.propositions.contains { $0.isSupplierDuty }
    for proposition in passage.propositions {
      let isDefinition =
        proposition.force == .statement && binds
        && (proposition.concepts.has(.means) || defines(proposition, in: passage.text))
      let isDemanded =
        proposition.isSupplierDuty && (!proposition.isNegated || proposition.concepts.has(.omit))
      guard isDemanded || isDefinition else { continue }
      let reading = CertificationReading(proposition, in: passage)
      guard !reading.isAlternative, !CertifiedScope(reading: reading).reach.isEmpty else {
        continue
      }
      return ClauseFinding(proposition)
    }
    return nil
  }

  /// `"Required Certificate": a certificate whose scope includes ...`
  private func defines(_ proposition: Proposition, in text: ClauseText) -> Bool {
    let start = proposition.tokens.lowerBound
    let end = min(start + 10, proposition.tokens.upperBound)
    return (start..<end).dropFirst().contains {
      text.tokens[$0].isMark(":") && text.tokens[$0 - 1].isMark("\"")
    }
  }
}
