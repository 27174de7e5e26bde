extension CertificationReading {
  /// Verbs of obligations that are only named, and then owed: `The obligation to supply the report is independent of that
  /// to supply the certificate; the Supplier shall discharge both.`
  func verbsOfObligationsOwed(with concepts: ConceptSet) -> [Int] {
    let verbs = words.indices.dropFirst().filter {
      words[$0].concepts.meets(concepts) && words[$0 - 1].concepts.has(.obligation)
        && gap($0 - 1, $0) == 0
    }
    guard !verbs.isEmpty, !proposition.concepts.meets([.buyer, .condition]),
      passage.siblings(of: proposition, andAfter: 1).contains(where: owesBoth)
    else { return [] }
    return verbs
  }

  /// `the Supplier shall do both`.
  private func owesBoth(_ other: Proposition) -> Bool {
    guard other.isSupplierDuty, !other.isNegated, other.hasStatedSubject,
      other.tokens.upperBound >= proposition.tokens.upperBound
    else { return false }
    return other.predicateWords.prefix(1).contains {
      $0.concepts.meets([.both, .them])
    }
  }
}
