import AssuranceModel
import Recognition
import Testing

@Suite struct StatementDetailsTests {
  private func details(_ text: String) -> StatementDetails {
    StatementDetails(StatementFixture.document(text), file: "soa")
  }

  @Test func readsWhatTheDocumentPrintsOfItself() {
    let details = details(
      """
      # Statement of Applicability

      Organisation: Aldermoor Ltd
      SoA version: 1.2
      Date: 12 March 2025
      Next review: 12 March 2026
      """)
    #expect(details.version.value == "1.2")
    #expect(details.date.value?.description == "2025-03-12")
    #expect(details.organisation.value == "Aldermoor Ltd")
  }

  @Test func readsPairsOfATable() {
    let details = details(
      """
      Feld | Wert
      Unternehmen | Nordlicht GmbH
      Version | 3.0
      Stand | 24.07.2024
      """)
    #expect(details.version.value == "3.0")
    #expect(details.date.value?.description == "2024-07-24")
    #expect(details.organisation.value == "Nordlicht GmbH")
    #expect(details.date.evidence?.first?.cell == "B4")
  }

  @Test func neverGuessesTheOrderOfDayAndMonth() {
    #expect(details("Date: 04/05/2024").date == .notStated)
    #expect(details("Date: 14/05/2024").date.value?.description == "2024-05-14")
  }

  @Test func takesTheOrganisationFromTheTitleByItsLegalForm() {
    #expect(
      details("# Statement of Applicability - Beispiel AG").organisation.value == "Beispiel AG")
    #expect(details("# Statement of Applicability - Annex A").organisation == .notStated)
  }

  @Test(arguments: [
    "Version 2.1 of 12 March 2025", "v2.1 - March 12, 2025", "Version / Date: 2.1 / 12-Mar-2025",
    "Statement of Applicability · Version 2.1 · 2025-03-12", "Version 2.1 vom 12.03.2025",
    "Versión 2.1 de 12 de marzo de 2025", "Document version: 2.1 (12th March 2025)",
  ])
  func readsAVersionAndItsDateOnOneLine(line: String) {
    let details = details("# Statement\n\n\(line)")
    #expect(details.version.value == "2.1")
    #expect(details.date.value?.description == "2025-03-12")
  }

  @Test func takesTheLatestOfTheVersionHistory() {
    let details = details(
      """
      # Statement of Applicability

      Version | Date of issue | Change
      3.0 | 12 March 2025 | Yearly review
      2.0 | 28/02/2024 | Yearly review
      1.0 | 2023-02-01 | First issue
      """)
    #expect(details.version.value == "3.0")
    #expect(details.date.value?.description == "2025-03-12")
  }

  @Test func settlesTheOrderOfDayAndMonthByOtherDatesOrTheLanguage() {
    #expect(
      details("Date: 04/05/2024\n\nReviewed: 28/05/2023").date.value?.description == "2024-05-04")
    #expect(
      details("# Déclaration d'applicabilité\n\nDate: 04/05/2024").date.value?.description
        == "2024-05-04")
  }

  /// A table below one line of title, as a CSV file has it.
  private func titled(_ title: String) -> StatementDetails {
    let table = [[title], ["Control", "Title", "Applicable"], ["5.1", "Policies", "Yes"]]
    let cells = table.enumerated().flatMap { row, texts in
      texts.enumerated().map { Cell(row: row, column: $0, text: $1) }
    }
    return StatementDetails(
      StatementFixture.workbook(Grid(name: "SoA", cells: cells)), file: "soa.csv")
  }

  @Test(arguments: [
    "Statement of Applicability - Aldermoor Ltd - Version 1.3 - 19 August 2024 - ISO/IEC 27001:2022",
    "Aldermoor Ltd – Statement of Applicability – v1.3 – 2024-08-19",
    "Déclaration d'applicabilité | Aldermoor Ltd | Version 1.3 | 19/08/2024",
    "Statement of Applicability, Aldermoor Ltd, Version 1.3, August 19, 2024",
    "Statement of Applicability - 19 August 2024 - Version 1.3 - next review 19 August 2025",
    "Aldermoor Ltd - 19.08.2024 - Rev. 1.3",
  ])
  func readsTheVersionAndItsDateInATitleAboveATable(title: String) {
    let details = titled(title)
    #expect(details.version.value == "1.3")
    #expect(details.date.value?.description == "2024-08-19")
    #expect(details.version.evidence?.first?.cell == "A1")
    #expect(details.date.evidence?.first?.quote == title)
  }

  @Test func takesNoDateOfAnotherThingForThatOfATitlesVersion() {
    let details = titled(
      "Statement of Applicability - next review - 12 March 2026 - Version 1.2 - approved by the board"
    )
    #expect(details.version.value == "1.2")
    #expect(details.date == .notStated)
  }

  @Test(arguments: [
    "Statement of Applicability - Aldermoor Ltd - ISO/IEC 27001:2022",
    "Statement of Applicability - Aldermoor Ltd - Edition 2022 - Annex A",
    "Statement of Applicability - Aldermoor Ltd - Room 12",
  ])
  func readsNoVersionInATitleThatPrintsNone(title: String) {
    #expect(titled(title).version == .notStated)
    #expect(titled(title).date == .notStated)
  }
}
