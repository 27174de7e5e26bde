import Foundation
import Testing
import WordDocuments

@Suite struct WordDocumentTests {
  private func document(_ words: String) -> WordDocument {
    WordDocument(
      title: "Clauses for \(words)", author: "Nordhain \(words)", date: "2026-11-23",
      paragraphs: [
        .init(.title, "Clauses"), .init(.heading, words),
        .init(.clause, [.init("old \(words)", change: .deleted)]),
        .init(.clause, [.init("new \(words)", change: .inserted)]),
        .init(.item, [.init("kept "), .init("added", change: .inserted)]),
      ])
  }

  @Test func opensInAnOfficeSuiteWithItsText() throws {
    let text = try WrittenDocument(document("Müller & Söhne <AG>")).officeText()
    #expect(text.contains("Clauses\n"))
    #expect(text.contains("\nMüller & Söhne <AG>\n"))
    #expect(text.contains("\nnew Müller & Söhne <AG>\n"))
    #expect(text.contains("kept added"))
  }

  @Test func signsAndDatesEachChange() throws {
    let changes = try WrittenDocument(document("x")).probe(
      """
      for kind in ("ins", "del"):
          for change in body.iter(W + kind):
              text = "".join(t.text for t in change.iter() if t.tag in (W + "t", W + "delText"))
              print(kind, change.get(W + "author"), change.get(W + "date"), text, sep="|")
      ids = [c.get(W + "id") for c in body.iter() if c.tag in (W + "ins", W + "del")]
      assert len(set(ids)) == len(ids) == 5
      """)
    #expect(
      changes == """
        ins|Nordhain x|2026-11-23T00:00:00Z|
        ins|Nordhain x|2026-11-23T00:00:00Z|new x
        ins|Nordhain x|2026-11-23T00:00:00Z|added
        del|Nordhain x|2026-11-23T00:00:00Z|
        del|Nordhain x|2026-11-23T00:00:00Z|old x

        """)
  }

  @Test func givesTheSameBytesForTheSameContent() throws {
    let one = try WrittenDocument(document("same"))
    let other = try WrittenDocument(document("same"))
    let (first, second) = (try one.bytes, try other.bytes)
    #expect(first == second)
    #expect(first != (try WrittenDocument(document("other")).bytes))
    let dates = try one.probe("print({i.date_time for i in book.infolist()})")
    #expect(dates == "{(2000, 1, 1, 0, 0, 0)}\n")
  }

  @Test(arguments: [
    "</w:t></w:r></w:p>", "a & b", "]]>", "\"quoted\" 'twice'", "&#x0;", "日本語 👩‍👩‍👧", "=1+1",
  ])
  func keepsHostileWordsAsText(_ words: String) throws {
    let texts = try WrittenDocument(document(words)).probe(
      "print([t.text for t in body.iter(W + 't')][1])")
    #expect(texts == words + "\n")
  }

  @Test func leavesOutWhatXMLCannotHold() throws {
    let texts = try WrittenDocument(document("a\u{0}b\u{1B}[31m\u{202E}c\nd\u{FFFE}e")).probe(
      "print([t.text for t in body.iter(W + 't')][1])")
    #expect(texts == "ab[31mc de\n")
  }

  @Test(arguments: ["/no such folder/document.docx", "/proc/document.docx"])
  func refusesAPathThatCannotBeWritten(_ path: String) {
    var refused: WordDocumentError?
    do throws(WordDocumentError) { try document("x").write(to: path) } catch { refused = error }
    guard case .refused(_, let message, _) = refused else {
      Issue.record("\(String(describing: refused))")
      return
    }
    #expect(!message.isEmpty)
  }
}
