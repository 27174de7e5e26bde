import AssuranceModel

/// The supplier must renew its certification before it expires.
struct RecertificationCommitmentClause: ClauseRecogniser {
  static let tag = ClauseTag.recertificationCommitment

  func finding(in passage: ClausePassage) -> ClauseFinding? {
    guard passage.isAboutISO27001 else { return nil }
    for proposition in passage.propositions
    where proposition.isSupplierDuty && !proposition.isNegated {
      let reading = CertificationReading(proposition, in: passage)
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
        return reading.gap(max(0, reading.proposition.predicate - 1), verb) <= 2
      }
      return words.indices.contains {
        words[$0].concepts.has(.recertify) && !reading.proposition.subordinate[$0]
          && ($0 > verb && reading.gap(verb, $0) <= 14
            || $0 < reading.proposition.predicate && !isConditional($0, reading))
      }
    }
  }

  private func renews(_ reading: CertificationReading) -> Bool {
    reading.mainPlaces(with: [.renew]).contains { verb in
      !isNews(before: verb, reading) && reading.object(of: verb) != nil
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
