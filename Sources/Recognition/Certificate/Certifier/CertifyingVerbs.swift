import AssuranceModel

/// Verbs by which certificates certify, folded, in the languages and scripts that they come in.
enum CertifyingVerbs {
  /// Somebody certifies, who stands before the verb or right behind it: "certifies", "atesta", "засвідчує".
  static let active = folded([
    "certifies", "attests", "confirms", "bescheinigt", "bestätigt", "certifie", "atteste",
    "certifica", "certifică", "atestă", "atesta", "comprova", "attesta", "otorga", "concede",
    "concedeix", "verklaart", "bevestigt", "zaświadcza", "poświadcza", "potwierdza", "intygar",
    "bekræfter", "bekrefter", "attesterer", "potvrzuje", "osvědčuje", "potvrdzuje", "osvedčuje",
    "certifikuje", "potrjuje", "potvrđuje", "tanúsítja", "igazolja", "todistaa", "vahvistaa",
    "tõendab", "kinnitab", "tunnistab", "apliecina", "patvirtina", "liudija", "onaylar",
    "πιστοποιεί", "βεβαιώνει", "menerangkan", "menyatakan", "memperakui", "memperakukan",
    "staðfestir", "vottar",
    "засвідчує", "посвідчує", "підтверджує", "удостоверяет", "подтверждает", "свидетельствует",
    "удостоверява", "потвърждава", "потврђује", "потврдува",
  ])

  /// It is certified, by whoever is named elsewhere: "attesteres", "засвідчується".
  static let passive = folded([
    "attesteres", "bekræftes", "bekreftes", "intygas", "todistetaan", "diperakui", "patvirtinama",
    "засвідчується", "підтверджується", "удостоверяется", "подтверждается", "удостоверява",
    "потврђује",
  ])

  /// "Certifikatets gyldighed kan bekræftes hos …": what can be confirmed certifies nobody.
  static func areModal(_ words: [String]) -> Bool { words.last.map(modals.contains) ?? false }

  private static let modals: Set<String> = [
    "can", "may", "could", "be", "kann", "peut", "etre", "puede", "pode", "puo", "kan", "lze",
    "mozna", "moze", "voidaan", "poate", "mozno", "moguce",
  ]

  private static let conjunctions = folded([
    "that", "que", "dass", "che", "dat", "że", "att", "at", "hogy", "bahwa", "că", "että", "ότι",
    "bahawa", "kad", "faptul", "що", "что", "че", "дека", "že",
  ])

  /// Conjunctions that are common words of other languages too: "da" in Serbian, "et" in Estonian, "ka" in Latvian.
  private static let ambiguous = folded(["da", "et", "ka", "ca", "да"])

  /// Whether a word joins what is certified to who certifies: "that", "que".
  static func isConjunction(_ word: String) -> Bool { conjunctions.contains(word) }

  /// "certifies that", "bekræfter hermed, at": a verb and, at most a small word on, what joins the clause to it.
  static func leadToClause(_ words: [String], from verbs: Set<String>) -> Bool {
    words.indices.contains { index in
      (verbs.contains(words[index]) || active.contains(words[index])
        || passive.contains(words[index]))
        && words[index...].dropFirst().prefix(2).contains {
          conjunctions.contains($0) || ambiguous.contains($0)
        }
    }
  }

  private static func folded(_ words: [String]) -> Set<String> {
    Set(words.map { FoldedText.letters($0) })
  }
}
