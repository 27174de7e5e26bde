import AssuranceModel
import Recognition
import Testing

/// Statements of web pages that show some of their tables only on a click.
@Suite struct FoldedPartTests {
  private typealias Fixture = StatementFixture

  private static let shown = """
    # Statement of Applicability

    Control | Name | Applicable
    5.1 | Policies for information security | Yes
    5.2 | Information security roles and responsibilities | Yes
    5.3 | Segregation of duties | Yes
    """

  private static let folded = """
    # Technological controls

    Control | Name | Applicable
    5.3 | Segregation of duties | No
    8.1 | User endpoint devices | Yes
    8.4 | Access to source code | No
    """

  private func page(_ shown: String, folded: String) -> DocumentContent {
    let blocks = Fixture.document(shown).pages.flatMap(\.blocks)
    return DocumentContent(
      mediaType: .html,
      pages: [
        Page(
          number: 1, size: nil, source: .text, blocks: blocks,
          folded: Fixture.document(folded).pages.flatMap(\.blocks))
      ])
  }

  @Test func readsFurtherTabsAndSaysSo() throws {
    let content = page(Self.shown, folded: Self.folded)
    let found = try #require(Fixture.recognition(of: content))
    #expect(
      try Fixture.decisions(in: content) == [
        "5.1 applicable", "5.2 applicable", "5.3 applicable", "8.1 applicable", "8.4 excluded",
      ])
    #expect(
      found.diagnostics.map(\.summary) == ["The page shows 8.1, 8.4 only after a click"])
  }

  @Test func readsAStatementOfWhichNothingShows() throws {
    let content = page("# Dashboard", folded: Self.shown)
    let found = try #require(Fixture.recognition(of: content))
    #expect(try Fixture.statement(in: content).controls.map(\.id) == ["5.1", "5.2", "5.3"])
    #expect(found.diagnostics.map(\.code) == ["soa-read-from-folded-parts"])
  }
}
