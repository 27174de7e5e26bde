import Foundation
import Testing

/// The letters to vendors as files: repeatable, and only words whatever the vendor is called.
@Suite struct RequestWriterTests {
  @Test func givesTheSameBytesEachTime() throws {
    let one = try Rendered(SmallReport())
    let other = try Rendered(SmallReport())
    defer {
      one.remove()
      other.remove()
    }
    let path = "requests/brackwell.docx"
    let bytes = try Data(contentsOf: one.folder.appending(path: path))
    #expect(try bytes == Data(contentsOf: other.folder.appending(path: path)))
    #expect(bytes.starts(with: [0x50, 0x4B]))
  }

  @Test(arguments: HostileReportTests.words)
  func keepsTheLetterFreeOfForeignMarkup(_ words: String) throws {
    let rendered = try Rendered(SmallReport(name: words, words: words))
    let harmless = try Rendered(SmallReport(name: "x", words: "x"))
    defer {
      rendered.remove()
      harmless.remove()
    }
    let path = "requests/brackwell.md"
    #expect(try rendered.tags(ofMarkdown: path) == harmless.tags(ofMarkdown: path))
  }
}
