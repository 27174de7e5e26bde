/// Ids of Annex A controls in running text, told from numbers of clauses and versions.
enum AnnexAControlName {
  /// Sentences that name at least one control.
  static func sentences(in passage: ClausePassage) -> [Int] {
    passage.text.sentences.indices.filter { !ids(in: passage.text, sentence: $0).isEmpty }
  }

  /// The ids of a sentence in order, as `8.16` or `A.12.4.1`.
  static func ids(in text: ClauseText, sentence: Int) -> [String] {
    let range = text.sentences[sentence]
    return range.compactMap { place in
      guard text.tokens[place].kind == .number, text.tokens[place].value < 0,
        !isNumbering(place, in: text, range)
      else { return nil }
      return id(text.words(of: place..<place + 1))
    }
  }

  private static func id(_ digits: String) -> String? {
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
    switch parts.count {
    case 2:
      let counts = [5: 37, 6: 8, 7: 14, 8: 34]
      guard let count = counts[parts[0]], (1...count).contains(parts[1]) else { return nil }
      return "\(parts[0]).\(parts[1])"
    case 3:
      guard (5...18).contains(parts[0]), (1...9).contains(parts[1]), (1...9).contains(parts[2])
      else { return nil }
      return "A.\(parts[0]).\(parts[1]).\(parts[2])"
    default:
      return nil
    }
  }

  /// The number of the sentence's own clause, or of one that it refers to.
  private static func isNumbering(_ place: Int, in text: ClauseText, _ range: Range<Int>) -> Bool {
    if place == range.lowerBound { return true }
    let before = text.words(of: place - 1..<place).lowercased()
    return [
      "clause", "clauses", "section", "sections", "paragraph", "article", "schedule", "version",
      "ziffer", "abschnitt", "article", "clausula", "cláusula", "artikel", "§",
    ].contains(before)
  }
}
