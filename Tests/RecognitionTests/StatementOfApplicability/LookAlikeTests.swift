import AssuranceModel
import Recognition
import Testing

/// Documents that name controls of Annex A and are no Statements of Applicability.
@Suite struct LookAlikeTests {
  private typealias Fixture = StatementFixture

  private let rows = """
    A.5.1 | Policies for information security | %
    A.5.7 | Threat intelligence | %
    A.5.15 | Access control | %
    A.7.4 | Physical security monitoring | %
    A.8.1 | User endpoint devices | %
    A.8.13 | Information backup | %
    """

  private func rows(_ value: String) -> String {
    rows.split(separator: "%", omittingEmptySubsequences: false).joined(separator: value)
  }

  @Test func passesOverGapAnalyses() {
    let content = Fixture.document(
      "# Gap analysis\n\nControl | Name | Applicable\n\(rows("Yes"))")
    #expect(Fixture.recognition(of: content) == nil)
  }

  @Test func passesOverChecklistsThatOnlyTellTheStatus() {
    let content = Fixture.document(
      "# Controls\n\nControl | Name | Status\n\(rows("Implemented"))")
    #expect(Fixture.recognition(of: content) == nil)
  }

  @Test func passesOverPoliciesThatMentionTheStatement() {
    let content = Fixture.document(
      """
      # Information security policy

      The Statement of Applicability lists the controls. Access follows A.5.15 and A.8.2.

      # 5.1 Leadership

      The board owns this policy.
      """)
    #expect(Fixture.recognition(of: content) == nil)
  }

  @Test func passesOverRiskRegisters() {
    let content = Fixture.document(
      """
      # Risk register

      Risk | Description | Treatment | Controls
      R-1 | Theft of a laptop | Reduce | A.8.1, A.8.13
      R-2 | Malware | Reduce | A.8.7
      R-3 | Fire | Accept | A.7.5
      """)
    #expect(Fixture.recognition(of: content) == nil)
  }

  @Test func acceptsATableWithoutATitleWhenItTellsApplicability() {
    let content = Fixture.document("Control | Name | Applicable\n\(rows("Yes"))")
    #expect(Fixture.recognition(of: content)?.kind == .statementOfApplicability)
  }

  @Test func passesOverStatementsOfOtherStandards() {
    let content = Fixture.document(
      "# Statement of Applicability, ISO/IEC 42001:2023\n\nControl | Name | Applicable\n\(rows("Yes"))"
    )
    #expect(Fixture.recognition(of: content) == nil)
  }
}
