import AssuranceModel
import Foundation
import Testing

/// The proposed clauses as files: tracked, repeatable, and only words whatever the vendor is called.
@Suite struct RedlineWriterTests {
  @Test func insertsWhatIsProposedAndDeletesWhatItReplaces() throws {
    let rendered = try Rendered(SmallReport())
    defer { rendered.remove() }
    let document = try #require(try rendered.documentParts()["word/document.xml"])
    #expect(
      document.contains(
        "<w:delText xml:space=\"preserve\">The Supplier shall maintain its certification.</w:delText>"
      ))
    let inserted =
      "w:author=\"Nordhain &amp; Sons\" w:date=\"2026-11-23T00:00:00Z\"><w:r><w:t xml:space=\"preserve\">"
      + "The Supplier shall tell Brackwell Payroll GmbH within 5 days."
    #expect(document.contains(inserted))
    #expect(document.contains("2028-05-23 (month 18): Certificate"))
  }

  @Test func givesTheSameBytesEachTime() throws {
    let one = try Rendered(SmallReport())
    let other = try Rendered(SmallReport())
    defer {
      one.remove()
      other.remove()
    }
    let path = "redlines/brackwell.docx"
    #expect(
      try Data(contentsOf: one.folder.appending(path: path))
        == Data(contentsOf: other.folder.appending(path: path)))
  }

  @Test(arguments: HostileReportTests.words)
  func keepsTheClausesFreeOfForeignMarkup(_ words: String) throws {
    let rendered = try Rendered(SmallReport(name: words, words: words))
    let harmless = try Rendered(SmallReport(name: "x", words: "x"))
    defer {
      rendered.remove()
      harmless.remove()
    }
    let path = "redlines/brackwell.md"
    #expect(try rendered.tags(ofMarkdown: path) == harmless.tags(ofMarkdown: path))
    let document = try #require(try rendered.documentParts()["word/document.xml"])
    let own = try #require(try harmless.documentParts()["word/document.xml"])
    #expect(
      document.matches(of: /<[^>]*>/).map(\.output) == own.matches(of: /<[^>]*>/).map(\.output))
  }

  @Test(arguments: [
    ("brackwell", "brackwell"), ("../../etc/passwd", "%2E%2E%2F%2E%2E%2Fetc%2Fpasswd"),
    ("a b", "a%20b"), ("ä", "%C3%A4"), ("a%20b", "a%2520b"), (".", "%2E"), ("", ""),
  ])
  func namesFilesSoThatNoIdLeadsOutOfTheFolder(_ id: String, _ stem: String) {
    let vendor = Vendor(
      id: id, legalName: "x", citation: Citation(file: "vendors.csv", cell: "A2", quote: id))
    #expect(vendor.fileStem == stem)
  }
}

extension Rendered {
  /// Every part of the Word document, by name.
  fileprivate func documentParts() throws -> [String: String] {
    try parts(of: "redlines/brackwell.docx")
  }
}
