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
        gives(reading, at: index) || impliesDuty(reading) || listsEvidence(reading, at: index),
        !mayBeRefused(at: index, in: passage)
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
        if isGerund(verb, reading) { return false }
        return sendsCopy(verb, reading) || sendsIt(verb, reading, at: index)
          || sendsBoth(verb, reading, at: index) || sendsListed(verb, reading, at: index)
          || answers(verb, reading, at: index)
      }
      // `affiliates providing the services` hand nothing over; `providing the certificate on request` does.
      if isGerund(verb, reading), found < verb || reading.gap(verb, found) > 3 { return false }
      // `the certified system` is no paper.
      return !reading.words[found].concepts.has(.participle) && !isOnlyStatus(found, verb, reading)
    }
  }

  /// `Customer may ask to see it. Vendor may turn down any such request.`
  private func mayBeRefused(at index: Int, in passage: ClausePassage) -> Bool {
    let proposition = passage.propositions[index]
    return proposition.force == .right
      && passage.propositions[index...].prefix(Self.reach).contains {
        $0.sentence - proposition.sentence <= 1 && $0.force == .permission
          && $0.agent == .supplier && $0.concepts.has(.withhold)
      }
  }

  /// Propositions that are looked over on either side, so that work stays linear.
  private static let reach = 12

  /// `shall make available all information. Evidence accepted includes: - ISO 27001 certificate`, and
  /// `may request audit reports (SOC 2, ISO 27001)`: in a contract the certificate is one of the proofs owed.
  private func listsEvidence(_ reading: CertificationReading, at index: Int) -> Bool {
    let proposition = reading.proposition
    let words = reading.words
    guard reading.passage.isOfContract, object.has(.certificate), !proposition.isNegated else {
      return false
    }
    if proposition.force == .right, proposition.agent == .buyer {
      return reading.mainPlaces(with: [.access, .obtain]).contains { verb in
        words.indices.contains {
          $0 > verb && words[$0].concepts.has(.iso27001)
            && words[verb..<$0].contains { $0.concepts.has(.finding) }
            && reading.gap(verb, $0) <= 12
        }
      }
    }
    guard proposition.force == .statement,
      words[..<min(proposition.ownStart, words.count)].contains(where: { $0.concepts.has(.copy) }),
      words[..<proposition.ownStart].contains(where: { $0.concepts.has(.cover) }),
      !words.contains(where: { $0.concepts.meets([.negation, .notObliged, .host, .subprocessor]) })
    else { return false }
    let owes = reading.passage.propositions[..<index].suffix(2 * Self.reach).last {
      $0.sentence == proposition.sentence - 1
    }
    return owes.map { $0.isSupplierDuty && $0.concepts.has(.provide) } == true
      && words[proposition.ownStart...].indices.contains { reading.isCertification($0) }
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
      || between.indices.contains {
        between[$0].concepts.meets([.condition, .subprocessor, .relative]) && !pointsTo($0, words)
      }
      || verb < found && between.dropFirst().contains { $0.concepts.has(.both) }
        && between.dropFirst().contains { $0.concepts.meets([.maintain]) }
  }

  /// The `that` of `in addition to that report`, which opens no clause.
  private func pointsTo(_ place: Int, _ words: [PhraseLexicon.Match]) -> Bool {
    guard words[place].concepts.has(.relative), place + 1 < words.count else { return false }
    let next = words[place + 1]
    return next.tokens.lowerBound == words[place].tokens.upperBound
      && next.concepts.meets([.finding, .copy, .certificate, .soa, .soc2])
      && place > 0 && words[place - 1].concepts.meets([.preposition, .both])
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
      && !words[verb...].prefix(6).contains {
        $0.concepts.meets([.soc2, .finding, .remediation, .nonconformity])
      }
  }

  /// `shall show X, and the Supplier shall give the Customer a copy of it`.
  private func sendsIt(_ verb: Int, _ reading: CertificationReading, at index: Int) -> Bool {
    let words = reading.words
    guard index > 0,
      let pronoun = words.indices.first(where: {
        $0 > verb && reading.gap(verb, $0) <= 6 && takesUp($0, words)
          && words[$0].concepts.isDisjoint(from: [.supplier, .buyer])
      }),
      reading.gap(pronoun - 1, pronoun) == 0,
      pronoun == verb + 1 || followsCopy(pronoun, words)
    else { return false }
    let former = reading.passage.propositions[index - 1]
    guard former.sentence >= reading.proposition.sentence - 1, former.force != .denial,
      former.agent.bindsSupplier,
      !former.concepts.meets([.soc2, .otherReport, .otherCertificate])
    else { return false }
    let earlier = CertificationReading(former, in: reading.passage)
    return former.words.indices.first {
      former.words[$0].concepts.meets([.certificate, .soa, .finding])
    }.map { earlier.isObject($0, of: 0, accepting: object) } ?? false
  }

  /// `shall hand over each deliverable listed above`: the rows of a table, or the items of a list, name the papers.
  private func sendsListed(_ verb: Int, _ reading: CertificationReading, at index: Int) -> Bool {
    let words = reading.words
    let text = reading.passage.text
    let isList = words[verb...].prefix(6).contains {
      $0.concepts.has(.obligationHead) || $0.concepts.has(.both)
    }
    guard reading.proposition.force == .duty, isList,
      words.contains(where: { $0.concepts.meets([.reference, .both]) })
    else { return false }
    return reading.passage.propositions[max(0, index - 2 * Self.reach)..<index].contains { row in
      guard row.force == .statement, row.sentence < reading.proposition.sentence,
        text.sentences[row.sentence].contains(where: { text.tokens[$0].isMark("|") }),
        !row.concepts.meets([.negation, .notObliged, .weak])
      else { return false }
      let line = CertificationReading(row, in: reading.passage)
      return row.words.indices.contains { line.isObject($0, of: 0, accepting: object) }
    }
  }

  /// `Will you give us your Statement of Applicability? Yes. We will provide the current version.`
  private func answers(_ verb: Int, _ reading: CertificationReading, at index: Int) -> Bool {
    let words = reading.words
    guard words[verb...].prefix(3).contains(where: { $0.concepts.meets([.copy, .pronoun]) }) else {
      return false
    }
    let text = reading.passage.text
    let question = reading.passage.propositions[..<index].suffix(Self.reach).last {
      reading.proposition.sentence - $0.sentence <= 3
        && text.sentences[$0.sentence].contains { text.tokens[$0].isMark("?") }
    }
    guard let question else { return false }
    let asked = CertificationReading(question, in: reading.passage)
    return question.words.indices.contains { asked.isObject($0, of: 0, accepting: object) }
  }

  /// `Both will be sent to the Customer`: the papers of the sentence before.
  private func sendsBoth(_ verb: Int, _ reading: CertificationReading, at index: Int) -> Bool {
    let proposition = reading.proposition
    guard index > 0, !proposition.hasStatedSubject, proposition.predicate > 0,
      verb >= proposition.predicate,
      let first = reading.words.first, first.concepts.has(.both),
      first.tokens.lowerBound <= proposition.tokens.lowerBound + 1
    else { return false }
    let former = reading.passage.propositions[..<index].suffix(Self.reach).last {
      $0.sentence == proposition.sentence - 1 && $0.isSupplierDuty
    }
    guard let former else { return false }
    let earlier = CertificationReading(former, in: reading.passage)
    return former.words.indices.contains { earlier.isObject($0, of: 0, accepting: object) }
  }

  /// A pronoun, or the `that` of `a copy of that Statement`.
  private func takesUp(_ place: Int, _ words: [PhraseLexicon.Match]) -> Bool {
    words[place].concepts.has(.pronoun)
      || words[place].concepts.has(.relative) && place > 0
        && words[place - 1].concepts.meets([.access, .copy])
        && words[place - 1].tokens.upperBound == words[place].tokens.lowerBound
  }

  /// `a copy of it`.
  private func followsCopy(_ pronoun: Int, _ words: [PhraseLexicon.Match]) -> Bool {
    if words[pronoun - 1].concepts.meets([.access, .copy]) { return true }
    return words[pronoun - 1].concepts.has(.preposition)
      && words[..<pronoun].suffix(3).contains { $0.concepts.meets([.access, .copy]) }
  }

  private func isGerund(_ verb: Int, _ reading: CertificationReading) -> Bool {
    let text = reading.passage.text
    return text.language == .english && reading.words[verb].concepts.has(.provide)
      && text.words(of: reading.words[verb].tokens.prefix(1)).lowercased().hasSuffix("ing")
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
