import AssuranceModel
import AssuranceTesting
import DocumentReading
import Foundation
import Testing

@Suite struct DocumentReaderTests {
  @Test func readsSemicolonsAndQuotedLineEnds() throws {
    let content = try #require(
      try read("Ref;Text\n5.1;\"a;b\nc\"\n5.2;d\n", as: "list.csv").content)
    guard case .table(let grid) = content.pages.first?.blocks.first else {
      Issue.record("No table")
      return
    }
    #expect(grid.name == "list.csv")
    #expect(grid.cells.map(\.text) == ["Ref", "Text", "5.1", "a;b\nc", "5.2", "d"])
  }

  @Test func findsPipeTablesAfterAParagraph() throws {
    let text = "# Title\n\nintro\n| Ref | State |\n|---|---|\n| 5.1 | **yes** |\n"
    let content = try #require(try read(text, as: "statement.md").content)
    let blocks = content.pages[0].blocks
    #expect(blocks.count == 3)
    guard case .table(let grid) = blocks.last else {
      Issue.record("No table")
      return
    }
    #expect(grid.cells.map(\.text) == ["Ref", "State", "5.1", "yes"])
  }

  @Test func setsFrontMatterApartAsFurniture() throws {
    let content = try #require(try read("---\ntitle: x\n---\n\nBody\n", as: "a.md").content)
    guard case .paragraph(let first) = content.pages[0].blocks.first else {
      Issue.record("No paragraph")
      return
    }
    #expect(first.role == .furniture)
  }

  @Test func leavesHiddenPartsOfAWebPageOut() throws {
    let page =
      "<!doctype html><body><h2>Terms</h2><p>seen</p><p style='display: none'>unseen</p></body>"
    let content = try #require(try read(page, as: "page.html").content)
    let texts = content.pages[0].blocks.map { block in
      if case .paragraph(let paragraph) = block { paragraph.text } else { "" }
    }
    #expect(texts == ["Terms", "seen"])
    #expect(content.folded == nil)
  }

  @Test func keepsTablesApartThatAWebPageShowsOnAClick() throws {
    let page = """
      <!doctype html><body><h2>Terms</h2><table><tr><td>5.1</td></tr></table>
      <div style="display:none"><h2>Tab</h2><table><tr><td>5.2</td></tr></table></div>
      <div hidden>no table</div><template><table><tr><td>5.3</td></tr></table></template></body>
      """
    let content = try #require(try read(page, as: "page.html").content)
    #expect(content.pages[0].blocks.count == 2)
    let folded = try #require(content.folded).pages[0].blocks
    guard folded.count == 2, case .paragraph(let heading) = folded[0],
      case .table(let grid) = folded[1]
    else {
      Issue.record("No heading with a table")
      return
    }
    #expect(heading.text == "Tab")
    #expect(grid.cells.map(\.text) == ["5.2"])
    #expect(grid.name == "Table 2")
  }

  @Test func readsAPipeTableBelowSeparatedValues() throws {
    let text =
      "Ref,State\n5.1,yes\n5.2,no\n\n## Exclusions\n\n| Ref | Why |\n|---|---|\n| 5.2 | x |\n"
    let blocks = try #require(try read(text, as: "list.csv").content).pages[0].blocks
    guard blocks.count == 3, case .table(let values) = blocks[0],
      case .paragraph(let heading) = blocks[1], case .table(let grid) = blocks[2]
    else {
      Issue.record("Not values, a heading and a table")
      return
    }
    #expect(values.cells.map(\.text) == ["Ref", "State", "5.1", "yes", "5.2", "no"])
    #expect(heading.text == "Exclusions")
    #expect(grid.cells.map(\.text) == ["Ref", "Why", "5.2", "x"])
  }

  @Test func readsBarsAsSeparatorsWhereNothingStandsAbove() throws {
    let blocks = try #require(
      try read("Ref|State\n---|---\n5.1|yes\n", as: "list.csv").content
    ).pages[0].blocks
    #expect(blocks.count == 1)
  }

  @Test(arguments: [
    "| Ref | Name | State |\n+-----+------+-------+\n| 5.1 | a | yes |\n| 5.2 | b | no |\n",
    "Ref\tName\tState\n5.1\ta\tyes\n5.2\tb\tno\n",
    "Ref   Name   State\n----  -----  -----\n5.1   a      yes\n5.2   b      no\n",
  ])
  func readsTablesThatAPlainTextDraws(text: String) throws {
    let blocks = try #require(try read(text, as: "statement.txt").content).pages[0].blocks
    guard blocks.count == 1, case .table(let grid) = blocks[0] else {
      Issue.record("No table: \(blocks)")
      return
    }
    #expect(
      grid.cells.map(\.text) == ["Ref", "Name", "State", "5.1", "a", "yes", "5.2", "b", "no"])
  }

  @Test func readsSentencesOfAPlainTextAsSentences() throws {
    let text = """
      1. The Supplier shall hold  certification - and keep it.
      2. The Customer may ask for it.
      """
    let blocks = try #require(try read(text, as: "contract.txt").content).pages[0].blocks
    #expect(blocks.allSatisfy { if case .paragraph = $0 { true } else { false } })
  }

  @Test func readsTermsOfAWebPageAsATable() throws {
    let page =
      "<!doctype html><body><dl><dt>5.1</dt><dd>yes</dd><dt>5.2</dt><dd>no</dd></dl></body>"
    let blocks = try #require(try read(page, as: "page.html").content).pages[0].blocks
    guard case .table(let grid) = blocks.first else {
      Issue.record("No table")
      return
    }
    #expect(grid.cells.map(\.text) == ["5.1", "yes", "5.2", "no"])
    #expect(grid.cells.map(\.row) == [0, 0, 1, 1])
  }

  @Test func partsPagesOfTextAtFormFeeds() throws {
    let content = try #require(try read("one\n\u{0C}two\n\u{0C}", as: "a.txt").content)
    #expect(content.pages.map(\.number) == [1, 2])
  }

  @Test(arguments: [
    ("", "a.pdf", "empty-file"),
    ("%PDF-1.7\ncut short", "a.pdf", "pdf-damaged"),
    ("PK\u{3}\u{4}xxxxxxxxxxxxxxxxxxxxxxxxxxxx", "a.xlsx", "not-what-its-name-says"),
    ("\u{1}\u{2}", "a.bin", "unsupported-format"),
  ])
  func saysOnceWhyNothingWasRead(text: String, name: String, code: String) throws {
    let response = try read(text, as: name)
    #expect(response.content == nil)
    #expect(response.diagnostics.map(\.code) == [code])
  }

  private func read(_ text: String, as name: String) throws -> ReadResponse {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(text.utf8).write(to: url)
    let request = ReadRequest(path: url.path, file: .test(name), limits: ReadLimits())
    var reader = DocumentReader()
    let response = reader.respond(to: request)
    try FileManager.default.removeItem(at: url)
    return response
  }
}
