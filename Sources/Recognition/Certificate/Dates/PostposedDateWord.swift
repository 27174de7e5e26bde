import AssuranceModel

/// The word behind a date by which some languages say that a time begins or ends with it: "12.3.2024 alkaen",
/// "18.03.2027 tarihine kadar", 「2027年8月7日まで」.
enum PostposedDateWord {
  /// From a day on, in Finnish, Turkish, Japanese, Chinese, Korean and Hungarian: "napján kelt".
  private static let from: Set<String> = [
    "alkaen", "lahtien", "itibaren", "から", "より", "起", "부터",
    "napjatol", "kelt",
  ]
  private static let until: Set<String> = [
    "asti", "saakka", "kadar", "dek", "napjaig", "まで", "迄", "止", "까지",
  ]
  /// What may stand between: "tarihinden itibaren" is "from the day of".
  private static let links: Set<String> = ["tarihinden", "tarihine", "gunune", "paivaan", "napjan"]

  /// The endings by which Hungarian and Turkish say the same on the date itself: "március 4-től", "14.03.2027'ye".
  private static func ending(of word: String) -> DateMeaning? {
    let bare = word.trimming { ",;:.()".contains($0) }
    guard let stroke = bare.lastIndex(where: { "-–'’".contains($0) }) else { return nil }
    let ending = FoldedText.letters(String(bare[stroke...].dropFirst()))
    guard bare[..<stroke].last?.isNumber == true else { return nil }
    if bare[stroke] == "-" || bare[stroke] == "–" {
      return ["tol"].contains(ending) ? .issue : ending == "ig" ? .expiry : nil
    }
    return ["den", "dan", "ten", "tan"].contains(ending)
      ? .issue : ["e", "a", "ye", "ya"].contains(ending) ? .expiry : nil
  }

  /// Which date of the certificate a word behind it makes it, where the words before it take it for none of another thing.
  static func meaning(
    behind date: DateExpression, in passage: Passage, after before: [String]
  ) -> DateMeaning? {
    let ending = ending(of: passage.words[date.words.upperBound - 1].text)
    var next = date.words.upperBound
    if next < passage.words.count, passage.folded[next].first.map(links.contains) == true {
      next += 1
    }
    let word = next < passage.words.count ? passage.folded[next].first : nil
    let start: DateMeaning? =
      ending
      ?? word.flatMap { word in
        from.contains(word) ? .issue : until.contains(word) ? .expiry : nil
      }
    guard let start else { return nil }
    switch DateMeaning.of(Array(before.suffix(12))) {
    case .surveillance, .recertificationAudit, .decoy, .previousExpiry: return nil
    case .originalIssue where start == .issue: return .originalIssue
    default: return start
    }
  }
}
