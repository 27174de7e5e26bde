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

  /// Where a label goes on to the condition that its date is under, to the label's end; nil where it has none.
  static func condition(endingLabel words: [String]) -> Int? {
    guard
      let start = words.indices.first(where: { conditions.begin(words[$0...]) }), start > 0,
      // "… subject to surveillance by": the date is that of the audit.
      !words[start...].dropFirst(2).contains(where: { planned.contains($0) || ending.contains($0) }
      ),
      words.last.map(isDeadline) == false
    else { return nil }
    return start
  }

  private static let conditions = FoldedPhrases([
    "subject to", "provided that", "conditional on", "vorbehaltlich", "unter vorbehalt",
    "sous reserve", "sujeto a", "sujeta a", "condicionado a", "salvo", "soggetto a", "soggetta a",
    "subordinato a", "onder voorbehoud", "mits", "sujeito a", "sujeita a", "pod warunkiem",
    "za predpokladu", "under forutsatning", "under forudsaetning", "forudsat", "forutsatt",
    "edellyttaen",
  ])

  /// Whether a word leads to the last day on which something is to be done.
  static func isDeadline(_ word: String) -> Bool { deadlines.contains(word) }

  private static let deadlines: Set<String> = [
    "by", "before", "until", "bis", "avant", "au", "antes", "al", "entro", "voor", "do", "przed",
    "pred", "fore", "inden", "innen", "senast", "senest", "mennessa", "ate", "pana", "kadar",
  ]

  /// Verbs that say of a certificate that it ends, right before the day.
  static let ending: Set<String> = [
    "expires", "expire", "vence", "caduca", "expira", "scade", "verloopt", "vervalt", "wygasa",
    "udlober", "utgar", "utloper",
  ]
}
