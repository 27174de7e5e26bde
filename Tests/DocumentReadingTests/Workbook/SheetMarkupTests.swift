import AssuranceModel
import AssuranceTesting
import DocumentReading
import Foundation
import Testing

/// Markup that a sheet may be written in, whatever program wrote it.
@Suite struct SheetMarkupTests {
  /// Markup of two cells A1 and B1, each of which must read `a & b` and `5.1`.
  @Test(arguments: [
    #"<row><c t="inlineStr"><is><t>a &amp; b</t></is></c><c><v>5.1</v></c></row>"#,
    #"<row r='1'><c r='A1' t='str' ><v>a &#38; b</v ></c ><c r='B1'><f>5+"&gt;"</f><v>5.1</v></c></row>"#,
    #"<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a &#x26; b</x:t></x:is></x:c><x:c r="B1"><x:v>5.1</x:v></x:c></x:row>"#,
    #"<row r="1"><!-- <c r="A1"><v>0</v></c> --><c r="A1" t="str"><v><![CDATA[a & b]]></v></c><?x <v> ?><c r="B1"><v>5.0999999999999996</v></c></row>"#,
    #"<row r="1"><c r="B1"><v>5.1</v></c><c r="A1" note="a > b" t="str"><v> a &amp; b </v></c></row>"#,
  ])
  func readsTheSameCellsHoweverTheyAreWritten(rows: String) throws {
    let cells = try cells(of: MadeWorkbook(rows: rows))
    #expect(cells.map(\.reference) == ["A1", "B1"])
    #expect(cells.map(\.text) == ["a & b", "5.1"])
    #expect(cells.map(\.kind) == [.text, .number])
  }

  @Test func readsASheetInUTF16() throws {
    let workbook = MadeWorkbook(
      rows: #"<row r="1"><c r="A1" t="str"><v>Begründung</v></c></row>"#,
      declaration: #"<?xml version="1.0" encoding="UTF-16"?>"#, encoding: .utf16)
    #expect(try cells(of: workbook).map(\.text) == ["Begründung"])
  }

  @Test func leavesPhoneticReadingsOfSharedStringsOut() throws {
    let workbook = MadeWorkbook(
      rows: #"<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>7</v></c></row>"#,
      strings: "<si><r><t>適</t></r><r><t>用</t></r><rPh><t>テキヨウ</t></rPh></si>")
    let cells = try cells(of: workbook)
    // A number of no string is no cell.
    #expect(cells.map(\.text) == ["適用"])
  }

  @Test(arguments: [
    ("5.1", 0, "5.1"), ("5.10", 0, "5.1"), ("-3", 0, "-3"), ("-0", 0, "0"), ("1E3", 0, "1000"),
    ("0.00001", 0, "1e-05"), ("0.0001", 0, "0.0001"), ("123456789012345", 0, "123456789012345"),
    ("5.1", 2, "5.10"), ("0.5", 9, "50%"), ("0.125", 10, "12.50%"), ("45657", 14, "2024-12-31"),
    ("45657.5", 22, "2024-12-31T12:00:00"), ("0.25", 20, "06:00:00"), ("5.1.1", 0, "5.1.1"),
  ])
  func showsNumbersAsTheirFormatDoes(stored: String, format: Int, shown: String) throws {
    let workbook = MadeWorkbook(
      rows: #"<row r="1"><c r="A1" s="0"><v>\#(stored)</v></c></row>"#, formats: [format])
    #expect(try cells(of: workbook).map(\.text) == [shown])
  }

  @Test func tellsWhichHiddenColumnsWereLeftOut() throws {
    let workbook = MadeWorkbook(
      columns: #"<cols><col min="2" max="3" hidden="1"/><col min="5" max="9" hidden="1"/></cols>"#,
      rows:
        #"<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c><c r="D1"><v>4</v></c></row>"#
    )
    let response = try Fixture.read(workbook.data(), as: "soa.xlsx")
    #expect(try texts(of: response) == ["1", "4"])
    let note = try #require(response.diagnostics.first)
    #expect(response.diagnostics.count == 1)
    #expect(note.code == "hidden-columns-left-out")
    #expect(note.severity == .note)
    #expect(note.place == "sheet Controls")
    #expect(note.summary == "Hidden columns B, C left out")
  }

  private func cells(of workbook: MadeWorkbook) throws -> [Cell] {
    let response = try Fixture.read(workbook.data(), as: "soa.xlsx")
    guard case .table(let grid) = response.content?.pages.first?.blocks.first else { return [] }
    return grid.cells
  }

  private func texts(of response: ReadResponse) throws -> [String] {
    guard case .table(let grid) = response.content?.pages.first?.blocks.first else { return [] }
    return grid.cells.map(\.text)
  }
}
