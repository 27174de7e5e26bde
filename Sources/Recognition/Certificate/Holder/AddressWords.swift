import AssuranceModel

/// What tells a line of an address from a line of prose, in many languages.
enum AddressWords {
  private static let streets = [
    "street", "road", "avenue", "lane", "strasse", "str", "weg", "platz", "allee", "ring", "damm",
    "ufer", "gasse", "rue", "quai", "chemin", "route", "allée", "calle", "carrer", "paseo",
    "plaza", "via", "viale", "corso", "piazza", "straat", "laan", "ulica", "ul", "gatan", "vagen",
    "cad", "cd", "sok", "sk", "mah", "mahallesi", "plot", "floor", "building", "po", "box", "blvd",
    "unit", "park", "parkway", "row", "place", "court", "house", "suite", "bulvari", "caddesi",
    "mannerheimintie", "katu", "tie", "vej", "gade", "plein", "kade", "boulevard", "avda",
    "avenida", "rua", "praca", "square", "drive", "way", "close", "gate", "level", "tower",
    "sector", "nagar", "estate", "leoforos", "odos", "namesti", "trida", "utca", "strada", "bldg",
    "veien", "gata", "nebylitsa", "prospekt", "office", "campus", "centre", "center", "highway",
  ]

  /// Whether a line is an address: a number beside a word for a street, or a postal code.
  static func isAddress(_ piece: TextPiece) -> Bool {
    let words = piece.foldedWords
    guard words.contains(where: { $0.hasNumber }) else { return false }
    return hasStreet(words)
      || piece.words.first?.text.beginsWithNumber == true && words.count > 1
        && CompanyName.end(in: piece.words[...]) == nil
  }

  /// Whether a line may go on an address: a street, a postal code, a city, a country, but no sentence.
  static func goesOn(_ piece: TextPiece) -> Bool {
    let words = piece.words
    guard words.count <= 14, !piece.text.hasSuffix(":"), !isUnspacedSentence(piece.text),
      let first = words.first?.text.first,
      first.isUppercase || first.isNumber || first == "(" || !first.isCased
    else { return false }
    let folded = piece.foldedWords
    let hasNumber = folded.contains { $0.hasNumber }
    let lower = words.count { $0.text.beginsSmall && $0.text.count > 3 }
    return hasNumber || hasStreet(folded) || (words.count <= 5 && lower == 0)
  }

  /// 「○○株式会社は、上記組織の」
  private static func isUnspacedSentence(_ text: String) -> Bool {
    text.utf8.contains { $0 >= 0xE3 } && ["は、", "。"].contains { text.contains($0) }
  }

  /// Whether a word is or ends in one for a street.
  static func hasStreet(_ words: [String]) -> Bool {
    words.contains { word in streets.contains { word == $0 || ($0.count > 4 && word.hasSuffix($0)) }
    }
  }
}
