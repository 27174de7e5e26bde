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
}
