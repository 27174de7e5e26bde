/// A date that a spreadsheet made of a control number, and the ways back to the number.
package struct SpreadsheetDate: Hashable, Sendable {
  /// The order in which the spreadsheet took the parts of a number for those of a date.
  package enum Order: CaseIterable, Sendable {
    case yearMonthDay, dayMonthYear, monthDayYear, dayMonth, monthDay
  }

  /// Nil where only day and month are shown.
  private let year: Int?
  private let month: Int
  private let day: Int

  /// The date that a text is, such as `2010-01-01`, `5.1.2005`, `05/01/2005`, `05-Jan` or `5. Mai`; nil for any other.
  package init?(_ text: String) {
    guard text.utf8.count <= Self.longestDate, text.utf8.contains(where: Self.isDigit) else {
      return nil
    }
    let parts = text.split { $0 == "-" || $0 == "." || $0 == "/" || $0 == " " }
    guard (2...3).contains(parts.count) || parts.count == 4 && parts[3].contains(":") else {
      return nil
    }
    let numbers = parts.prefix(3).map { Int($0) }
    if numbers.count == 3, let first = numbers[0], let second = numbers[1], let third = numbers[2] {
      if first >= 1900 {
        self.init(year: first, month: second, day: third)
      } else if third >= 1900 {
        let isDayFirst = second <= 12
        self.init(
          year: third, month: isDayFirst ? second : first, day: isDayFirst ? first : second)
      } else {
        return nil
      }
    } else if let day = numbers[0], let month = Self.month(parts[1]) {
      self.init(year: numbers.count == 3 ? numbers[2].map(Self.full) : nil, month: month, day: day)
    } else if let month = Self.month(parts[0]), let day = numbers[1], parts.count == 2 {
      self.init(year: nil, month: month, day: day)
    } else {
      return nil
    }
  }

  private static let longestDate = 20

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private init?(year: Int?, month: Int, day: Int) {
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The control number that was typed, if the spreadsheet read it in this order.
  package func identifier(_ order: Order) -> ControlIdentifier? {
    let shortYear = year.map { $0 % 100 }
    let numbers: [Int?] =
      switch order {
      case .yearMonthDay: [shortYear, month, day]
      case .dayMonthYear: [day, month, shortYear]
      case .monthDayYear: [month, day, shortYear]
      case .dayMonth: [day, month]
      case .monthDay: [month, day]
      }
    let known = numbers.compactMap { $0 }
    guard known.count == numbers.count, known.allSatisfy({ $0 > 0 }), (5...18).contains(known[0])
    else { return nil }
    return ControlIdentifier(known)
  }

  private static func full(_ year: Int) -> Int { year < 100 ? 2000 + year : year }

  private static func month(_ word: Substring) -> Int? {
    guard let first = FoldedWording(word).words.first, first.count >= 3 else { return nil }
    return monthBeginnings.firstIndex { $0.contains(String(first.prefix(3))) }.map { $0 + 1 }
  }

  private static let monthBeginnings: [Set<String>] = [
    ["jan", "ene", "gen"], ["feb", "fev"], ["mar", "mrt", "maa"], ["apr", "avr", "abr"],
    ["may", "mai", "mei", "mag"], ["jun", "giu"], ["jul", "lug", "jui"], ["aug", "aou", "ago"],
    ["sep", "set"], ["oct", "okt", "ott", "out"], ["nov"], ["dec", "dez", "dic"],
  ]
}
