/// A line that names the statement and, parted by dashes, commas or bars, its holder, version and date.
///
/// `Statement of Applicability - Aldermoor Ltd - Version 1.3 - 19 August 2024 - ISO/IEC 27001:2022`
package struct StatementTitleLine: Sendable {
  /// The version and its date under their labels; empty where the line prints no version in a part of its own.
  package let pairs: [(label: String, value: String)]

  package init(_ text: String) {
    let parts = Self.parts(of: text)
    let versions = parts.enumerated().lazy.compactMap { place, part in
      Self.version(in: part).map { (place: place, pair: $0) }
    }
    guard text.count <= Self.longest, parts.count > 1, let (place, version) = versions.first else {
      pairs = []
      return
    }
    let date = Self.date(beside: place, in: parts).map { [("date", $0)] } ?? []
    pairs = [version] + date
  }

  /// In characters; more is prose.
  private static let longest = 200

  /// The label and the number of a part such as `Version 1.3`, `Rev. 6` or `v2`; a bare year is an edition's.
  private static func version(in part: String) -> (label: String, value: String)? {
    StatementPair.parts(of: part).first { label, value in
      guard StatementLabels.version.isAll(of: FoldedWording(label)),
        let version = StatementDetails.version(value)
      else { return false }
      return Int(version).map { !(1990...2100).contains($0) } ?? true
    }
  }

  /// The date right behind the version, or between it and the names before it.
  ///
  /// A date behind other words is theirs: `Next review - 12 March 2026 - Version 1.2`.
  private static func date(beside place: Int, in parts: [String]) -> String? {
    let rest = parts[(place + 1)...].joined(separator: ", ")
    if PrintedDate(rest, isDayFirst: true)?.before == "" { return rest }
    guard place > 0, PrintedDate(parts[place - 1], isDayFirst: true)?.before == "",
      place == 1 || isName(parts[place - 2])
    else { return nil }
    return parts[place - 1]
  }

  /// Whether a part is what the statement or its holder is called.
  private static func isName(_ part: String) -> Bool {
    StatementTitle.isName(FoldedWording(part)) || HolderInTitle.name(in: part) != nil
  }

  /// The text cut at bars, at dashes that stand alone, and behind commas.
  private static func parts(of text: String) -> [String] {
    var parts: [[Substring]] = [[]]
    for word in text.split(whereSeparator: \.isWhitespace) {
      if ["-", "–", "—", "|", "·", "/"].contains(word) {
        parts.append([])
      } else {
        let isLast = word.hasSuffix(",") || word.hasSuffix(";")
        parts[parts.count - 1].append(isLast ? word.dropLast() : word)
        if isLast { parts.append([]) }
      }
    }
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }
}
