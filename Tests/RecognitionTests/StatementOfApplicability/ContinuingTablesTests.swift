import AssuranceModel
import Recognition
import Testing

/// Themes of a statement whose tables lack the column by which the others tell what applies.
@Suite struct ContinuingTablesTests {
  private typealias Fixture = StatementFixture

  private static let leading = """
    # Statement of Applicability

    # Organizational controls

    Control | Name | Applicable | Status
    5.1 | Policies for information security | Yes | Implemented
    5.2 | Information security roles and responsibilities | Yes | Implemented
    5.3 | Segregation of duties | Yes | Implemented
    """

  @Test func readsAThemeByItsStatusAlone() throws {
    let content = Fixture.document(
      """
      \(Self.leading)

      # Physical controls

      Control | Name | Status | Justification
      7.1 | Physical security perimeters | Implemented | Offices
      7.2 | Physical entry | Implemented | Offices
      7.4 | Physical security monitoring | N/A | No premises
      """)
    #expect(
      try Fixture.decisions(in: content) == [
        "5.1 applicable", "5.2 applicable", "5.3 applicable", "7.1 applicable", "7.2 applicable",
        "7.4 excluded",
      ])
  }

  @Test func passesOverAPlanThatRepeatsControls() throws {
    let content = Fixture.document(
      """
      \(Self.leading)

      # Action plan

      Control | Name | Status
      5.2 | Information security roles and responsibilities | Planned
      5.7 | Threat intelligence | Planned
      5.9 | Inventory of information and other associated assets | Planned
      5.10 | Acceptable use | Planned
      """)
    #expect(try Fixture.statement(in: content).controls.map(\.id) == ["5.1", "5.2", "5.3"])
  }
}
