import AssuranceModel
import AssurancePipeline
import Foundation
import Synchronization
import Testing

/// Every citation of the pack is opened, and its words are looked for at the place that it names.
@Suite struct CitationTests {
  @Test func findsEveryQuoteAtItsPlace() async throws {
    let pack = try await SamplePack.shared
    let citations = Pack.citations(in: try pack.json())
    #expect(citations.count > 500)
    let paths = Set(citations.compactMap { $0["file"] as? String }).sorted()
    let files = paths.compactMap { InputDiscovery.file(at: $0, in: Checkout.inputs).value }
    #expect(files.count == paths.count)
    let read = try await ReaderPool(width: 2).read(files, in: Checkout.inputs) {
      file, response in (path: file.path, content: response.content)
    }
    let contents = Dictionary(
      read.compactMap { entry in entry.content.map { (entry.path, $0) } },
      uniquingKeysWith: { first, _ in first })
    var missing: [String] = []
    for citation in citations {
      let path = try #require(citation["file"] as? String)
      let quote = try #require(citation["quote"] as? String)
      let content = try #require(contents[path])
      // A document that was searched and is silent is cited whole, without words.
      if quote.isEmpty { continue }
      let place = text(of: content, at: citation)
      if !Self.isFound(quote, in: place) {
        missing.append("\(path), \(citation["page"] ?? ""): \(quote.prefix(80))")
      }
    }
    #expect(missing.isEmpty, "\(missing.count) of \(citations.count): \(missing.prefix(5))")
  }

  /// The words inside the box, or of the cell's row, or of the page, or of the whole document.
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
      let row = cell.split(separator: ":")[0].filter(\.isNumber)
      let cells = blocks.flatMap { block -> [Cell] in
        guard case .table(let grid) = block, grid.name == sheet else { return [] }
        return grid.cells.filter { $0.reference.filter(\.isNumber) == row }
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

  /// Whether a word's middle lies in a box, give or take the rounding of its sides.
  private static func isInside(_ word: Word, _ sides: [Double]) -> Bool {
    guard let box = word.box else { return false }
    let (x, y) = ((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2)
    return x >= sides[0] - 0.1 && x <= sides[2] + 0.1 && y >= sides[1] - 0.1 && y <= sides[3] + 0.1
  }

  /// A quote may go over what lies in between, as a row's cells do: all its words are there.
  private static func isFound(_ quote: String, in place: String) -> Bool {
    if plain(place).contains(plain(quote)) { return true }
    let there = plain(place)
    return quote.split(separator: " ").allSatisfy { there.contains(plain(String($0))) }
  }

  /// Letters and digits only, as layout decides spaces and hyphens.
  private static func plain(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
