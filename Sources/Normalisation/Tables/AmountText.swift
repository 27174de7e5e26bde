/// Amounts as people write them.
enum AmountText {
  /// Hundredths of `1234567.89`, `1,234,567.89`, `1.234.567,89` or `1 234 567`; nil where it can be read two ways.
  static func hundredths(_ text: String) -> Int? {
    let plain = text.filter { !$0.isWhitespace && $0 != "'" && $0 != "\u{2019}" }
    let marks = plain.filter { $0 == "." || $0 == "," }
    guard plain.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }),
      plain.first?.isNumber == true
    else { return nil }
    guard let last = marks.last else { return Int(plain).flatMap(inHundredths) }
    let isGrouping = marks.count > 1 && Set(marks).count == 1
    let parts = plain.split(separator: last, omittingEmptySubsequences: false)
    if isGrouping { return grouped(parts) }
    guard let fraction = parts.last else { return nil }
    let other: Character = last == "." ? "," : "."
    let groups = plain.dropLast(fraction.count + 1).split(
      separator: other, omittingEmptySubsequences: false)
    // One mark before three digits may group or part: 1.234 is left to its author.
    if fraction.count == 3 && groups.count == 1 { return nil }
    guard (1...2).contains(fraction.count),
      let whole = groups.count == 1 ? Int(groups[0]) : whole(groups),
      let cents = Int(fraction)
    else { return nil }
    return inHundredths(whole).map { $0 + (fraction.count == 1 ? cents * 10 : cents) }
  }

  private static func grouped(_ parts: [Substring]) -> Int? { whole(parts).flatMap(inHundredths) }

  private static func whole(_ groups: [Substring]) -> Int? {
    guard let first = groups.first, (1...3).contains(first.count),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return Int(groups.joined())
  }

  private static func inHundredths(_ whole: Int) -> Int? {
    let (product, overflowed) = whole.multipliedReportingOverflow(by: 100)
    return overflowed ? nil : product
  }
}
