package import AssuranceModel

/// A date as a statement prints it of itself; an order of day and month that nothing settles is no date.
package struct PrintedDate: Sendable {
  package let date: CalendarDate
  /// What stands before the date.
  package let before: String

  /// The first date of a text: `2025-03-12`, `12.03.2025`, `12 March 2025`, `12-Mar-2025` or `March 12, 2025`.
  ///
  /// Set `isDayFirst` where the document's language or its other dates settle what 4/5/2025 means.
  package init?(_ text: String, isDayFirst: Bool? = nil) {
    let chunks = text.split { $0.isWhitespace || $0 == "(" || $0 == ")" }
    for start in chunks.indices.prefix(Self.furthest) {
      let date =
        Self.inFigures(chunks[start], isDayFirst: isDayFirst)
        ?? Self.inWords(chunks[start...].prefix(Self.longest))
      if let date, date.year > 1999 {
        self.date = date
        before = chunks[..<start].joined(separator: " ")
        return
      }
    }
    return nil
  }

  /// Whether the day stands first, where the texts hold a date in which only one order is possible; nil where none does.
  package static func isDayFirst(in texts: some Sequence<String>) -> Bool? {
    var orders: Set<Bool> = []
    for chunk in texts.lazy.flatMap({ $0.split { $0.isWhitespace } }) {
      guard let parts = figures(chunk), parts[2] > 999, max(parts[0], parts[1]) > 12 else {
        continue
      }
      orders.insert(parts[0] > 12)
    }
    return orders.count == 1 ? orders.first : nil
  }

  private static let furthest = 12
  /// In words, small ones such as "de" counted.
  private static let longest = 5

  private static func inFigures(_ chunk: Substring, isDayFirst: Bool?) -> CalendarDate? {
    guard let parts = figures(chunk) else { return nil }
    if parts[0] > 999 { return CalendarDate(year: parts[0], month: parts[1], day: parts[2]) }
    guard parts[2] > 999 else { return nil }
    let isSettled =
      chunk.contains(".") || max(parts[0], parts[1]) > 12 || parts[0] == parts[1]
    guard let dayFirst = isSettled ? parts[1] <= 12 : isDayFirst else { return nil }
    return CalendarDate(
      year: parts[2], month: parts[dayFirst ? 1 : 0], day: parts[dayFirst ? 0 : 1])
  }

  /// The three numbers of a chunk such as `12.03.2025,`, all parted by the same sign.
  private static func figures(_ chunk: Substring) -> [Int]? {
    guard chunk.utf8.count <= 14, let first = chunk.first, first.isNumber else { return nil }
    let trimmed = chunk.prefix { $0.isNumber || "./-".contains($0) }
    guard let separator = trimmed.first(where: { !$0.isNumber }) else { return nil }
    let parts = trimmed.split(separator: separator).map { Int($0) }
    let numbers = parts.compactMap { $0 }
    return numbers.count == 3 && parts.count == 3 ? numbers : nil
  }

  private static func inWords(_ chunks: ArraySlice<Substring>) -> CalendarDate? {
    let parts = chunks.flatMap { $0.split { "-/,".contains($0) } }
      .filter { !fillers.contains($0.lowercased()) }.prefix(3)
    guard parts.count == 3, let year = Int(parts[2].filter { $0 != "." && $0 != ")" }), year > 999
    else { return nil }
    if let day = day(parts[0]), let month = month(parts[1]) {
      return CalendarDate(year: year, month: month, day: day)
    }
    guard let month = month(parts[0]), let day = day(parts[1]) else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static let fillers: Set<String> = ["de", "del", "di", "do", "of", "the", "den", "van"]

  private static func day(_ word: Substring) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let rest = word.dropFirst(digits.count)
    return ["", ".", "st", "nd", "rd", "th", "er", "º", "°"].contains(String(rest))
      ? Int(digits) : nil
  }

  private static func month(_ word: Substring) -> Int? {
    guard let name = FoldedWording(word).words.first, name.count >= 3 else { return nil }
    return months.firstIndex { names in names.contains { name.hasPrefix($0) } }.map { $0 + 1 }
  }

  private static let months: [[String]] = [
    ["jan", "ene", "gen"], ["feb", "fev"], ["mar", "mrt", "maa", "mae"], ["apr", "avr", "abr"],
    ["may", "mai", "mei", "mag"], ["jun", "juin", "giu"], ["jul", "juil", "lug"],
    ["aug", "aou", "ago"], ["sep", "set"], ["oct", "okt", "ott", "out"], ["nov"],
    ["dec", "dez", "dic"],
  ]
}
