import AssuranceModel

/// The supplier must hold its certification for as long as the contract runs.
struct MaintainCertificationClause: ClauseRecogniser {
  static let tag = ClauseTag.maintainCertification

  func finding(in passage: ClausePassage) -> ClauseFinding? {
    guard !TerritorialChoice.governs(passage) else { return nil }
    for (index, proposition) in passage.propositions.enumerated() {
      let reading = CertificationReading(proposition, in: passage)
      if lastsAsObligation(reading) || isOwed(reading) { return ClauseFinding(proposition) }
      guard proposition.isSupplierDuty else { continue }
      guard !reading.isAlternative, !isAboutOthers(reading), !isEligibility(reading),
        !isMilestone(reading), !isNamedAsExample(reading)
      else { continue }
      if proposition.isNegated {
        if forbidsLapse(reading) { return ClauseFinding(proposition) }
      } else if holds(reading, at: index) || excludesLapse(reading) || prolongs(reading)
        || isAlwaysRequired(reading) || isToBeKept(reading) || isObligationOf(reading)
      {
        return ClauseFinding(proposition)
      }
      if isNeverWithout(reading, at: index) { return ClauseFinding(proposition) }
    }
    return nil
  }

  private func isOwed(_ reading: CertificationReading) -> Bool {
    reading.verbsOfObligationsOwed(with: [.maintain]).contains {
      reading.words[$0].concepts.has(.certificate) && reading.isCertification($0)
        || reading.object(of: $0) != nil
    }
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
    if isToBeCertified(reading) { return true }
    for verb in reading.mainPlaces(with: [.maintain]) {
      let before = words[reading.proposition.predicate..<verb]
      if before.contains(where: {
        $0.concepts.meets([.assist, .notify, .access, .allowLapse])
          && !$0.concepts.has(.flowDown)
      }) {
        continue
      }
      if isEnded(verb, reading) || keepsCopies(verb, reading) || isOfPersons(verb, reading) {
        continue
      }
      if words[verb].concepts.has(.certificate) {
        if reading.isCertification(verb), !reading.isOfAnother(verb) { return true }
      } else if let found = reading.object(of: verb) {
        // `shall have its certification renewed` is about the renewal.
        let rest = words[(found + 1)...]
        if isNew(found, reading) { continue }
        if verb < found, let next = rest.firstIndex(where: { !$0.concepts.has(.certificate) }),
          reading.gap(next - 1, next) == 0,
          words[next].concepts.meets([.renew, .recertify, .lapse, .undergo, .scope])
        {
          continue
        }
        let isOfEvent = ((min(verb, found) + 1)..<max(verb, found)).contains {
          words[$0].concepts.meets(Self.events)
            && (!reading.proposition.subordinate[$0] || isPurpose($0, reading))
            && !(verb < found && reading.isAside($0, after: verb))
        }
        if !isOfEvent { return true }
      } else if keepsIt(verb, reading, at: index) {
        return true
      }
    }
    return false
  }

  /// `shall cease to maintain`, `without maintaining`: the word before ends what the verb would keep.
  private func isEnded(_ verb: Int, _ reading: CertificationReading) -> Bool {
    let words = reading.words
    guard
      let place = words[..<verb].lastIndex(where: { $0.concepts != [.preposition] }),
      place >= reading.proposition.predicate, reading.gap(place, verb) <= 1
    else { return false }
    return words[place].concepts.meets([.lapse, .without])
      && words[place].concepts.isDisjoint(from: [.certificate])
      && !(words[place].tokens.upperBound..<words[verb].tokens.lowerBound).contains {
        reading.passage.text.tokens[$0].kind == .mark
      }
  }

  /// `work is done by personnel holding certificates`: whoever stands right before the verb holds them.
  private func isOfPersons(_ verb: Int, _ reading: CertificationReading) -> Bool {
    verb > reading.proposition.predicate && reading.gap(verb - 1, verb) == 0
      && reading.words[verb - 1].concepts.has(.insider)
  }

  /// `shall have sixty days in which to obtain certification`: what is had is time.
  private func isPurpose(_ place: Int, _ reading: CertificationReading) -> Bool {
    let words = reading.words
    return place > 1 && words[place - 1].concepts == [.preposition]
      && words[place - 2].concepts.has(.relative) && reading.gap(place - 2, place) == 1
  }

