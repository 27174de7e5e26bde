import AssuranceModel
import Recognition
import Testing

/// Layouts in which statements come, each on a small one of our own making.
@Suite struct StatementLayoutTests {
  private typealias Fixture = StatementFixture

  @Test func readsYesAndNoAsColumnsUnderOneHeading() throws {
    var grid = Fixture.grid(
      """
      Erklärung zur Anwendbarkeit
      Nr. | Titel | | | Begründung
      | | Ja | Nein |
      5.1 | Richtlinien | x | | Risiko
      5.2 | Rollen | x | | Risiko
      7.4 | Überwachung | | x | Kein Büro
      8.1 | Endgeräte | | |
      8.2 | Rechte | x | x | Unklar
      """)
    grid.cells.insert(Cell(row: 1, column: 2, columnSpan: 2, text: "Anwendbar"), at: 3)
    #expect(
      try Fixture.decisions(in: Fixture.workbook(grid)) == [
        "5.1 applicable", "5.2 applicable", "7.4 excluded", "8.1 not_stated", "8.2 not_stated",
      ])
  }

  @Test func readsTickedReasonsWhereNoColumnTellsApplicability() throws {
    let content = Fixture.workbook(
      Fixture.grid(
        """
        Déclaration d'applicabilité
        Réf. | Mesure | Légal | Contrat | Risque | Justification de l'exclusion
        5.1 | Politiques | x | | x |
        5.2 | Fonctions | | x | |
        5.3 | Séparation | | | x |
        7.4 | Surveillance | | | | Aucun local
        8.1 | Terminaux | | | |
        8.5 | Authentification | x | | |
        8.7 | Maliciels | x | | |
        """))
    #expect(
      try Fixture.decisions(in: content) == [
        "5.1 applicable", "5.2 applicable", "5.3 applicable", "7.4 excluded", "8.1 not_stated",
        "8.5 applicable", "8.7 applicable",
      ])
  }

  @Test func carriesHeadingsOverToATableThatContinues() throws {
    let content = Fixture.document(
      """
      # Declaración de aplicabilidad

      Control | Nombre | ¿Aplica? | Justificación
      A.5.1 | Políticas | Sí | Riesgo
      A.5.2 | Funciones | Sí | Riesgo

      A.7.4 | Supervisión | No | Sin oficinas
      A.8.1 | Dispositivos | Sí | Riesgo
      """)
    #expect(
      try Fixture.decisions(in: content) == [
        "5.1 applicable", "5.2 applicable", "7.4 excluded", "8.1 applicable",
      ])
  }

  @Test func readsAHeadingForEachControl() throws {
    let content = Fixture.document(
      """
      # Statement of Applicability

      ## A.5.1 Policies for information security

      Applicable: Yes

      Status: Implemented

      ## A.5.2 Roles and responsibilities

      Applicable: Yes

      ## A.5.3 Segregation of duties

      Applicable: Partially

      ## A.7.4 Physical security monitoring

      Applicable: No

      Justification: There is no office.

      ## A.8.1 User endpoint devices

      Applicable: Yes
      """)
    let statement = try Fixture.statement(in: content)
    #expect(
      statement.controls.map(\.applicability) == [
        .applicable, .applicable, .partly, .excluded, .applicable,
      ])
    #expect(statement.controls[3].justification == "There is no office.")
    #expect(statement.controls[3].citation.paragraph != nil)
  }

  @Test func takesExclusionsThatASentenceNames() throws {
    let content = Fixture.document(
      """
      # Statement of Applicability

      The following controls are excluded: A.7.1, A.7.2 and A.8.30

      Ref | Control | Applicable
      A.5.1 | Policies for information security | Yes
      A.5.7 | Threat intelligence | Yes
      A.8.30 | Outsourced development | Yes
      """)
    #expect(
      try Fixture.decisions(in: content) == [
        "5.1 applicable", "5.7 applicable", "7.1 excluded", "7.2 excluded", "8.30 not_stated",
      ])
  }

  @Test func passesOverTheClausesOfTheStandardsBody() throws {
    let content = Fixture.workbook(
      Fixture.grid(
        """
        Statement of Applicability
        Ref | Requirement | Applicable
        4.1 | Understanding the organisation | Yes
        5.1 | Leadership and commitment | Yes
        6.1.1 | General | Yes
        10.2 | Corrective action | Yes
        5.1 | Policies for information security | No
        5.7 | Threat intelligence | Yes
        8.1 | User endpoint devices | Yes
        8.13 | Information backup | Yes
        """))
    #expect(
      try Fixture.decisions(in: content) == [
        "5.1 excluded", "5.7 applicable", "8.1 applicable", "8.13 applicable",
      ])
  }

  @Test func ignoresHiddenSheetsWhereOthersAreShown() throws {
    let table = """
      Ref | Control | Applicable
      5.1 | Policies for information security | Yes
      5.7 | Threat intelligence | Yes
      8.1 | User endpoint devices | Yes
      8.13 | Information backup | %
      8.5 | Secure authentication | Yes
      """
    let shown = table.split(separator: "%").joined(separator: "No")
    let hidden = table.split(separator: "%").joined(separator: "Yes")
    let content = Fixture.workbook(
      Fixture.grid(hidden, name: "Old SoA", isHidden: true), Fixture.grid(shown))
    #expect(try Fixture.decisions(in: content).contains("8.13 excluded"))
  }

  @Test func readsIncludedAndExcludedUnderStatus() throws {
    let content = Fixture.document(
      """
      # Statement of Applicability

      Control ID | Control title | Status | Implementation status
      A.5.7 | Threat intelligence | ✅ Included | Implemented
      A.6.1 | Screening | ✅ Included | In progress (75%)
      A.7.3 | Securing offices, rooms and facilities | ❌ Excluded | N/A
      A.8.9 | Configuration management | ✅ Included | Not started
      A.8.13 | Information backup | ✅ Included | Planned
      """)
    #expect(
      try Fixture.decisions(in: content) == [
        "5.7 applicable", "6.1 applicable", "7.3 excluded", "8.9 applicable", "8.13 applicable",
      ])
  }
}
