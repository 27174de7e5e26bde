import AssuranceModel

/// Collects the measurable parts of the promises that a passage makes.
struct ClauseParameterReader {
  let passage: ClausePassage

  /// Periods of the findings, and edition, accreditation, services, territories and controls of the passage.
  func parameters(of findings: [ClauseFinding]) -> ClauseParameters {
    guard !findings.isEmpty else { return ClauseParameters() }
    let cure = findings.compactMap(\.cure).first
    return ClauseParameters(
      notices: findings.compactMap(\.notice), cureDays: cure?.days,
      cureIsBusiness: cure?.isBusiness ?? false, edition: edition,
      isAccreditationRequired: passage.text.asksForAccreditation,
      services: reached(.service), territories: reached(.territory), controls: controls)
  }

  /// The year that goes with ISO/IEC 27001, as in `27001:2022` and `the 2022 edition of ISO 27001`.
  var edition: String? {
    let text = passage.text
    for match in text.matches where match.concepts.has(.iso27001) {
      let start = max(0, match.tokens.lowerBound - 5)
      let end = min(text.tokens.count, match.tokens.upperBound + 6)
      let after = (match.tokens.upperBound..<end).first { isEdition(text.tokens[$0]) }
      let before = (start..<match.tokens.lowerBound).last { isEdition(text.tokens[$0]) }
      if let place = after ?? before { return String(text.tokens[place].value) }
    }
    return nil
  }

  private func isEdition(_ token: ClauseToken) -> Bool {
    [2005, 2013, 2022].contains(token.value)
  }

  private func reached(_ concept: Concept) -> [String] {
    var names: [String] = []
    for proposition in passage.propositions where proposition.force == .duty {
      let reading = CertificationReading(proposition, in: passage)
      for place in CertifiedScope(reading: reading).reach
      where reading.words[place].concepts.has(concept) {
        let name = passage.text.name(around: reading.words[place].tokens)
        if !names.contains(name) { names.append(name) }
      }
    }
    return names
  }

  private var controls: [String] {
    guard passage.text.matches.contains(where: { $0.concepts.meets([.annexA, .control]) }),
      passage.isAboutISO27001
    else { return [] }
    var ids: [String] = []
    for sentence in passage.text.sentences.indices {
      for id in AnnexAControlName.ids(in: passage.text, sentence: sentence)
      where !ids.contains(id) {
        ids.append(id)
      }
    }
    return ids
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
