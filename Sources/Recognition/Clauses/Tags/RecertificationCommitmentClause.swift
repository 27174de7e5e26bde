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
    if reading.passage.text.language.isVerbFinal { return reading.gap(place, verb) <= 6 }
    guard predicate < place else { return false }
    // `shall see to it that its recertification audit under ISO 27001 is finished`.
    let isSeenTo = reading.words[predicate..<place].contains { $0.concepts.has(.assure) }
    if isSeenTo, reading.gap(place, verb) <= 8 { return true }
    guard reading.gap(place, verb) <= 2 else { return false }
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
    reading.mainPlaces(with: [.renew]).contains { verb in
      !isNews(before: verb, reading) && !isOccasion(verb, reading)
        && (reading.object(of: verb) != nil || reading.takesUpCertification(behind: verb))
    }
  }

  /// `(i) apply for recertification, (ii) complete it`.
  private func completesIt(_ verb: Int, _ reading: CertificationReading) -> Bool {
    let words = reading.words
    guard verb + 1 < words.count, words[verb + 1].concepts.has(.pronoun),
      reading.gap(verb, verb + 1) == 0
    else { return false }
    // `Renewal of the certificate is not optional: the Vendor shall accomplish it`.
    let isNamedBefore = words[..<min(reading.proposition.predicate, words.count)].indices.contains {
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
    reading.words[..<verb].indices.suffix(2).contains {
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
