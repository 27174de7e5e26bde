import AssuranceModel
import Recognition
import Testing

@Suite struct PassageTests {
  @Test(arguments: LiteratePassage.all)
  func readsThePromisesOfThePassageAndNoOthers(_ passage: LiteratePassage) {
    let reading = Passages.read(passage.text)
    #expect(Set(reading.tags) == passage.tags)
    for notice in reading.parameters.notices {
      let days = notice.days.map { "\($0)\(notice.isBusiness ? "b" : "")" } ?? "none"
      #expect(days == passage.notices[notice.tag.rawValue])
    }
    if !passage.tags.isEmpty {
      #expect(reading.parameters.cureDays == passage.cureDays)
      #expect(reading.parameters.edition == passage.edition)
    }
  }

  @Test func hasOnePageForEveryTag() throws {
    let pages = try LiteratePassage.pages().map { Self.letters($0) }
    #expect(pages.sorted() == ClauseTag.allCases.map { Self.letters($0.rawValue) }.sorted())
  }

  @Test func listsHardNegativesOnEveryPage() throws {
    for page in try LiteratePassage.pages() {
      let negatives = LiteratePassage.all.count { $0.page == page && $0.tags.isEmpty }
      #expect(negatives >= 5, "\(page).md")
    }
  }

  @Test func namesTagsInTheirOwnOrderAndOnce() {
    let text = """
      If the certificate is withdrawn, the Supplier shall notify the Customer within 5 days. \
      The Supplier shall hold ISO/IEC 27001 certification throughout the Term.
      """
    let reading = Passages.read(text)
    #expect(reading.tags == [.maintainCertification, .lapseNotification])
  }

  @Test(arguments: [
    "1. Vendor shall hold ISO 27001 certification or a SOC 2 Type II report.\n2. Vendor shall, at its election, provide the certificate or the report.",
    "The ISMS follows ISO/IEC 27001. The Contractor shall provide a tax clearance certificate on request.",
  ])
  func leavesChoicesAndOtherCertificatesBesideTheStandardAlone(_ text: String) {
    #expect(Passages.read(text).tags.isEmpty)
  }

  @Test(arguments: ["", " ", "(((((((", "ISO 27001", "|||", "\n\n\n", "§ 5", "\u{FEFF}"])
  func readsNothingFromTextWithoutSentences(_ text: String) {
    #expect(Passages.read(text).tags.isEmpty)
  }

  private static func letters(_ name: String) -> String {
    name.lowercased().filter { $0 != "_" }
  }
}
