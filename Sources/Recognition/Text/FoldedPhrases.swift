/// Phrases of folded words, looked up by their first word, such as "working towards" or "letter of intent".
struct FoldedPhrases: Sendable {
  private let byFirstWord: [String: [[String]]]
  private let byLastWord: [String: [[String]]]

  /// Each text is one phrase of folded words with a space between them.
  init(_ texts: [String]) {
    let phrases = texts.map { $0.split(separator: " ").map(String.init) }.filter { !$0.isEmpty }
    byFirstWord = Dictionary(grouping: phrases) { $0[0] }
    byLastWord = Dictionary(grouping: phrases) { $0[$0.count - 1] }
  }

  /// Whether some words begin with one of the phrases.
  func begin(_ words: ArraySlice<String>) -> Bool {
    guard let first = words.first, let phrases = byFirstWord[first] else { return false }
    return phrases.contains { words.starts(with: $0) }
  }

  /// Whether some words end with one of the phrases, of so many words at least.
  func end(_ words: ArraySlice<String>, least count: Int = 1) -> Bool {
    guard let last = words.last, let phrases = byLastWord[last] else { return false }
    return phrases.contains { $0.count >= count && words.suffix($0.count).elementsEqual($0) }
  }

  /// Whether one of the phrases stands among some words.
  func areIn(_ words: ArraySlice<String>) -> Bool {
    words.indices.contains { begin(words[$0...]) }
  }

  /// How many of the phrases stand among some words.
  func count(in words: [String]) -> Int {
    var found: Set<[String]> = []
    for index in words.indices {
      for phrase in byFirstWord[words[index]] ?? [] where words[index...].starts(with: phrase) {
        found.insert(phrase)
      }
    }
    return found.count
  }
}
