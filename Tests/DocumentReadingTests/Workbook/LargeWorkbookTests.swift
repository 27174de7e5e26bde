import AssuranceModel
import AssuranceTesting
import DocumentReading
import Foundation
import Testing

/// Sheets of many rows, and of many rows that hold nothing.
@Suite struct LargeWorkbookTests {
  private static let manyRows = MadeWorkbook(
    rows: (1...100_000).map {
      #"<row r="\#($0)"><c r="A\#($0)" t="s"><v>\#($0 % 3)</v></c><c r="C\#($0)"><v>\#($0)</v></c></row>"#
    }.joined(),
    strings: "<si><t>zero</t></si><si><t>one</t></si><si><t>two</t></si>")

  @Test func readsEveryCellOfAHundredThousandRows() throws {
    let grid = try grid(of: Self.manyRows)
    #expect(grid.cells.count == 200_000)
    #expect(grid.rows.count == 100_000)
    #expect(grid.cells.prefix(4).map(\.reference) == ["A1", "C1", "A2", "C2"])
    #expect(grid.cells.prefix(4).map(\.text) == ["one", "1", "two", "2"])
    #expect(grid.cells.suffix(2).map(\.reference) == ["A100000", "C100000"])
    #expect(grid.cells.suffix(2).map(\.text) == ["one", "100000"])
  }

  @Test func takesNothingFromRowsThatHoldNothing() throws {
    let empty = stride(from: 8, through: 1_048_576, by: 8).map {
      #"<row r="\#($0)" s="1"><c r="A\#($0)" s="1"/><c r="XFD\#($0)" s="1"></c></row>"#
    }.joined()
    let workbook = MadeWorkbook(
      rows: #"<row r="2"><c r="B2" t="s"><v>0</v></c></row>"# + empty
        + #"<row r="1048576"><c r="C1048576" t="inlineStr"><is><t>last</t></is></c></row>"#,
      strings: "<si><t>first</t></si>")
    let grid = try grid(of: workbook)
    #expect(grid.cells.map(\.reference) == ["B2", "C1048576"])
    #expect(grid.cells.map(\.text) == ["first", "last"])
  }

  @Test func leavesCellsBeyondTheLimitOutAndSaysSo() throws {
    let response = try Fixture.read(
      Self.manyRows.data(), as: "soa.xlsx", limits: ReadLimits(cells: 1_001))
    #expect(try table(of: response).cells.count == 1_001)
    #expect(response.diagnostics.map(\.code) == ["cells-left-out"])
    #expect(response.diagnostics.map(\.severity) == [.warning])
  }

  @Test func saysNothingOfASheetThatFillsTheLimit() throws {
    let response = try Fixture.read(
      Self.manyRows.data(), as: "soa.xlsx", limits: ReadLimits(cells: 200_000))
    #expect(try table(of: response).cells.count == 200_000)
    #expect(response.diagnostics.isEmpty)
  }

  /// One long string that is stored once and shown often would unpack to more than the archive's limit sees.
  @Test func leavesTextBeyondTheLimitOutAndSaysSo() throws {
    let workbook = MadeWorkbook(
      rows: (1...1_000).map { #"<row r="\#($0)"><c r="A\#($0)" t="s"><v>0</v></c></row>"# }
        .joined(),
      strings: "<si><t>\(String(repeating: "x", count: 30_000))</t></si>")
    let response = try Fixture.read(
      workbook.data(), as: "soa.xlsx", limits: ReadLimits(cellTextBytes: 1 << 20))
    #expect(try table(of: response).cells.count == 34)
    #expect(response.diagnostics.map(\.code) == ["cells-left-out"])
  }

  private func grid(of workbook: MadeWorkbook) throws -> Grid {
    let response = try Fixture.read(workbook.data(), as: "soa.xlsx")
    #expect(response.diagnostics.isEmpty)
    return try table(of: response)
  }

  private func table(of response: ReadResponse) throws -> Grid {
    let block = try #require(response.content?.pages.first?.blocks.first)
    guard case .table(let grid) = block else { throw NoTable() }
    return grid
  }

  private struct NoTable: Error {}
}
