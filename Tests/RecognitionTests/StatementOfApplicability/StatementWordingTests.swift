import AssuranceModel
import Recognition
import Testing

/// Wordings of real statements that were once read as something else.
@Suite struct StatementWordingTests {
  private typealias Fixture = StatementFixture

  @Test func leavesAConditionalControlOpenUnlessItsStatusExcludesIt() throws {
    let content = Fixture.document(
      """
      # Statement of Applicability

      Control | Name | Applicable | Status
      5.1 | Policies for information security | Yes | Implemented
      5.2 | Information security roles and responsibilities | Yes | Implemented
      5.3 | Segregation of duties | Yes | Implemented
      8.30 | Outsourced development | Conditional | Not applicable
      8.31 | Separation of environments | Conditionally | Planned
      """)
    #expect(
      try Fixture.decisions(in: content).suffix(2) == ["8.30 excluded", "8.31 not_stated"])
  }

  @Test func takesNoReasonForALegend() throws {
    let content = Fixture.document(
      """
      # Statement of Applicability

      N/A: no offices

      Control | Name | Applicable | Justification
      5.1 | Policies for information security | Yes | Needed
      5.2 | Information security roles and responsibilities | Yes | Needed
      5.3 | Segregation of duties | Yes | Needed
      7.1 | Physical security perimeters | N/A | No offices
      """)
    #expect(try Fixture.decisions(in: content).last == "7.1 excluded")
  }

  @Test func takesADocumentOfExclusionsForAStatement() throws {
    let content = Fixture.document(
      """
      # Statement of Applicability

      # Excluded controls

      Control | Name | Justification
      A.7.4 | Physical security monitoring | No premises
      A.8.30 | Outsourced development | Nothing is outsourced
      """)
    #expect(try Fixture.decisions(in: content) == ["7.4 excluded", "8.30 excluded"])
  }
}
