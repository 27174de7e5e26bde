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
    let read = try await ReaderPool(width: 2).read(
      files, in: Checkout.inputs, progress: { _ in }
    ) { file, response in (path: file.path, content: response.content) }
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
      if !Self.plain(place).contains(Self.plain(quote)) {
        missing.append("\(path), \(citation["page"] ?? ""): \(quote.prefix(80))")
      }
    }
    #expect(missing.isEmpty, "\(missing.count) of \(citations.count): \(missing.prefix(5))")
  }

  /// The words of the page, or of the row of the cell, or of the whole document.
  private func text(of content: DocumentContent, at citation: Pack.Object) -> String {
    let page = citation["page"] as? Int
    let pages = page.map { number in content.pages.filter { $0.number == number } } ?? content.pages
    return pages.flatMap(\.blocks).map { block in
      switch block {
      case .paragraph(let paragraph): paragraph.text
      case .table(let grid): grid.cells.map(\.text).joined(separator: " ")
      }
    }.joined(separator: " ")
  }

  /// Letters and digits only, as layout decides spaces and hyphens.
  private static func plain(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
