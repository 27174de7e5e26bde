import AssuranceModel
import Recognition
import Testing

@Suite struct StatementOfApplicabilityRecogniserTests {
  private let small = """
    Statement of Applicability
    Ref | Control | Applicable? | Justification | Status
    A.5.1 | Policies for information security | Yes | Foundation of the system | Implemented
    A.7.4 | Physical security monitoring | No | There is no office | N/A
    A.8.13 | Information backup | Yes | Loss of data | Planned
    A.8.30 | Outsourced development | | |
    """

  @Test func readsOneEntryAControlInTheOrderOfAnnexA() throws {
    let statement = try StatementFixture.statement(
      in: StatementFixture.workbook(StatementFixture.grid(small)))
    #expect(statement.edition == .edition2022)
    #expect(statement.controls.map(\.id) == ["5.1", "7.4", "8.13", "8.30"])
    #expect(
      statement.controls.map(\.applicability) == [.applicable, .excluded, .applicable, .notStated])
    #expect(statement.controls[1].justification == "There is no office")
    #expect(statement.controls[2].status == "Planned")
    #expect(statement.controls[2].title == "Information backup")
    #expect(statement.notListed.count == 89)
  }

  @Test func citesTheCellThatDecides() throws {
    let statement = try StatementFixture.statement(
      in: StatementFixture.workbook(StatementFixture.grid(small)))
    #expect(statement.controls[1].citation.sheet == "SoA")
    #expect(statement.controls[1].citation.cell == "C4")
    #expect(statement.controls[1].citation.quote == "No")
    #expect(statement.controls[3].citation.quote == "A.8.30")
  }

  /// A recogniser that is as sure as this need not be asked: without numbers of controls there is no table of them.
  @Test(arguments: [
    ("A.5.1 and A.8.13", true), ("5.1 – 5.37", true), ("A.12.4.1 and A.9.2.3", true),
    ("issued 12.05.2024, until 11.05.2027", false), ("€ 12.500 and € 9.750", false),
    ("version 2.1 of 4.3", false), ("A.5.1 alone", false),
  ])
  func mayBeSureOnlyOfWhatHasNumbersOfControls(text: String, mayBeSure: Bool) {
    let line = TextLine(words: text.split(separator: " ").map { Word(String($0)) })
    let content = DocumentContent(
      mediaType: .pdf,
      pages: [
        Page(number: 1, size: nil, source: .text, blocks: [.paragraph(Paragraph(lines: [line]))])
      ])
    let most = StatementOfApplicabilityRecogniser().mostConfidence(in: content)
    #expect((most == .certain) == mayBeSure)
  }
}
