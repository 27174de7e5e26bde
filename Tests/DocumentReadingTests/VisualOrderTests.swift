import DocumentReading
import Testing

/// Texts as Poppler gives them, with `<` for the mark before a part from right to left, `>` for one before a part from
/// left to right, and `.` for the end of either.
@Suite struct VisualOrderTests {
  private func boxes(_ text: String) -> [Int?] {
    let marks: [Character: Unicode.Scalar] = ["<": "\u{202B}", ">": "\u{202A}", ".": "\u{202C}"]
    return VisualOrder.boxes(of: text.map { marks[$0] ?? $0.unicodeScalars.first ?? " " })
  }

  @Test(
    arguments: [
      ("abc", [0, 1, 2]), ("ab <cde.", [0, 1, 2, nil, 5, 4, 3, nil]),
      // The whole line runs from the right, and a number in it from the left.
      ("<ab >12. c.", [nil, 6, 5, 4, nil, 2, 3, nil, 1, 0, nil]),
      // A mark that nothing closes, and an end that nothing opened.
      ("a<bc", [0, nil, 2, 1]), ("a.b", [0, nil, 1]), ("", []),
    ] as [(String, [Int?])])
  func findsTheBoxOfEachCharacter(text: String, places: [Int?]) {
    #expect(boxes(text) == places)
  }
}
