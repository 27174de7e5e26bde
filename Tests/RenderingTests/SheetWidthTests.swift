import Rendering
import Testing

/// Sheets that are printed as wide as the paper: what stands on them must not be cut, nor too small to read.
@Suite struct SheetWidthTests {
  @Test func narrowsTheWidestColumnsUntilTheyFit() {
    let columns = [
      ColumnWidth(natural: 60, least: 12), ColumnWidth(natural: 25, least: 10),
      ColumnWidth(natural: 60, least: 44), ColumnWidth(natural: 15, least: 15),
    ]
    #expect(ColumnWidth.fitted(columns, into: 160) == [60, 25, 60, 15])
    #expect(ColumnWidth.fitted(columns, into: 120) == [36, 25, 44, 15])
  }

  @Test func cutsNothingWhereTheColumnsCannotFit() {
    let columns = [ColumnWidth(natural: 60, least: 50), ColumnWidth(natural: 60, least: 10)]
    #expect(ColumnWidth.fitted(columns, into: 20) == [50, 18])
    #expect(ColumnWidth.fitted([], into: 20).isEmpty)
  }

  @Test func takesTheWiderOfTwoForAColumnOfSeveralTables() {
    let joined = ColumnWidth(natural: 30, least: 10).joined(
      with: ColumnWidth(natural: 20, least: 15))
    #expect(joined == ColumnWidth(natural: 30, least: 15))
    #expect(ColumnWidth(natural: 5, least: 12).natural == 12)
  }

  /// Arial's advances: 40 times `i` is 16.9 units wide, 40 times `W` is 71.9.
  @Test(arguments: [
    (String(repeating: "i", count: 40), 1), (String(repeating: "W", count: 40), 4),
    ("", 1), ("one\ntwo", 2), ("The Supplier shall keep the certificate", 2),
    (String(repeating: "証", count: 24), 3),
  ])
  func countsTheLinesThatWordsTakeByTheWidthOfTheirLetters(_ text: String, lines: Int) {
    #expect(SheetText.lines(of: text, width: 21) == lines)
  }
}
