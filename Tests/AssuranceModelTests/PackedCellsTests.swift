import AssuranceModel
import Testing

@Suite struct PackedCellsTests {
  private let content = DocumentContent(
    mediaType: .workbook,
    pages: [
      Page(
        number: 1, size: nil, source: .text,
        blocks: [
          .table(
            Grid(
              name: "Controls",
              cells: [
                Cell(row: 0, column: 0, text: "Ref", font: "Calibri"),
                Cell(row: 0, column: 1, text: "Gültig", font: "Calibri"),
                Cell(row: 3, column: 1, rowSpan: 2, columnSpan: 3, text: "5.1", kind: .number),
                Cell(row: 1_048_575, column: 16_383, text: "ü", kind: .date, font: "Wingdings"),
                Cell(
                  row: 1_048_576, column: 0, text: "TRUE", kind: .boolean, font: "Calibri",
                  box: Box(x0: 1.5, y0: 2, x1: 3, y1: 4.25)),
              ])),
          .paragraph(Paragraph(lines: [TextLine(words: [Word("between")])])),
          .table(Grid(name: "Empty", cells: [])),
        ]),
      Page(
        number: 2, size: nil, source: .text,
        blocks: [
          .table(Grid(name: "Other", cells: [Cell(row: 0, column: 0, text: "#N/A", kind: .error)]))
        ]),
    ])

  @Test func givesBackEveryCellOfEveryGrid() {
    let packed = PackedCells.packed(content)
    #expect(content.withoutCells != content)
    #expect(PackedCells.content(content.withoutCells, filledWith: packed) == content)
  }

  @Test func refusesBytesThatAreNoCells() {
    let packed = PackedCells.packed(content)
    for length in 0..<packed.count {
      #expect(
        PackedCells.content(content.withoutCells, filledWith: Array(packed.prefix(length))) == nil)
    }
    #expect(PackedCells.content(content.withoutCells, filledWith: packed + [0]) == nil)
    let all = [UInt8](repeating: 255, count: 64)
    #expect(PackedCells.content(content.withoutCells, filledWith: all) == nil)
  }
}
