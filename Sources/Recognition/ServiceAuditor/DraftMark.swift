import AssuranceModel

/// A mark that a paper is a draft: a word that stands alone, large, aslant or at the head, and not a word in a sentence.
enum DraftMark {
  private static let words: Set<String> = [
    "draft", "entwurf", "projet", "borrador", "bozza", "concept",
  ]
  private static let phrases = [
    "draft for discussion", "draft report", "draft for review", "preliminary draft", "draft only",
    "entwurf zur abstimmung", "not final", "draft not valid",
  ]

  /// Not stated where nothing marks the paper as a draft.
  static func read(_ text: ReportText, _ content: DocumentContent) -> Stated<String> {
    if let crossing = CrossingWord.find(in: content) {
      let citation = Citation(
        file: text.file.path, page: crossing.page.size == nil ? nil : crossing.page.number,
        box: crossing.words.compactMap(\.box).reduce(nil as Box?) { $0?.union($1) ?? $1 },
        quote: crossing.words.map(\.text).joined(separator: " "))
      return .stated(crossing.text, evidence: Evidence(citation, confidence: Confidence(0.92)))
    }
    for line in text.lines.indices.prefix(400) {
      let own = text.tokens(ofLine: line)
      guard (1...6).contains(own.count) else { continue }
      let folded = text.folded(own)
      let isMark =
        folded.allSatisfy { words.contains($0) || Int($0) != nil }
        && folded.contains { words.contains($0) }
        || phrases.contains(folded.prefix(3).joined(separator: " "))
        || phrases.contains(folded.prefix(2).joined(separator: " "))
        || folded.first.map { words.contains($0) && text.prominence(line) > 2 } == true
      if isMark { return text.stated(text.text(own), at: own, 0.9) }
    }
    return .notStated
  }
}
