/// The beginning of a folded word, as a key by which tables of words and stems are looked up.
package struct FirstLetters: Hashable, Sendable {
  private let bytes: UInt32

  /// The first letters of a word, at most four; of other scripts than Latin the bytes of its first letter.
  package init(of word: String, count: Int) {
    bytes = word.utf8.prefix(count).reduce(0) { $0 << 8 | UInt32($1) }
  }
}
