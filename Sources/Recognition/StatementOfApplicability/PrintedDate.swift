package import AssuranceModel

/// A date as a statement prints it of itself; an order of day and month that nothing settles is no date.
package struct PrintedDate: Sendable {
  package let date: CalendarDate

  /// `2025-03-12`, `12.03.2025`, `12 March 2025` or `March 12, 2025` at the beginning of a text.
  package init?(_ text: String) {
    let parts = text.split { " .,/-\n".contains($0) }.prefix(3).map(String.init)
    guard parts.count == 3 else { return nil }
    let numbers = parts.map { Int($0) ?? Self.ordinal($0) }
    let found: CalendarDate? =
      if let first = numbers[0], let second = numbers[1], let third = numbers[2] {
        Self.date(first, second, third, isPointed: text.contains("."))
      } else if let day = numbers[0], let month = Self.month(parts[1]), let year = numbers[2] {
        CalendarDate(year: year, month: month, day: day)
      } else if let month = Self.month(parts[0]), let day = numbers[1], let year = numbers[2] {
        CalendarDate(year: year, month: month, day: day)
      } else {
        nil
      }
    guard let found, found.year > 1999 else { return nil }
    date = found
  }

  private static func date(_ first: Int, _ second: Int, _ third: Int, isPointed: Bool)
    -> CalendarDate?
  {
    if first > 999 { return CalendarDate(year: first, month: second, day: third) }
    guard third > 999 else { return nil }
    if isPointed || first > 12 || first == second {
      return CalendarDate(year: third, month: second, day: first)
    }
    return second > 12 ? CalendarDate(year: third, month: first, day: second) : nil
  }

  private static func ordinal(_ word: String) -> Int? {
    let digits = word.prefix { $0.isNumber }
    return ["st", "nd", "rd", "th", "er", "º"].contains(word.dropFirst(digits.count))
      ? Int(digits) : nil
  }

  private static func month(_ word: String) -> Int? {
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
