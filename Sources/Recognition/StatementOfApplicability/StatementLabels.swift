/// What statements call their version, their date and their holder.
package enum StatementLabels {
  package static let version = Vocabulary([
    "version", "soa version", "document version", "doc version", "version no", "version number",
    "versionsnummer", "revision", "revision no", "rev", "version soa", "issue", "issue no",
    "release", "dokumentversion", "ausgabe", "fassung", "edition", "v", "no de version",
    "numero de version", "version du document", "indice", "indice de revision", "edicion",
    "version del documento", "edizione", "versione", "revisione", "versione del documento",
    "numero di versione", "versie", "versienummer", "revisie", "uitgave", "documentversie",
    "versao", "revisao", "edicao", "versao do documento", "numero da versao", "wersja",
  ])

  /// Labels of dates, the document's own version first, approval and review dates of others never.
  package static let dates = [
    Vocabulary([
      "version date", "date of version", "date", "document date", "soa date", "datum", "stand",
      "fecha", "data", "issue date", "date of issue", "issued", "date issued", "issued on",
      "release date", "current as of", "as of", "dated", "published", "publication date",
      "ausgabedatum", "versionsdatum", "ausgegeben am", "dokumentdatum", "date de version",
      "date d emission", "date d edition", "date de publication", "date du document",
      "fecha de version", "fecha de emision", "fecha de edicion", "fecha de publicacion",
      "fecha del documento", "data versione", "data della versione", "data di emissione",
      "data di pubblicazione", "data del documento", "versiedatum", "datum van uitgifte",
      "uitgiftedatum", "publicatiedatum", "documentdatum", "data da versao", "data de emissao",
      "data de publicacao", "data do documento",
    ]),
    Vocabulary([
      "last update*", "last revised", "last modified", "last change*", "last review*", "updated",
      "effective date", "effective", "effective from", "valid from", "letzte anderung",
      "letzte aktualisierung", "zuletzt aktualisiert", "zuletzt geandert", "gultig ab",
      "gultig seit", "derniere mise a jour", "mise a jour", "date de mise a jour",
      "derniere modification", "date d application", "date d entree en vigueur",
      "ultima actualizacion", "ultima modificacion", "fecha de actualizacion",
      "fecha de entrada en vigor", "ultimo aggiornamento", "ultima modifica",
      "data di aggiornamento", "data di entrata in vigore", "laatst gewijzigd",
      "laatste wijziging", "laatst bijgewerkt", "ingangsdatum", "geldig vanaf",
      "ultima atualizacao", "ultima alteracao", "data de atualizacao", "data de vigencia",
      "review date",
    ]),
    Vocabulary([
      "approved on", "approval date", "date of approval", "date approved", "freigegeben am",
      "freigabedatum", "date d approbation", "fecha de aprobacion", "data di approvazione",
      "datum van goedkeuring", "goedgekeurd op", "data de aprovacao",
    ]),
  ]

  /// Whether a text is what a date of the document itself is called.
  package static func isDate(_ text: FoldedWording) -> Bool {
    dates.contains { $0.isAll(of: text) }
  }

  package static let organisation = Vocabulary([
    "organisation", "organization", "organisation name", "organization name", "company",
    "company name", "name of organi*", "name of company", "client", "entity", "legal entity",
    "unternehmen", "firma", "organisationsname", "societe", "entreprise", "organisme", "empresa",
    "organizacion", "organizacao", "azienda", "societa", "organizzazione", "bedrijf", "organisatie",
    "organizacja", "prepared for",
  ])
}
