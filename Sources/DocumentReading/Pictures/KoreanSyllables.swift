package import AssuranceModel

/// Korean words whose syllables the engine sets apart, brought together.
///
/// Syllables that all but touch belong together, and so do three or more by themselves in a row, as in a label whose
/// letters are set wide; a number is written together with the sign that counts it.
package enum KoreanSyllables {
  /// Signs for year, month and day, and for an edition and an issue.
  private static let counters: Set<String> = ["년", "월", "일", "판", "호", "차"]
  /// The widest gap between syllables of one word, in heights of the line.
  private static let touching = 0.2
  /// The widest gap between the letters of a word that is set wide.
  private static let setWide = 0.7

  /// The words of a page in their order, those of one line with the same upper and lower side.
  package static func joined(_ words: [Word]) -> [Word] {
    let isLoose = words.indices.map { index in
      words[index].text.count == 1 && gap(before: index, in: words).map { $0 < setWide } == true
        && words[index - 1].text.count == 1
    }
    func isInRun(_ index: Int) -> Bool {
      isLoose[index]
        && (isLoose[max(0, index - 1)] || index + 1 < words.count && isLoose[index + 1])
    }
    return words.indices.reduce(into: [Word]()) { joined, index in
      let isJoined =
        isCounted(index, in: words)
        || gap(before: index, in: words).map { $0 < touching || isInRun(index) } ?? false
      guard let last = joined.last, isJoined else { return joined.append(words[index]) }
      joined[joined.count - 1] = Word(
        last.text + words[index].text,
        box: last.box.flatMap { one in words[index].box.map { one.union($0) } },
        confidence: Confidence([last, words[index]].meanConfidence))
    }
  }

  /// White space before a syllable that follows another on its line, in heights of the line; nil for any other word.
  private static func gap(before index: Int, in words: [Word]) -> Double? {
    guard index > 0, words[index - 1].text.last?.isHangul == true,
      words[index].text.first?.isHangul == true, isOnLine(index, of: words),
      let one = words[index - 1].box, let two = words[index].box
    else { return nil }
    return (two.left - one.right) / max(one.height, 1)
  }

  private static func isCounted(_ index: Int, in words: [Word]) -> Bool {
    guard index > 0, isOnLine(index, of: words) else { return false }
    let (before, own) = (words[index - 1].text, words[index].text)
    return before.last?.isNumber == true && counters.contains(own)
      || before == "제" && own.first?.isNumber == true
  }

  private static func isOnLine(_ index: Int, of words: [Word]) -> Bool {
    guard let one = words[index - 1].box, let two = words[index].box else { return false }
    return one.top == two.top && one.bottom == two.bottom && two.left > one.left
  }
}

extension Character {
  /// Whether it is a Korean syllable.
  fileprivate var isHangul: Bool {
    unicodeScalars.first.map { (0xAC00...0xD7A3).contains($0.value) } ?? false
  }
}
