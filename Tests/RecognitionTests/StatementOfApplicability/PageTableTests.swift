import AssuranceModel
import Recognition
import Testing

/// Tables that only the places of words arrange, on pages of our own making.
@Suite struct PageTableTests {
  private typealias Fixture = StatementFixture

  private var content: DocumentContent {
    DocumentContent(
      mediaType: .pdf,
      pages: [
        StatementFixture.page(
          1,
          [
            (40, 20, "Statement of Applicability"), (40, 60, "Control"), (300, 60, "Control"),
            (300, 72, "applied?"), (400, 60, "Justification"), (40, 100, "Organisational controls"),
            (60, 115, "A.5.1 – Policies for information"), (60, 127, "security"), (305, 115, "Yes"),
            (400, 115, "A long reason that runs"), (400, 127, "over two lines"),
            (60, 145, "A.5.2 – Roles and responsibilities"), (305, 145, "Yes"), (400, 145, "Risk"),
            (60, 163, "A.6.8 – Event reporting"), (60, 181, "A.7.4 – Monitoring"), (305, 181, "No"),
            (400, 181, "We have no"),
          ]),
        StatementFixture.page(
          2,
          [
            (400, 40, "office"), (60, 60, "A.8.1 – User endpoint devices"), (305, 60, "Yes"),
            (400, 60, "Laptops"), (60, 78, "A.8.13 – Information backup"), (305, 78, "Yes"),
            (400, 78, "Risk"), (380, 560, "Page 2 of 2"),
          ]),
      ])
  }

  @Test func rebuildsRowsOfSeveralLines() throws {
    let statement = try StatementFixture.statement(in: content)
    #expect(
      try StatementFixture.decisions(in: content) == [
        "5.1 applicable", "5.2 applicable", "6.8 not_stated", "7.4 excluded", "8.1 applicable",
        "8.13 applicable",
      ])
    #expect(statement.controls[0].title == "Policies for information security")
    #expect(statement.controls[0].justification == "A long reason that runs over two lines")
  }

  @Test func citesPageAndBox() throws {
    let citation = try StatementFixture.statement(in: content).controls[4].citation
    #expect(citation.page == 2)
    #expect(citation.box?.x0 == 305)
    #expect(citation.quote == "Yes")
    #expect(citation.cell == nil)
  }

  @Test func joinsARowThatRunsOverThePageBreak() throws {
    let statement = try StatementFixture.statement(in: content)
    #expect(statement.controls[3].justification == "We have no office")
  }

  @Test func takesNoSentenceThatCitesAClauseForARow() throws {
    let content = Fixture.pages([
      (40, 20, "Statement of Applicability"), (40, 44, "It meets the demand of"),
      (40, 58, "Clause 6.1.3 d) of the standard, and is reviewed every year by the board."),
      (40, 90, "Control"), (120, 90, "Title"), (400, 90, "Applicable"),
      (40, 110, "5.1"), (120, 110, "Policies for information security"), (400, 110, "Yes"),
      (40, 130, "5.2"), (120, 130, "Roles and responsibilities"), (400, 130, "Yes"),
      (40, 150, "5.3"), (120, 150, "Segregation of duties"), (400, 150, "No"),
    ])
    #expect(
      try Fixture.decisions(in: content) == ["5.1 applicable", "5.2 applicable", "5.3 excluded"])
  }

  @Test func keepsAColumnHeadingApartFromTheNumberBelow() throws {
    let content = Fixture.pages([
      (40, 20, "Statement of Applicability"),
      (40, 90, "Control"), (120, 90, "Title"), (400, 90, "Applicable"),
      (40, 102, "5.1"), (120, 102, "Policies for information security"), (400, 102, "Yes"),
      (40, 114, "5.2"), (120, 114, "Roles and responsibilities"), (400, 114, "No"),
      (40, 126, "5.3"), (120, 126, "Segregation of duties"), (400, 126, "Yes"),
    ])
    #expect(
      try Fixture.decisions(in: content) == ["5.1 applicable", "5.2 excluded", "5.3 applicable"])
  }
}
