import AssuranceModel
import DocumentReading
import Testing

/// Words with boxes, put into the lines that a person would read.
@Suite struct PageLayoutTests {
  private func lines(_ words: [(String, Box)]) -> [String] {
    let layout = PageLayout(
      of: words.map { Word($0.0, box: $0.1) }, on: Page.Size(width: 595, height: 842))
    return layout.paragraphs.flatMap(\.lines).map { $0.words.map(\.text).joined(separator: " ") }
  }

  @Test func keepsTwoLinesApartBesideATallWord() {
    // The title reaches from the first line of the value to the second.
    let lines = lines([
      ("TITLE", Box(x0: 50, y0: 52, x1: 96, y1: 91)),
      ("firstline", Box(x0: 309, y0: 58, x1: 538, y1: 83)),
      ("second", Box(x0: 309, y0: 72, x1: 339, y1: 98)),
    ])
    #expect(!lines.contains { $0.contains("firstline") && $0.contains("second") })
    #expect(lines.contains { $0.hasPrefix("TITLE") })
  }

  @Test func keepsALabelAndItsValueOnOneLine() {
    let lines = lines([
      ("Number", Box(x0: 50, y0: 50, x1: 90, y1: 60)),
      ("CQ-1234", Box(x0: 300, y0: 48, x1: 350, y1: 62)),
    ])
    #expect(lines == ["Number CQ-1234"])
  }
}
