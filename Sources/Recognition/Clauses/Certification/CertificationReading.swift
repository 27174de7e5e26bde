/// Which words of a proposition mean certification to ISO/IEC 27001, and what is done with it.
struct CertificationReading {
  let passage: ClausePassage
  let proposition: Proposition
  var words: [PhraseLexicon.Match] { proposition.words }

  init(_ proposition: Proposition, in passage: ClausePassage) {
    self.passage = passage
    self.proposition = proposition
  }

  /// Whether the phrase is certification to ISO/IEC 27001, and not to something else.
  func isCertification(_ place: Int) -> Bool {
    let concepts = words[place].concepts
    guard concepts.has(.certificate) else { return false }
    if concepts.has(.iso27001) { return true }
    var nearestOther = Int.max
    for other in max(0, place - 8)..<min(words.count, place + 9) where other != place {
      let distance = gap(place, other)
      // `certifications it holds (for example ISO 27001)` asks for none by name.
      if words[other].concepts.has(.iso27001), other > place, distance <= 24,
        !passage.isOfContract, isBracketedExample(other)
      {
        return false
      }
      if words[other].concepts.has(.iso27001), distance <= 14 {
        // `SOC 2 certification and ISO 27001 compliance`: the certification is the other's.
        if other > place, place > 0, words[place - 1].concepts.meets([.soc2, .otherISO]),
          gap(place - 1, place) <= 1, isNamedForConformity(other)
        {
          return false
        }
        return !belongsToAnother(place, than: other)
      }
      if words[other].concepts.meets([.otherISO, .soc2, .otherReport]) {
        nearestOther = min(nearestOther, distance)
      }
    }
    return nearestOther > 6 && passage.isAboutISO27001 && !isOfAnotherKind(place)
  }

  /// The certification that a verb acts on: after it, or before it in a passive or a relative clause.
  func object(of verb: Int, accepting objects: ConceptSet = [.certificate]) -> Int? {
    objectAfter(verb, accepting: objects) ?? objectBefore(verb, accepting: objects)
  }

  /// Whether the phrase is one of the objects asked for.
  func isObject(_ place: Int, of verb: Int, accepting objects: ConceptSet) -> Bool {
    if objects.has(.certificate),
      isCertification(place) || isStandardAsObject(place, after: verb)
        || words[verb].concepts.has(.provide) && isReportOnStandard(place)
    {
      return !isOfAnother(place) && !describesPlace(place, after: verb)
    }
    var others = objects
    others.remove(.certificate)
    return words[place].concepts.meets(others)
  }

  /// `shall keep a backup in an ISO 27001 certified data centre`: certified is only where the thing is kept.
  private func describesPlace(_ place: Int, after verb: Int) -> Bool {
    guard passage.text.language == .english, verb < place,
      let certified = [place, place + 1].first(where: {
        $0 < words.count && words[$0].concepts.has(.participle)
      }), certified + 1 < words.count, gap(certified, certified + 1) == 0,
      words[certified + 1].concepts.meets([.site, .host, .service])
    else { return false }
    return words[verb..<place].contains {
      $0.concepts.has(.preposition)
        && ["in", "at", "from", "within", "on"].contains(
          passage.text.words(of: $0.tokens).lowercased())
    }
  }

  private func objectAfter(_ verb: Int, accepting objects: ConceptSet) -> Int? {
    var place = verb + 1
    while place < words.count, gap(verb, place) <= 32 || place < proposition.ownStart + 6 {
      let concepts = words[place].concepts
      if isObject(place, of: verb, accepting: objects) { return place }
      if concepts.meets([.condition, .unless, .whether]), !isInterposed(place) { return nil }
      if concepts.has(.blocker), !leadsToCertified(place), !isAside(place, after: verb) {
        return nil
      }
      if concepts.has(.isms), !leadsToCertified(place) { return nil }
      place += 1
    }
    return nil
  }

  /// `shall hold, as part of its programme, a certificate`: commas set the words off.
  private func isAside(_ place: Int, after verb: Int) -> Bool {
    let text = passage.text
    let start = words[verb].tokens.upperBound
    let end = words[place].tokens.upperBound
    guard start < end, text.tokens[start].isMark(","), place + 1 < words.count else { return false }
    let next = words[place + 1].tokens.lowerBound
    return next > end && (end..<next).contains { text.tokens[$0].isMark(",") }
      || place + 2 < words.count
        && (end..<max(end, words[place + 2].tokens.lowerBound)).contains {
          text.tokens[$0].isMark(",")
        }
  }

  /// Whether commas set the phrase's part off, as in `shall, if asked, send`.
  private func isInterposed(_ place: Int) -> Bool {
    let start = words[place].tokens.lowerBound
    return start > 0 && passage.text.tokens[start - 1].isMark(",")
      && place <= proposition.predicate + 1
  }

  /// `a management system certified to`: the system is certified, so it does not stand in the way.
  private func leadsToCertified(_ place: Int) -> Bool {
    for next in (place + 1)..<min(place + 4, words.count) {
      if words[next].concepts.has(.conformity) { return false }
      if words[next].concepts.has(.certificate) {
        // `confidential any certificate` and `training on certification` lead to nothing certified.
        return gap(place, next) <= 5
          && (words[place].concepts.has(.isms) || words[next].concepts.has(.participle))
      }
    }
    return false
  }

  private func objectBefore(_ verb: Int, accepting objects: ConceptSet) -> Int? {
    guard isPassive(verb), !isCoordinated(verb) else { return nil }
    var place = verb - 1
    while place >= 0, verb - place < 14, gap(place, verb) <= 40 {
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
    if place < proposition.predicate {
      // A party that acts leaves the place before the modal to `which`.
      return !proposition.hasStatedSubject && !isActive(verb)
        || words[place..<proposition.predicate].contains { $0.concepts.has(.relative) }
        || isInCellBefore(place)
    }
    return words[proposition.predicate..<place].contains {
      $0.concepts.meets([.assure, .flowDown])
    }
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
    return words[..<place].contains { $0.concepts.has(.condition) }
  }

  /// `shall preserve its certification and shall renew it`: whether the phrase behind a verb is a pronoun for it.
  func takesUpCertification(behind verb: Int) -> Bool {
    guard verb + 1 < words.count, words[verb + 1].concepts.has(.pronoun), gap(verb, verb + 1) == 0
    else { return false }
    if words[..<verb].indices.contains(where: { isCertification($0) }) { return true }
    return passage.siblings(of: proposition).contains { former in
      guard former.tokens.upperBound <= proposition.tokens.lowerBound, former.isSupplierDuty else {
        return false
      }
      let earlier = CertificationReading(former, in: passage)
      return former.words.indices.contains {
        earlier.isCertification($0) && !earlier.isOfAnother($0)
      }
    }
  }

  /// Tokens between two phrases, whatever their order; phrases of the lead-in count as near.
  func gap(_ one: Int, _ other: Int) -> Int {
    let first = min(one, other)
    let second = max(one, other)
    if first < proposition.ownStart, second >= proposition.ownStart {
      return words[second].tokens.lowerBound - proposition.tokens.lowerBound
    }
    return max(0, words[second].tokens.lowerBound - words[first].tokens.upperBound)
  }

  /// Places of the phrases after the modal that are promised and not in a side remark.
  func mainPlaces(with concepts: ConceptSet) -> [Int] {
    words.indices.filter {
      $0 >= proposition.predicate && !proposition.subordinate[$0]
        && words[$0].concepts.meets(concepts)
    }
  }
}
