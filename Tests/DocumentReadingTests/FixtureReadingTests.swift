import AssuranceModel
import AssuranceTesting
import DocumentReading
import Foundation
import Testing

/// Real files of every kind, made for these tests; see the README of their folder.
@Suite struct FixtureReadingTests {
  private static let lines = [
    "CERTIFICATE OF CONFORMITY", "This is to certify that the management system of",
    "Halvorsen Hosting Ltd", "has been assessed and conforms to ISO/IEC 27001:2022",
    "Certificate number IS 483920", "Valid until 14 March 2027",
  ]

  @Test(arguments: ["text.pdf", "rotated.pdf", "empty-password.pdf"])
  func readsTheTextLayer(file: String) throws {
    let page = try #require(try Fixture.read(file).content?.pages.first)
    #expect(page.source == .text)
    #expect(page.lines.map(\.text) == Self.lines)
  }

  @Test func placesWordsInPointsFromTheTop() throws {
    let page = try #require(try Fixture.read("text.pdf").content?.pages.first)
    let box = try #require(page.lines.first?.words.first?.box)
    #expect(abs(box.x0 - 72) < 1)
    #expect(abs(box.y0 - 91) < 4)
    #expect(abs(box.y1 - 103) < 4)
  }

  @Test func readsTheSizeOfATurnedPage() throws {
    let page = try #require(try Fixture.read("rotated.pdf").content?.pages.first)
    #expect(page.size == Page.Size(width: 595, height: 842))
  }

  @Test func keepsWhatLinksLeadTo() throws {
    let link = try #require(try Fixture.read("text.pdf").content?.pages.first?.links.first)
    #expect(link.address == "https://check.example.org/verify/483920")
    #expect(link.box == Box(x0: 72, y0: 127, x1: 272, y1: 142))
  }

  @Test func readsColumnsOneAfterTheOther() throws {
    let page = try #require(try Fixture.read("two-columns.pdf").content?.pages.first)
    let starts = page.lines.compactMap(\.words.first?.text)
    #expect(starts == Array(repeating: "left", count: 30) + Array(repeating: "right", count: 30))
  }

  @Test func readsAHugePageWithinItsPixels() throws {
    let page = try #require(try Fixture.read("huge-page.pdf").content?.pages.first)
    #expect(page.lines.map(\.text) == ["Poster of a very large page and few words"])
  }

  @Test(arguments: ["skewed.png", "upside-down.jpg"])
  func readsScansThatDoNotLieStraight(file: String) throws {
    let page = try #require(try Fixture.read(file).content?.pages.first)
    #expect(page.source == .opticalRecognition)
    #expect(page.lines.map(\.text) == Self.lines)
    let words = page.lines.flatMap(\.words)
    #expect(words.allSatisfy { ($0.confidence ?? .certain) < .certain })
    let box = try #require(words.first?.box)
    #expect(abs(box.x0 - 72) < 6 && abs(box.y0 - 74) < 8)
  }

  @Test func readsWhatStandsUnderAStampOfColour() throws {
    let page = try #require(try Fixture.read("stamped.png").content?.pages.first)
    let texts = page.lines.map(\.text)
    #expect(texts.contains(Self.lines[3]), "\(texts)")
    #expect(texts.contains { $0.hasSuffix("483920") }, "\(texts)")
  }

  @Test func readsRomanianLettersAsTheyArePrinted() throws {
    let page = try #require(try Fixture.read("romanian.png").content?.pages.first)
    let words = page.lines.flatMap(\.words).map(\.text)
    for word in ["Țărilor", "Brașov", "cerințele", "și"] {
      #expect(words.contains(word), "\(word) in \(words)")
    }
  }

  @Test(arguments: ["exchanged-letters.pdf", "scan-with-layer.pdf"])
  func readsWhatAPageShowsAndNotAFaultyTextLayer(file: String) throws {
    let page = try #require(try Fixture.read(file).content?.pages.first)
    #expect(page.source == .opticalRecognition)
    #expect(page.lines.map(\.text) == Self.lines)
  }

