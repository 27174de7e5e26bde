import AssuranceModel

/// The supplier must hold its certification for as long as the contract runs.
struct MaintainCertificationClause: ClauseRecogniser {
  static let tag = ClauseTag.maintainCertification

  func finding(in passage: ClausePassage) -> ClauseFinding? {
    guard !TerritorialChoice.governs(passage) else { return nil }
    for (index, proposition) in passage.propositions.enumerated() where proposition.isSupplierDuty {
      let reading = CertificationReading(proposition, in: passage)
      guard !reading.isAlternative, !isAboutOthers(reading) else { continue }
      if proposition.isNegated ? forbidsLapse(reading) : holds(reading, at: index) {
        return ClauseFinding(proposition)
      }
    }
    return nil
  }

  private func holds(_ reading: CertificationReading, at index: Int) -> Bool {
    let words = reading.words
    // `As well as remaining certified, the Supplier shall ...`
    if let also = words[..<reading.proposition.predicate].firstIndex(where: {
      $0.concepts.has(.both)
    }),
      words[also..<reading.proposition.predicate].indices.contains(where: {
        words[$0].concepts.has(.maintain) && reading.isCertification($0)
      })
    {
      return true
    }
    for verb in reading.mainPlaces(with: [.maintain]) {
      let before = words[reading.proposition.predicate..<verb]
      if before.contains(where: { $0.concepts.meets([.assist, .notify, .access, .condition]) }) {
        continue
      }
      if words[verb].concepts.has(.certificate) {
        if reading.isCertification(verb), !reading.isOfAnother(verb) { return true }
      } else if let found = reading.object(of: verb) {
        let between = words[(min(verb, found) + 1)..<max(verb, found)]
        if !between.contains(where: { $0.concepts.meets(Self.events) }) { return true }
      } else if keepsIt(verb, reading, at: index) {
        return true
      }
    }
    return false
  }

  /// What happens to a certificate is not the certificate.
  private static let events: ConceptSet = [
    .recertify, .surveillanceAudit, .lapse, .expiry, .nonconformity, .undergo, .audit,
  ]

  /// `shall obtain certification and keep it in force`: the pronoun stands for what was obtained.
  private func keepsIt(_ verb: Int, _ reading: CertificationReading, at index: Int) -> Bool {
    let words = reading.words
    guard verb + 1 < words.count, words[verb + 1].concepts.has(.pronoun),
      words[verb + 1].tokens.lowerBound == words[verb].tokens.upperBound
    else { return false }
    if words[..<verb].indices.contains(where: { reading.isCertification($0) }) { return true }
    guard index > 0 else { return false }
    let former = reading.passage.propositions[index - 1]
    let earlier = CertificationReading(former, in: reading.passage)
    return former.force != .denial && former.sentence >= reading.proposition.sentence - 1
      && former.words.indices.contains { earlier.isCertification($0) }
  }

  /// `shall not allow its certificate to lapse`.
  private func forbidsLapse(_ reading: CertificationReading) -> Bool {
    let words = reading.words
    guard
      let lapse = words.indices.first(where: {
        $0 >= reading.proposition.predicate && words[$0].concepts.meets([.lapse, .expiry])
          && !words[$0].concepts.has(.terminate)
      })
    else { return false }
    return words.indices.contains {
      reading.isCertification($0) && reading.gap($0, lapse) <= 10 && !reading.isOfAnother($0)
    }
  }

  /// Duties on sub-processors or hosts alone.
  private func isAboutOthers(_ reading: CertificationReading) -> Bool {
    let words = reading.words
    guard reading.proposition.agent == .unstated || reading.proposition.concepts.has(.flowDown)
    else { return false }
    return words.indices.contains {
      words[$0].concepts.meets([.subprocessor, .host])
        && !reading.proposition.subordinate[$0]
    }
  }
}