  /// `shall retain copies of its certificates for six years`, `keep logs for as long as certification requires`.
  private func keepsCopies(_ verb: Int, _ reading: CertificationReading) -> Bool {
    let words = reading.words
    guard verb + 1 < words.count, let object = reading.object(of: verb), object > verb else {
      return false
    }
    let between = words[(verb + 1)..<object]
    if let copy = between.firstIndex(where: { $0.concepts.has(.copy) }) {
      return !between[..<copy].contains { $0.concepts.has(.certificate) }
        && reading.gap(verb, copy) <= 3
    }
    return between.contains {
      $0.concepts.has(.duration)
        && ["as long as", "so long as"].contains(
          reading.passage.text.words(of: $0.tokens).lowercased().replacing("for ", with: ""))
    } && !hasComma(behind: verb, before: object, reading)
  }

  private func hasComma(
    behind verb: Int, before object: Int, _ reading: CertificationReading
  ) -> Bool {
    let words = reading.words
    return
      (words[verb].tokens
      .upperBound..<max(
        words[verb].tokens.upperBound, words[object].tokens.lowerBound)).contains {
        reading.passage.text.tokens[$0].isMark(",")
      }
  }

  /// `and have the new certificate in hand` speaks of a renewal.
  private func isNew(_ found: Int, _ reading: CertificationReading) -> Bool {
    guard reading.proposition.concepts.has(.recertify) else { return false }
    let text = reading.passage.text
    let start = reading.words[found].tokens.lowerBound
    return text.words(of: max(0, start - 2)..<start).lowercased().split(separator: " ").contains {
      ["new", "renewed", "successor", "follow", "replacement", "fresh"].contains($0)
    }
  }

  /// `shall be ISO 27001 certified`.
  private func isToBeCertified(_ reading: CertificationReading) -> Bool {
    let words = reading.words
    let text = reading.passage.text
    return reading.mainPlaces(with: [.participle]).contains { place in
      guard place > reading.proposition.predicate, words[place - 1].concepts.has(.iso27001),
        reading.gap(place - 1, place) <= 2
      else { return false }
      let start = words[place - 1].tokens.lowerBound
      return start > 0 && text.words(of: start - 1..<start).lowercased() == "be"
        && !reading.isOfAnother(place)
    }
  }

  /// What happens to a certificate is not the certificate.
  private static let events: ConceptSet = [
    .recertify, .surveillanceAudit, .lapse, .expiry, .nonconformity, .undergo, .audit,
  ]

  /// `shall obtain certification and keep it in force`: the pronoun stands for what was obtained.
  private func keepsIt(_ verb: Int, _ reading: CertificationReading, at index: Int) -> Bool {
    let words = reading.words
    if endsWithCertification(before: index, in: reading) || staysSo(verb, reading) { return true }
    // `obtenerla y mantenerla`: Spanish writes the pronoun with the verb.
    let hasEnclitic = words[verb].concepts.has(.pronoun)
    guard
      hasEnclitic || takesPronoun(before: verb, reading)
        || verb + 1 < words.count && words[verb + 1].concepts.meets([.pronoun, .them, .both])
          && words[verb + 1].tokens.lowerBound == words[verb].tokens.upperBound
    else { return false }
    if verb + 1 < words.count, words[verb + 1].concepts.meets([.them, .both]),
      listsCertification(before: reading)
    {
      return true
    }
    if words[..<verb].indices.contains(where: { reading.isCertification($0) }) { return true }
    guard index > 0 else { return false }
    let former = reading.passage.propositions[index - 1]
    let earlier = CertificationReading(former, in: reading.passage)
    return former.force != .denial && former.sentence >= reading.proposition.sentence - 1
      && former.words.indices.contains { earlier.isCertification($0) }
  }

  /// `shall become certified and stay so`.
  private func staysSo(_ verb: Int, _ reading: CertificationReading) -> Bool {
    let text = reading.passage.text
    let end = reading.words[verb].tokens.upperBound
    return end < text.tokens.count && text.words(of: end..<end + 1).lowercased() == "so"
      && reading.words[..<verb].indices.contains {
        reading.isCertification($0) && !reading.isOfAnother($0)
      }
  }

