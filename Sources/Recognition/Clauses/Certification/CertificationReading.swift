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
    // `The Authority's Statement of Applicability will be shared with the Contractor`.
    return words[place].concepts.meets(others)
      && !(words[place].concepts.has(.soa) && isOfAnother(place))
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
      if concepts.has(.blocker), !leadsToCertified(place), !isAside(place, after: verb),
        !endsItem(place)
      {
        return nil
      }
      // A statement may stand beside the system, a certificate would be another's.
      if concepts.has(.isms), objects.has(.certificate), !leadsToCertified(place) { return nil }
      place += 1
    }
    return nil
  }

  /// `each of the following: insurance schedule; Statement of Applicability`: one thing of a list is no other's owner.
  private func endsItem(_ place: Int) -> Bool {
    passage.text.tokens.indices.dropFirst(words[place].tokens.upperBound).prefix(3).contains {
      passage.text.tokens[$0].isMark(";")
    }
  }

  /// `shall hold, as part of its programme, a certificate`: commas set the words off.
  func isAside(_ place: Int, after verb: Int) -> Bool {
    let text = passage.text
    let start = words[verb].tokens.upperBound
    let end = words[place].tokens.upperBound
    guard start < end, text.tokens[start].isMark(",") else { return false }
    return text.tokens.indices.dropFirst(end).prefix(Self.longestAside).contains {
      text.tokens[$0].isMark(",")
    }
  }

  /// Tokens from a word to the comma that closes its remark, at most.
  private static let longestAside = 12

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

  /// The Statement of Applicability of which a certificate only says whose it is: `the statement to its certificate`; nil
  /// where the certificate stands for itself.
  func statement(namedBy certificate: Int) -> Int? {
    guard let statement = words[..<certificate].lastIndex(where: { $0.concepts.has(.soa) }),
      statement + 1 < certificate, gap(statement, certificate) <= 6
    else { return nil }
    let joints: ConceptSet = [.preposition, .own, .iso27001, .number]
    return words[(statement + 1)..<certificate].allSatisfy { $0.concepts.meets(joints) }
      && !hasMark(",", between: statement, and: certificate) ? statement : nil
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

  /// Whether a mark stands between two phrases.
  func hasMark(_ mark: Unicode.Scalar, between one: Int, and other: Int) -> Bool {
    let first = words[min(one, other)].tokens.upperBound
    let next = words[max(one, other)].tokens.lowerBound
    return first < next && (first..<next).contains { passage.text.tokens[$0].isMark(mark) }
  }

  /// Places of the phrases after the modal that are promised and not in a side remark.
  func mainPlaces(with concepts: ConceptSet) -> [Int] {
    words.indices.filter {
      $0 >= proposition.predicate && !proposition.subordinate[$0]
        && words[$0].concepts.meets(concepts)
    }
  }
}
