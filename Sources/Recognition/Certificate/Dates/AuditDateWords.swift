/// Words that tell whether an audit was held or is due, and those that end a certificate whatever audit is named beside.
enum AuditDateWords {
  /// Stems of what is said of an audit that has been.
  static let held = [
    "held", "conducted", "performed", "completed", "carried", "last", "latest", "previous",
    "letzte", "durchgefuhrt", "stattgefunden", "erfolgt", "dernier", "realise", "effectue",
    "ultim", "realizad", "efectuad", "celebrad", "eseguit", "svolt", "effettuat", "laatste",
    "uitgevoerd", "gehouden", "utford", "genomford", "afholdt", "utfort", "przeprowadz",
    "proveden", "senaste", "seneste", "ostatni", "posledn",
  ]

  /// Stems and words of what is said of one to come.
  static let planned = [
    "next", "nachst", "prochain", "proxim", "prossim", "volgend", "nasta", "kolejn", "due", "be",
    "by", "before", "until", "planned", "scheduled", "geplant", "fallig", "bis", "prevu", "avant",
    "previst", "antes", "entro", "gepland", "voor", "uiterlijk", "spatestens",
  ]

  /// Verbs that say of a certificate that it ends, right before the day.
  static let ending: Set<String> = [
    "expires", "expire", "vence", "caduca", "expira", "scade", "verloopt", "vervalt", "wygasa",
    "udlober", "utgar", "utloper",
  ]
}
