/// A set of wordings to look for in a folded text.
///
/// A wording is one or more words in a row; a word that ends in `*` is the beginning of a word: `not applicab*`.
package struct Vocabulary: Sendable {
  private struct Term: Sendable {
    let word: String
    let isStem: Bool

    func matches(_ other: String) -> Bool { isStem ? other.hasPrefix(word) : other == word }
  }

  /// The wordings by the first byte of their first word, which spares most comparisons.
  private let wordings: [UInt8: [[Term]]]
  /// The most words that a wording has.
  package let longest: Int

  package init(_ wordings: [String]) {
    let terms = wordings.map { wording in
      wording.split(separator: " ").map { term in
        term.hasSuffix("*")
          ? Term(word: String(term.dropLast()), isStem: true)
          : Term(word: String(term), isStem: false)
      }
    }
    longest = terms.map(\.count).max() ?? 0
    self.wordings = Dictionary(grouping: terms) { $0.first?.word.utf8.first ?? 0 }
  }

  /// Whether any wording occurs anywhere in the text.
  package func isFound(in text: FoldedWording) -> Bool {
    text.words.indices.contains { start in
      candidates(for: text.words[start]).contains { matches($0, text.words[start...]) }
    }
  }

  /// At how many places of the text a wording starts.
  package func count(in text: FoldedWording) -> Int {
    text.words.indices.count { start in
      candidates(for: text.words[start]).contains { matches($0, text.words[start...]) }
    }
  }

  /// The number of words of the longest wording that the text begins with; nil where it begins with none.
  package func opening(of text: FoldedWording) -> Int? {
    guard let first = text.words.first else { return nil }
    return candidates(for: first).filter { matches($0, text.words[...]) }.map(\.count).max()
  }

  /// Whether the text is one of the wordings and nothing else.
  package func isAll(of text: FoldedWording) -> Bool {
    !text.isEmpty && opening(of: text) == text.words.count
  }

  /// The text without its occurrences of any wording.
  package func removed(from text: FoldedWording) -> FoldedWording {
    var kept: [String] = []
    var rest = text
    while let first = rest.words.first {
      if let length = opening(of: rest) {
        rest = rest.dropping(first: length)
      } else {
        kept.append(first)
        rest = rest.dropping(first: 1)
      }
    }
    return FoldedWording(kept.joined(separator: " "))
  }

  private func candidates(for word: String) -> [[Term]] {
    word.utf8.first.flatMap { wordings[$0] } ?? []
  }

  private func matches(_ wording: [Term], _ words: ArraySlice<String>) -> Bool {
    guard wording.count <= words.count else { return false }
    return zip(wording, words).allSatisfy { $0.matches($1) }
  }
}
