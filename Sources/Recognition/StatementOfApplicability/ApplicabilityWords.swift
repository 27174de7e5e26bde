/// The wordings by which tables of several languages say that a control applies or does not.
package enum ApplicabilityWords {
  package static let yes = Vocabulary([
    "yes", "y", "ja", "j", "oui", "si", "sim", "s", "tak", "ano", "evet", "kylla", "igen",
    "da", "ใช", "はい", "是",
    "true", "wahr", "vrai", "vero", "verdadero", "verdadeiro", "waar", "1",
  ])

  package static let no = Vocabulary([
    "no", "n", "nein", "non", "nee", "nao", "nie", "ne", "nej", "nei", "ei", "hayir", "nem",
    "ไมใช", "いいえ", "否", "false", "falsch", "faux", "falso", "onwaar", "0",
  ])

  package static let applicable = Vocabulary([
    "applicab*", "aplicab*", "aplicav*", "aplica", "se aplica", "anwendbar*", "zutreffend*",
    "trifft zu", "gilt", "van toepassing", "toepasselijk*", "included", "in scope", "selected",
    "relevant*", "pertinent*", "inclus*", "incluid*", "incluso", "inclusa", "retenu*", "einbezogen",
    "enthalten", "opgenomen", "required", "mandatory", "tillamplig*", "ma zastosowanie",
    "stosuje sie", "sovellet*", "gjelder", "uygulanabilir",
    "uygulanir", "uygulanmakta*", "uygulaniyor", "นำไปใช*", "適用", "適用する", "适用",
  ])

  package static let excluded = Vocabulary([
    "not applicab*", "not apply", "does not apply", "non applicab*", "s o", "nicht anwendbar*",
    "nicht zutreffend*", "trifft nicht zu",
    "nicht relevant*", "no aplica*", "no se aplica", "nao aplica*", "nao se aplica",
    "niet van toepassing", "niet toepasselijk*", "inapplicab*", "inaplicab*", "n a", "na", "nvt",
    "n v t", "excluded", "exclusion*", "exclude", "exclu", "exclue*", "exclus", "exclusao",
    "excluid*", "escluso", "esclusa", "esclusione", "uitgesloten", "ausgeschlossen", "ausschluss*",
    "entfallt", "entfaellt", "out of scope", "not in scope", "not selected", "not included",
    "not relevant", "not required", "not needed", "non retenu*", "non pertinent*", "sans objet",
    "fuera de*", "fora do*", "hors perimetre", "hors champ", "fuori ambito", "buiten scope",
    "nie dotyczy", "nie ma zastosowania", "ej tillamplig*", "inte tillamplig*", "ikke relevant*",
    "ikke aktuel*", "ei sovellet*", "uygulanamaz",
    "uygulanmaz", "uygulanmamakta*", "haric*", "kapsam disi", "ไมนำไปใช*", "適用外", "適用除外*",
    "非適用", "不适用",
  ])

  package static let partly = Vocabulary([
    "part*", "teilw*", "teils", "parci*", "parzial*", "gedeeltelijk*", "deels", "limited",
    "eingeschrankt", "czesciow*", "delvis*", "yes part*", "ja teilw*", "oui part*",
    "kismi*", "kismen",
  ])

  private static let pendingWordings = [
    "tbd", "tbc", "tba", "to be d*", "to be c*", "pending", "unknown", "a definir", "a determiner",
    "por definir", "da definire", "zu klaren", "nader te bepalen",
  ]

  /// What nobody has looked into yet.
  package static let pending = Vocabulary(pendingWordings)

  /// What is not decided, pending or under a condition.
  package static let open = Vocabulary(
    pendingWordings + [
      "open", "offen", "unclear", "under review", "undecided", "select", "choose", "todo", "to do",
      "conditional*", "bedingt", "sous condition*", "condicional*", "condizional*",
      "voorwaardelijk*",
    ])
}

/// The wordings by which tables of several languages tell how far a control is put into practice.
package enum ImplementationWords {
  package static let missing = Vocabulary([
    "not implement*", "not in place", "not started", "not done", "not compliant",
    "non compliant", "non conform*", "nicht umgesetzt", "nicht implementiert", "nicht begonnen",
    "non mis*", "non implement*", "non attuat*", "no implement*", "no iniciad*", "nao implement*",
    "nao iniciad*", "niet geimplementeerd", "niet gestart", "niewdrozon*", "gap*", "missing",
    "fehlt", "offen", "open", "absent", "todo", "to do", "ad hoc", "none", "no", "nein", "non",
    "nao", "nee",
  ])

  /// What is to come is not in place, and meant for a control that applies.
  package static let planned = Vocabulary([
    "to be implement*", "to be introduced", "to be done", "not yet*", "planned", "scheduled",
    "in progress", "under way", "ongoing", "geplant", "vorgesehen", "noch nicht*", "in umsetzung",
    "in arbeit", "in planung", "prevu*", "planifi*", "pas encore", "a mettre en oeuvre",
    "en cours", "previst*", "planificad*", "aun no", "todavia no", "por implant*",
    "por implement*", "en curso", "pendiente*", "pianificat*", "non ancora", "da attuare",
    "da implementare", "in corso", "gepland", "nog niet*", "voorzien", "lopend", "in uitvoering",
    "planead*", "planejad*", "ainda nao", "a implementar", "em andamento", "em curso", "pendente*",
    "planlan*", "devam ediyor", "planowan*", "w trakcie", "planer*", "pagar", "planovan*",
  ])

  package static let inPlace = Vocabulary([
    "implement*", "fully*", "partial*", "partly*", "in place", "in use", "in operation", "existing",
    "exists", "umgesetzt", "vollstandig*", "teilweise*", "in umsetzung", "eingefuhrt", "geplant",
    "planned", "in progress", "in work", "ongoing", "scheduled", "in arbeit", "mis en oeuvre",
    "mise en oeuvre", "en place", "en cours", "prevu*", "planifi*", "partiel*", "realis*",
    "implant*",
    "en curso", "planead*", "planejad*", "parci*", "em andamento", "attuat*", "adottat*",
    "in corso",
    "pianificat*", "parzial*", "geimplementeerd", "ingevoerd", "gepland", "gedeeltelijk", "deels",
    "lopend", "wdrozon*", "czesciow*", "inford*", "done", "complete*", "compliant", "conform*",
    "inherited", "geerbt", "herite*", "heredad*", "ereditat*", "overgenomen", "herdad*",
    "operational", "operating", "active", "established", "documented", "managed", "defined",
    "optimi*", "yes", "ja", "oui", "si", "sim", "kismi*", "kismen", "tamamlan*", "uygulaniyor",
    "uygulanmakta*", "zavedeno", "genomford*", "gennemfort", "toteutettu",
  ])
}
