import AssuranceModel

/// The supplier's certification duty is passed on to those that it subcontracts to.
struct SubprocessorCascadingClause: ClauseRecogniser {
  static let tag = ClauseTag.subprocessorCascading

  func finding(in passage: ClausePassage) -> ClauseFinding? {
    guard passage.isAboutISO27001 else { return nil }
    for proposition in passage.propositions
    where (proposition.force == .duty || admitsOnly(proposition, in: passage.text))
      && (proposition.concepts.has(.subprocessor) || proposition.agent.bindsSubprocessors
        || proposition.concepts.has(.them) && proposition.concepts.has(.flowDown)
          && passage.siblings(of: proposition, andBefore: 1).contains {
            $0.concepts.has(.subprocessor)
          }
        || proposition.concepts.has(.host) && proposition.concepts.has(.engage)
          && proposition.concepts.meets([.unless, .only]))
    {
      let reading = CertificationReading(proposition, in: passage)
      guard !reading.isAlternative else { continue }
      if binds(reading) || flowsDown(reading) { return ClauseFinding(proposition) }
    }
    return nil
  }

  /// The sub-processor itself must be certified.
  private func binds(_ reading: CertificationReading) -> Bool {
    let proposition = reading.proposition
    guard proposition.agent.bindsSubprocessors || proposition.agent == .unstated,
      !proposition.isNegated
    else { return false }
    return reading.mainPlaces(with: [.maintain, .certificate, .obtain]).contains { place in
      reading.words[place].concepts.has(.certificate)
        || reading.words.indices.contains { reading.isCertification($0) }
    }
  }

  /// The supplier must see to it, or may use no other.
  private func flowsDown(_ reading: CertificationReading) -> Bool {
    let proposition = reading.proposition
    let forbids =
      proposition.isNegated
      && (proposition.agent == .subprocessor || proposition.concepts.meets([.lacks, .unless])
        || waitsForCertification(reading))
    guard
      proposition.agent.bindsSupplier || forbids
        || admitsOnly(proposition, in: reading.passage.text)
    else {
      return false
    }
    let words = reading.words
    let names = words.indices.contains {
      (reading.isCertification($0) || words[$0].concepts.has(.iso27001))
        && !reading.isBracketedExample($0)
    }
    let passesOn =
      !reading.mainPlaces(with: [.flowDown, .obtain, .check]).isEmpty && !proposition.isNegated
    let selects = !reading.mainPlaces(with: [.engage]).isEmpty
    let admits =
      forbids
      && (proposition.concepts.meets([.unless, .lacks]) || waitsForCertification(reading))
    if names, passesOn || selects || admits || appliesToThem(reading) || joinsThem(reading) {
      return true
    }
    // `undertakes that all subcontractors remain certified`.
    if names, reading.speaksOfSubprocessors, !proposition.isNegated,
      !reading.mainPlaces(with: [.maintain, .participle]).isEmpty
    {
      return true
    }
    if passesOn, carriesDutyOver(reading) { return true }
    return (passesOn || admits)
      && (proposition.concepts.meets([.reference, .sameDuty]) || lacksOne(reading))
      && followsCertification(reading)
  }

  /// `a sub-processor without one shall not be appointed`, of the certificate that was named before.
  private func lacksOne(_ reading: CertificationReading) -> Bool {
    reading.words.indices.dropLast().contains {
      reading.words[$0].concepts.has(.lacks) && reading.gap($0, $0 + 1) == 0
        && ["one", "it"].contains(
          reading.passage.text.words(of: reading.words[$0 + 1].tokens).lowercased())
    }
  }

  /// `Die Pflicht, die Zertifizierung zu halten, trifft den Anbieter und ist auf Nachunternehmer zu übertragen`: the subject
  /// that is left out is the duty itself.
  private func carriesDutyOver(_ reading: CertificationReading) -> Bool {
    let proposition = reading.proposition
    guard reading.passage.text.language != .english,
      proposition.words.first?.concepts.has(.conjunction) == true
    else { return false }
    return reading.passage.siblings(of: proposition).contains { former in
      let earlier = CertificationReading(former, in: reading.passage)
      return former.tokens.upperBound <= proposition.tokens.lowerBound
        && former.concepts.meets([.obligation, .sameDuty])
        && former.words.indices.contains { earlier.isCertification($0) }
    }
  }

  /// `No subcontractor may be used before it has been certified`.
  private func waitsForCertification(_ reading: CertificationReading) -> Bool {
    let words = reading.words
    return words.indices.contains { place in
      ["before", "until"].contains(
        reading.passage.text.words(of: words[place].tokens).lowercased())
        && words[(place + 1)...].prefix(12).contains {
          $0.concepts.has(.certificate) && $0.concepts.has(.participle)
        }
    }
  }

  /// `The certification requirement shall apply to the Supplier's subcontractors`.
  private func appliesToThem(_ reading: CertificationReading) -> Bool {
    let words = reading.words
    let proposition = reading.proposition
    guard proposition.agent == .unstated, !proposition.isNegated,
      words[..<min(proposition.predicate, words.count)].contains(where: {
        $0.concepts.has(.certificate)
      })
    else { return false }
    return reading.mainPlaces(with: [.apply, .cover]).contains { verb in
      words.indices.contains {
        $0 > verb && $0 - verb <= 3 && words[$0].concepts.has(.subprocessor)
      }
    }
  }

  /// `warrants that it and each subcontractor will remain certified`.
  private func joinsThem(_ reading: CertificationReading) -> Bool {
    let words = reading.words
    guard !reading.proposition.isNegated,
      let other = words.indices.first(where: {
        $0 > reading.proposition.predicate && words[$0].concepts.has(.subprocessor)
      }), other >= 2, words[other - 1].concepts.has(.conjunction),
      words[other - 2].concepts.meets([.pronoun, .supplier])
    else { return false }
    return reading.mainPlaces(with: [.maintain, .participle]).contains {
      $0 > other && words[$0].concepts.has(.certificate)
    }
  }

  /// `Only subcontractors that are certified may be engaged`.
  private func admitsOnly(_ proposition: Proposition, in text: ClauseText) -> Bool {
    // `worden uitsluitend ingeschakeld indien` says it in the present tense.
    // `Only sub-processors that are certified shall be let near` forbids the others.
    let opens = proposition.words.first { $0.concepts != [.number] }?.concepts.has(.only) == true
    let isSaid =
      proposition.force == .permission || proposition.force == .duty && opens
      || text.language.writesDutiesInPresentTense
        && [.statement, .duty].contains(proposition.force)
    return isSaid && proposition.concepts.has(.only) && proposition.concepts.has(.engage)
  }

  /// The same sentence or the one before binds the supplier to certification.
  private func followsCertification(_ reading: CertificationReading) -> Bool {
    reading.passage.siblings(of: reading.proposition, andBefore: 1).contains { other in
      guard other.isSupplierDuty else { return false }
      let near = CertificationReading(other, in: reading.passage)
      return near.words.indices.contains { near.isCertification($0) }
    }
  }
}
