import AssuranceModel

/// Words that lead to the version of a document, in the languages met.
enum VersionWords {
  /// Whether a word leads to the number of a document's version, in any language met.
  static func isOne(_ word: String) -> Bool {
    FoldedText.words(word).last.map {
      word in
      words.contains(word)
        || ["versi", "verzi", "wersj", "ekdos", "revis", "reviz"].contains(where: word.hasPrefix)
    } ?? false
  }

  private static let words = Set([
    "version", "versions", "ver", "vers", "v", "rev", "revision", "issue", "edition", "ausgabe",
    "stand", "versie", "versione", "versao", "wersja", "verze", "revize", "revizyon", "ref",
    "indice", "wyd", "izdaja", "revisi", "lan", "ban", "hanh", "revisione", "reference", "nr", "no",
    "utgava", "surum", "edicion", "edizione", "ed",
    "revisao", "versjon", "wydanie", "editia", "revizia", "kiadas", "razlicica", "inacica",
    "versija",
    "第", "제", "ฉบับที", "גרסה", "מהדורה", "الإصدار", "النسخة", "anath", "anatheorisi", "ekd",
    "utgave", "udgave", "painos", "edicao", "edisi", "izdanje", "leidimas", "laida", "versiyon",
    "phien",
  ]).union(
    [
      "версія", "ревізія", "редакція", "редакция", "ревизия", "издание", "видання", "верзија", "개정",
      "개정판",
    ].map {
      FoldedText.letters($0)
    })
  /// Small words between a document, its version and its date.
  static let links = Set([
    "dated", "date", "of", "from", "vom", "du", "de", "del", "dated", "the", "and", "und", "datum",
    "fecha", "data", "en", "con", "z", "dnia", "ze", "dne", "av", "den", "tarihli", "soa", "doc",
    "document", "dokument", "id", "as", "valid", "mit", "in", "der", "fassung", "a", "e", "et", "y",
    "applicable", "this", "certificate", "is", "est", "ist", "es", "jest",
    "van", "vigente", "af", "dato", "fra",
    "d", "d'd", "sous", "la", "to", "for", "diesem", "zertifikat", "zum", "ce", "certificat", "au",
    "certificado", "latest", "current", "its", "its'", "מיום", "版", "dt",
    "daterad", "daterat", "dateret", "datert", "datiert", "datee", "fechada", "datata", "datada",
    "gedateerd",
    "datowana", "datovano",
    "ngay", "vid", "zo", "dna", "bertarikh", "gada", "ot", "od", "ban", "n",
    "w", "er", "ar", "on", "considerada", "considered", "applied", "aplicada",
    "emision", "emissao", "emissione", "din",
  ]).union(["від"].map { FoldedText.letters($0) })
}
