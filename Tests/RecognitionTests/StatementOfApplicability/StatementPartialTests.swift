import AssuranceModel
import Recognition
import Testing

private typealias Fixture = StatementFixture

/// Statements that list a part of the controls, some twice, in an order of their own.
@Suite struct StatementPartialTests {
  @Test func countsARepeatedControlOnceWhateverTheOrder() throws {
    let content = Fixture.workbook(
      Fixture.grid(
        """
        Statement of Applicability
        Control | Name | Applicable | Status
        A.8.24 | Use of cryptography | Yes | Implemented
        A.5.17 | Authentication information | Yes | Implemented
        A.5.1 | Policies for information security | Yes | Planned
        A.7.5 | Protecting against physical and environmental threats | No | n/a
        A.5.17 | Authentication information | Yes | Implemented
        """))
    let statement = try Fixture.statement(in: content)
    #expect(
      try Fixture.decisions(in: content) == [
        "5.1 applicable", "5.17 applicable", "7.5 excluded", "8.24 applicable",
      ])
    #expect(
      statement.controls.map(\.implementation) == [.planned, .inPlace, .notStated, .inPlace])
  }

  @Test func tellsWhatItDoesNotListAndExcludesNoneOfIt() throws {
    let statement = try Fixture.statement(
      in: Fixture.workbook(
        Fixture.grid(
          """
          Statement of Applicability
          Control ID | Control Name | Applicable?
          5.1 | Policies for information security | Yes
          5.15 | Access control | Yes
          5.23 | Information security for use of cloud services | No
          8.8 | Management of technical vulnerabilities | Yes
          8.13 | Information backup | Yes
          """)))
    #expect(statement.edition == .edition2022)
    #expect(statement.notListed.count == 88)
    #expect(!statement.notListed.contains("5.23"))
    #expect(statement.controls.filter { $0.applicability == .excluded }.map(\.id) == ["5.23"])
  }

  @Test func keepsTheEditionThatTheTitleClaimsBesideThatOfTheControls() throws {
    let statement = try Fixture.statement(
      in: Fixture.document(
        """
        # Statement of Applicability ISO/IEC 27001:2022

        Ref | Control | Applicable
        A.5.1.1 | Policies for information security | Yes
        A.6.1.2 | Segregation of duties | Yes
        A.9.2.3 | Management of privileged access rights | Yes
        A.12.3.1 | Information backup | Yes
        A.18.2.3 | Technical compliance review | No
        """))
    #expect(statement.edition == .edition2013)
    #expect(statement.claimedEdition.value == .edition2022)
    #expect(
      statement.claimedEdition.evidence?.first?.quote
        == "Statement of Applicability ISO/IEC 27001:2022")
  }
}
