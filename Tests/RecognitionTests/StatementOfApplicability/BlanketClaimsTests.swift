import AssuranceModel
import Recognition
import Testing

/// What sentences about many controls decide in statements, and what they must leave to the rows.
@Suite struct BlanketClaimsTests {
  private typealias Fixture = StatementFixture

  /// A statement whose rows tell nothing but the title, with a sentence above.
  private func silentRows(_ sentence: String, status: String = "Implemented") -> DocumentContent {
    let rows = (1...21).map { "A.5.\($0) | \(Self.titles[$0 - 1]) | \($0 == 1 ? status : "-")" }
    return Fixture.document(
      """
      # Statement of Applicability

      ISO/IEC 27001:2022

      # Scope

      \(sentence)

      # Controls

      Control | Name | Remarks
      \(rows.joined(separator: "\n"))
      """)
  }

  private static let titles = AnnexAControl.all(in: .edition2022).map(\.title)

  @Test func decidesSilentRowsAndCitesTheSentence() throws {
    let content = silentRows("All 93 controls are applicable. We review them every year.")
    let found = try #require(Fixture.recognition(of: content))
    let statement = try Fixture.statement(in: content)
    #expect(statement.controls.count == 21)
    #expect(statement.controls.allSatisfy { $0.applicability == .applicable })
    #expect(statement.controls[0].citation.quote == "All 93 controls are applicable.")
    #expect(statement.controls[0].citation.paragraph == 4)
    #expect(found.diagnostics.map(\.code) == ["soa-applicability-from-sentence"])
  }

  @Test func believesNoSentenceThatCountsControlsWrongly() throws {
    let content = silentRows("All 114 controls are applicable.")
    let states = try Fixture.statement(in: content).controls.map(\.applicability)
    #expect(states == Array(repeating: .notStated, count: 21))
  }

  @Test func excludesWhatTheSentenceTakesOut() throws {
    let content = silentRows("All 93 controls apply except 5.7 because nothing threatens us.")
    let controls = try Fixture.statement(in: content).controls
    #expect(controls.filter { $0.applicability == .excluded }.map(\.id) == ["5.7"])
    #expect(controls[6].justification == "because nothing threatens us.")
    #expect(controls.filter { $0.applicability == .applicable }.count == 20)
  }

  @Test func believesNoSentenceAgainstARow() throws {
    let content = Fixture.document(
      """
      # Statement of Applicability

      All 93 controls are applicable.

      Control | Name | Applicable
      5.1 | Policies for information security | Yes
      5.2 | Information security roles and responsibilities | No
      5.3 | Segregation of duties | Yes
      5.4 | Management responsibilities |
      """)
    #expect(
      try Fixture.decisions(in: content) == [
        "5.1 applicable", "5.2 excluded", "5.3 applicable", "5.4 not_stated",
      ])
  }

  @Test func leavesAControlOpenThatRowAndSentenceDisputes() throws {
    let content = Fixture.document(
      """
      # Statement of Applicability

      All controls of Annex A apply except 5.3.

      Control | Name | Applicable
      5.1 | Policies for information security | Yes
      5.2 | Information security roles and responsibilities | Yes
      5.3 | Segregation of duties | Yes
      5.4 | Management responsibilities |
      """)
    let found = try #require(Fixture.recognition(of: content))
    #expect(
      try Fixture.decisions(in: content) == [
        "5.1 applicable", "5.2 applicable", "5.3 not_stated", "5.4 applicable",
      ])
    #expect(found.diagnostics.contains { $0.code == "soa-control-contradicts" })
  }

  @Test func leavesRowsOpenWhoseWordsAreNotUnderstood() throws {
    let content = Fixture.document(
      """
      # Statement of Applicability

      Every control applies unless the row says otherwise.

      Control | Name | Status
      5.1 | Policies for information security | Implemented
      5.2 | Information security roles and responsibilities | N/A
      5.3 | Segregation of duties | Ruled out
      5.4 | Management responsibilities | Not implemented
      5.5 | Contact with authorities | Implemented
      5.6 | Contact with special interest groups | Implemented
      """)
    #expect(
      try Fixture.decisions(in: content) == [
        "5.1 applicable", "5.2 excluded", "5.3 not_stated", "5.4 applicable", "5.5 applicable",
        "5.6 applicable",
      ])
  }

  @Test func tellsAStatementWithoutRowsByItsSentence() throws {
    let content = Fixture.document(
      """
      # Statement of Applicability

      # Controls of ISO/IEC 27001:2013

      All 114 controls from Annex A are applicable except A.14.2.7.
      """)
    let statement = try Fixture.statement(in: content)
    #expect(statement.edition == .edition2013)
    #expect(statement.controls.count == 114)
    #expect(
      statement.controls.filter { $0.applicability == .excluded }.map(\.id) == ["A.14.2.7"])
    #expect(statement.notListed.count == 114)
  }

  @Test func takesTheRestFromASentenceBesideAListOfExclusions() throws {
    let content = Fixture.document(
      """
      # Statement of Applicability

      ISO/IEC 27001:2022

      # Exclusions

      All controls of Annex A are applicable except those listed below.

      Control | Name | Justification for exclusion
      A.7.4 | Physical security monitoring | No premises
      A.8.30 | Outsourced development | Nothing is outsourced
      """)
    let controls = try Fixture.statement(in: content).controls
    #expect(controls.filter { $0.applicability == .excluded }.map(\.id) == ["7.4", "8.30"])
    #expect(controls.filter { $0.applicability == .applicable }.count == 91)
  }

  @Test func takesNoPageAboutStatementsForOne() {
    let content = Fixture.document(
      """
      # Security at Larkmoor

      # Our Statement of Applicability

      All 93 controls of ISO/IEC 27001:2022 are applicable.
      """)
    #expect(Fixture.recognition(of: content) == nil)
  }
}
