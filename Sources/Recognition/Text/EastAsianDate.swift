import AssuranceModel

/// Dates whose parts bear their signs, as in `2027年8月7日`, `令和6年12月10日` and `2016년 3월 14일`, with or without spaces.
enum EastAsianDate {
  /// A date that begins with a word, with how many words it takes up; what follows the day in its word is no part of it.
  static func beginning(at index: Int, of words: [String]) -> (date: CalendarDate, words: Int)? {
    // A look at the bytes spares nearly all words the trimming.
    let next = index + 1 < words.count ? words[index + 1] : ""
    guard words[index].utf8.contains(where: { $0 >= 0xE3 }) || (next.utf8.first ?? 0) >= 0xE3 else {
      return nil
    }
    let first = words[index].trimming { "(（[".contains($0) }
    guard isYear(first, before: next) else { return nil }
    var text = ""
    for (count, word) in words[index...].prefix(mostWords).enumerated() {
      text += count == 0 ? first : word
      if let date = date(beginning: text) { return (date, count + 1) }
    }
    // Where a line breaks before the sign for the day, the number stands for itself.
    return date(beginning: first + "日").map { ($0, 1) }
  }

  /// `令和 6 年 12 月 10 日` is seven words.
  private static let mostWords = 7
  private static let years: Set<Character> = ["年", "년"]
  private static let months: Set<Character> = ["月", "월"]
  private static let days: Set<Character> = ["日", "일"]

  /// The eras of Japan since the standard exists, with the year before their first.
  private static let eras = [(name: "令和", yearBefore: 2018), (name: "平成", yearBefore: 1988)]

  /// Whether a word begins with a year that has its sign, in the word or in the next one.
  private static func isYear(_ word: String, before next: String) -> Bool {
    guard let first = word.utf8.first, (0x30...0x39).contains(first) || first >= 0xE3 else {
      return false
    }
    return word.contains(where: years.contains) || next.first.map(years.contains) == true
      || eras.contains { $0.name == word }
  }

  /// The date that a text without spaces begins with.
  private static func date(beginning text: String) -> CalendarDate? {
    var rest = text[...]
    var yearBefore = 0
    if let era = eras.first(where: { rest.hasPrefix($0.name) }) {
      rest = rest.dropFirst(era.name.count)
      yearBefore = era.yearBefore
    }
    guard let year = number(before: years, in: &rest, isEra: yearBefore > 0),
      let month = number(before: months, in: &rest), let day = number(before: days, in: &rest),
      yearBefore > 0 || year > 1900
    else { return nil }
    return CalendarDate(year: yearBefore + year, month: month, day: day)
  }

  /// The number that a text begins with, up to its sign, which is taken off as well; an era's first year has a name.
  private static func number(
    before signs: Set<Character>, in text: inout Substring, isEra: Bool = false
  ) -> Int? {
    guard let sign = text.firstIndex(where: signs.contains) else { return nil }
    let digits = text[..<sign]
    text = text[text.index(after: sign)...]
    return isEra && digits == "元" ? 1 : digits.count <= 4 ? Int(digits) : nil
  }
}
