/// Scope that is said of the thing reached, with a participle and the certificate or its scope.
extension CertifiedScope {
  /// `müssen vom Zertifikat erfasst sein`, `moeten door het certificaat zijn gedekt`: the verb stands behind the certificate.
  func isCoveredByFinalVerb(_ place: Int) -> Bool {
    let words = reading.words
    guard reading.passage.text.language.isVerbFinal,
      words[place].concepts.meets([.cover, .reference]),
      Self.participles.contains(firstWord(words[place])),
      let certificate = words[..<place].lastIndex(where: { $0.concepts.has(.certificate) }),
      certificate >= reading.proposition.predicate, reading.gap(certificate, place) <= 8,
      reading.isCertification(certificate), !reading.isOfAnother(certificate)
    else { return false }
    return words[..<certificate].suffix(4).contains {
      $0.concepts.meets([.agentMark, .preposition])
        && $0.tokens.lowerBound
          >= words[max(0, reading.proposition.predicate - 1)].tokens.lowerBound
    }
  }

  func firstWord(_ match: PhraseLexicon.Match) -> String {
    reading.passage.text.words(of: match.tokens.prefix(1)).lowercased()
  }

  /// Prepositions before a scope that something lies in.
  static let insides: Set<String> = [
    "within", "in", "inside", "im", "unter", "vom", "dans", "au", "du", "en", "dentro", "bajo",
    "onder", "binnen",
  ]
  /// What is said of a thing that a certificate or its scope reaches.
  static let participles: Set<String> = [
    "covered", "included", "listed", "named", "shown", "printed",
    "erfasst", "abgedeckt", "umfasst", "eingeschlossen", "einbezogen", "aufgeführt", "genannt",
    "enthalten", "gedeckt", "gedekt", "omvat", "opgenomen", "genoemd", "vermeld", "begrepen",
    "inbegrepen", "couvert", "couverte", "couverts", "couvertes", "inclus", "incluse", "incluses",
    "compris", "comprise", "comprises", "englobés", "englobées", "visés", "mentionnés",
    "cubierto", "cubierta", "cubiertos", "cubiertas", "incluido", "incluida", "incluidos",
    "incluidas", "comprendidos", "comprendidas", "amparados", "amparadas", "amparado", "amparada",
  ]
}
