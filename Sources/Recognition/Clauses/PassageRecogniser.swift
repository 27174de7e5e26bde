package import AssuranceModel

/// What one passage promises, read on its own.
package struct PassageReading: Hashable, Sendable {
  /// In the order of `ClauseTag.allCases`.
  package let tags: [ClauseTag]
  /// Of all tags together; empty where there are none.
  package let parameters: ClauseParameters

  package init(tags: [ClauseTag], parameters: ClauseParameters) {
    self.tags = tags
    self.parameters = parameters
  }
}

/// Recognition of clauses in passages of text, as `assure inspect --passages` shows it.
package enum Passages {
  /// The tags that the passage makes out, and their parameters merged.
  package static func read(_ text: String) -> PassageReading {
    let passage = passage(of: text)
    let findings = ClauseRecognisers.findings(in: passage)
    return PassageReading(
      tags: findings.map(\.tag),
      parameters: ClauseParameterReader(passage: passage).parameters(of: findings.map(\.finding)))
  }

  /// What the likelihood of the passage's promises is reckoned from, each by its name in `clause-likelihoods.csv`.
  package static func features(_ text: String) -> [String] {
    let passage = passage(of: text)
    return PromiseFeatures(passage.propositions, in: passage.text).names
  }

  private static func passage(of text: String) -> ClausePassage {
    let plain = ClauseText(Array(text.utf8))
    let expanded = DefinedTerms.collected(from: [plain]).terms.applied(to: plain).text
    let alone = ClausePassage(expanded)
    return CertificationReferences(to: [alone], in: [plain]).applied(to: alone.text)
      .map { ClausePassage($0) } ?? alone
  }
}
