import AssuranceModel

/// Collects the measurable parts of the promises that a passage makes.
struct ClauseParameterReader {
  let passage: ClausePassage

  /// Periods of the findings, and edition, accreditation, services, territories and controls of the passage.
  func parameters(of findings: [ClauseFinding]) -> ClauseParameters {
    guard !findings.isEmpty else { return ClauseParameters() }
    let cure = findings.compactMap(\.cure).first
    let (services, territories) = reached
    return ClauseParameters(
      notices: findings.compactMap(\.notice), cureDays: cure?.days,
      cureIsBusiness: cure?.isBusiness ?? false, curePeriod: cure?.stated, edition: edition,
      isAccreditationRequired: passage.asksForAccreditation,
      services: services, territories: territories, controls: controls)
  }

  /// The year that goes with ISO/IEC 27001, as in `27001:2022` and `the 2022 edition`; what is promised before what is.
  var edition: String? {
    let text = passage.text
    let stated = text.matches.lazy.filter { $0.concepts.has(.iso27001) }
      .compactMap { editionPlace(near: $0) }
    guard let first = stated.first ?? editionByName else { return nil }
    let promised = passage.propositions.first { $0.force == .duty && $0.tokens.contains(first) }
    let place = promised == nil ? editionByName ?? first : first
    return String(text.tokens[place].value)
  }

  /// The year within a few tokens of the standard: right behind it, as in `27001:2022` and `27001 (2022)`, or called an
  /// edition; `certified since March 2022` gives a date.
  private func editionPlace(near match: PhraseLexicon.Match) -> Int? {
    let text = passage.text
    let start = max(0, match.tokens.lowerBound - 5)
    let end = min(text.tokens.count, match.tokens.upperBound + 6)
    let behind = (match.tokens.upperBound..<end).first { isEdition(text.tokens[$0]) }
    if let place = behind {
      let isNext = (match.tokens.upperBound..<place).allSatisfy {
        text.tokens[$0].isMark(":") || text.tokens[$0].isMark("(")
      }
      if isNext || isCalledEdition(place) { return place }
    }
    return (start..<match.tokens.lowerBound).last {
      isEdition(text.tokens[$0]) && isCalledEdition($0)
    }
  }

  /// Whether `edition`, `version` and the like stand beside a year.
  private func isCalledEdition(_ place: Int) -> Bool {
    let text = passage.text
    let near = max(0, place - 3)..<min(text.tokens.count, place + 2)
    return near.contains {
      text.tokens[$0].kind == .word
        && Self.editionWords.contains(text.words(of: $0..<$0 + 1).lowercased())
    }
  }

  private static let editionWords: Set<String> = [
    "edition", "version", "revision", "standard", "release", "ausgabe", "fassung", "norm",
    "édition", "norme", "edición", "versión", "norma", "editie", "versie", "uitgave",
  ]

  /// The year of `the 2022 edition` in a duty that does not name the standard again.
  private var editionByName: Int? {
    let text = passage.text
    return passage.propositions.lazy.filter {
      $0.force == .duty && $0.concepts.isDisjoint(from: [.otherISO])
    }.flatMap(\.tokens).first { place in
      isEdition(text.tokens[place]) && place + 1 < text.tokens.count
        && Self.editionWords.contains(text.words(of: place + 1..<place + 2).lowercased())
    }
  }

  private func isEdition(_ token: ClauseToken) -> Bool {
    [2005, 2013, 2022].contains(token.value)
  }

  /// The services and the territories that the certification has to reach, each once, in the order of the passage.
  private var reached: (services: [String], territories: [String]) {
    var services: [String] = []
    var territories: [String] = []
    for proposition in passage.propositions where proposition.force == .duty {
      let reading = CertificationReading(proposition, in: passage)
      for place in CertifiedScope(reading: reading).reach {
        let word = reading.words[place]
        guard word.concepts.meets([.service, .territory]) else { continue }
        let name = passage.text.name(around: word.tokens)
        if word.concepts.has(.service) { services.append(name) }
        if word.concepts.has(.territory) { territories.append(name) }
      }
    }
    return (services.uniqueInOrder, territories.uniqueInOrder)
  }

  private var controls: [String] {
    guard passage.text.matches.contains(where: { $0.concepts.meets([.annexA, .control]) }),
      passage.isAboutISO27001
    else { return [] }
    return passage.text.sentences.indices.flatMap { sentence in
      AnnexAControlName.ids(in: passage.text, sentence: sentence)
    }.uniqueInOrder
  }
}

extension ClausePassage {
  /// Whether it asks for accreditation of who certifies; `ISO 27001 accreditation` is a slip for certification.
  var asksForAccreditation: Bool {
    text.matches.indices.contains { place in
      let match = text.matches[place]
      guard match.concepts.meets([.accredited, .accreditationBody]) else { return false }
      let isSlip =
        place > 0 && text.matches[place - 1].concepts.has(.iso27001)
        && match.tokens.lowerBound - text.matches[place - 1].tokens.upperBound <= 2
        && text.words(of: match.tokens).lowercased() == "accreditation"
      return !isSlip && !isLeftOpen(place) && !isOfOtherBody(match)
    }
  }

  /// `need not be accredited`, `whether or not accredited`, `its accreditation is immaterial`.
  private func isLeftOpen(_ place: Int) -> Bool {
    let match = text.matches[place].tokens
    return text.matches[..<place].suffix(3).contains {
      match.lowerBound - $0.tokens.upperBound <= 3
        && $0.concepts.meets([.negation, .notObliged, .whether])
    }
      || text.matches[(place + 1)...].prefix(4).contains {
        $0.concepts.has(.notObliged)
          && !(match.upperBound..<$0.tokens.lowerBound).contains {
            text.tokens[$0].kind == .mark && !text.tokens[$0].isMark(",") || text.tokens[$0].isBreak
          }
      }
  }

  /// `an accredited training provider`, `accredited to ISO/IEC 17025`: what is accredited is nobody who certifies.
  private func isOfOtherBody(_ match: PhraseLexicon.Match) -> Bool {
    let next = match.tokens.upperBound
    let standard = (next..<min(next + 6, text.tokens.count)).prefix {
      text.tokens[$0].kind != .mark && !text.tokens[$0].isBreak
    }
    if standard.contains(where: { Self.standardsOfOthers.contains(text.tokens[$0].value) }) {
      return true
    }
    guard text.language == .english, match.concepts.has(.accredited), next < text.tokens.count,
      text.tokens[next].kind == .word
    else { return false }
    return [
      "training", "laboratory", "laboratories", "test", "testing", "course", "courses",
      "school", "university", "calibration", "translator", "legal", "investor", "journalist",
    ].contains(text.words(of: next..<next + 1).lowercased())
  }

  /// Standards that laboratories, inspection bodies and certifiers of persons are accredited to.
  private static let standardsOfOthers: Set<Int32> = [
    15189, 17020, 17024, 17025, 17034, 17043, 20387,
  ]
}

extension ClauseText {
  /// A phrase with the capitalised words before it: `Managed Print` before `Service`.
  func name(around range: Range<Int>) -> String {
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 5, tokens[start - 1].isCapitalised,
      tokens[start - 1].end <= tokens[start].start
    {
      start -= 1
    }
    return words(of: start..<range.upperBound)
  }
}
