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
      isAccreditationRequired: passage.text.asksForAccreditation,
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

  /// The year within a few tokens of the standard.
  private func editionPlace(near match: PhraseLexicon.Match) -> Int? {
    let text = passage.text
    let start = max(0, match.tokens.lowerBound - 5)
    let end = min(text.tokens.count, match.tokens.upperBound + 6)
    return (match.tokens.upperBound..<end).first { isEdition(text.tokens[$0]) }
      ?? (start..<match.tokens.lowerBound).last { isEdition(text.tokens[$0]) }
  }

  /// The year of `the 2022 edition` in a duty that does not name the standard again.
  private var editionByName: Int? {
    let text = passage.text
    return passage.propositions.lazy.filter {
      $0.force == .duty && $0.concepts.isDisjoint(from: [.otherISO])
    }.flatMap(\.tokens).first { place in
      isEdition(text.tokens[place]) && place + 1 < text.tokens.count
        && ["edition", "version", "ausgabe", "édition", "edición", "editie", "versie"].contains(
          text.words(of: place + 1..<place + 2).lowercased())
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

extension ClauseText {
  /// Whether it names accreditation; `ISO 27001 accreditation` is a slip for certification.
  var asksForAccreditation: Bool {
    matches.indices.contains { place in
      let match = matches[place]
      guard match.concepts.meets([.accredited, .accreditationBody]) else { return false }
      let isSlip =
        place > 0 && matches[place - 1].concepts.has(.iso27001)
        && match.tokens.lowerBound - matches[place - 1].tokens.upperBound <= 2
        && words(of: match.tokens).lowercased() == "accreditation"
      return !isSlip
    }
  }

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
