import Foundation
import Testing

/// `calendar.ics` as RFC 5545 wants it, whatever stands in the documents.
@Suite struct CalendarWriterTests {
  private func calendar(_ report: SmallReport) throws -> String {
    let rendered = try Rendered(report)
    defer { rendered.remove() }
    return try rendered.text("calendar.ics")
  }

  /// The lines of the calendar with folds undone.
  private func unfolded(_ text: String) -> [String] {
    // Literally, since a fold may stand between a letter and its accent.
    text.replacingOccurrences(of: "\r\n ", with: "", options: .literal)
      .components(separatedBy: "\r\n").dropLast().map { String($0) }
  }

  @Test(arguments: [
    "plain words", "e\u{301}\u{300}" + String(repeating: "\u{301}", count: 200),
    String(repeating: "👨‍👩‍👧‍👦", count: 40), String(repeating: "ß", count: 90),
  ])
  func foldsAfter75Octets(_ words: String) throws {
    let text = try calendar(SmallReport(name: words))
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(unfolded(text).contains { $0.hasPrefix("SUMMARY:\(words): ") })
  }

  @Test func escapesWhatHasAMeaningAndDropsControls() throws {
    let text = try calendar(SmallReport(name: "a;b,c\\d\u{0}e\u{7}\tf"))
    #expect(unfolded(text).contains { $0.hasPrefix("SUMMARY:a\\;b\\,c\\\\d e  f: ") })
  }

  @Test func endsEveryLineWithBothLineEnds() throws {
    let text = try calendar(SmallReport())
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    #expect(!text.replacing("\r\n", with: "").contains { $0.isNewline })
  }

  @Test func givesEachEventAnIdOfItsOwnAndOneRevisionForAll() throws {
    let lines = unfolded(try calendar(SmallReport()))
    let ids = lines.filter { $0.hasPrefix("UID:") }
    #expect(ids.contains("UID:brackwell.breach-vendor-notice-due.certificate@assure"))
    #expect(Set(ids).count == ids.count)
    // 2026-11-23 is day 740,248 since 0000-03-01, and the next night's calendar says one more.
    #expect(Set(lines.filter { $0.hasPrefix("SEQUENCE:") }) == ["SEQUENCE:740248"])
    #expect(Set(lines.filter { $0.hasPrefix("DTSTAMP:") }) == ["DTSTAMP:20261123T000000Z"])
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == ids.count)
  }
}