  /// `Two elements are compulsory: (1) certification; (2) a report. The Vendor must maintain each of them.`
  private func listsCertification(before reading: CertificationReading) -> Bool {
    reading.passage.siblings(of: reading.proposition, andBefore: 1).contains { former in
      guard former.sentence < reading.proposition.sentence,
        [.duty, .statement, .right].contains(former.force)
      else {
        return false
      }
      let earlier = CertificationReading(former, in: reading.passage)
      return !earlier.isAlternative
        && former.words.indices.contains { earlier.isCertification($0) && !earlier.isOfAnother($0) }
    }
  }

  /// `certification, which the Provider shall keep valid`: the pronoun stands for the word before.
  private func endsWithCertification(before index: Int, in reading: CertificationReading) -> Bool {
    guard index > 0, let first = reading.words.first, first.concepts.has(.relative) else {
      return false
    }
    let former = reading.passage.propositions[index - 1]
    guard former.sentence == reading.proposition.sentence, let last = former.words.last,
      first.tokens.lowerBound - last.tokens.upperBound <= 3
    else { return false }
    let earlier = CertificationReading(former, in: reading.passage)
    return earlier.isCertification(former.words.count - 1)
      && !earlier.isOfAnother(former.words.count - 1)
  }

  /// `The obligation to hold certification shall continue for six months`.
  private func prolongs(_ reading: CertificationReading) -> Bool {
    let words = reading.words
    let predicate = reading.proposition.predicate
    guard predicate > 0, predicate < words.count,
      words[predicate].concepts.meets([.maintain, .cure, .apply]),
      words[predicate].tokens.lowerBound == words[predicate - 1].tokens.upperBound
    else { return false }
    return words[..<predicate].indices.contains { place in
      words[place].concepts.has(.obligation) && place + 1 < words.count
        && words[place + 1].concepts.has(.maintain)
        && reading.object(of: place + 1).map { $0 < predicate } ?? false
    }
  }

  /// `The Provider's obligation to remain certified begins on the Start Date and lasts until the End Date`.
  private func lastsAsObligation(_ reading: CertificationReading) -> Bool {
    let words = reading.words
    guard reading.proposition.force == .statement, reading.passage.text.language == .english,
      let duty = words.prefix(3).firstIndex(where: { $0.concepts.has(.obligation) }), duty > 0,
      words[duty - 1].concepts.has(.supplier), reading.gap(duty - 1, duty) == 0,
      duty + 1 < words.count, words[duty + 1].concepts.has(.maintain),
      words[duty + 1].concepts.has(.certificate) && reading.isCertification(duty + 1)
        || reading.object(of: duty + 1) != nil
    else { return false }
    return words[(duty + 2)...].contains { $0.concepts.has(.duration) }
  }

  /// Duties on sub-processors or hosts alone, and not `that it and its sub-processors hold`.
  private func isAboutOthers(_ reading: CertificationReading) -> Bool {
    let words = reading.words
    // `oblige each of them to keep`.
    if let flow = words.firstIndex(where: { $0.concepts.has(.flowDown) }),
      words[flow...].prefix(3).contains(where: { $0.concepts.has(.them) })
    {
      return true
    }
    guard reading.proposition.agent != .supplierAndSubprocessors,
      reading.proposition.agent == .unstated || reading.speaksOfSubprocessors
        || reading.proposition.concepts.meets([.flowDown, .assure])
    else { return false }
    if reading.proposition.agent == .supplier, promisesOwnFirst(reading) { return false }
    return words.indices.contains {
      words[$0].concepts.meets([.subprocessor, .host])
        && !reading.proposition.subordinate[$0] && !joinsSupplier($0, words)
    }
  }

  private func joinsSupplier(_ other: Int, _ words: [PhraseLexicon.Match]) -> Bool {
    guard
      let joint = words[..<other].indices.suffix(3).last(where: {
        words[$0].concepts.has(.conjunction)
      }), joint > 0
    else { return false }
    return words[joint - 1].concepts.meets([.pronoun, .supplier])
  }
}
