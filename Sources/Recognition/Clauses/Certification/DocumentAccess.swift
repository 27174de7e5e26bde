/// The right of the buyer to a document: handed over by the supplier, or open to the buyer.
struct DocumentAccess {
  let object: ConceptSet

  /// The words that give the right; nil where none do.
  func finding(in passage: ClausePassage) -> ClauseFinding? {
    for (index, proposition) in passage.propositions.enumerated() {
      let reading = CertificationReading(proposition, in: passage)
      // A contract may name the certificate as one proof among others, but not leave it to choice.
      let mayNameOthers = passage.isOfContract && !reading.leavesPaperOpen
      guard mayNameOthers || !reading.isAlternative,
        gives(reading, at: index) || impliesDuty(reading) || listsEvidence(reading, at: index)
          || owes(reading)
          || isRequired(reading) || isEvidenceOfRow(reading, at: index),
        !Self.mayBeRefused(reading)
      else { continue }
      return ClauseFinding(proposition)
    }
    return nil
  }

  private func gives(_ reading: CertificationReading, at index: Int) -> Bool {
    let proposition = reading.proposition
    if proposition.isNegated { return mustNotWithhold(reading) }
    if proposition.force == .statement { return listsDeliverable(reading) }
    if isRequiredOfOthers(proposition) { return false }
    let verbs: ConceptSet
    switch proposition.force {
    case .duty where proposition.agent.bindsSupplier:
      // `shall let the Customer inspect` needs a verb that opens the door.
      verbs =
        proposition.concepts.meets([.allowLapse, .provide, .receivePassive])
        ? [.provide, .access, .receivePassive] : [.provide]
    case .right where proposition.agent == .buyer || proposition.agent == .eachParty:
      // `kann auf die Vorlage verzichten`: who may waive a paper is not given it.
      if reading.passage.text.language != .english, proposition.concepts.has(.withhold) {
        return false
      }
      verbs = [.access, .provide, .obtain]
    default:
      return false
    }
    return reading.mainPlaces(with: verbs).contains { verb in
      guard !isRefused(verb, reading), !isAttribute(verb, reading), !isRemark(verb, reading),
        !isForAuditor(verb, reading)
      else { return false }
      guard let found = reading.object(of: verb, accepting: object) else {
        if isGerund(verb, reading) { return false }
        return sendsNamedBefore(verb, reading, at: index)
      }
      // `affiliates providing the services` hand nothing over; `providing the certificate on request` does.
      if isGerund(verb, reading), found < verb || reading.gap(verb, found) > 3 { return false }
      // `the certified system` is no paper.
      return !reading.words[found].concepts.has(.participle)
        && (reading.passage.isOfContract || !reading.isBracketedExample(found))
        && !isOnlyStatus(found, verb, reading) && !isNews(found, verb, reading)
        && !isOfStatement(found, verb, reading)
    }
  }

  /// `give notice of its certificate being suspended` hands over news, and no paper.
  private func isNews(_ found: Int, _ verb: Int, _ reading: CertificationReading) -> Bool {
    let between = reading.words[min(verb + 1, found)..<found]
    return between.contains {
      $0.concepts.meets([.notice, .notify])
        && reading.passage.text.words(of: $0.tokens).lowercased().hasSuffix(" of")
    } && !between.contains { $0.concepts.has(.copy) }
  }

  /// `Einsicht in die Erklärung zur Anwendbarkeit zu seinem Zertifikat`: the certificate only says of what the statement is.
  private func isOfStatement(_ found: Int, _ verb: Int, _ reading: CertificationReading) -> Bool {
    !object.has(.soa) && reading.statement(namedBy: found).map { verb < $0 } == true
  }

  /// Whether the paper is what a named obligation, owed in the same breath, hands over.
  private func owes(_ reading: CertificationReading) -> Bool {
    reading.verbsOfObligationsOwed(with: [.provide]).contains { verb in
      reading.object(of: verb, accepting: object).map {
        reading.gap(verb, $0) <= Self.reach && !isOnlyStatus($0, verb, reading)
      } ?? false
    }
  }

  /// `Each sub-contractor shall be required to produce proof`: the paper is another's.
  private func isRequiredOfOthers(_ proposition: Proposition) -> Bool {
    guard proposition.predicate == 0, proposition.agent == .unstated,
      let required = proposition.words.firstIndex(where: { $0.concepts.has(.nominalDuty) })
    else { return false }
    return proposition.words[..<required].contains { $0.concepts.meets([.subprocessor, .host]) }
  }

