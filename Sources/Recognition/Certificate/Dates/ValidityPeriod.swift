import AssuranceModel

/// "Valid for three years from …": a length of validity printed in place of its last day.
struct ValidityPeriod {
  let years: Int
  let parts: [TextPiece]

  private static let numbers: [String: Int] = [
    "1": 1, "2": 2, "3": 3, "one": 1, "two": 2, "three": 3, "ein": 1, "einem": 1, "zwei": 2,
    "drei": 3, "un": 1, "deux": 2, "trois": 3, "uno": 1, "dos": 2, "tres": 3, "due": 2, "tre": 3,
    "dois": 2, "een": 1, "twee": 2, "drie": 3, "dwa": 2, "trzy": 3, "dva": 2, "tri": 3, "iki": 2,
    "uc": 3, "tva": 2, "to": 2, "kolme": 3, "kaksi": 2,
  ]
  private static let yearWords: Set<String> = [
    "year", "years", "jahr", "jahre", "jahren", "an", "ans", "annees", "ano", "anos", "anno",
    "anni", "jaar", "rok", "lata", "lat", "roky", "let", "yil", "ar", "vuosi", "vuotta", "year's",
  ]
  private static let validity = [
    "valid", "gultig", "vigen", "geldig", "wazn", "platn", "giltig", "gyldig", "voimassa",
    "gecerl", "period",
  ]

  /// The first such words of a certificate; nil where it prints none.
  init?(in layout: CertificateLayout) {
    for passage in layout.passages {
      for index in passage.words.indices.dropLast() {
        guard let number = passage.folded[index].first,
          let years = Self.numbers[number]
        else { continue }
        // "three (3) years"
        let next = (index + 1)..<min(index + 3, passage.words.count)
        guard
          let end = next.first(where: { place in
            passage.folded[place].contains { Self.yearWords.contains($0) }
          }),
          passage.words[(index + 1)..<end].allSatisfy({ $0.text.hasPrefix("(") })
        else { continue }
        let near = passage.folded(max(0, index - 9)..<min(passage.words.count, end + 6))
        guard near.contains(where: { word in Self.validity.contains { word.hasPrefix($0) } }) else {
          continue
        }
        self.years = years
        parts = passage.parts(index..<(end + 1))
        return
      }
    }
    return nil
  }

  /// The last day of so many years from a day on: the day before the anniversary, the earlier of the two that are usual.
  func lastDay(from start: CalendarDate) -> CalendarDate {
    start.adding(years: years).adding(days: -1)
  }
}
