import AssuranceModel

/// A SOC 2 Type II report and ISO/IEC 27001 certification are both asked for, neither in the other's place.
struct SOC2AndISOCombinedClause: ClauseRecogniser {
  static let tag = ClauseTag.soc2AndISOCombined

  func finding(in passage: ClausePassage) -> ClauseFinding? {
    guard !TerritorialChoice.governs(passage) else { return nil }
    let text = passage.text
    guard text.matches.contains(where: { $0.concepts.has(.iso27001) }),
      text.matches.contains(where: { $0.concepts.has(.typeTwo) })
    else { return nil }
    var soc: Proposition?
    var iso: Proposition?
    let areCompulsory = passage.propositions.contains {
      $0.concepts.has(.both) && $0.concepts.has(.nominalDuty) && $0.force == .duty
    }
    // `You can expect two things: a SOC 2 Type II report and a certificate. We undertake to have both.`
    let owed = passage.propositions.last(where: takesUpBoth)
    let hasDuty = passage.propositions.contains { $0.isSupplierDuty }
    for proposition in passage.propositions {
      let reading = CertificationReading(proposition, in: passage)
      if reading.isAlternative, proposition.concepts.meets([.iso27001, .soc2]) { return nil }
      // `reports such as SOC 2 or ISO 27001` asks for neither by name.
      if isExample(proposition) { continue }
      let isDefinition = proposition.concepts.has(.means) && hasDuty
      let isDemanded = areCompulsory && proposition.force == .statement
      let isOfHost = proposition.agent == .unstated && proposition.concepts.has(.host)
      let isBound =
        proposition.isSupplierDuty && !isOfHost && !isAboutIssuer(proposition, in: text)
      let isOwed =
        owed.map { (1...2).contains($0.sentence - proposition.sentence) } == true
        && [.statement, .right].contains(proposition.force)
      guard isBound || isDefinition || isDemanded || isOwed else { continue }
      if reading.mainPlaces(with: [.soc2, .typeTwo]).isEmpty == false
        || proposition.concepts.has(.typeTwo)
      {
        soc = soc ?? proposition
      }
      if namesStandardAlone(reading) { iso = iso ?? proposition }
    }
    guard let soc, iso != nil else { return nil }
    return ClauseFinding(soc)
  }

  /// `the Supplier shall satisfy both`, of what was named before.
  private func takesUpBoth(_ proposition: Proposition) -> Bool {
    proposition.isSupplierDuty && !proposition.isNegated && proposition.hasStatedSubject
      && proposition.concepts.isDisjoint(from: [.soc2, .iso27001])
      && proposition.predicateWords.prefix(2)
        .contains { $0.concepts.has(.both) }
  }

  /// `certificates and reports must be issued by registrars` says who issues them, and asks nobody for them.
  private func isAboutIssuer(_ proposition: Proposition, in text: ClauseText) -> Bool {
    guard text.language == .english, !proposition.hasStatedSubject, proposition.predicate > 0,
      proposition.predicate <= proposition.words.count
    else { return false }
    let start = proposition.words[proposition.predicate - 1].tokens.upperBound
    let end = min(start + 3, text.tokens.count)
    return start < end && text.words(of: start..<end).lowercased() == "be issued by"
  }

  /// ISO/IEC 27001 itself, and not `a programme consistent with ISO/IEC 27001 (or equivalent)`.
  private func namesStandardAlone(_ reading: CertificationReading) -> Bool {
    let words = reading.words
    return words.indices.contains { place in
      words[place].concepts.has(.iso27001)
        && !(place + 1 < words.count && words[place + 1].concepts.has(.alternative)
          && reading.gap(place, place + 1) <= 2)
        && !isSlashed(place, reading)
    }
  }

  /// `SOC 2 Type II / ISO 27001 certification` names one thing of two kinds, and not each of two.
  private func isSlashed(_ place: Int, _ reading: CertificationReading) -> Bool {
    let words = reading.words
    let text = reading.passage.text
    func isReport(_ other: Int) -> Bool {
      words.indices.contains(other) && words[other].concepts.meets([.soc2, .typeTwo])
    }
    return isReport(place - 1) && text.hasSlash(between: words[place - 1], and: words[place])
      || isReport(place + 1) && text.hasSlash(between: words[place], and: words[place + 1])
  }

  private func isExample(_ proposition: Proposition) -> Bool {
    // What a duty includes it asks for; `such as` only shows what might do.
    guard
      let example = proposition.words.firstIndex(where: {
        $0.concepts.has(.example) && !$0.concepts.has(.cover)
      })
    else { return false }
    return proposition.words[example...].contains { $0.concepts.has(.soc2) }
  }
}
