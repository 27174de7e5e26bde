/// The words of a date's label that say something of the date.
enum DateLabelWords {
  /// The words without those that show how the date is written, "(année/mois/jour)", and without the name of the
  /// certificate's number, which says of no date that it is the certification's.
  static func telling(_ words: [String]) -> [String] {
    var telling: [String] = []
    var index = words.startIndex
    while index < words.endIndex {
      let shape = words[index...].prefix { shapes.contains($0) }
      if shape.count >= 3 {
        index = shape.endIndex
      } else if index + 1 < words.endIndex, numbers.contains(words[index + 1]),
        ["certif", "zertif"].contains(where: words[index].hasPrefix)
      {
        index += 2
      } else {
        telling.append(words[index])
        index += 1
      }
    }
    return telling
  }

  private static let shapes: Set<String> = [
    "yyyy", "mm", "dd", "yy", "mmm", "jj", "aaaa", "jjjj", "tt", "gg", "rrrr", "year", "month",
    "day", "annee", "mois", "jour", "ano", "mes", "dia", "anno", "mese", "giorno", "jahr", "monat",
    "tag", "jaar", "maand", "dag",
  ]

  private static let numbers: Set<String> = [
    "no", "nr", "number", "numero", "nummer", "id", "num", "registration", "ref", "reference",
  ]
}
