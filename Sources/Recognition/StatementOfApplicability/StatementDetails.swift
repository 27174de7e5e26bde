package import AssuranceModel

/// The version, the date and the organisation that a statement prints of itself.
package struct StatementDetails: Sendable {
  package let version: Stated<String>
  package let date: Stated<CalendarDate>
  package let organisation: Stated<String>

  package init(_ content: DocumentContent, file: String) {
    let pairs = StatementPair.all(in: content, file: file)
    let isDayFirst =
      PrintedDate.isDayFirst(in: pairs.map(\.value))
      ?? (StatementTitle.isNamedInOtherLanguage(content) ? true : nil)
    let history = VersionHistory(content, file: file, isDayFirst: isDayFirst).latest
    let version = Self.first(StatementLabels.version, in: pairs) { Self.version($0) }
    self.version =
      version == .notStated ? history?.version ?? .notStated : version
    let dated = StatementLabels.dates.lazy
      .map { label in
        Self.first(label, in: pairs) { PrintedDate($0, isDayFirst: isDayFirst)?.date }
      }
      .first { $0 != .notStated }
    date =
      dated
      ?? history?.date
      ?? Self.first(StatementLabels.version, in: pairs) {
        PrintedDate($0, isDayFirst: isDayFirst)?.date
      }
    let labelled = Self.first(StatementLabels.organisation, in: pairs) { Self.name($0) }
    organisation =
      labelled == .notStated
      ? HolderInTitle(content, file: file).organisation : labelled
  }

  private static func first<Value: Sendable>(
    _ labels: Vocabulary, in pairs: [StatementPair], _ read: (String) -> Value?
  ) -> Stated<Value> {
    for pair in pairs where labels.isAll(of: pair.label) {
      guard let value = read(pair.value) else { continue }
      return .stated(value, evidence: Evidence(pair.citation, confidence: Confidence(0.9)))
    }
    return .notStated
  }

  /// The version's number or name: `1.2`, `v3`, `2.1 (draft)`; a date behind it does not belong to it.
  package static func version(_ text: String) -> String? {
    let dated = PrintedDate(text, isDayFirst: true)
    var words = (dated?.before ?? text).split { $0.isWhitespace }.prefix(4)
    while let last = words.last, dated != nil, joints.contains(last.lowercased()) {
      words.removeLast()
    }
    let folded = FoldedWording(text)
    guard let first = words.first, text.count <= 60,
      first.contains(where: { $0.isNumber }) || words.count == 1 && dated == nil,
      !StatementLabels.isDate(folded), !StatementLabels.version.isAll(of: folded)
    else { return nil }
    return words.joined(separator: " ")
  }

  /// What stands between a version and its date.
  private static let joints: Set<String> = [
    "-", "–", "—", "/", "|", "(", "of", "from", "dated", "vom", "du", "de", "del", "van", "di",
    "do", "le", "den", "as",
  ]

  private static func name(_ text: String) -> String? {
    let name = text.folded
    return (2...120).contains(name.count) && name.contains { $0.isLetter } ? name : nil
  }
}
