/// What stands in the place of a statement of scope and is none: where to find it, or whose scope is meant.
package enum ScopePointer {
  private static let pointers: Set<String> = [
    "see", "siehe", "voir", "ver", "vease", "vedi", "vedere", "zie", "patrz", "viz", "refer",
    "conforme", "as",
    "according", "detailed", "listed", "stated", "given", "appears", "appear", "described",
    "shown", "specified", "aufgefuhrt", "beschrieben", "figure", "figurant", "indique", "indicado",
    "descrito", "riportato", "indicato", "vermeld", "omschreven", "laut", "gemass", "selon",
    "segun", "come", "bkz",
    "per", "se", "katso", "vlepe", "lasd", "vezi", "glej", "vidi", "pozri", "lihat", "xem",
  ]
  private static let annexes: Set<String> = [
    "below", "annex", "appendix", "anlage", "anhang", "annexe", "anexo", "allegato", "bijlage",
    "zalacznik",
    "zalaczniku", "bilaga", "priloha", "prilohu", "attachment", "overleaf", "schedule", "page",
    "seite",
    "bilag", "vedlegg", "parartima", "parartimatos", "melleklet", "anexa", "priloga", "prilog",
    "paragraph", "absatz", "paragraphe", "parrafo", "paragrafo", "alinea",
    "lampiran", "liitteessa", "liitteet", "ek", "liite", "addendum", "rueckseite", "ruckseite",
  ]

  /// What an accreditor has printed on every certificate: "… in respect of those activities covered by the accreditation".
  package static func isOfAccreditation(_ text: String) -> Bool {
    FoldedText.words(text).prefix(8).contains { $0.hasPrefix("accredit") }
  }

  /// "See annex": no statement, but where it is.
  package static func isIn(_ text: String) -> Bool {
    let words = FoldedText.words(text)
    // What follows a pointer is the next column's or line's.
    let head = words.prefix(10)
    guard let annex = head.firstIndex(where: { annexes.contains($0) }) else { return false }
    return words.count <= 4
      || head[..<annex].contains { pointers.contains($0) }
        && (words.count <= 12 || annex <= 6 && words.count <= 30)
  }
}

extension Certificate {
  /// The legible words that send the reader to the scope elsewhere, which is then unreadable here; nil where none do.
  package var scopePointer: Evidence? {
    guard case .unreadable(let evidence) = scope,
      evidence.citations.contains(where: { ScopePointer.isIn($0.quote) })
    else { return nil }
    return evidence
  }
}
