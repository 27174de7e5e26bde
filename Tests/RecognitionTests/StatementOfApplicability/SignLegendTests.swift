import AssuranceModel
import Recognition
import Testing

/// Signs and codes that a document explains itself.
@Suite struct SignLegendTests {
  private typealias Fixture = StatementFixture

  private func statement(legend: String, _ statuses: [String]) throws -> [String] {
    let rows = statuses.enumerated().map { "5.\($0.offset + 1) | Control | \($0.element) | Note" }
    return try Fixture.decisions(
      in: Fixture.document(
        "# Statement of Applicability\n\n\(legend)\n\n"
          + (["Control | Name | Status | Evidence"] + rows).joined(separator: "\n")))
  }

  @Test func readsSignsByTheLineThatExplainsThem() throws {
    #expect(
      try statement(
        legend: "Status: ✅ Implemented · 🔶 Partial · 📝 Planned · ☁️ Inherited · ➖ Not applicable",
        ["✅", "🔶", "📝", "☁️", "➖", "✅"])
        == [
          "5.1 applicable", "5.2 applicable", "5.3 applicable", "5.4 applicable", "5.5 excluded",
          "5.6 applicable",
        ])
  }

  @Test func letsAnExplanationOverruleWhatASignLooksLike() throws {
    #expect(
      try statement(
        legend: "❌ Applicable, not yet started · ⚪ Not applicable · ✅ Applicable and in place",
        ["✅", "❌", "⚪", "✅", "✅", "❌"])
        == [
          "5.1 applicable", "5.2 applicable", "5.3 excluded", "5.4 applicable", "5.5 applicable",
          "5.6 applicable",
        ])
  }

  @Test func takesASignInProseForAnOrnament() {
    let legend = SignLegend(lines: ["🎉 Welcome to our security page", "🔒 We keep your data safe"])
    #expect(legend.meaning(of: "🎉") == nil)
    #expect(legend.meaning(of: "🔒") == nil)
  }

  @Test func takesTheRowOfAControlForNoExplanation() {
    let legend = SignLegend(lines: [
      "6.2 Terms of employment ☑ Not applicable to visitors, but to all staff",
      "A.8.30 Outsourced development ☐ Excluded: nothing is outsourced",
    ])
    #expect(legend.meaning(of: "☑") == nil)
    #expect(legend.meaning(of: "☐") == nil)
  }

  @Test func knowsACodeWithAHyphenOfTheKindThatNeverBreaks() throws {
    #expect(
      try statement(
        legend:
          "Legend: A = Applicable & implemented · A\u{2011}P = Applicable, partial · N/A = Not applicable",
        ["A", "A\u{2011}P", "N/A", "A", "A", "A"])
        == [
          "5.1 applicable", "5.2 applicable", "5.3 excluded", "5.4 applicable", "5.5 applicable",
          "5.6 applicable",
        ])
  }

  @Test(arguments: [
    ("Uygulanır", "Hariç"), ("ใช่", "ไม่ใช่"), ("適用", "適用外"), ("适用", "不适用"),
  ])
  func readsAnswersOfFurtherLanguages(yes: String, no: String) throws {
    let rows = (1...6).map { "5.\($0) | Control | \($0 == 4 ? no : yes) | Note" }
    #expect(
      try Fixture.decisions(
        in: Fixture.document(
          "# Statement of Applicability\n\n"
            + (["Control | Name | Applicable | Evidence"] + rows).joined(separator: "\n")))
        == (1...6).map { "5.\($0) \($0 == 4 ? "excluded" : "applicable")" })
  }
}

/// Statements in which nothing is decided, or in words that are not known.
@Suite struct UndecidedStatementTests {
  private typealias Fixture = StatementFixture

  private func document(titled title: String, controls: Int) -> DocumentContent {
    let rows = (1...controls).map { "5.\($0) | Control | — | — | POL-\($0)" }
    return Fixture.document(
      "# \(title)\n\n"
        + (["# | Control | Applicable | Justification | Document"] + rows).joined(separator: "\n"))
  }

  @Test func listsTheControlsOfAnOpenStatement() throws {
    let decisions = try Fixture.decisions(
      in: document(titled: "Statement of Applicability", controls: 37))
    #expect(decisions == (1...37).map { "5.\($0) not_stated" })
  }

  @Test func takesAFewOpenRowsForAnExample() {
    #expect(
      Fixture.recognition(of: document(titled: "Statement of Applicability", controls: 8)) == nil)
  }

  @Test func takesNoOtherListOfControlsForAStatement() {
    #expect(Fixture.recognition(of: document(titled: "Control catalogue", controls: 37)) == nil)
    #expect(
      Fixture.recognition(
        of: document(titled: "Gap analysis against the Statement of Applicability", controls: 37))
        == nil)
  }

  @Test func leavesOutTheNumberOfAClauseOfWhichNothingIsSaid() throws {
    let statement = try Fixture.statement(
      in: Fixture.document(
        """
        # Statement of Applicability

        Control | Name | Applicable | Reason
        6.1.3 | Information security risk treatment | | See above
        5.1 | Policies | Yes | Risk
        5.2 | Roles | Yes | Risk
        5.3 | Duties | No | Too few people
        """))
    #expect(statement.controls.map(\.id) == ["5.1", "5.2", "5.3"])
  }
}
