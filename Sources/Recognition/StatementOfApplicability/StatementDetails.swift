package import AssuranceModel

/// The version, the date and the organisation that a statement prints of itself.
package struct StatementDetails: Sendable {
  package let version: Stated<String>
  package let date: Stated<CalendarDate>
  package let organisation: Stated<String>

  package init(_ content: DocumentContent, file: String) {
    let pairs = StatementPair.all(in: content, file: file)
    version = Self.first(Self.versionLabels, in: pairs) { Self.version($0) }
    date =
      Self.dateLabels.lazy
      .map { label in Self.first(label, in: pairs) { PrintedDate($0)?.date } }
      .first { $0 != .notStated } ?? .notStated
    let labelled = Self.first(Self.organisationLabels, in: pairs) { Self.name($0) }
    organisation =
      labelled == .notStated
      ? HolderInTitle(content, file: file).organisation : labelled
  }

  private static func first<Value: Sendable>(
    _ labels: Vocabulary, in pairs: [StatementPair], _ read: (String) -> Value?
  ) -> Stated<Value> {
    for pair in pairs where labels.isAll(of: pair.label) {
      guard let value = read(pair.value) else { continue }
      return .stated(value, evidence: Evidence(pair.citation, confidence: Confidence(0.9)))
    }
    return .notStated
  }

  /// The version's number or name: `1.2`, `v3`, `2.1 (draft)`.
  private static func version(_ text: String) -> String? {
    let words = text.split { $0.isWhitespace }.prefix(4)
    guard let first = words.first, first.contains(where: { $0.isNumber }) || words.count == 1,
      text.count <= 40
    else { return nil }
    return words.joined(separator: " ")
  }

  private static func name(_ text: String) -> String? {
    let name = text.folded
    return (2...120).contains(name.count) && name.contains { $0.isLetter } ? name : nil
  }

  private static let versionLabels = Vocabulary([
    "version", "soa version", "document version", "version no", "version number", "versionsnummer",
    "revision", "rev", "version soa", "versao", "versione", "versie", "wersja", "issue",
    "dokumentversion", "ausgabe", "edition", "v",
  ])

  /// Labels of dates, the document's own version first, approval and review dates of others never.
  private static let dateLabels = [
    Vocabulary([
      "version date", "date of version", "date", "document date", "soa date", "datum", "stand",
      "fecha",
      "data", "issue date", "date of issue", "current as of", "as of", "dated", "ausgabedatum",
      "versionsdatum", "fecha de version", "data da versao", "date de version", "data versione",
      "versiedatum", "date d emission", "published",
    ]),
    Vocabulary([
      "last update*", "last revised", "last modified", "last review*", "updated", "effective date",
      "effective", "letzte anderung", "letzte aktualisierung", "zuletzt aktualisiert", "gultig ab",
      "derniere mise a jour", "mise a jour", "ultima actualizacion", "ultima atualizacao",
      "ultimo aggiornamento", "laatst gewijzigd", "review date", "fecha de actualizacion",
    ]),
    Vocabulary([
      "approved on", "approval date", "date of approval", "date approved", "freigegeben am",
      "freigabedatum", "date d approbation", "fecha de aprobacion", "data de aprovacao",
    ]),
  ]

  private static let organisationLabels = Vocabulary([
    "organisation", "organization", "organisation name", "organization name", "company",
    "company name", "name of organi*", "name of company", "client", "entity", "legal entity",
    "unternehmen", "firma", "organisationsname", "societe", "entreprise", "organisme", "empresa",
    "organizacion", "organizacao", "azienda", "societa", "organizzazione", "bedrijf", "organisatie",
    "organizacja", "prepared for",
  ])
}
