/// Words of East Asian scripts, which set no spaces: a word of a page there may be a whole sentence.
enum UnspacedWord {
  /// Whether a text has letters of such a script.
  static func isOne(_ text: String) -> Bool { text.utf8.contains { $0 >= 0xE3 } }

  /// Whether a word of such a script holds one of some words.
  static func isOne(_ word: String, holding parts: [String]) -> Bool {
    isOne(word) && parts.contains { word.contains($0) }
  }
}