  @Test func readsTheTextAndThePictureOfALetterhead() throws {
    let page = try #require(try Fixture.read("letterhead.pdf").content?.pages.first)
    #expect(page.source == .both)
    let read = page.lines.map(\.text)
    #expect(read == [Self.lines[0], Self.lines[5]] + Self.lines[1..<5])
    let typed = page.lines.suffix(4).flatMap(\.words)
    #expect(typed.allSatisfy { $0.confidence == nil })
  }

  @Test func keepsTheTextThatIsSetOnABackground() throws {
    let page = try #require(try Fixture.read("background.pdf").content?.pages.first)
    #expect(page.source == .text)
    #expect(page.lines.map(\.text) == Self.lines)
  }

  @Test func givesEachWordOfALineFromTheRightItsOwnPlace() throws {
    let page = try #require(try Fixture.read("right-to-left.pdf").content?.pages.first)
    #expect(page.lines.map(\.text) == ["113842 : תעודה מספר", "Certificate number 113842 תעודה"])
    let lefts = page.lines.map { $0.words.compactMap(\.box?.x0) }
    #expect(lefts.allSatisfy { $0 == $0.sorted() })
  }

  @Test func readsEachPageOfATIFFOnce() throws {
    let content = try #require(try Fixture.read("pages.tiff").content)
    #expect(content.pages.map(\.number) == [1, 2])
    #expect(content.pages.last?.lines.first?.text == "Second page")
  }

  @Test func readsPicturesBesideATextLayer() throws {
    let page = try #require(try Fixture.read("marks.pdf").content?.pages.first)
    #expect(page.source == .both)
    let texts = page.lines.map(\.text)
    #expect(Array(texts.prefix(6)) == Self.lines)
    let seen = page.lines.flatMap(\.words).filter { $0.confidence != nil }
    for word in ["ACCREDITED", "0123"] {
      #expect(seen.count { $0.text == word } == 1, "\(word) in \(seen.map(\.text))")
    }
    let mark = try #require(seen.first { $0.text == "ACCREDITED" }?.box)
    #expect(mark.x0 > 72 && mark.x1 < 360 && mark.y0 > 420 && mark.y1 < 545)
  }

  /// The name of who accredits stands in many marks on a panel that ends right beside its letters.
  @Test func readsLightLettersOnAMarksDarkPanel() throws {
    let page = try #require(try Fixture.read("panel.pdf").content?.pages.first)
    let seen = page.lines.flatMap(\.words).filter { $0.confidence != nil }
    #expect(seen.map(\.text) == ["NRAB", "ACCREDITED", "CERTIFICATION", "BODY"])
    let name = try #require(seen.first?.box)
    #expect(name.x0 > 410 && name.x1 < 480 && name.y0 > 652 && name.y1 < 680)
  }

  @Test(arguments: [("framed-mark.pdf", ["NRA", "SYSTEMS"]), ("ringed-mark.pdf", ["NRABA"])])
  func readsLettersWithinAFrameOrARing(file: String, letters: [String]) throws {
    let page = try #require(try Fixture.read(file).content?.pages.first)
    #expect(page.lines.flatMap(\.words).filter { $0.confidence != nil }.map(\.text) == letters)
  }

  @Test func decodesAQRCode() throws {
    let page = try #require(try Fixture.read("marks.pdf").content?.pages.first)
    let code = try #require(page.codes.first)
    #expect(page.codes.count == 1)
    #expect(code.symbology == "QR-Code")
    #expect(code.text == "https://check.example.org/verify/483920")
    let box = try #require(code.box)
    #expect(box.x0 > 415 && box.x1 < 515 && box.y0 > 547 && box.y1 < 647)
  }

  @Test func readsTheSameWhateverWasReadBefore() {
    var fresh = DocumentReader()
    let alone = fresh.respond(to: Fixture.request("skewed.png"))
    var used = DocumentReader()
    for file in ["upside-down.jpg", "marks.pdf", "pages.tiff"] {
      _ = used.respond(to: Fixture.request(file))
    }
    #expect(used.respond(to: Fixture.request("skewed.png")) == alone)
    #expect(used.respond(to: Fixture.request("skewed.png")) == alone)
  }

