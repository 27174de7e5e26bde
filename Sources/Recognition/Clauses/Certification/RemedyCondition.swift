import AssuranceModel

/// What the sentence that gives a right to end the contract wants to have gone wrong.
struct RemedyCondition {
  let passage: ClausePassage
  let proposition: Proposition

  /// Words between a breach and what is broken, at most.
  private static let distance = 8

  /// `breach of this Schedule` reaches further than `loses its certification`.
  var reach: RemedyReach {
    let text = passage.text
    let sentence = text.sentences[proposition.sentence]
    let matches = text.matches.filter { sentence.contains($0.tokens.lowerBound) }
    var widest = RemedyReach.certification
    for breach in matches where breach.concepts.has(.breach) {
      let end = min(breach.tokens.upperBound + Self.distance, sentence.upperBound)
      // `fails to keep the certification that this clause asks for` is about the certification.
      let stop =
        matches.first {
          $0.tokens.lowerBound >= breach.tokens.upperBound
            && $0.concepts.meets([.certificate, .iso27001, .terminate])
        }?.tokens.lowerBound ?? end
      switch broken(in: breach.tokens.lowerBound..<max(breach.tokens.upperBound, min(stop, end))) {
      case .document: return .document
      case .clause: widest = .clause
      case .certification, nil: break
      }
    }
    return widest
  }

  /// The part of the contract that some tokens name as broken.
  private func broken(in tokens: Range<Int>) -> RemedyReach? {
    let text = passage.text
    for token in tokens where text.tokens[token].kind == .word {
      let word = text.words(of: token..<token + 1).lowercased()
      if Self.documents.contains(word) { return .document }
      if Self.clauses.contains(word) { return .clause }
    }
    return nil
  }

  private static let documents: Set<String> = [
    "agreement", "contract", "schedule", "annex", "appendix", "exhibit", "addendum", "vertrag",
    "vertrags", "vertrages", "anlage", "anhang", "contrat", "annexe", "contrato", "anexo",
    "overeenkomst", "bijlage",
  ]
  private static let clauses: Set<String> = [
    "clause", "clauses", "section", "sections", "article", "paragraph", "provision", "klausel",
    "ziffer", "abschnitt", "paragraf", "absatz", "clausula", "cláusula", "sección", "artículo",
    "artikel", "alinéa", "lid",
  ]
}
