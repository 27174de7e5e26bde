import AssuranceModel

/// The supplier must renew its certification before it expires.
struct RecertificationCommitmentClause: ClauseRecogniser {
  static let tag = ClauseTag.recertificationCommitment

  func finding(in passage: ClausePassage) -> ClauseFinding? {
    guard passage.isAboutISO27001 else { return nil }
    for proposition in passage.propositions
    where proposition.isSupplierDuty && !proposition.isNegated {
      let reading = CertificationReading(proposition, in: passage)
      if proposition.concepts.has(.otherISO), !proposition.concepts.has(.iso27001) { continue }
      if recertifies(reading) || renews(reading) { return ClauseFinding(proposition) }
    }
    return nil
  }

  private func recertifies(_ reading: CertificationReading) -> Bool {
    let words = reading.words
    let verbs = reading.mainPlaces(with: [.undergo, .recertify])
    return verbs.contains { verb in
      if isNews(before: verb, reading) { return false }
      if words[verb].concepts.has(.recertify) {
        // Staff and their rights are recertified too.
        if verb + 1 < words.count, reading.gap(verb, verb + 1) <= 2,
          words[verb + 1].concepts.meets([.insider, .blocker, .buyer, .access])
        {
          return false
        }
        return reading.gap(max(0, reading.proposition.predicate - 1), verb) <= 2
      }
      if completesIt(verb, reading) { return true }
      return words.indices.contains {
        words[$0].concepts.has(.recertify) && !reading.proposition.subordinate[$0]
          && !isOfOtherThing($0, reading)
          && ($0 > verb && reading.gap(verb, $0) <= 14 || isHadDone($0, verb, reading)
            || $0 < reading.proposition.predicate && !isConditional($0, reading))
      }
    }
  }

  /// `shall have each recertification audit completed`.
  private func isHadDone(_ place: Int, _ verb: Int, _ reading: CertificationReading) -> Bool {
    let predicate = reading.proposition.predicate
    guard predicate <= place, place < verb else { return false }
    // `hat die Rezertifizierung erfolgreich abzuschließen`.
    if reading.passage.text.language.isVerbFinal { return reading.gap(place, verb) <= 12 }
    guard predicate < place else { return false }
    // `shall see to it that its recertification audit under ISO 27001 is finished`.
    let isSeenTo = reading.words[predicate..<place].contains { $0.concepts.has(.assure) }
    if isSeenTo, reading.gap(place, verb) <= 8 { return true }
    // `shall have the recertification decision on its system in hand`.
    let isInHand = reading.passage.text.words(of: reading.words[verb].tokens).hasPrefix("in ")
    guard reading.gap(place, verb) <= (isInHand ? 10 : 2) else { return false }
    return ["have", "get"].contains(
      reading.passage.text.words(of: reading.words[predicate].tokens).lowercased())
  }

  /// `recertification of the lifts`.
  private func isOfOtherThing(_ place: Int, _ reading: CertificationReading) -> Bool {
    let words = reading.words
    let text = reading.passage.text
    guard text.language == .english, place + 1 < words.count,
      text.words(of: words[place + 1].tokens).lowercased() == "of",
      reading.gap(place, place + 1) == 0
    else { return false }
    guard place + 2 < words.count else { return true }
    return reading.gap(place + 1, place + 2) > 2
      || words[place + 2].concepts.isDisjoint(from: [
        .certificate, .isms, .iso27001, .own, .supplier, .service, .scope, .pronoun,
      ])
  }

  private func renews(_ reading: CertificationReading) -> Bool {
    isRenewedBefore(reading)
      || reading.mainPlaces(with: [.renew]).contains { verb in
        !isNews(before: verb, reading) && !isOccasion(verb, reading)
          && !describesReport(verb, reading)
          && (reading.object(of: verb) != nil || reading.takesUpCertification(behind: verb)
            || isItsRenewal(verb, reading))
      }
  }

