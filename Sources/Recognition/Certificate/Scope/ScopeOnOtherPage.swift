import AssuranceModel

/// What stands where a statement of scope is expected and leads to another page, or heads that page.
enum ScopeOnOtherPage {
  /// "… the services and locations described on the following pages".
  private static let pages = FoldedPhrases([
    "on the following page", "on the following pages", "on the next page", "on the next pages",
    "appears on page", "appear on page", "given on page", "shown on page", "described on page",
    "detailed on page", "listed on page", "set out on page", "on the pages that follow",
    "in the following pages", "in the scoping section", "in the scope section",
    "described in the isms manual", "auf den folgenden seiten",
    "auf der folgenden seite", "auf den nachfolgenden seiten", "auf der nachsten seite",
    "sur les pages suivantes", "aux pages suivantes", "dans les pages suivantes",
    "a la page suivante", "sur la page suivante", "en las paginas siguientes",
    "en las siguientes paginas", "en la pagina siguiente", "en la siguiente pagina",
    "nelle pagine seguenti", "nelle pagine successive", "nella pagina seguente",
    "nella pagina successiva", "nas paginas seguintes", "na pagina seguinte",
    "op de volgende pagina", "op de volgende pagina s", "na nastepnych stronach",
    "na kolejnych stronach", "na nastepnej stronie", "na nasledujicich stranach",
    "pa foljande sidor", "pa de folgende sider", "seuraavilla sivuilla",
  ])

  /// Whether some words say that what is covered stands on the next pages.
  static func isMeant(by words: [String]) -> Bool { pages.areIn(words.prefix(16)) }

  /// "Appendix to Certificate 1200-3": what heads the page and names the certificate that it belongs to.
  static func isHeadedBy(_ line: TextPiece) -> Bool {
    let words = line.foldedWords
    guard (3...8).contains(words.count),
      words.dropFirst().dropLast().contains(where: { CertificateWords.isTitle($0) })
    else { return false }
    return words.first.map(annexes.contains) == true
      && line.words.last?.text.hasNumber == true
  }

  private static let annexes: Set<String> = [
    "appendix", "annex", "annexe", "schedule", "attachment", "addendum", "supplement", "anhang",
    "anlage", "beiblatt", "anexo", "allegato", "appendice", "bijlage", "zalacznik", "priloha",
    "bilaga", "bilag", "vedlegg", "liite", "ek", "melleklet", "anexa", "priloga", "prilog",
    "parartima", "lampiran",
  ]
}
