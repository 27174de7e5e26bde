import Rendering
import Testing

/// One line of a clause with its marks below, whatever its letters are.
@Suite struct ClauseExcerptTests {
  @Test func marksTheWordsThatAreMeant() {
    let excerpt = ClauseExcerpt(
      "The Supplier is ISO 27001 certified.", marking: "ISO 27001", width: 80)
    #expect(excerpt.line == "The Supplier is ISO 27001 certified.")
    #expect(excerpt.marks == "                ^^^^^^^^^")
  }

  @Test(arguments: [nil, "words that are not there"])
  func marksAllWhereNoWordsAreSingledOut(_ words: String?) {
    let excerpt = ClauseExcerpt("It shall.", marking: words, width: 80)
    #expect(excerpt.marks == "^^^^^^^^^")
  }

  @Test func cutsALongClauseAroundTheWordsAtSpaces() {
    let excerpt = ClauseExcerpt(
      "Without prejudice to any other right the Supplier shall keep ISO 27001 for the whole of the term and beyond it.",
      marking: "ISO 27001", width: 44)
    #expect(excerpt.line == "… shall keep ISO 27001 for the whole of …")
    #expect(excerpt.marks == "             ^^^^^^^^^")
    #expect(excerpt.line.count <= 44)
  }

  @Test func cutsWordsThatAreLongerThanTheLine() {
    let excerpt = ClauseExcerpt("one two three four five six seven eight", marking: nil, width: 20)
    #expect(excerpt.line == "one two three …")
    #expect(excerpt.marks == "^^^^^^^^^^^^^")
  }

  @Test func countsColumnsAndNotLetters() {
    let wide = ClauseExcerpt("供給者は ISO 27001 を維持する", marking: "ISO 27001", width: 80)
    #expect(wide.marks == "         ^^^^^^^^^")
    let combined = ClauseExcerpt("cafe\u{301} ISO 27001", marking: "ISO 27001", width: 80)
    #expect(combined.marks == "     ^^^^^^^^^")
    let family = ClauseExcerpt("👩‍👩‍👧 ISO 27001", marking: "ISO 27001", width: 80)
    #expect(family.marks == "   ^^^^^^^^^")
  }

  @Test func showsNothingThatMovesTheCursorOrTurnsTheLine() {
    let excerpt = ClauseExcerpt("a\u{1B}[31mb\u{202E}c\td", marking: "d", width: 80)
    #expect(excerpt.line == "a\u{FFFD}[31mb\u{FFFD}c d")
    #expect(excerpt.marks == "          ^")
  }
}
