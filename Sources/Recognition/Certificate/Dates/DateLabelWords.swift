/// The words of a date's label that say something of the date.
enum DateLabelWords {
  /// The words without those that show how the date is written, "(année/mois/jour)", and without the name of the
  /// certificate's number, which says of no date that it is the certification's.
  static func telling(_ label: [String]) -> [String] {
    let words = joined(label)
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

  /// The words with the syllables of a Korean label together that an engine sets apart: "유 효 기간".
  private static func joined(_ words: [String]) -> [String] {
    guard words.contains(where: isSyllable) else { return words }
    return words.reduce(into: []) { joined, word in
      guard let last = joined.last, isKorean(last), isKorean(word),
        isSyllable(word) || last.unicodeScalars.count <= 2
      else { return joined.append(word) }
      joined[joined.count - 1] = last + word
    }
  }

  private static func isSyllable(_ word: String) -> Bool { isKorean(word) && word.count == 1 }

  private static func isKorean(_ word: String) -> Bool {
    word.unicodeScalars.first.map {
      (0x1100...0x11FF).contains($0.value) || (0xAC00...0xD7A3).contains($0.value)
    }
      ?? false
  }

  private static let shapes: Set<String> = [
    "yyyy", "mm", "dd", "yy", "mmm", "jj", "aaaa", "jjjj", "tt", "gg", "rrrr", "year", "month",
    "day", "annee", "mois", "jour", "ano", "mes", "dia", "anno", "mese", "giorno", "jahr", "monat",
    "tag", "jaar", "maand", "dag",
  ]

  private static let numbers: Set<String> = [
    "no", "nr", "number", "numero", "nummer", "id", "num", "registration", "ref", "reference",
  ]

  /// Words that lead to a first day and to no other.
  static let since: Set<String> = [
    "seit", "since", "depuis", "sinds", "sedan", "siden",
  ]

  /// Words that lead to an end and to nothing else, as "to" leads to a standard.
  static let until: Set<String> = [
    "until", "till", "til", "thru", "through", "bis", "jusqu", "hasta", "fino", "tot", "ate",
    "asti", "saakka", "kadar",
  ]
}
