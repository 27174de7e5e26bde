/// The right of the buyer to a document: handed over by the supplier, or open to the buyer.
struct DocumentAccess {
  let object: ConceptSet

  /// The words that give the right; nil where none do.
  func finding(in passage: ClausePassage) -> ClauseFinding? {
    for proposition in passage.propositions {
      let reading = CertificationReading(proposition, in: passage)
      guard passage.isOfContract || !reading.isAlternative, gives(reading) || impliesDuty(reading)
      else { continue }
      return ClauseFinding(proposition)
    }
    return nil
  }

  private func gives(_ reading: CertificationReading) -> Bool {
    let proposition = reading.proposition
    if proposition.isNegated { return mustNotWithhold(reading) }
    let verbs: ConceptSet
    switch proposition.force {
    case .duty where proposition.agent.bindsSupplier:
      // `shall let the Customer inspect` needs a verb that opens the door.
      verbs =
        proposition.concepts.meets([.allowLapse, .provide, .receivePassive])
        ? [.provide, .access, .receivePassive] : [.provide]
    case .right where proposition.agent == .buyer || proposition.agent == .eachParty:
      verbs = [.access, .provide, .obtain]
    default:
      return false
    }
    return reading.mainPlaces(with: verbs).contains { verb in
      guard !isRefused(verb, reading) else { return false }
      guard let found = reading.object(of: verb, accepting: object) else {
        return sendsCopy(verb, reading)
      }
      // `the certified system` is no paper.
      return !reading.words[found].concepts.has(.participle) && !isOnlyStatus(found, verb, reading)
    }
  }

  /// `shall report each lapse of the certificate` is news of the certificate, not the paper.
  private func isOnlyStatus(_ found: Int, _ verb: Int, _ reading: CertificationReading) -> Bool {
    let words = reading.words
    guard object.has(.certificate) else { return false }
    let between = words[min(verb, found)..<max(verb, found)]
    let isNews = between.contains {
      $0.concepts.meets([
        .lapse, .nonconformity, .surveillanceAudit, .recertify, .notice, .remediation,
      ])
    }
    let near = words[(found + 1)...].prefix(3)
    let isEvent = near.contains {
      $0.concepts.meets([.lapse]) && $0.tokens.lowerBound - words[found].tokens.upperBound <= 3
        && found < verb
    }
    let isTopic =
      found < verb
      && words[..<found].indices.suffix(4).contains {
        reading.gap($0, found) <= 6
          && words[$0].concepts.meets([.lapse, .finding, .nonconformity, .notice, .recertify])
      }
    return isNews || isEvent || isTopic || isOnlyNamed(found, verb, reading)
      || between.contains { $0.concepts.meets([.condition, .subprocessor, .relative]) }
  }

  private func mustNotWithhold(_ reading: CertificationReading) -> Bool {
    guard reading.proposition.isSupplierDuty else { return false }
    return reading.mainPlaces(with: [.withhold]).contains {
      reading.object(of: $0, accepting: object) != nil
    }
  }

  /// `the Statement of Applicability supporting the certificate` asks for the statement alone.
  private func isOnlyNamed(_ found: Int, _ verb: Int, _ reading: CertificationReading) -> Bool {
    let words = reading.words
    guard let soa = words[..<found].lastIndex(where: { $0.concepts.has(.soa) }), soa > verb else {
      return false
    }
    return !words[soa..<found].contains { $0.concepts.meets([.conjunction, .both]) }
  }

  /// `When the statement changes, the Supplier shall send the new version`; `shall hold a certificate and send a copy`.
  private func sendsCopy(_ verb: Int, _ reading: CertificationReading) -> Bool {
    let words = reading.words
    let named = words[..<verb].indices.contains {
      reading.isObject($0, of: verb, accepting: object)
    }
    let isVerbFinal = reading.passage.text.language.isVerbFinal
    let takesUp = words.indices.contains {
      guard reading.gap(verb, $0) <= 6 else { return false }
      let isAfter = $0 > verb || isVerbFinal
      let isPronoun =
        words[$0].concepts.has(.pronoun) && $0 == verb + 1 && reading.gap(verb, $0) == 0
      return isAfter && words[$0].concepts.has(.copy) || isPronoun
    }
    return named && takesUp
      && !words[verb...].prefix(6).contains { $0.concepts.meets([.soc2, .finding]) }
  }

  private func isRefused(_ verb: Int, _ reading: CertificationReading) -> Bool {
    guard verb > 0 else { return false }
    return reading.words[verb - 1].concepts.has(.negation) && reading.gap(verb - 1, verb) <= 1
  }

  /// `If the Supplier does not produce X, it is in breach`: what a consequence punishes is owed.
  private func impliesDuty(_ reading: CertificationReading) -> Bool {
    let words = reading.words
    let proposition = reading.proposition
    guard words.first(where: { $0.concepts.has(.condition) }) != nil,
      proposition.force == .statement || proposition.force == .right,
      let failure = words.firstIndex(where: { $0.concepts.has(.breach) }),
      let verb = words.indices.first(where: {
        $0 > failure && reading.gap(failure, $0) <= 2 && words[$0].concepts.has(.provide)
      }), reading.object(of: verb, accepting: object) != nil
    else { return false }
    return words[(verb + 1)...].contains { $0.concepts.meets([.breach, .terminate]) }
      && words[..<failure].contains { $0.concepts.has(.supplier) }
  }
}
