/// The right of the buyer to a document: handed over by the supplier, or open to the buyer.
struct DocumentAccess {
  let object: ConceptSet

  /// The words that give the right; nil where none do.
  func finding(in passage: ClausePassage) -> ClauseFinding? {
    for (index, proposition) in passage.propositions.enumerated() {
      let reading = CertificationReading(proposition, in: passage)
      // A contract may name the certificate as one proof among others, but not leave it to choice.
      let isChosen = proposition.concepts.has(.election) && !proposition.isNegated
      guard passage.isOfContract && !isChosen || !reading.isAlternative,
        gives(reading, at: index) || impliesDuty(reading)
      else { continue }
      return ClauseFinding(proposition)
    }
    return nil
  }

  private func gives(_ reading: CertificationReading, at index: Int) -> Bool {
    let proposition = reading.proposition
    if proposition.isNegated { return mustNotWithhold(reading) }
    if proposition.force == .statement { return listsDeliverable(reading) }
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
      guard !isRefused(verb, reading), !isAttribute(verb, reading) else { return false }
      guard let found = reading.object(of: verb, accepting: object) else {
        return sendsCopy(verb, reading) || sendsIt(verb, reading, at: index)
      }
      // `the certified system` is no paper.
      return !reading.words[found].concepts.has(.participle) && !isOnlyStatus(found, verb, reading)
    }
  }

  /// `shall report each lapse of the certificate` is news of the certificate, not the paper.
  private func isOnlyStatus(_ found: Int, _ verb: Int, _ reading: CertificationReading) -> Bool {
    let words = reading.words
    guard object.has(.certificate) else { return false }
    var between = words[min(verb, found)..<max(verb, found)]
    // `The certificate and the audit letter shall be sent` names two papers.
    if found < verb, let joint = between.firstIndex(where: { $0.concepts.has(.conjunction) }) {
      between = between[..<joint]
    }
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
      && words[..<found].indices.contains { place in
        let isNear = found - place <= 4 && reading.gap(place, found) <= 6
        return words[place].concepts.meets([
          .lapse, .finding, .nonconformity, .notice, .recertify,
        ])
          && !words[place..<found].contains { $0.concepts.meets([.conjunction, .condition]) }
          && (isNear || !words[..<place].contains { $0.concepts.meets([.condition, .occasion]) })
      }
    return isNews || isEvent || isTopic || isOnlyNamed(found, verb, reading)
      || between.contains { $0.concepts.meets([.condition, .subprocessor, .relative]) }
      || verb < found && between.dropFirst().contains { $0.concepts.has(.both) }
        && between.dropFirst().contains { $0.concepts.meets([.maintain]) }
  }

  /// `The documents to be provided by the Supplier comprise its certificate`.
  private func listsDeliverable(_ reading: CertificationReading) -> Bool {
    let words = reading.words
    guard
      let due = words.firstIndex(where: {
        $0.concepts.has(.obligation) && $0.concepts.has(.provide)
      }), let list = words[due...].firstIndex(where: { $0.concepts.has(.cover) }),
      !words[..<list].contains(where: { $0.concepts.meets([.buyer, .service, .condition]) })
    else { return false }
    return words[list...].indices.contains {
      reading.isObject($0, of: due, accepting: object)
        && !words[$0].concepts.has(.participle)
    }
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

  /// `shall show X, and the Supplier shall give the Customer a copy of it`.
  private func sendsIt(_ verb: Int, _ reading: CertificationReading, at index: Int) -> Bool {
    let words = reading.words
    guard index > 0,
      let pronoun = words.indices.first(where: {
        $0 > verb && reading.gap(verb, $0) <= 6 && words[$0].concepts.has(.pronoun)
          && words[$0].concepts.isDisjoint(from: [.supplier, .buyer])
      }),
      reading.gap(pronoun - 1, pronoun) == 0,
      pronoun == verb + 1 || followsCopy(pronoun, words)
    else { return false }
    let former = reading.passage.propositions[index - 1]
    guard former.sentence >= reading.proposition.sentence - 1, former.force != .denial,
      !former.concepts.meets([.soc2, .otherReport, .otherCertificate])
    else { return false }
    let earlier = CertificationReading(former, in: reading.passage)
    return former.words.indices.first {
      former.words[$0].concepts.meets([.certificate, .soa, .finding])
    }.map { earlier.isObject($0, of: 0, accepting: object) } ?? false
  }

  /// `a copy of it`.
  private func followsCopy(_ pronoun: Int, _ words: [PhraseLexicon.Match]) -> Bool {
    if words[pronoun - 1].concepts.meets([.access, .copy]) { return true }
    return words[pronoun - 1].concepts.has(.preposition)
      && words[..<pronoun].suffix(3).contains { $0.concepts.meets([.access, .copy]) }
  }

  /// `the services provided to the Customer` provides nothing more.
  private func isAttribute(_ verb: Int, _ reading: CertificationReading) -> Bool {
    verb > 0 && reading.words[verb - 1].concepts.meets([.service, .site, .goods])
      && reading.gap(verb - 1, verb) == 0
      && reading.passage.text.words(of: reading.words[verb].tokens).lowercased()
        .split(separator: " ").first?.hasSuffix("ed") == true
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
