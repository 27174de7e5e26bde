import AssuranceModel
import Recognition
import Testing

/// What goes wrong with real statements, each on a small one of our own making.
@Suite struct StatementTrapTests {
  private typealias Fixture = StatementFixture

  @Test func findsTheTableOnALaterSheetBelowItsTitle() throws {
    let content = Fixture.workbook(
      Fixture.grid("Copyright", name: "Cover"),
      Fixture.grid(
        """
        Statement of Applicability

        Version 2.1 of the table

        Ref | Control | Applicable? | Justification
        5.1 | Policies for information security | Yes | Needed
        5.2 | Information security roles and responsibilities | Yes | Needed
        7.4 | Physical security monitoring | No | No office
        """))
    #expect(
      try Fixture.decisions(in: content) == ["5.1 applicable", "5.2 applicable", "7.4 excluded"])
    #expect(try Fixture.statement(in: content).version.value == "2.1 of the table")
  }

  @Test func countsAControlOnceThatAnExclusionTableRepeats() throws {
    let content = Fixture.document(
      """
      # Statement of Applicability

      Version | Date
      1.0 | 2025-03-12

      # Organizational controls

      Ref | Control | Applicable
      5.1 | Policies for information security | Yes
      5.7 | Threat intelligence | Yes

      # Physical controls

      Ref | Control | Applicable
      7.1 | Physical security perimeters | No

      # Exclusions

      Ref | Control | Reason for exclusion
      7.1 | Physical security perimeters | Fully remote

      # Risks

      Risk | Controls
      R-001 Theft | 5.1, 5.7, 7.1
      """)
    let statement = try Fixture.statement(in: content)
    #expect(
      try Fixture.decisions(in: content) == ["5.1 applicable", "5.7 applicable", "7.1 excluded"])
    #expect(statement.controls.last?.justification == "Fully remote")
  }

  @Test func takesExclusionsThatOnlyASecondTableNames() throws {
    let content = Fixture.document(
      """
      # Statement of Applicability

      Control | Name | Applicable | Status
      A.5.1 | Policies for information security | Yes | Implemented
      A.8.5 | Secure authentication | Yes | Gap

      # Excluded controls

      Control | Name | Justification for exclusion
      A.7.8 | Equipment siting and protection | Hosted in the cloud
      """)
    #expect(
      try Fixture.decisions(in: content) == ["5.1 applicable", "7.8 excluded", "8.5 applicable"])
  }

  @Test func takesABlankForANoWhereTheColumnKnowsOneMarkOnly() throws {
    let content = Fixture.workbook(
      Fixture.grid(
        """
        Statement of Applicability
        Controls | | Current controls | Remarks (justification for exclusion) | Reasons for selection | |
        Sec | Control | | | LR | CO | BR/BP
        5.1 | Information security policy | | | | |
        5.1.1 | Information security policy document | ▪ | Existing | ▪ | |
        5.1.2 | Review of the information security policy | ▪ | Existing | | ▪ |
        6.1.1 | Management commitment to information security | ▪ | | | | ▪
        6.1.2 | Information security co-ordination | | | | |
        6.1.3 | Allocation of information security responsibilities | ▪ | | ▪ | |
        7.2.2 | Information labelling and handling | | Unnecessary | | |
        11.3.3 | Clear desk and clear screen policy | yes | | | | ▪
        12.3.1 | Policy on the use of cryptographic controls | ▪ | | ▪ | |
        """))
    let statement = try Fixture.statement(in: content)
    #expect(statement.edition == .edition2005)
    #expect(
      statement.controls.filter { $0.applicability == .excluded }.map(\.id) == ["6.1.2", "7.2.2"])
    #expect(statement.controls.count == 8)
  }

  @Test func leavesABlankOpenWhereTheColumnHoldsWords() throws {
    let content = Fixture.document(
      """
      # Statement of Applicability

      Annex A Control | Control applied? | Owner
      A.6.2 – Terms and conditions of employment | Yes | HR
      A.6.3 – Awareness, education and training | Yes | HR
      A.6.7 – Remote working | Yes | IT
      A.6.8 – Information security event reporting | |
      """)
    #expect(try Fixture.decisions(in: content).last == "6.8 not_stated")
  }

  @Test func readsStatusCodesByTheirLegendAndPassesOverGroupRows() throws {
    let content = Fixture.document(
      """
      # Statement of Applicability for ISO/IEC 27001:2022

      I: Implemented
      PI: Partially implemented
      NI: Not implemented
      E: Excluded

      Ref. | Control title | Status | Justification for inclusion/exclusion
      A.5.1 | Policies for information security | |
      A.5.1.1 | Policy text | I | Included. It is signed.
      A.5.1.2 | Review of the text | PI | Included. | see the plan
      A.6.7 | Remote working | NI | Included. Not begun.
      A.7.4 | Physical security monitoring | E | No office.
      A.8.11 | Data masking | PI | Included. Excluded for one team.
      """)
    #expect(
      try Fixture.decisions(in: content) == [
        "5.1.1 applicable", "5.1.2 applicable", "6.7 applicable", "7.4 excluded", "8.11 applicable",
      ])
  }

  @Test func letsImplementedYesOrNoStandInAndSaysSo() throws {
    let content = Fixture.document(
      """
      # Statement of Applicability

      Annex A control | Control name | Implemented | Justification
      A.5.17 | Authentication information | Yes | Passwords
      A.5.14 | Information transfer | No | No policy
      A.7.5 | Protecting against physical threats | No | The landlord's duty
      A.8.8 | Management of technical vulnerabilities | Yes | Patches
      A.8.13 | Information backup | Yes | Tapes
      A.5.17 | Authentication information | Yes | Tokens
      """)
    let recognition = try #require(Fixture.recognition(of: content))
    #expect(
      try Fixture.decisions(in: content) == [
        "5.14 excluded", "5.17 applicable", "7.5 excluded", "8.8 applicable", "8.13 applicable",
      ])
    #expect(recognition.diagnostics.map(\.code) == ["soa-applicability-from-implementation"])
  }

  @Test func tellsTheEditionFromTheControlsAndNotFromTheTitle() throws {
    let content = Fixture.workbook(
      Fixture.grid(
        """
        ISO 27001:2022 Statement of Applicability
        Section | Control | Applicability y/n
        A.5 | Information security policies |
        5.1.1 | Policies for information security | Yes
        5.1.2 | Review of the policies for information security | yes
        6.2.2 | Teleworking | No
        18.2.3 | Technical compliance review | Yes
        """))
    let recognition = try #require(Fixture.recognition(of: content))
    #expect(try Fixture.statement(in: content).edition == .edition2013)
    #expect(try Fixture.statement(in: content).controls.map(\.id).first == "A.5.1.1")
    #expect(recognition.diagnostics.map(\.code) == ["soa-edition-disagrees"])
  }

  @Test func findsValuesThatUnquotedCommasShifted() throws {
    let content = Fixture.workbook(
      Fixture.grid(
        """
        Ref | Control | Applicable | Justification
        5.31 | Legal | statutory | regulatory requirements | Yes | Law
        6.3 | Awareness | education | training | No | Outsourced
        8.1 | User endpoint devices | Yes | Laptops
        8.5 | Secure authentication | Yes | Risk
        8.7 | Protection against malware | Yes | Risk
        """))
    #expect(try Fixture.decisions(in: content).prefix(2) == ["5.31 applicable", "6.3 excluded"])
  }

  @Test func takesTheLetterOForAYesOnlyWhereNoMarkStandsBesideIt() throws {
    func decisions(_ yes: String, _ no: String) throws -> [String] {
      try Fixture.decisions(
        in: Fixture.document(
          """
          # Déclaration d'applicabilité

          Mesure | Titre | Applicable
          A.5.1 | Politiques | \(yes)
          A.5.7 | Menaces | \(yes)
          A.7.4 | Surveillance | \(no)
          A.8.1 | Terminaux | \(yes)
          """))
    }
    #expect(
      try decisions("O", "N") == [
        "5.1 applicable", "5.7 applicable", "7.4 excluded", "8.1 applicable",
      ])
    #expect(try decisions("x", "o")[2] == "7.4 not_stated")
  }
}
