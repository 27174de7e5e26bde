/// Phrases of folded words, looked up by their first word, such as "working towards" or "letter of intent".
struct FoldedPhrases: Sendable {
  private let byFirstWord: [String: [[String]]]
  private let byLastWord: [String: [[String]]]
  private let firstWords: WordSieve
  private let lastWords: WordSieve

  /// Each text is one phrase of folded words with a space between them.
  init(_ texts: [String]) {
    let phrases = texts.map { $0.split(separator: " ").map(String.init) }.filter { !$0.isEmpty }
    byFirstWord = Dictionary(grouping: phrases) { $0[0] }
    byLastWord = Dictionary(grouping: phrases) { $0[$0.count - 1] }
    firstWords = WordSieve(byFirstWord.keys)
    lastWords = WordSieve(byLastWord.keys)
  }

  /// Whether some words begin with one of the phrases.
  func begin(_ words: ArraySlice<String>) -> Bool {
    guard let first = words.first else { return false }
    return phrases(from: first).contains { words.starts(with: $0) }
  }

  /// Whether some words end with one of the phrases, of so many words at least.
  func end(_ words: ArraySlice<String>, least count: Int = 1) -> Bool {
    guard let last = words.last, lastWords.mayHold(last), let phrases = byLastWord[last] else {
      return false
    }
    return phrases.contains { $0.count >= count && words.suffix($0.count).elementsEqual($0) }
  }

  /// Whether a word is the last of one of the phrases.
  func mayEnd(with word: String) -> Bool { lastWords.mayHold(word) && byLastWord[word] != nil }

  /// Whether one of the phrases stands among some words.
  func areIn(_ words: ArraySlice<String>) -> Bool {
    words.indices.contains { index in
      phrases(from: words[index]).contains { words[index...].starts(with: $0) }
    }
  }

  /// How many of the phrases stand among some words.
  func count(in words: [String]) -> Int {
    var found: Set<[String]> = []
    for index in words.indices {
      for phrase in phrases(from: words[index]) where words[index...].starts(with: phrase) {
        found.insert(phrase)
      }
    }
    return found.count
  }

  private func phrases(from first: String) -> [[String]] {
    firstWords.mayHold(first) ? byFirstWord[first] ?? [] : []
  }
}

/// Tells by a word's first byte and its length that it is none of some words, which spares most words the search by hash.
private struct WordSieve: Sendable {
  /// For each first byte the lengths that words have, one a bit; the last bit stands for longer ones, too.
  private var lengths = [UInt64](repeating: 0, count: 256)

  init(_ words: some Sequence<String>) {
    for word in words {
      guard let first = word.utf8.first else { continue }
      lengths[Int(first)] |= Self.length(of: word)
    }
  }

  func mayHold(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    return lengths[Int(first)] & Self.length(of: word) != 0
  }

  private static func length(of word: String) -> UInt64 { 1 << UInt64(min(word.utf8.count, 63)) }
}