  /// `Renewals of the certificate shall be effected in good time`.
  private func isRenewedBefore(_ reading: CertificationReading) -> Bool {
    let words = reading.words
    let predicate = min(reading.proposition.predicate, words.count)
    guard !reading.proposition.hasStatedSubject, predicate > 0,
      reading.mainPlaces(with: [.undergo]).contains(where: { reading.gap(predicate - 1, $0) <= 3 })
    else { return false }
    return words[..<predicate].indices.contains {
      words[$0].concepts.has(.renew) && !isConditional($0, reading) && !isOccasion($0, reading)
        && reading.object(of: $0).map { $0 < predicate } == true
    }
  }

  /// `een jaarlijks vernieuwd SOC 2-rapport`: what is renewed is the report.
  private func describesReport(_ verb: Int, _ reading: CertificationReading) -> Bool {
    verb + 1 < reading.words.count && reading.words[verb + 1].concepts.meets([.soc2, .otherReport])
      && reading.gap(verb, verb + 1) == 0
  }

  /// `obtendrá su renovación`, `procède à son renouvellement`: the renewal of what the duty before it is about.
  private func isItsRenewal(_ verb: Int, _ reading: CertificationReading) -> Bool {
    let text = reading.passage.text
    let place = reading.words[verb].tokens
    guard text.language != .english,
      (max(0, place.lowerBound - 1)..<place.upperBound).contains(where: {
        Self.possessives.contains(text.words(of: $0..<$0 + 1).lowercased())
      })
    else { return false }
    return reading.passage.siblings(of: reading.proposition, andBefore: 1).contains { former in
      let earlier = CertificationReading(former, in: reading.passage)
      return former.tokens.upperBound <= reading.proposition.tokens.lowerBound
        && former.isSupplierDuty
        && former.words.indices.contains { earlier.isCertification($0) && !earlier.isOfAnother($0) }
    }
  }

  private static let possessives: Set<String> = [
    "su", "son", "sa", "dessen", "deren", "seine", "ihre", "haar", "zijn", "la", "le", "l",
  ]

  /// `(i) apply for recertification, (ii) complete it`.
  private func completesIt(_ verb: Int, _ reading: CertificationReading) -> Bool {
    let words = reading.words
    let isPronoun =
      verb + 1 < words.count && words[verb + 1].concepts.has(.pronoun)
      && reading.gap(verb, verb + 1) == 0
    // `shall bring that audit to a successful close`.
    let isThatAudit =
      verb > 1 && words[verb - 1].concepts.has(.audit)
      && words[verb - 2].concepts.has(.demonstrative) && reading.gap(verb - 1, verb) == 0
    guard isPronoun || isThatAudit else { return false }
    // `Renewal of the certificate is not optional: the Vendor shall accomplish it`.
    let isNamedBefore = reading.proposition.beforePredicate.indices.contains {
      words[$0].concepts.has(.renew) && reading.object(of: $0) != nil
    }
    if isNamedBefore { return true }
    return reading.passage.siblings(of: reading.proposition).contains {
      $0.tokens.upperBound <= reading.proposition.tokens.lowerBound && $0.isSupplierDuty
        && $0.concepts.has(.recertify)
    }
  }

  /// `after each renewal` says when, not that.
  private func isOccasion(_ verb: Int, _ reading: CertificationReading) -> Bool {
    // `Vóór de vervaldatum laat hij het certificaat verlengen`: the verb itself binds.
    if reading.words[verb].concepts.meets([.duty, .presentDuty]) { return false }
    return reading.words[..<verb].indices.suffix(2).contains {
      (reading.words[$0].concepts.has(.occasion)
        || reading.words[$0].concepts.has(.preposition)
          && !($0 > 0 && reading.words[$0 - 1].concepts.has(.duty)))
        && reading.gap($0, verb) <= 2
    }
  }

  private func isNews(before place: Int, _ reading: CertificationReading) -> Bool {
    let start = reading.proposition.predicate
    guard start < place else { return false }
    return reading.words[start..<place].contains {
      $0.concepts.meets([.notify, .assist, .provide])
    }
  }

  private func isConditional(_ place: Int, _ reading: CertificationReading) -> Bool {
    reading.words[..<place].contains { $0.concepts.has(.condition) }
  }
}
