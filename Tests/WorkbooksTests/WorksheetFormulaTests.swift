import Testing
import Workbooks

/// Cells that a spreadsheet works out.
@Suite struct WorksheetFormulaTests {
  @Test func keepsTheValueBesideTheFormula() throws {
    let file = try WrittenWorkbook()
    try file.write { sheet throws(WorkbookError) in
      try sheet.write(formula: "1+A2*2", value: 7, row: 0, column: 0, style: CellStyle())
      try sheet.write(
        formula: "IF(A1<=3,\"few\",\"many\")", text: "many", row: 0, column: 1, style: CellStyle())
    }
    let sheet = try file.part("xl/worksheets/sheet1.xml")
    #expect(sheet.contains("<f>1+A2*2</f><v>7</v>"))
    #expect(sheet.contains("<f>IF(A1&lt;=3,\"few\",\"many\")</f><v>many</v>"))
  }

  @Test func namesACellOfASheetWhateverTheSheetIsCalled() throws {
    let file = try WrittenWorkbook()
    var workbook = try Workbook(path: file.path, title: "Test")
    try workbook.addWorksheet(named: "It's here") { sheet throws(WorkbookError) in
      try sheet.name("weight_COM001", row: 4, column: 27)
    }
    try workbook.close()
    let book = try file.part("xl/workbook.xml")
    #expect(
      book.contains("<definedName name=\"weight_COM001\">'It''s here'!$AB$5</definedName>"))
  }

  @Test func letsNothingButWholeNumbersOfTheRangeIn() throws {
    let file = try WrittenWorkbook()
    try file.write { sheet throws(WorkbookError) in
      try sheet.restrict(row: 2, column: 1, to: 0...1_000)
    }
    let sheet = try file.part("xl/worksheets/sheet1.xml")
    #expect(sheet.contains("type=\"whole\"") && sheet.contains("sqref=\"B3\""))
    #expect(sheet.contains("<formula1>0</formula1><formula2>1000</formula2>"))
    #expect(sheet.contains("A whole number from 0 to 1000"))
  }

  @Test func changesTheLookWhileACellHoldsAText() throws {
    let file = try WrittenWorkbook()
    try file.write { sheet throws(WorkbookError) in
      try sheet.highlight(
        row: 0, column: 0, whileItSays: "so \"high\"",
        style: CellStyle().with { $0.fill = .init(0xFBE6E4) })
    }
    let sheet = try file.part("xl/worksheets/sheet1.xml")
    #expect(sheet.contains("operator=\"equal\""))
    #expect(sheet.contains("<formula>\"so \"\"high\"\"\"</formula>"))
    #expect(try file.part("xl/styles.xml").contains("FFFBE6E4"))
  }

  @Test(arguments: [(1_048_576, 0), (0, 16_384), (-1, 0)])
  func refusesAPlaceOutsideASheet(_ row: Int, _ column: Int) throws {
    let file = try WrittenWorkbook()
    var workbook = try Workbook(path: file.path, title: "Test")
    var refused: WorkbookError?
    do throws(WorkbookError) {
      try workbook.addWorksheet(named: "Sheet") { sheet throws(WorkbookError) in
        try sheet.name("points", row: row, column: column)
      }
    } catch { refused = error }
    #expect(refused == .outsideSheet(row: row, column: column))
  }
}
