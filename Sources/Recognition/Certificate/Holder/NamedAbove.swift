/// "The above organisation", "l’organisme susmentionné": words for a holder that is named farther up on the page.
enum NamedAbove {
  static func isIn(_ words: [String]) -> Bool {
    words.contains { $0.hasPrefix("susmention") || $0.hasPrefix("suscit") || $0 == "obengenannte" }
      || phrases.areIn(words[...])
  }

  private static let phrases = FoldedPhrases([
    "above organization", "above organisation", "above company", "above mentioned", "above named",
    "organization above", "organisation above", "organization named above",
    "organisation named above", "organization mentioned above", "organisation mentioned above",
    "aforementioned organization", "aforementioned organisation", "aforementioned company",
    "sopra indicata", "sopra indicato", "sopra citata", "acima", "arriba indicada",
    "arriba mencionada", "arriba citada", "oben genannten", "oben genannte", "bovengenoemde",
    "yukarida adi", "ci dessus", "wyzej wymieniona",
  ])
}
