package import AssuranceModel

/// A date as a document writes it, in any of the forms and languages that are met on certificates.
package struct DateExpression: Hashable, Sendable {
  /// Words that the date takes up, within those searched.
  let words: Range<Int>
  /// Nil where day and month can be read in two ways and nothing in the document settles their order.
  package let date: CalendarDate?
  /// The first two numbers of a date such as `04/05/2018`, whose order depends on the document.
  private let ambiguous: (first: Int, second: Int, year: Int)?

  package static func == (left: Self, right: Self) -> Bool {
    left.words == right.words && left.date == right.date
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(words) }

  /// The order of day and month in dates of numbers only.
  enum Order: Sendable { case dayFirst, monthFirst }

  /// The date once the document's order is known.
  func date(in order: Order?) -> CalendarDate? {
    guard let ambiguous, let order else { return date }
    let (day, month) =
      order == .dayFirst ? (ambiguous.first, ambiguous.second) : (ambiguous.second, ambiguous.first)
    return CalendarDate(year: ambiguous.year, month: month, day: day)
  }

  /// The order that a date gives away by a number above twelve; nil where it gives none away.
  var revealedOrder: Order? {
    guard let ambiguous else { return nil }
    if ambiguous.first > 12 { return .dayFirst }
    return ambiguous.second > 12 ? .monthFirst : nil
  }

  /// All dates in some words, in their order.
  package static func all(in words: [String]) -> [DateExpression] {
    // A look at the bytes spares nearly all words the search: a date begins with a number, or a word before one.
    let hasDigit = words.map { $0.utf8.contains { (0x30...0x39).contains($0) } }
    guard hasDigit.contains(true) else { return [] }
    var dates: [DateExpression] = []
    var index = 0
    while index < words.count {
      let isBeforeNumber = index + 1 < words.count && hasDigit[index + 1]
      let date =
        hasDigit[index]
        ? beginningWithNumber(words, at: index)
        : eastAsian(words, at: index)
          ?? (isBeforeNumber ? beginningWithWord(words, at: index) : nil)
      if let date { dates.append(date) }
      index = date?.words.upperBound ?? index + 1
    }
    return dates
  }

  private static func beginningWithNumber(_ words: [String], at index: Int) -> DateExpression? {
    eastAsian(words, at: index) ?? numeric(words[index], at: index) ?? named(words, at: index)
      ?? broken(words, at: index) ?? spaced(words, at: index) ?? dotted(words, at: index)
      ?? stroked(words, at: index)
  }

  private static func beginningWithWord(_ words: [String], at index: Int) -> DateExpression? {
    named(words, at: index) ?? vietnamese(words, at: index)
  }

  private static func eastAsian(_ words: [String], at index: Int) -> DateExpression? {
    EastAsianDate.beginning(at: index, of: words).map {
      DateExpression(index..<(index + $0.words), $0.date)
    }
  }

  /// `2026-05-20`, `20.05.2026`, `20/05/2026`, `24-Apr-23`, `2028-Apr-19`.
  private static func numeric(_ word: String, at index: Int) -> DateExpression? {
    // A look at the bytes spares most numbers the search: two signs part three numbers, "-./" or others than ASCII.
    guard word.utf8.count(where: { (0x2D...0x2F).contains($0) || $0 >= 0x80 }) >= 2,
      word.utf8.contains(where: { (0x30...0x39).contains($0) })
    else { return nil }
    let text = withoutEnding(word.trimming { !$0.isNumber && !$0.isLetter })
    let parts = text.split(whereSeparator: { "-./‐–".contains($0) }).map(String.init)
    guard parts.count == 3, text.beginsWithNumber else { return nil }
    let range = index..<(index + 1)
    if let month = MonthName.number(parts[1]) {
      if parts[0].count <= 2, let day = Int(parts[0]), let year = DateNumber.year(parts[2]) {
        return DateExpression(range, CalendarDate(year: year, month: month, day: day))
      }
      if parts[0].count == 4, let year = DateNumber.year(parts[0]),
        let day = DateNumber.day(parts[2])
      {
        return DateExpression(range, CalendarDate(year: year, month: month, day: day))
      }
    }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    if parts[0].count == 4 {
      // A code such as `2019/58302.1` is no date.
      return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
        .map { DateExpression(range, $0) }
    }
    guard let year = DateNumber.year(parts[2]), parts[0].count <= 2, parts[1].count <= 2 else {
      return nil
    }
    // With full stops the day comes first wherever such dates are written.
    if text.contains(".") || numbers[0] == numbers[1] {
      return DateExpression(range, CalendarDate(year: year, month: numbers[1], day: numbers[0]))
    }
    guard max(numbers[0], numbers[1]) <= 31, min(numbers[0], numbers[1]) <= 12,
      min(numbers[0], numbers[1]) > 0
    else { return nil }
    let settled: CalendarDate? =
      if numbers[0] > 12 {
        CalendarDate(year: year, month: numbers[1], day: numbers[0])
      } else if numbers[1] > 12 {
        CalendarDate(year: year, month: numbers[0], day: numbers[1])
      } else { nil }
    return DateExpression(range, settled, (numbers[0], numbers[1], year))
  }

  /// `06.04.2028` of "06.04.2028'e", `2025-04-07` of "2025-04-07-től": a date without the ending that a language joins to it.
  private static func withoutEnding(_ text: String) -> String {
    guard let stroke = text.lastIndex(where: { "-'’".contains($0) }), stroke > text.startIndex,
      text[text.index(before: stroke)].isNumber, case let ending = text[stroke...].dropFirst(),
      (1...4).contains(ending.count), ending.allSatisfy(\.isLowercase)
    else { return text }
    return String(text[..<stroke])
  }

  /// `ngày 09 tháng 08 năm 2024`: day, month and year, each behind its word.
  private static func vietnamese(_ words: [String], at index: Int) -> DateExpression? {
    guard index + 5 < words.count, words[index].utf8.first.map({ $0 | 0x20 }) == UInt8(ascii: "n")
    else { return nil }
    let folded = words[index..<(index + 6)].map { FoldedText.letters($0) }
    guard folded[0] == "ngay", folded[2] == "thang", folded[4] == "nam", let day = Int(folded[1]),
      let month = Int(folded[3]), let year = DateNumber.year(folded[5])
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
      .map { DateExpression(index..<(index + 6), $0) }
  }

  /// `2. 3. 2021`, and `2021. 12. 14` with the year first, as in Korea and Hungary.
  private static func dotted(_ words: [String], at index: Int) -> DateExpression? {
    let stop = UInt8(ascii: ".")
    guard index + 2 < words.count, words[index].utf8.last == stop,
      words[index + 1].utf8.last == stop
    else { return nil }
    let parts = words[index..<(index + 3)].map { $0.trimming { !$0.isNumber } }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3, parts.count(where: { $0.count == 4 }) == 1, parts[1].count <= 2
    else { return nil }
    let date =
      parts[0].count == 4
      ? CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
      : parts[2].count == 4 && parts[0].count <= 2
        ? CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0]) : nil
    return date.map { DateExpression(index..<(index + 3), $0) }
  }

  /// `2028-` and `06-14`: a date that the end of a line breaks at its stroke.
  private static func broken(_ words: [String], at index: Int) -> DateExpression? {
    guard index + 1 < words.count, words[index].utf8.last == UInt8(ascii: "-"),
      words[index].utf8.first.map({ (0x30...0x39).contains($0) }) == true
    else { return nil }
    return numeric(words[index] + words[index + 1], at: index, taking: 2)
  }

  /// `14 01 2023`, `2024 09 18`: two digits, two digits and a year, with nothing else that could be meant.
  private static func spaced(_ words: [String], at index: Int) -> DateExpression? {
    guard index + 2 < words.count,
      words[(index + 1)...(index + 2)].allSatisfy({ word in
        word.utf8.first.map { (0x28...0x3B).contains($0) || $0 >= 0x80 } == true
      })
    else { return nil }
    let parts = words[index..<(index + 3)].map { $0.trimming { ",.;:)(".contains($0) } }
    guard [[2, 2, 4], [4, 2, 2]].contains(parts.map(\.count)),
      parts.allSatisfy({ $0.allSatisfy(\.isNumber) })
    else { return nil }
    return numeric(parts.joined(separator: "/"), at: index, taking: 3)
  }

  /// `18 / 11 / 2024`, with its strokes set apart.
  private static func stroked(_ words: [String], at index: Int) -> DateExpression? {
    guard index + 4 < words.count, words[index + 1] == words[index + 3],
      ["/", "-", "."].contains(words[index + 1])
    else { return nil }
    return numeric(words[index..<(index + 5)].joined(), at: index, taking: 5)
  }

  /// A date of numbers that takes up several words.
  private static func numeric(_ joined: String, at index: Int, taking count: Int)
    -> DateExpression?
  {
    numeric(joined, at: index).map { date in
      DateExpression(
        index..<(index + count), date.date,
        date.ambiguous.map { ($0.first, $0.second, $0.year) })
    }
  }

  /// `20 May 2026`, `May 20, 2026`, `20. Mai 2026`, `20 de mayo de 2026`, `2nd October 2024`.
  private static func named(_ words: [String], at index: Int) -> DateExpression? {
    var next = index
    func word() -> String? {
      guard next < words.count else { return nil }
      return words[next].trimming { !$0.isNumber && !$0.isLetter }
    }
    func skipLinks() {
      while let link = word()?.lowercased(), ["de", "del", "of", ""].contains(link) { next += 1 }
    }
    guard let first = word() else { return nil }
    // `2019. március 8.`
    if first.count == 4, first.allSatisfy(\.isNumber), let year = DateNumber.year(first) {
      next += 1
      guard let month = word().flatMap(MonthName.number) else { return nil }
      next += 1
      guard let day = word().flatMap(DateNumber.day) else { return nil }
      return DateExpression(index..<(next + 1), CalendarDate(year: year, month: month, day: day))
    }
    if let day = DateNumber.day(first) {
      next += 1
      skipLinks()
      guard let month = word().flatMap(MonthName.number) else { return nil }
      next += 1
      skipLinks()
      guard let year = word().flatMap(DateNumber.wholeYear) else { return nil }
      return DateExpression(
        index..<(next + 1), CalendarDate(year: year, month: month, day: day))
    }
    guard let month = MonthName.number(first), first.first?.isNumber == false else { return nil }
    next += 1
    guard let day = word().flatMap(DateNumber.day) else { return nil }
    next += 1
    guard let year = word().flatMap(DateNumber.wholeYear) else { return nil }
    return DateExpression(index..<(next + 1), CalendarDate(year: year, month: month, day: day))
  }

  /// Whether a text is a year and no more, of those that certificates bear.
  static func isYear(_ text: String) -> Bool {
    text.count == 4 && Int(text).map { (1990...2099).contains($0) } == true
  }

  private init(
    _ words: Range<Int>, _ date: CalendarDate?, _ ambiguous: (Int, Int, Int)? = nil
  ) {
    self.words = words
    self.date = date
    self.ambiguous = ambiguous.map { (first: $0.0, second: $0.1, year: $0.2) }
  }
}
