import AssuranceModel
import Recognition
import Testing

/// Controls that take several rows of a table.
@Suite struct ContinuedRowsTests {
  private typealias Fixture = StatementFixture

  @Test func joinsTheRestOfARowToIt() throws {
    let statement = try Fixture.statement(
      in: Fixture.document(
        """
        # Statement of Applicability

        Control | Name | Applicable | Justification
        A.5.1 | Policies for information security | Yes | Needed for the
        | | | contracts signed
        A.5.2 | Roles | Not | No
        | | applicable | office
        A.5.3 | Segregation of duties | Yes | Risk
        """))
    #expect(statement.controls.map(\.applicability) == [.applicable, .excluded, .applicable])
    #expect(statement.controls[0].justification == "Needed for the contracts signed")
  }

  @Test func leavesASecondDecisionBelowARowAlone() throws {
    let content = Fixture.document(
      """
      # Statement of Applicability

      Control | Name | Applicable | Justification
      A.5.1 | Policies for information security | Yes | Needed
      Custom-01 | A rule of our own | No | Gone
      A.5.2 | Roles | No | None
      A.5.3 | Segregation of duties | Yes | Risk
      """)
    #expect(
      try Fixture.decisions(in: content) == ["5.1 applicable", "5.2 excluded", "5.3 applicable"])
    #expect(try Fixture.statement(in: content).controls[0].justification == "Needed")
  }

  @Test func readsAReasonWrittenAcrossTheTable() throws {
    var cells = ["Nr.", "Titel", "Anwendbar", "Status"].enumerated().map {
      Cell(row: 1, column: $0, text: $1)
    }
    for (index, answer) in ["Ja", "Ja", "Nein", "Ja"].enumerated() {
      let row = 2 + index * 2
      cells += ["A.5.\(index + 1)", "Maßnahme", answer, "Umgesetzt"].enumerated().map {
        Cell(row: row, column: $0, text: $1)
      }
      cells.append(
        Cell(row: row + 1, column: 0, columnSpan: 4, text: "Begründung: Grund \(index + 1)"))
    }
    let title = Cell(row: 0, column: 0, text: "Erklärung zur Anwendbarkeit")
    let statement = try Fixture.statement(
      in: Fixture.workbook(Grid(name: "SoA", cells: [title] + cells)))
    #expect(
      statement.controls.map(\.justification) == ["Grund 1", "Grund 2", "Grund 3", "Grund 4"])
    #expect(statement.controls[2].applicability == .excluded)
  }

  @Test func takesNoWrappedRowForHeadings() throws {
    let content = Fixture.document(
      """
      # Statement of Applicability

      Control | Name | Applicable | Justification | Status
      A.8.1 | User endpoint devices | Yes | Laptops are in use under | Partly
      | control | | measures | implemented
      A.8.2 | Privileged access rights | Yes | Risk | Planned
      A.8.5 | Secure authentication | No | None | Planned
      """)
    #expect(
      try Fixture.decisions(in: content) == ["8.1 applicable", "8.2 applicable", "8.5 excluded"])
  }
}
