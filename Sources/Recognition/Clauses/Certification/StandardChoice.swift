extension CertificationReading {
  /// Whether ISO/IEC 27001 is only one of several proofs to choose from.
  var isAlternative: Bool {
    let standards = words.indices.filter {
      words[$0].concepts.meets([.iso27001, .soc2, .otherISO, .otherReport])
    }
    let isMixed =
      words.contains { $0.concepts.has(.iso27001) }
      && words.contains { $0.concepts.meets([.soc2, .otherISO, .otherReport]) }
    // `one of the following:` before the items of a list.
    let lead = words[..<min(proposition.ownStart, words.count)]
    if lead.indices.contains(where: { isElection($0) }),
      !lead.contains(where: { $0.concepts.has(.both) }), !proposition.isNegated,
      proposition.agent != .buyer
    {
      return true
    }
    if offersOtherBehind || offersControls || offersReport
      || passage.choices.govern(proposition, in: passage.text)
    {
      return true
    }
    guard isMixed else {
      if words.indices.contains(where: { opensChoice($0) }) { return true }
      return words.indices.contains { isElection($0) } && !proposition.isNegated
        && proposition.agent != .buyer && proposition.concepts.meets([.soc2, .alternative])
    }
    // `without either standing in for the other` leaves no choice.
    let isEither = words.indices.contains {
      words[$0].concepts.has(.either)
        && !($0 > 0 && words[$0 - 1].concepts.has(.without) && gap($0 - 1, $0) == 0)
    }
    if isEither, !proposition.isNegated { return true }
    if words.contains(where: { $0.concepts.has(.both) && !lacksFirst($0) }) { return false }
    let isChosen = words.indices.contains {
      isElection($0) && !isDenied($0)
    }
    if isChosen, !proposition.isNegated { return true }
    if namesEither(of: standards) { return true }
    // `ISO 27001, SOC 2 or another attestation`.
    guard let last = standards.last else { return false }
    return words[last...].indices.prefix(4).contains {
      words[$0].concepts.has(.alternative) && gap(last, $0) <= 3 && !proposition.subordinate[$0]
        && !namesSuccessor(after: $0)
    }
  }

  /// Whether a clause leaves it open which of two papers is owed, `a SOC 2 Type II report or an ISO 27001 certificate`, and does
  /// not only name one by way of example.
  var leavesPaperOpen: Bool {
    guard !proposition.isNegated else { return false }
    let named = words.indices.filter {
      words[$0].concepts.meets([.iso27001, .soc2]) && !isBracketedExample($0)
    }
    return namesEither(of: named) || words.indices.contains { isElection($0) }
  }

  /// `a SOC 2 Type II report or an ISO 27001 certificate`.
  private func namesEither(of standards: [Int]) -> Bool {
    zip(standards, standards.dropFirst()).contains { one, other in
      words[one].concepts.has(.iso27001) != words[other].concepts.has(.iso27001)
        && gap(one, other) <= 16
        && words[one..<other].contains { $0.concepts.has(.alternative) }
    }
  }

  /// Whether the words leave a choice; `in lieu of an on-site audit` chooses between a paper and a visit.
  func isElection(_ place: Int) -> Bool {
    // `in the 2022 edition or whichever edition supersedes it`.
    guard words[place].concepts.has(.election), !namesSuccessor(after: place) else { return false }
    let behind = words[(place + 1)...].prefix(5).prefix {
      $0.tokens.lowerBound - words[place].tokens.upperBound <= 4
        && $0.concepts.isDisjoint(from: [.iso27001, .certificate, .soc2])
    }
    return !behind.contains { $0.concepts.has(.audit) }
  }

  /// `at least one of the following: certification;`, whatever else stands behind the semicolon.
  private func opensChoice(_ place: Int) -> Bool {
    words[place].concepts.has(.election) && !proposition.isNegated && proposition.agent != .buyer
      && passage.text.words(of: words[place].tokens).lowercased().hasSuffix("of the following")
  }

  /// The `none` of `a certificate or, if it has none, a report`.
  private func lacksFirst(_ word: PhraseLexicon.Match) -> Bool {
    let start = word.tokens.lowerBound
    return word.concepts.has(.negation) && start > 0
      && ["has", "have", "holds", "hold"].contains(
        passage.text.words(of: start - 1..<start).lowercased())
  }

  /// `must hold a certification or provide an equivalent audit report`: the second verb leaves the first to choice.
  private var offersReport: Bool {
    words.indices.dropFirst().dropLast(2).contains { place in
      guard words[place].concepts.has(.alternative),
        words[place - 1].concepts.meets([.certificate, .iso27001]), gap(place - 1, place) <= 1,
        words[place + 1].concepts.meets([.provide, .obtain]), gap(place, place + 1) == 0
      else { return false }
      let behind = words[(place + 1)...].prefix(5)
      return behind.contains { $0.concepts.meets([.finding, .otherReport, .conformity]) }
        && !behind.contains { $0.concepts.has(.certificate) }
    }
  }

  /// `ISO 27001 certification or equivalent controls`: who has controls needs no certificate.
  private var offersControls: Bool {
    words.indices.dropFirst().dropLast().contains { place in
      words[place].concepts.has(.alternative) && words[place + 1].concepts.has(.control)
        && words[place - 1].concepts.meets([.certificate, .iso27001])
        && gap(place - 1, place) <= 1 && gap(place, place + 1) <= 2
    }
  }

  /// `not one in place of the other`.
  private func isDenied(_ election: Int) -> Bool {
    words[..<election].indices.suffix(2).contains {
      words[$0].concepts.has(.negation) && gap($0, election) <= 3
    }
  }

  /// `certification to ISO 27001 or, should it prefer, such other attestation`: the choice stands behind the remark.
  private var offersOtherBehind: Bool {
    guard words.last?.concepts.has(.alternative) == true else { return false }
    return passage.siblings(of: proposition).contains {
      $0.tokens.lowerBound >= proposition.tokens.upperBound
        && $0.concepts.meets([.soc2, .otherISO, .otherReport])
    }
  }

  /// `or any successor standard` gives no choice.
  private func namesSuccessor(after place: Int) -> Bool {
    let text = passage.text
    let start = words[place].tokens.upperBound
    return (start..<min(start + 4, text.tokens.count)).contains { token in
      let word = text.words(of: token..<token + 1).lowercased()
      return ["success", "replac", "supersed", "later"].contains { word.hasPrefix($0) }
    }
  }

  /// In `ISO 9001 certification and a system that follows ISO 27001`, the certificate is the nearer standard's.
  func belongsToAnother(_ certificate: Int, than standard: Int) -> Bool {
    let reach = max(0, certificate - 3)..<min(words.count, certificate + 4)
    let isNamed = reach.contains { other in
      words[other].concepts.has(.otherISO) && gap(other, certificate) <= 2
        && gap(other, certificate) < gap(standard, certificate)
    }
    let joints: ConceptSet = [
      .iso27001, .otherISO, .soc2, .certificate, .conjunction, .alternative, .preposition, .both,
      .number, .own,
    ]
    let between = words[min(certificate, standard)..<max(certificate, standard)]
    return isNamed && between.contains { $0.concepts.isDisjoint(from: joints) }
  }

  /// Whether an unknown noun before `certificate` says what it is of, as in `tax clearance certificate`.
  func isOfAnotherKind(_ certificate: Int) -> Bool {
    let text = passage.text
    let start = words[certificate].tokens.lowerBound
    guard text.language == .english, start > 0, text.tokens[start - 1].kind == .word,
      certificate == 0 || words[certificate - 1].tokens.upperBound < start
    else { return false }
    let before = text.tokens[start - 1]
    return !before.isPossessive && !before.isCapitalised
      && !Self.qualifiers.contains(text.words(of: start - 1..<start).lowercased())
  }

  private static let qualifiers: Set<String> = [
    "the", "its", "their", "such", "this", "that", "these", "those", "said", "each", "any", "all",
    "every", "current", "valid", "new", "renewed", "updated", "reissued", "amended", "latest",
    "original", "resulting", "relevant", "required", "existing", "underlying", "respective", "and",
    "necessary", "compliance", "material", "security", "management", "system", "systems", "formal",
    "external", "independent",
    "recent", "revised", "full", "active", "held", "so", "as", "without", "lost", "no", "mandatory",
    "agreed", "initial", "first", "unqualified", "unrestricted", "fresh", "live", "clean", "good",
    "successful", "timely", "above", "aforesaid", "same", "other",
  ]
}
