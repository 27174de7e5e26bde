/// Names that contracts write large: those that no lexicon knows, and those that go on behind a known word.
extension SubjectFinder {
  /// Whether a capitalised word that names no party goes on: `Fund Administrator`, `Customer Data`.
  func isNameOfMore(_ match: PhraseLexicon.Match) -> Bool {
    let next = match.tokens.upperBound
    guard text.language == .english, next < text.tokens.count, text.tokens[next].kind == .word,
      text.tokens[next].isCapitalised, text.tokens[next - 1].isCapitalised,
      !text.tokens[next - 1].isPossessive, !isAllCapitals(next)
    else { return false }
    return !isPhrase(at: next)
  }

  private func isAllCapitals(_ token: Int) -> Bool {
    let word = text.words(of: token..<token + 1)
    return word.count > 1 && word == word.uppercased()
  }

  /// Whether a known phrase stands at a token.
  private func isPhrase(at token: Int) -> Bool {
    var low = 0
    var high = text.matches.count
    while low < high {
      let middle = (low + high) / 2
      if text.matches[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < text.matches.count && text.matches[low].tokens.contains(token)
  }

  /// The capitalised name right before a modal that no lexicon knows, as `State` in `the State may`; nil for none.
  func unknownName(before modal: Int) -> String? {
    let end = text.matches[modal].tokens.lowerBound
    guard end > 0 else { return nil }
    var start = end
    while start > 0, end - start < 5, text.tokens[start - 1].kind == .word,
      text.tokens[start - 1].isCapitalised
    {
      start -= 1
    }
    if start < end,
      ["the", "this", "such", "la", "le", "el", "de", "l"].contains(
        text.words(of: start..<start + 1).lowercased())
    {
      start += 1
    }
    guard start < end, !text.tokens[end - 1].isPossessive else { return nil }
    let last = text.matches[..<modal].last.map { $0.tokens.contains(end - 1) ? $0 : nil } ?? nil
    // German writes every noun large: a subject has its article.
    if text.language == .german,
      start == 0 || !["der", "die", "das"].contains(text.words(of: start - 1..<start).lowercased())
    {
      return nil
    }
    let isThing =
      last.map { !$0.concepts.isDisjoint(from: Self.things) } ?? false
    return isThing ? nil : text.words(of: start..<end).lowercased()
  }

  /// What is written large in contracts and is no party.
  private static let things: ConceptSet = [
    .certificate, .iso27001, .soa, .isms, .scope, .service, .site, .goods, .schedule, .notice,
    .finding, .audit, .contractTitle, .contractTerm, .soc2, .otherISO, .remediation, .pronoun,
    .annexA, .control, .nonconformity, .surveillanceAudit, .otherCertificate, .otherReport,
    .accreditationBody, .territory, .copy, .internalAudit, .insider,
  ]
}
