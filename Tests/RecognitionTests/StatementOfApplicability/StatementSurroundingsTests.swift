import AssuranceModel
import Recognition
import Testing

/// What stands around the controls of real statements and is none of them.
@Suite struct StatementSurroundingsTests {
  private typealias Fixture = StatementFixture

  @Test func passesOverADashboardOfCounts() throws {
    let content = Fixture.workbook(
      Fixture.grid(
        """
        Statement of Applicability
        ISO/IEC 27001:2022
        Control Ref | Control Name | Applicable? | Justification for Inclusion / Exclusion
        5.1 | Policies for information security | Yes | Needed
        5.2 | Information security roles and responsibilities | Yes | Needed
        6.1 | Screening | Yes | Law
        """, name: "Statement of Applicability"),
      Fixture.grid(
        """
        SoA Summary Dashboard
        Theme | Total | Applicable | Excluded
        5 Organizational controls | 37 | 37 | 0
        6 People controls | 8 | 8 | 0
        """, name: "SoA Summary Dashboard"))
    #expect(
      try Fixture.decisions(in: content) == ["5.1 applicable", "5.2 applicable", "6.1 applicable"])
  }

  @Test func followsTheRowsAndNotTheSummary() throws {
    let content = Fixture.document(
      """
      # Statement of Applicability

      Applicable | Not applicable
      85 | 8

      Control | Name | Applicable | Status
      A.5.1 | Policies for information security | Yes | Implemented
      A.5.2 | Roles | Yes | Implemented
      A.8.5 | Secure authentication | Yes | Implemented

      # Exclusions

      Control | Name | Justification
      A.8.9 | Configuration of printers | No printers
      """)
    let statement = try Fixture.statement(in: content)
    #expect(
      try Fixture.decisions(in: content) == [
        "5.1 applicable", "5.2 applicable", "8.5 applicable", "8.9 excluded",
      ])
    #expect(statement.notListed.count == 89)
  }

  @Test func passesOverObjectivesAndANameOfNoEdition() throws {
    let content = Fixture.workbook(
      Fixture.grid(
        """
        ISO 27001:2021 Controls
        Statement of Applicability | | |
        Section | Control | Applicability y/n | Justification
        A.5         Information Security Policies | | |
        5.1 | Management direction for information security | |
        5.1.1 | Policies for information security | Yes | Needed
        5.1.2 | Review of the policies for information security | yes | Needed
        | A.15 Supplier Relationships | |
        15.1 | Information security in supplier relationships | |
        15.1.1 | Information security policy for supplier relationships | No | None
        """))
    let recognition = try #require(Fixture.recognition(of: content))
    #expect(try Fixture.statement(in: content).edition == .edition2013)
    #expect(
      try Fixture.decisions(in: content) == [
        "A.5.1.1 applicable", "A.5.1.2 applicable", "A.15.1.1 excluded",
      ])
    #expect(recognition.diagnostics.map(\.code) == ["soa-edition-disagrees"])
  }

  @Test(arguments: [
    ("Kontroll-ID | Kontrollname | Anwendbar | Begründung | Umsetzungsstatus", "Ja", "Nein", "N/A"),
    (
      "Ref. | Controle | Aplicável? | Justificativa / Implementação | Status", "Sim", "Não",
      "Excluído"
    ),
    (
      "Control ID | Control Description (short) | Applicable (Y/N) | Justification | Status", "Y",
      "N", "-"
    ),
  ])
  func readsYesAndNoOfThreeLanguages(heading: String, yes: String, no: String, status: String)
    throws
  {
    let content = Fixture.document(
      """
      # SoA

      \(heading)
      A.5.1 | Policies for information security | \(yes) | Risk | Umgesetzt
      A.5.2 | Roles | \(yes) | Risk | Teilweise umgesetzt
      A.8.30 | Outsourced development | \(no) | None | \(status)
      """)
    #expect(
      try Fixture.decisions(in: content) == ["5.1 applicable", "5.2 applicable", "8.30 excluded"])
  }

  @Test func tellsStatementsOfTwoEditionsWhateverTheirLanguage() throws {
    func rows(_ ids: [String]) -> String {
      ids.map { "\($0) | Maatregel | Ja" }.joined(separator: "\n")
    }
    let content = Fixture.document(
      """
      # Verklaring van toepasselijkheid

      Nr. | Titel | Van toepassing
      \(rows(["5.1", "5.2", "5.7", "6.1", "7.4", "8.1"]))

      Nr. | Titel | Van toepassing
      \(rows(["A.5.1.1", "A.5.1.2", "A.6.1.1", "A.6.1.2", "A.7.1.1", "A.8.1.1"]))
      """)
    #expect(try Fixture.statement(in: content).edition == .mixed)
  }

  @Test func readsAFormForEachControl() throws {
    let forms = [("5.1", "Yes"), ("5.2", "Yes"), ("7.4", "No"), ("8.1", "Yes"), ("8.2", "Yes")]
      .map { id, answer in
        "No. | \(id)\nControl name | Something\nApplies | \(answer)\nReason | Because\nStatus | Planned"
      }
    let content = Fixture.document(
      "# Statement of Applicability\n\n" + forms.joined(separator: "\n\n"))
    #expect(
      try Fixture.decisions(in: content) == [
        "5.1 applicable", "5.2 applicable", "7.4 excluded", "8.1 applicable", "8.2 applicable",
      ])
  }

  @Test func leavesALabelWithoutAnAnswerOpen() throws {
    let content = Fixture.document(
      """
      # Statement of Applicability

      - A.5.1 - Policies: Applicable (Yes/No): Yes; Justification: Risk
      - A.5.2 - Roles: Applicable (Yes/No): Yes; Justification: Risk
      - A.5.3 - Duties: Applicable:
      - A.5.4 - Management: Applicable: Yes; Justification: Risk
      - A.5.5 - Authorities: Applicable: Yes; Justification: Risk
      - A.5.6 - Groups: Applicable: No; Justification: None
      """)
    #expect(
      try Fixture.decisions(in: content) == [
        "5.1 applicable", "5.2 applicable", "5.3 not_stated", "5.4 applicable", "5.5 applicable",
        "5.6 excluded",
      ])
  }
}
