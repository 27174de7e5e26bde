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
      let reading = CertificationReading(proposition, in: passage)
      if [.statement, .duty, .denial].contains(proposition.force),
        !CertifiedScope(reading: reading).reachOfRejection.isEmpty
      {
        return ClauseFinding(proposition)
      }
      guard isDemanded || isDefinition, !isOfOthers(reading) else { continue }
      guard !reading.isAlternative,
        !CertifiedScope(reading: reading).reach.isEmpty || bindsNamedSites(reading)
      else { continue }
      return ClauseFinding(proposition)
    }
    return nil
  }

  /// `Where it uses subcontractors, it shall procure that they too are certified for the services that they perform`.
  private func isOfOthers(_ reading: CertificationReading) -> Bool {
    reading.proposition.beforePredicate.contains { $0.concepts.has(.subprocessor) }
      && reading.proposition.predicateWords.prefix(3).contains {
        $0.concepts.has(.pronoun)
          && reading.passage.text.words(of: $0.tokens).lowercased() == "they"
      }
  }

  /// `The Supplier shall run centres in Lyon and Porto. Each centre shall hold certification.`
  private func bindsNamedSites(_ reading: CertificationReading) -> Bool {
    let proposition = reading.proposition
    let text = reading.passage.text
    guard proposition.agent == .unstated, !proposition.isNegated,
      reading.mainPlaces(with: [.maintain]).contains(where: { reading.object(of: $0) != nil }),
      let site = proposition.beforePredicate.last(
        where: { $0.concepts.has(.site) }),
      site.tokens.lowerBound > proposition.tokens.lowerBound,
      text.words(of: proposition.tokens.lowerBound..<site.tokens.upperBound).lowercased()
        .split(separator: " ").contains(where: { Self.takesUp.contains($0) })
    else { return false }
    return reading.passage.siblings(of: proposition, andBefore: 1).contains {
      $0.sentence < proposition.sentence && $0.concepts.has(.site)
        && $0.agent.bindsSupplier && $0.force == .duty
    }
  }

  /// Words that take up sites that were named before.
  private static let takesUp: Set<Substring> = ["each", "both", "these", "those", "such", "said"]

  /// `"Required Certificate": a certificate whose scope includes ...`
  private func defines(_ proposition: Proposition, in text: ClauseText) -> Bool {
    let start = proposition.tokens.lowerBound
    let end = min(start + 10, proposition.tokens.upperBound)
    return (start..<end).dropFirst().contains {
      text.tokens[$0].isMark(":") && text.tokens[$0 - 1].isMark("\"")
    }
  }
}
