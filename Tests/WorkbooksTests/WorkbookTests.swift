import Foundation
import Testing
import Workbooks

@Suite struct WorkbookTests {
  private let style = CellStyle()

  @Test(arguments: [
    "", "a name that is longer than 31 chars", "a/b", "a\\b", "a[b", "a]b", "a:b", "a*b", "a?b",
    "'quoted", "quoted'",
  ])
  func refusesASheetNameThatSpreadsheetsRefuse(_ name: String) throws {
    let file = try WrittenWorkbook()
    var workbook = try Workbook(path: file.path, title: "Test")
    var refused: WorkbookError?
    do throws(WorkbookError) { try workbook.addWorksheet(named: name) { _ in } } catch {
      refused = error
    }
    #expect(refused == .unusableSheetName(name))
  }

  @Test func refusesANameThatIsTakenWhateverItsCase() throws {
    let file = try WrittenWorkbook()
    var workbook = try Workbook(path: file.path, title: "Test")
    try workbook.addWorksheet(named: "Vendors") { _ in }
    var refused: WorkbookError?
    do throws(WorkbookError) { try workbook.addWorksheet(named: "VENDORS") { _ in } } catch {
      refused = error
    }
    #expect(refused == .unusableSheetName("VENDORS"))
  }

  @Test func takesANameOfTheFullLengthInAnyScript() throws {
    let file = try WrittenWorkbook()
    let name = String(repeating: "ß", count: 31)
    var workbook = try Workbook(path: file.path, title: "Test")
    try workbook.addWorksheet(named: name) { _ in }
    try workbook.close()
    #expect(try file.part("xl/workbook.xml").contains("name=\"\(name)\""))
  }

  @Test(arguments: [(1_048_576, 0), (0, 16_384), (-1, 0), (0, -1)])
  func refusesAPlaceOutsideASheet(_ row: Int, _ column: Int) throws {
    let file = try WrittenWorkbook()
    var refused: WorkbookError?
    var workbook = try Workbook(path: file.path, title: "Test")
    do throws(WorkbookError) {
      try workbook.addWorksheet(named: "Sheet") { sheet throws(WorkbookError) in
        try sheet.write("words", row: row, column: column, style: CellStyle())
      }
    } catch { refused = error }
    #expect(refused == .outsideSheet(row: row, column: column))
  }

  @Test(arguments: [
    "=1+1", "=HYPERLINK(\"http://example.com\",\"pay\")", "+1", "-1", "@SUM(A1)", "{=A1}",
    "http://example.com", "mailto:a@example.com", "<b>bold</b>", "a & b", "]]>", "'quoted",
    "1.5", "2026-01-01", "TRUE", "#REF!", "\u{202E}reversed", "日本語 ﷽ 👩‍👩‍👧", " spaces ",
  ])
  func keepsHostileWordsAsText(_ text: String) throws {
    let file = try WrittenWorkbook()
    try file.write { sheet throws(WorkbookError) in
      try sheet.write(text, row: 0, column: 0, style: CellStyle())
    }
    #expect(try file.texts() == [text])
    let sheet = try file.part("xl/worksheets/sheet1.xml")
    #expect(sheet.contains("t=\"s\""))
    #expect(!sheet.contains("<f>") && !sheet.contains("hyperlink"))
  }

  @Test func leavesOutControlsThatAWorkbookCannotHold() throws {
    let file = try WrittenWorkbook()
    try file.write { sheet throws(WorkbookError) in
      try sheet.write("a\u{0}b\u{1}c\u{1B}[31md\ne\tf", row: 0, column: 0, style: CellStyle())
    }
    #expect(try file.texts() == ["abc[31md\ne\tf"])
  }

  @Test func cutsATextThatIsTooLongForACellAndSaysSo() throws {
    let file = try WrittenWorkbook()
    let fits = String(repeating: "x", count: 32_767)
    try file.write { sheet throws(WorkbookError) in
      try sheet.write(fits, row: 0, column: 0, style: CellStyle())
      try sheet.write(fits + "y", row: 1, column: 0, style: CellStyle())
      try sheet.write(
        String(repeating: "👩‍👩‍👧", count: 9_000), row: 2, column: 0, style: CellStyle())
    }
    let texts = try file.texts()
    #expect(texts.first == fits)
    #expect(texts.allSatisfy { $0.utf16.count <= 32_767 })
    #expect(texts.dropFirst().allSatisfy { $0.hasSuffix(" [cut]") })
    #expect(texts.count == 3)
  }

  @Test func writesNumbersAndDaysAsNumbers() throws {
    let file = try WrittenWorkbook()
    try file.write { sheet throws(WorkbookError) in
      try sheet.write(0.1 + 0.2, row: 0, column: 0, style: CellStyle())
      try sheet.write(year: 2026, month: 11, day: 23, row: 0, column: 1, style: CellStyle())
    }
    let sheet = try file.part("xl/worksheets/sheet1.xml")
    #expect(sheet.contains("<v>0.3</v>") || sheet.contains("<v>0.30000000000000004</v>"))
    #expect(sheet.contains("<v>46349</v>"))
  }

  @Test func leadsALinkToItsSheetWhateverTheSheetIsCalled() throws {
    let file = try WrittenWorkbook()
    var workbook = try Workbook(path: file.path, title: "Test")
    try workbook.addWorksheet(named: "It's here") { _ in }
    try workbook.addWorksheet(named: "Links") { sheet throws(WorkbookError) in
      try sheet.writeLink(
        "there", toSheet: "It's here", row: 4, row: 0, column: 0, style: CellStyle())
    }
    try workbook.close()
    let sheet = try file.part("xl/worksheets/sheet2.xml")
    #expect(sheet.contains("location=\"'It''s here'!A5\""))
  }

  @Test(arguments: ["/no such folder/book.xlsx", "/proc/book.xlsx"])
  func refusesAPathThatCannotBeWritten(_ path: String) throws {
    var refused: WorkbookError?
    do throws(WorkbookError) {
      let workbook = try Workbook(path: path, title: "Test")
      try workbook.close()
    } catch { refused = error }
    let error = try #require(refused)
    #expect("\(error)".contains("cannot be written") || "\(error)".contains("code"))
  }

  @Test func leavesNothingBehindWhenAbandoned() throws {
    let file = try WrittenWorkbook()
    do {
      try file.write { sheet throws(WorkbookError) in
        for row in 0..<2_000 {
          try sheet.write("row \(row)", row: row, column: 0, style: CellStyle())
        }
        throw .outsideSheet(row: -1, column: 0)
      }
      Issue.record("the error was lost")
    } catch {}
    #expect(try file.files.isEmpty)
  }

  @Test func givesTheSameBytesForTheSameContent() throws {
    let one = try WrittenWorkbook()
    let other = try WrittenWorkbook()
    func fill(_ file: borrowing WrittenWorkbook) throws -> Data {
      try file.write { sheet throws(WorkbookError) in
        try sheet.write("words", row: 0, column: 0, style: CellStyle().with { $0.isBold = true })
      }
      return try Data(contentsOf: URL(filePath: file.path))
    }
    let (first, second) = (try fill(one), try fill(other))
    #expect(first == second)
  }
}
