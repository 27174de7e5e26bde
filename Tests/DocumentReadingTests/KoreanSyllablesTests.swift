import AssuranceModel
import DocumentReading
import Testing

@Suite struct KoreanSyllablesTests {
  /// A line of words ten points high, each letter ten points wide, with the gaps before its words.
  private func line(_ words: [(gap: Double, text: String)]) -> [Word] {
    var left = 0.0
    return words.map { word in
      left += word.gap
      defer { left += 10 * Double(word.text.count) }
      return Word(
        word.text,
        box: Box(x0: left, y0: 0, x1: left + 10 * Double(word.text.count), y1: 10),
        confidence: Confidence(0.9))
    }
  }

  private func texts(_ words: [(gap: Double, text: String)]) -> [String] {
    KoreanSyllables.joined(line(words)).map(\.text)
  }

  @Test func joinsWhatAllButTouches() {
    #expect(texts([(0, "대"), (1, "전"), (1, "광역시"), (5, "유성구")]) == ["대전광역시", "유성구"])
  }

  @Test func joinsALabelWhoseSyllablesAreSetWide() {
    #expect(texts([(0, "인"), (5, "증"), (5, "번"), (6, "호"), (5, ":")]) == ["인증번호", ":"])
  }

  @Test func keepsWordsOfOneSyllableApart() {
    #expect(texts([(0, "개발"), (5, "및"), (5, "운영")]) == ["개발", "및", "운영"])
  }

  @Test func joinsANumberToTheSignThatCountsIt() {
    #expect(
      texts([(0, "2024"), (4, "년"), (5, "11"), (4, "월"), (5, "제"), (5, "4"), (5, "판")])
        == ["2024년", "11월", "제4판"])
  }

  @Test func leavesOtherScriptsAndOtherLinesAlone() {
    #expect(texts([(0, "SoA"), (1, "Rev"), (1, "2")]) == ["SoA", "Rev", "2"])
    let lines =
      line([(0, "인")])
      + [Word("증", box: Box(x0: 11, y0: 20, x1: 21, y1: 30), confidence: Confidence(0.9))]
    #expect(KoreanSyllables.joined(lines).count == 2)
  }
}
