extension CertificationReading {
  /// The object that stands before its verb: in a passive, in a relative clause, or where a language ends with verbs.
  func objectBefore(_ verb: Int, accepting objects: ConceptSet) -> Int? {
    guard isPassive(verb), !isCoordinated(verb) else { return nil }
    var place = verb - 1
    // Other languages put small words between, of which each is a phrase.
    let reach = passage.text.language == .english ? 14 : 22
    while place >= 0, verb - place < reach, gap(place, verb) <= 40 {
      if isObject(place, of: verb, accepting: objects), !isOwnedSubject(place),
        canPrecede(place, verb)
      {
        return place
      }
      // Another verb has its own object, and a report is one.
      if words[place].concepts.meets([.maintain, .obtain, .provide, .notify, .undergo, .soc2]),
        words[place].concepts.isDisjoint(from: [.duty, .contractTitle]), !isJoined(place)
      {
        return nil
      }
      place -= 1
    }
    return nil
  }

  /// `Both a certificate and a SOC 2 report must be kept`: the report is only the second of two objects.
  private func isJoined(_ place: Int) -> Bool {
    guard words[place].concepts.has(.soc2) else { return false }
    let before = words[..<place].last { $0.concepts != [.number] }
    return before?.concepts.has(.conjunction) == true
  }

  /// Whether the verb's object can stand before it: right after the modal, in `ensure that it is kept`, or in a language that ends with verbs.
  private func isPassive(_ verb: Int) -> Bool {
    if passage.text.language.isVerbFinal { return true }
    let between = words[min(proposition.predicate, verb)..<verb]
    if between.contains(where: { $0.concepts.meets([.assure, .flowDown]) }) { return true }
    return !between.contains {
      $0.concepts.meets([.maintain, .provide, .notify, .obtain, .apply, .access])
        && !$0.concepts.has(.certificate)
    } || between.allSatisfy { gap(proposition.predicate, verb) <= 6 && !$0.concepts.has(.blocker) }
  }

  /// `shall demonstrate certification and provide evidence`: an active verb behind `and` has its object behind it.
  private func isCoordinated(_ verb: Int) -> Bool {
    verb > proposition.predicate && isActive(verb) && words[verb - 1].concepts.has(.conjunction)
      && gap(verb - 1, verb) == 0
  }

  /// Whether an object may stand there: before the modal, after `ensure that`, or anywhere before a final verb.
  private func canPrecede(_ place: Int, _ verb: Int) -> Bool {
    if passage.text.language.isVerbFinal { return true }
    // `Certification required: ISO/IEC 27001, to be held by the Supplier`.
    if proposition.predicate == 0, !isActive(verb) { return true }
    // `It is a condition that the certification remains in force`.
    if place >= proposition.predicate, modalOpensClause { return true }
    // `shall have that certificate renewed`.
    if place > proposition.predicate, proposition.predicate < words.count,
      ["have", "get"].contains(
        passage.text.words(of: words[proposition.predicate].tokens).lowercased()),
      gap(place, verb) <= 2
    {
      return true
    }
    if place < proposition.predicate {
      // A party that acts leaves the place before the modal to `which`.
      return (!proposition.hasStatedSubject || isBehindBe(verb)) && !isActive(verb)
        || words[place..<proposition.predicate].contains { $0.concepts.has(.relative) }
        || isInCellBefore(place)
    }
    return words[proposition.predicate..<place].contains {
      $0.concepts.meets([.assure, .flowDown])
    }
  }

  /// `Certification is to be kept up`: the verb's object is the subject, whoever acts.
  private func isBehindBe(_ verb: Int) -> Bool {
    let start = words[verb].tokens.lowerBound
    return passage.text.language == .english && proposition.force == .duty && start > 0
      && passage.text.words(of: start - 1..<start).lowercased() == "be"
  }

  /// Whether the modal ends in `that`, so that a whole clause with its subject follows.
  private var modalOpensClause: Bool {
    guard proposition.predicate > 0, proposition.predicate <= words.count else { return false }
    let modal = passage.text.words(of: words[proposition.predicate - 1].tokens).lowercased()
    return [" that", " que"].contains { modal.hasSuffix($0) }
  }

  /// `| Certificate | Supplier shall provide each year |`: the cell before names the object.
  private func isInCellBefore(_ place: Int) -> Bool {
    let modal = words[max(0, proposition.predicate - 1)].tokens.lowerBound
    return (words[place].tokens.upperBound..<max(words[place].tokens.upperBound, modal))
      .contains { passage.text.tokens[$0].isMark("|") }
  }

  /// `The certificate shall have a scope`: what stands before an active verb is its subject.
  private func isActive(_ verb: Int) -> Bool {
    guard passage.text.language == .english else { return false }
    return Self.activeForms.contains(passage.text.words(of: words[verb].tokens).lowercased())
  }

  private static let activeForms: Set<String> = [
    "have", "hold", "keep", "maintain", "retain", "possess", "carry", "show", "give", "provide",
    "produce", "present", "serve", "make", "supply", "deliver", "disclose", "notify", "inform",
  ]

  /// The phrase stands in an `if` part before the modal and is what may happen, not what is promised.
  private func isOwnedSubject(_ place: Int) -> Bool {
    guard place < proposition.predicate else { return false }
    return words[..<place].contains { $0.concepts.has(.condition) } || isInOccasion(place)
  }

  /// `Following each audit of its certification, a summary shall be sent`: a comma parts the occasion from the subject.
  private func isInOccasion(_ place: Int) -> Bool {
    guard let first = words.first, first.concepts.has(.occasion) else { return false }
    // `Nach jedem Audit der Zertifizierung übersendet er den Bericht`: one part stands before the verb, and this is it.
    if passage.text.language.isVerbFinal {
      return first.tokens.lowerBound - proposition.tokens.lowerBound <= 1
        && passage.text.tokens[proposition.tokens.lowerBound].kind == .word
        && !words[..<proposition.predicate].contains { $0.concepts.has(.duty) }
    }
    guard passage.text.language == .english, place > 0, proposition.predicate < words.count,
      first.tokens.lowerBound - proposition.tokens.lowerBound <= 3
    else { return false }
    let start = words[place].tokens.upperBound
    let end = words[proposition.predicate].tokens.lowerBound
    return start < end && (start..<end).contains { passage.text.tokens[$0].isMark(",") }
  }

  /// `undertakes that all subcontractors`: the clause that the modal opens has sub-processors for its subject.
  var speaksOfSubprocessors: Bool {
    guard modalOpensClause, proposition.predicate < words.count else { return false }
    return words[proposition.predicate].concepts.has(.subprocessor)
      && gap(proposition.predicate - 1, proposition.predicate) <= 2
  }
}