  /// `Customer may ask to see it. Vendor may turn down any such request.`
  static func mayBeRefused(_ reading: CertificationReading) -> Bool {
    let proposition = reading.proposition
    return proposition.force == .right
      && reading.passage.siblings(of: proposition, andAfter: 1).contains {
        $0.force == .permission && $0.agent == .supplier && $0.concepts.has(.withhold)
      }
  }

  /// Propositions that are looked over on either side, so that work stays linear.
  static let reach = 12

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
          && !words[place..<found].contains {
            $0.concepts.meets([.conjunction, .condition, .soc2])
          }
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

  private func mustNotWithhold(_ reading: CertificationReading) -> Bool {
    guard reading.proposition.isSupplierDuty else { return false }
    return reading.mainPlaces(with: [.withhold]).contains { verb in
      reading.object(of: verb, accepting: object).map { !isOnlyNamed($0, verb, reading) } ?? false
    }
  }

  /// `the Statement of Applicability supporting the certificate` asks for the statement alone.
  private func isOnlyNamed(_ found: Int, _ verb: Int, _ reading: CertificationReading) -> Bool {
    let words = reading.words
    guard let soa = words[..<found].lastIndex(where: { $0.concepts.has(.soa) }) else {
      return false
    }
    // `Die Erklärung zur Anwendbarkeit, auf der das Zertifikat beruht, ist vorzulegen`.
    if soa < verb, found < verb {
      let between = words[soa].tokens.upperBound..<words[found].tokens.lowerBound
      let isParted = between.contains { reading.passage.text.tokens[$0].isMark(",") }
      // `The statement underlying the Supplier's certificate shall be disclosed`.
      if !reading.passage.text.language.isVerbFinal {
        return !words[soa..<found].contains { $0.concepts.meets([.conjunction, .both]) }
          && (!isParted || isGoverned(found, reading))
      }
      // `de Verklaring van Toepasselijkheid bij het certificaat in te zien`.
      let isOfIt = words[(soa + 1)..<found].contains {
        $0.concepts.has(.preposition)
          && ["bij", "van", "zu", "zum", "zur", "des", "von"].contains(
            reading.passage.text.words(of: $0.tokens).lowercased())
      }
      return isParted
        || isOfIt && !words[soa..<found].contains { $0.concepts.meets([.conjunction, .both]) }
    }
    // `Einsicht in die Erklärung zu gewähren, die dem Zertifikat zugrunde liegt`.
    if soa < verb, found > verb, reading.passage.text.language.isVerbFinal {
      let end = words[verb].tokens.upperBound
      return end < reading.passage.text.tokens.count && reading.passage.text.tokens[end].isMark(",")
    }
    return soa > verb && !words[soa..<found].contains { $0.concepts.meets([.conjunction, .both]) }
  }

  /// `in the version named on the Supplier's certificate`: a preposition leads to the certificate.
  private func isGoverned(_ found: Int, _ reading: CertificationReading) -> Bool {
    let joints: ConceptSet = [.supplier, .own, .iso27001, .number, .accredited, .pronoun]
    return reading.words[..<found].last { $0.concepts.isDisjoint(from: joints) }.map {
      $0.concepts.has(.preposition)
    } ?? false
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

  /// `a post-launch activity` and `its present certificate` hand nothing over, nor does `as it provides safeguards`.
  private func isRemark(_ verb: Int, _ reading: CertificationReading) -> Bool {
    let text = reading.passage.text
    let start = reading.words[verb].tokens.lowerBound
    guard text.language == .english, start > 0, verb > reading.proposition.predicate else {
      return false
    }
    let before = text.words(of: start - 1..<start).lowercased()
    return reading.words[verb].concepts.has(.provide)
      && (["a", "an", "its", "the", "their", "our", "your"].contains(before)
        || ["it", "this", "they"].contains(before) && start > 1
          && ["as", "because", "since"].contains(text.words(of: start - 2..<start - 1).lowercased()))
  }

  /// `shall provide its certificate to the certification body`: another than the buyer gets it.
  private func isForAuditor(_ verb: Int, _ reading: CertificationReading) -> Bool {
    let words = reading.words
    let text = reading.passage.text
    guard text.language == .english, !words[verb...].contains(where: { $0.concepts.has(.buyer) })
    else { return false }
    return words.indices.contains { place in
      place > verb && words[place].concepts.meets([.auditor, .insider])
        && words[place - 1].concepts.has(.preposition) && reading.gap(place - 1, place) <= 2
        && text.words(of: words[place - 1].tokens).lowercased() == "to"
        && reading.gap(verb, place) <= 16
    }
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
