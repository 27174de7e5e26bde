extension CertificationReading {
  /// Whether the phrase names the standard in the place of its certificate, as in `hold ISO 27001`.
  func isStandardAsObject(_ place: Int, after verb: Int) -> Bool {
    guard place > verb, words[place].concepts.has(.iso27001),
      gap(verb, place) <= 5 || endsListOfStandards(place, after: verb),
      !words[place].concepts.has(.annexA), !qualifies(place), !isOfAnnexA(place),
      !isNamedForConformity(place),
      !words[verb].concepts.meets([.provide, .access, .notify, .withhold])
    else { return false }
    return !words[min(verb, place)..<max(verb, place)].contains { $0.concepts.has(.conformity) }
  }

  /// `make available the SOC 2 and ISO 27001 reports`: the paper that certifies, by another name.
  func isReportOnStandard(_ place: Int) -> Bool {
    guard words[place].concepts.has(.iso27001), place + 1 < words.count,
      gap(place, place + 1) <= 1
    else { return false }
    return ["report", "reports"].contains(
      passage.text.words(of: words[place + 1].tokens).lowercased())
  }

  /// `shall maintain SOC 2 Type II, ISO 9001 and ISO 27001`: between the verb and the standard stand standards alone.
  private func endsListOfStandards(_ place: Int, after verb: Int) -> Bool {
    let joints: ConceptSet = [
      .otherISO, .soc2, .typeTwo, .typeOne, .otherReport, .conjunction, .number, .both,
    ]
    return gap(verb, place) <= Self.longestList
      && words[(verb + 1)..<place].allSatisfy { $0.concepts.meets(joints) }
      && words[(verb + 1)..<place].contains { $0.concepts.meets([.otherISO, .soc2]) }
  }

  /// Tokens of a list of standards, at most.
  private static let longestList = 24

  /// `Annex A (ISO 27001) controls` are controls too.
  private func isOfAnnexA(_ place: Int) -> Bool {
    place > 0 && words[place - 1].concepts.has(.annexA) && gap(place - 1, place) <= 2
  }

  /// `ISO 27001 controls` are controls, not the standard.
  private func qualifies(_ place: Int) -> Bool {
    let text = passage.text
    var end = words[place].tokens.upperBound
    // The edition belongs to the standard's name.
    while end < text.tokens.count, text.tokens[end].isMark(":") || text.tokens[end].kind == .number
    {
      end += 1
    }
    guard end < text.tokens.count, text.tokens[end].kind == .word else { return false }
    guard let next = words[(place + 1)...].first(where: { $0.tokens.contains(end) }) else {
      return !text.tokens[end].isCapitalised
    }
    return next.concepts.meets([
      .blocker, .control, .annexA, .audit, .auditor, .goods, .service, .soa, .isms,
      .surveillanceAudit, .otherCertificate,
    ])
  }

  /// `maintain SOC 2, ISO 27001, and GDPR compliance`: what is kept is the last word of the list of names.
  func isNamedForConformity(_ place: Int) -> Bool {
    let text = passage.text
    let certificate = words[(place + 1)...].first { $0.concepts.has(.certificate) }
    for token in text.tokens.indices.dropFirst(words[place].tokens.upperBound).prefix(24) {
      if certificate?.tokens.contains(token) == true { return false }
      switch text.tokens[token].kind {
      case .number, .lineEnd: continue
      case .paragraphEnd: return false
      case .mark:
        guard
          [",", ":", "(", ")", "[", "]"].contains(where: { text.tokens[token].isMark($0) }
          )
        else { return false }
      case .word:
        let word = text.words(of: token..<token + 1)
        if Self.conformityNouns.contains(word.lowercased()) { return true }
        guard text.tokens[token].isCapitalised || Self.listWords.contains(word) else {
          return false
        }
      }
    }
    return false
  }

  /// What stands in a list of names that is no name.
  private static let listWords: Set<String> = [
    "and", "und", "et", "y", "en", "applicable", "relevant", "other", "all",
  ]

  private static let conformityNouns: Set<String> = [
    "compliance", "compliant", "conformance", "conformity", "alignment", "konformität",
    "conformité", "conformidad", "compatibility",
  ]
}
