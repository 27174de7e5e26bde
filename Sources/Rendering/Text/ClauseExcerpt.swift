/// A sentence of a document on one line, cut to a width around the words that are meant, with a line that marks them.
///
/// Widths are columns of a terminal: a wide letter of East Asia or a pictograph takes two, a mark that combines none.
package struct ClauseExcerpt: Hashable, Sendable {
  /// The words to show.
  package let line: String
  /// Spaces and carets below them.
  package let marks: String

  /// `words` is looked for in the sentence; where it is nil or not found, all that is shown is marked.
  package init(_ sentence: String, marking words: String?, width: Int) {
    // What could move the cursor or turn the line around shows nothing.
    let sentence = String(
      sentence.map { character in
        character.isWhitespace ? " " : character.isInvisible ? "\u{FFFD}" : character
      })
    let range =
      words.flatMap { sentence.firstRange(of: $0) } ?? sentence.startIndex..<sentence.endIndex
    let shown = Self.cut(sentence, around: range, to: width)
    let before = sentence[shown.lowerBound..<range.lowerBound]
    let meant = sentence[range.lowerBound..<min(range.upperBound, shown.upperBound)]
    let opening = shown.lowerBound > sentence.startIndex ? "… " : ""
    let closing = shown.upperBound < sentence.endIndex ? " …" : ""
    line = opening + String(sentence[shown]) + closing
    marks =
      String(repeating: " ", count: Self.columns(opening) + Self.columns(String(before)))
      + String(repeating: "^", count: max(1, Self.columns(String(meant))))
  }

  /// As many whole words around a range as fit, those before it first, and the range's own beginning in any case.
  private static func cut(
    _ sentence: String, around range: Range<String.Index>, to width: Int
  ) -> Range<String.Index> {
    guard columns(sentence) > width else { return sentence.startIndex..<sentence.endIndex }
    // Room for an ellipsis at both ends.
    var room = width - 4
    var end = range.lowerBound
    while end < range.upperBound, room > 0 {
      room -= columns(sentence[end])
      end = sentence.index(after: end)
    }
    if end < range.upperBound { end = wordEnd(sentence, before: end, after: range.lowerBound) }
    var start = range.lowerBound
    let lead = room / 2
    var used = 0
    var index = start
    while index > sentence.startIndex {
      index = sentence.index(before: index)
      used += columns(sentence[index])
      guard used <= lead else { break }
      if index == sentence.startIndex || sentence[sentence.index(before: index)] == " " {
        start = index
      }
    }
    room -= columns(String(sentence[start..<range.lowerBound]))
    index = end
    while index < sentence.endIndex {
      room -= columns(sentence[index])
      guard room >= 0 else { break }
      index = sentence.index(after: index)
      if index == sentence.endIndex || sentence[index] == " " { end = index }
    }
    return start..<end
  }

  /// The end of the last whole word before an index; the index itself where one word fills all.
  private static func wordEnd(
    _ sentence: String, before index: String.Index, after start: String.Index
  ) -> String.Index {
    sentence[start..<index].lastIndex(of: " ") ?? index
  }

  /// Columns that a text takes.
  static func columns(_ text: String) -> Int { text.reduce(0) { $0 + columns($1) } }

  private static func columns(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    let isPictograph =
      scalar.properties.isEmojiPresentation
      || character.unicodeScalars.contains { $0.value == 0xFE0F }
    if isPictograph || wide.contains(where: { $0.contains(scalar.value) }) { return 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return 1
    }
  }

  /// Blocks of letters that are two columns wide (Unicode Standard Annex 11, wide and full width).
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
    0xFFE0...0xFFE6, 0x20000...0x3FFFD,
  ]
}

extension Character {
  /// Whether the character is a control, or one that changes the direction of what follows.
  fileprivate var isInvisible: Bool {
    unicodeScalars.contains { scalar in
      scalar.properties.generalCategory == .control
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
  }
}