  @Test func takesInsertionsAndLeavesDeletionsOut() throws {
    let blocks = try #require(try Fixture.read("changes.docx").content?.pages.first?.blocks)
    guard case .paragraph(let paragraph) = blocks.first, case .table(let grid) = blocks.last else {
      Issue.record("Not a paragraph and a table")
      return
    }
    #expect(paragraph.text == "The Supplier shall always tell.")
    #expect(grid.cells.map(\.text) == ["5.1", "Yes"])
  }

  /// An earlier answer that the sheet hides is not the sheet's.
  @Test func leavesHiddenColumnsOfASheetOut() throws {
    let blocks = try #require(
      try Fixture.read("hidden-column.xlsx").content?.pages.first?.blocks)
    guard case .table(let grid) = blocks.first else {
      Issue.record("No table")
      return
    }
    #expect(grid.cells.map(\.text) == ["5.1", "No", "merged"])
    #expect(grid.cells.map(\.reference) == ["A1", "C1", "D1"])
  }

  @Test(arguments: [("password.pdf", "pdf-encrypted"), ("bomb.xlsx", "archive-too-large")])
  func saysWhyAFileIsNotRead(file: String, code: String) throws {
    let limits = ReadLimits(unpackedBytes: 32 << 20)
    let response = try Fixture.read(file, limits: limits)
    #expect(response.content == nil)
    #expect(response.diagnostics.map(\.code) == [code])
  }

  @Test(arguments: ["billion-laughs.xlsx", "deep.docx"])
  func makesLittleOfHostileMarkup(file: String) throws {
    let pages = try Fixture.read(file).content?.pages ?? []
    #expect(pages.flatMap(\.lines).flatMap(\.words).count < 10)
    for case .table(let grid) in pages.flatMap(\.blocks) {
      #expect(grid.cells.allSatisfy { $0.text.count < 10_000 })
    }
  }

  @Test func readsACutPDFOrSaysThatItIsDamaged() throws {
    let whole = try Data(contentsOf: Fixture.url("text.pdf"))
    let response = try Fixture.read(whole.prefix(whole.count / 3), as: "cut.pdf")
    #expect(
      response.content == nil || response.content?.pages.allSatisfy { $0.lines.isEmpty } == true)
    #expect(!response.diagnostics.isEmpty)
  }

  @Test func tellsAFileThatLiesAboutItsKind() throws {
    let response = try Fixture.read(Data(contentsOf: Fixture.url("text.pdf")), as: "list.xlsx")
    #expect(response.content?.mediaType == .pdf)
    #expect(response.diagnostics.map(\.code) == ["not-what-its-name-says"])
  }

  @Test(arguments: [String.Encoding.utf16, .isoLatin1, .utf8])
  func readsSeparatedTextInAnyEncoding(encoding: String.Encoding) throws {
    let data = try #require("Ref;Begründung\n5.1;gültig für Öl\n".data(using: encoding))
    guard
      case .table(let grid) = try Fixture.read(data, as: "a.csv").content?.pages.first?.blocks.first
    else {
      Issue.record("No table")
      return
    }
    #expect(grid.cells.map(\.text) == ["Ref", "Begründung", "5.1", "gültig für Öl"])
  }

  @Test func decodesPagesOfEarlierReaders() throws {
    let old = #"{"mediaType":"application/pdf","pages":[{"number":1,"source":"text","blocks":[]}]}"#
    let content = try JSONDecoder().decode(DocumentContent.self, from: Data(old.utf8))
    #expect(content.pages.first?.codes.isEmpty == true)
    #expect(content.pages.first?.links.isEmpty == true)
  }

  @Test func takesControlCharactersOutOfCodes() {
    let text = "https://a.example/\u{1B}[2J\n\u{202E}x" + String(repeating: "y", count: 5_000)
    let code = MachineReadableCode(symbology: "QR-Code", text: text, box: nil)
    #expect(code.text.hasPrefix("https://a.example/[2Jxy"))
    #expect(code.text.unicodeScalars.count == ForeignLine.longest)
  }
}
