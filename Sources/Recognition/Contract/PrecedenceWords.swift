/// The words by which contracts of one language say which document goes before which.
struct PrecedenceWords: Sendable {
  /// Words that say it, or their beginnings: `prevail`.
  let decisive: [String]
  /// Verbs that say it together with a decisive word that stands apart: `geht ... vor`, `hat ... Vorrang`.
  var helpers: Set<String> = []
  /// Beginnings of words for a conflict.
  let conflicts: [String]
  /// Words for a document's own `this`.
  let own: Set<String>
  /// Words that stand before other documents' names.
  let others: Set<String>
  /// What a document may call itself, without endings of case.
  let documents: Set<String>
  /// What a main agreement calls itself, as its amendments do too.
  let mains: Set<String>
  /// Words that put something else in the noun's place, or turn the sentence round.
  let deciders: Set<String>
  /// Words of an order of several documents, one after the other.
  let order: [[String]]
  /// Whether the subject goes behind its verb where something else opens the sentence.
  var turnsSubject = true

  /// English is read by its own rules; a sentence is of the language whose words for a conflict it has.
  static let all = [german, french, spanish, dutch]

  private static let german = PrecedenceWords(
    decisive: ["vor", "vorrang", "vorrangig", "massgeblich", "maßgeblich", "maßgebend"],
    helpers: ["geht", "gehen", "hat", "haben", "gilt", "gelten", "ist", "sind"],
    conflicts: ["widerspr", "widersprüch", "abweich", "kollision", "konflikt", "zweifel"],
    own: ["dieser", "diese", "dieses", "diesem", "diesen"],
    others: ["der", "die", "das", "dem", "den", "des", "einer", "eines", "einem"],
    documents: [
      "nachtrag", "nachtrags", "nachtrages", "zusatzvereinbarung", "vereinbarung", "vertrag",
      "vertrags", "vertrages", "hauptvertrag", "hauptvertrags", "hauptvertrages", "rahmenvertrag",
      "rahmenvertrags", "rahmenvertrages", "anlage", "anhang", "anhangs", "avv",
      "auftragsverarbeitungsvertrag", "auftragsverarbeitungsvertrags", "bestellung", "agb",
      "geschäftsbedingungen",
    ], mains: ["vereinbarung", "vertrag", "vertrags", "vertrages", "agb", "geschäftsbedingungen"],
    deciders: ["nicht", "jeweils", "spätere", "jüngere", "fassung", "sprachfassung", "folgende"],
    order: [["rangfolge"], ["reihenfolge"]])

  private static let french = PrecedenceWords(
    decisive: ["prévau", "prévalen", "prévaloir", "prime", "primera", "priment", "emporte"],
    conflicts: ["contradict", "conflit", "divergen", "incompatib"],
    own: ["présent", "présente", "ce", "cet", "cette"],
    others: ["le", "la", "l", "les", "du", "de", "des", "au", "aux", "un", "une"],
    documents: [
      "avenant", "contrat", "accord", "annexe", "addendum", "convention", "conditions", "commande",
    ], mains: ["contrat", "accord", "convention", "conditions"],
    deciders: ["pas", "version", "langue", "suivant", "dernier", "dernière"],
    order: [["ordre", "de", "priorité"], ["ordre", "de", "préséance"], ["ordre", "suivant"]],
    turnsSubject: false)

  private static let spanish = PrecedenceWords(
    decisive: ["prevalec", "prevalencia", "primará", "primacía"],
    helpers: ["tendrá", "tiene", "tienen", "tendrán"],
    conflicts: ["contradic", "conflicto", "discrepancia", "inconsistencia"],
    own: ["presente", "este", "esta"],
    others: ["el", "la", "los", "las", "del", "de", "un", "una", "al"],
    documents: [
      "adenda", "anexo", "contrato", "acuerdo", "apéndice", "modificación", "condiciones", "pedido",
    ], mains: ["contrato", "acuerdo", "condiciones"],
    deciders: ["no", "versión", "idioma", "siguiente", "último", "posterior"],
    order: [
      ["orden", "de", "prelación"], ["orden", "de", "prevalencia"], ["siguiente", "orden"],
    ])

  private static let dutch = PrecedenceWords(
    decisive: ["prevale", "voor", "voorrang"],
    helpers: ["gaat", "gaan", "heeft", "hebben"],
    conflicts: ["strijdig", "tegenstrijdig", "tegenspraak", "afwijking", "conflict"],
    own: ["dit", "deze"],
    others: ["de", "het", "een", "van", "der"],
    documents: [
      "addendum", "overeenkomst", "hoofdovereenkomst", "verwerkersovereenkomst", "bijlage",
      "contract", "voorwaarden", "bestelling", "aanvulling",
    ], mains: ["overeenkomst", "contract", "voorwaarden"],
    deciders: ["niet", "versie", "taal", "volgende", "latere"],
    order: [["rangorde"], ["volgorde"]])
}
