import AssuranceModel
import Recognition
import Testing

/// What columns tell where their headings are strange, missing, or over several of them.
@Suite struct StatementColumnsTests {
  private typealias Fixture = StatementFixture

  @Test func tellsTheDecidingColumnByItsAnswers() throws {
    let content = Fixture.document(
      """
      # Statement of Applicability

      No. | Control | Our view | Why
      A.5.1 | Policies for information security | Applicable | Contracts
      A.5.2 | Roles | Applicable | Law
      A.7.4 | Physical security monitoring | Not applicable | No office
      A.8.1 | User endpoint devices | Applicable | Laptops
      """)
    #expect(
      try Fixture.decisions(in: content) == [
        "5.1 applicable", "5.2 applicable", "7.4 excluded", "8.1 applicable",
      ])
  }

  @Test func tellsAllColumnsByTheirValuesWhereNoneHasAHeading() throws {
    let content = Fixture.document(
      """
      # Declaración de aplicabilidad

      Políticas | A.5.1 | Políticas de seguridad | Sí | Lo exigen los contratos firmados | Implantado
      Políticas | A.5.2 | Funciones | Sí | Lo exige la ley de datos | Planificado
      Físico | A.7.4 | Supervisión | No | No tenemos oficinas de la empresa | No implantado
      Técnico | A.8.1 | Terminales | Sí | Se usan ordenadores portátiles | Implantado
      Técnico | A.8.2 | Privilegios | Sí | Lo pide el análisis de riesgos | Implantado
      """)
    let statement = try Fixture.statement(in: content)
    #expect(
      try Fixture.decisions(in: content) == [
        "5.1 applicable", "5.2 applicable", "7.4 excluded", "8.1 applicable", "8.2 applicable",
      ])
    #expect(statement.controls[1].justification == "Lo exige la ley de datos")
    #expect(statement.controls[1].status == "Planificado")
  }

  @Test func leavesAnswersToOtherQuestionsAloneWithoutATitle() {
    let rows = (1...9).map { "A.5.\($0) | Control \($0) | Yes | Policy" }.joined(separator: "\n")
    #expect(
      Fixture.recognition(of: Fixture.document("Ref | Control | Audited | Document\n\(rows)"))
        == nil)
  }

  @Test func readsHeadingsThatReachDownBesideMergedOnes() throws {
    var cells = [
      Cell(row: 1, column: 0, rowSpan: 2, text: "Ref."),
      Cell(row: 1, column: 1, rowSpan: 2, text: "Omschrijving"),
      Cell(row: 1, column: 2, columnSpan: 2, text: "Toepasselijk (Ja/Nee)"),
      Cell(row: 2, column: 2, text: "Gekozen"), Cell(row: 2, column: 3, text: "Uitgesloten"),
    ]
    for row in 3...8 {
      cells.append(Cell(row: row, column: 0, text: "A.5.\(row)"))
      cells.append(Cell(row: row, column: 1, text: "Maatregel"))
      cells.append(Cell(row: row, column: row == 5 ? 3 : 2, text: "x"))
    }
    let title = Cell(row: 0, column: 0, text: "Verklaring van toepasselijkheid")
    let content = Fixture.workbook(Grid(name: "SoA", cells: [title] + cells))
    #expect(
      try Fixture.decisions(in: content) == [
        "5.3 applicable", "5.4 applicable", "5.5 excluded", "5.6 applicable", "5.7 applicable",
        "5.8 applicable",
      ])
  }

  @Test func countsATickUnderAStrangeReason() throws {
    let content = Fixture.document(
      """
      # Statement of Applicability

      Control | Name | Legal | Contract | Wish of the board
      A.5.1 | Policies for information security | x | |
      A.5.2 | Roles | | | x
      A.5.3 | Segregation of duties | | x |
      A.5.4 | Management responsibilities | x | | x
      A.5.5 | Contact with authorities | x | |
      """)
    #expect(try Fixture.decisions(in: content)[1] == "5.2 applicable")
  }

  @Test func findsAnAnswerThatMovedOverByOneCell() throws {
    let content = Fixture.document(
      """
      # Statement of Applicability

      Control | Name | Applicable | Owner
      A.5.1 | Policies for information security | Yes | IT
      A.5.2 | Roles | Yes | IT
      A.5.3 | Segregation of duties | | No
      A.5.4 | Management responsibilities | No | HR
      A.5.5 | Contact with authorities | No | HR
      A.5.6 | Contact with special interest groups | Yes | HR
      A.5.7 | Threat intelligence | | HR
      """)
    #expect(try Fixture.decisions(in: content)[2] == "5.3 excluded")
    #expect(try Fixture.decisions(in: content)[6] == "5.7 not_stated")
  }

  @Test func takesAReasonEitherWayForBoth() throws {
    let content = Fixture.document(
      """
      # Verklaring van toepasselijkheid

      Maatregel | Naam | Van toepassing | Reden van in- of uitsluiting
      A.5.1 | Beleid | Ja | Contract
      A.5.2 | Rollen | Ja | Wet
      A.7.4 | Monitoring | Nee | Geen kantoor
      """)
    #expect(
      try Fixture.decisions(in: content) == ["5.1 applicable", "5.2 applicable", "7.4 excluded"])
  }
}
