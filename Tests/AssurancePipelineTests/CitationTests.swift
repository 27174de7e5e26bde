import AssuranceModel
import AssurancePipeline
import Foundation
import Synchronization
import Testing

/// Every citation of the pack is opened and its words are looked for at the place that it names; every search is
/// compared with the pages that its document has.
@Suite struct CitationTests {
  @Test func findsEveryQuoteAtItsPlace() async throws {
    let pack = try await SamplePack.shared
    let citations = Pack.citations(in: try pack.json())
    #expect(citations.count > 500)
    let contents = try await contents(of: citations)
    var missing: [String] = []
    for citation in citations {
      let path = try #require(citation["file"] as? String)
      let quote = try #require(citation["quote"] as? String)
      let content = try #require(contents[path])
      // An absence is a search, and never a citation without words.
      #expect(!quote.isEmpty, "\(path)")
      let place = text(of: content, at: citation)
      if !Self.isFound(quote, in: place) {
        missing.append("\(path), \(citation["page"] ?? ""): \(quote.prefix(80))")
      }
    }
    #expect(missing.isEmpty, "\(missing.count) of \(citations.count): \(missing.prefix(5))")
  }

  @Test func namesPagesThatWereReadInEverySearch() async throws {
    let searches = Pack.searches(in: try await SamplePack.shared.json())
    #expect(searches.count > 100)
    let contents = try await contents(of: searches)
    for search in searches {
      let path = try #require(search["file"] as? String)
      let place = try #require(search["place"] as? String)
      #expect(search["sought"] as? String != "")
      let pages = try #require(search["pages"] as? [Int])
      let unreadable = try #require(search["unreadable_pages"] as? [Int])
      let tables = try #require(search["tables"] as? [String])
      guard let content = contents[path] else {
        // Nothing of it could be read, and the search says so.
        #expect(place == "could not be read", "\(path)")
        #expect(pages.isEmpty && tables.isEmpty)
        continue
      }
      #expect(
        (pages + unreadable).sorted() == content.pages.filter { $0.size != nil }.map(\.number))
      #expect(place.contains("searched") || !unreadable.isEmpty, "\(path): \(place)")
      let names = content.pages.flatMap(\.blocks).compactMap { block in
        if case .table(let grid) = block { grid.name } else { nil }
      }
      #expect(Set(tables).isSubset(of: names), "\(path)")
    }
  }

  @Test func saysWhichPagesWereSearchedAndWhichCouldNotBeRead() {
    func place(_ extent: ReadExtent) -> String {
      DocumentSearch(file: "a.pdf", extent: extent, sought: "the expiry date").place
    }
    #expect(place(ReadExtent(pages: Array(1...12))) == "searched pages 1-12")
    #expect(place(ReadExtent(pages: [1])) == "searched page 1")
    #expect(
      place(ReadExtent(pages: [1, 2, 3, 5], unreadablePages: [4]))
        == "searched pages 1-3, 5; page 4 could not be read")
    #expect(place(ReadExtent(unreadablePages: [1, 2])) == "pages 1-2 could not be read")
    #expect(
      place(ReadExtent(paragraphs: 1, tables: ["Table 1", "Table 2"]))
        == "searched 1 paragraph and 2 tables")
    #expect(place(.nothing) == "could not be read")
  }

  /// What the reader reads in the files that are named, by their paths; files that cannot be read are left out.
  private func contents(of places: [Pack.Object]) async throws -> [String: DocumentContent] {
    let paths = Set(places.compactMap { $0["file"] as? String }).sorted()
    let files = paths.compactMap { InputDiscovery.file(at: $0, in: Checkout.inputs).value }
    #expect(files.count == paths.count)
    let read = try await WorkerPool(width: 2).read(files, in: Checkout.inputs) {
      file, response in (path: file.path, content: response.content)
    }
    return Dictionary(
      read.compactMap { entry in entry.content.map { (entry.path, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The words inside the box, or of the cells that are named, or of the page, or of the whole document.
  private func text(of content: DocumentContent, at citation: Pack.Object) -> String {
    let page = citation["page"] as? Int
    let pages = page.map { number in content.pages.filter { $0.number == number } } ?? content.pages
    let blocks = pages.flatMap(\.blocks)
    if let box = citation["box"] as? [Double], box.count == 4 {
      let words = blocks.flatMap { block -> [Word] in
        guard case .paragraph(let paragraph) = block else { return [] }
        return paragraph.lines.flatMap(\.words)
      }
      return words.filter { Self.isInside($0, box) }.map(\.text).joined(separator: " ")
    }
    if let cell = citation["cell"] as? String, let sheet = citation["sheet"] as? String {
      let cells = blocks.flatMap { block -> [Cell] in
        guard case .table(let grid) = block, grid.name == sheet else { return [] }
        return grid.cells.filter { Self.isInside($0.reference, cell) }
      }
      return cells.map(\.text).joined(separator: " ")
    }
    return blocks.map { block in
      switch block {
      case .paragraph(let paragraph): paragraph.text
      case .table(let grid): grid.cells.map(\.text).joined(separator: " ")
      }
    }.joined(separator: " ")
  }

  /// Whether a cell, as `C7`, lies in a range, as `A7:F7`; letters are compared by length first, as AA follows Z.
  private static func isInside(_ cell: String, _ range: String) -> Bool {
    func place(_ reference: some StringProtocol) -> (column: String, row: Int) {
      let letters = reference.prefix(while: \.isLetter)
      return (
        String(repeating: " ", count: max(0, 3 - letters.count)) + letters,
        Int(reference.dropFirst(letters.count)) ?? 0
      )
    }
    let corners = range.split(separator: ":").map { place($0) }
    guard let first = corners.first, let last = corners.last else { return false }
    let (column, row) = place(cell)
    return column >= first.column && column <= last.column && row >= first.row && row <= last.row
  }

  /// Whether a word's middle lies in a box, give or take the rounding of its sides.
  private static func isInside(_ word: Word, _ sides: [Double]) -> Bool {
    guard let box = word.box else { return false }
    let (x, y) = ((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2)
    return x >= sides[0] - 0.1 && x <= sides[2] + 0.1 && y >= sides[1] - 0.1 && y <= sides[3] + 0.1
  }

  /// Whether the quote stands there, word after word.
  private static func isFound(_ quote: String, in place: String) -> Bool {
    let letters = plain(quote)
    // A tick has no letters.
    return letters.isEmpty ? place.contains(quote) : plain(place).contains(letters)
  }

  /// Letters and digits only, as layout decides spaces and hyphens.
  private static func plain(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
