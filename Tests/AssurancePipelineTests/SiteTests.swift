import Foundation
import Testing

/// The site in a real browser, from the disk: every page, as wide as a telephone.
@Suite struct SiteTests {
  @Test func opensEveryPageWithoutANetworkOrAComplaint() async throws {
    let probe = try await SampleSite.probe
    #expect(probe.pages.count > 30)
    #expect(probe.requests.isEmpty, "\(probe.requests)")
    #expect(probe.console.isEmpty, "\(probe.console)")
    for page in probe.pages {
      #expect(page.isStyled && page.scripts == 0, "\(page.name)")
      #expect(page.headings == 1, "\(page.name)")
    }
    #expect(Set(probe.pages.map(\.title)).count == probe.pages.count)
    #expect(probe.pages.allSatisfy { !$0.title.isEmpty })
  }

  @Test func fitsATelephoneWithoutScrollingSideways() async throws {
    for page in try await SampleSite.probe.pages {
      #expect(page.overflow <= 0, "\(page.name)")
      #expect(page.clipped.isEmpty, "\(page.name): \(page.clipped.prefix(3))")
      #expect(page.broken.isEmpty, "\(page.name): \(page.broken.prefix(3))")
      #expect(page.faint.isEmpty, "\(page.name): \(page.faint.prefix(3))")
    }
  }

  @Test func leadsEveryLinkToAPageAndAPlaceThatAreThere() async throws {
    let pages = try await SampleSite.probe.pages
    #expect(Self.deadLinks(in: pages).isEmpty, "\(Self.deadLinks(in: pages).prefix(5))")
    #expect(pages.flatMap(\.links).count > 1_000)
    for page in pages {
      #expect(Set(page.ids).count == page.ids.count, "an id stands twice on \(page.name)")
    }
  }

  /// The probe itself: each fault is one that it has to see.
  @Test func seesTheFaultsOfAPageThatHasThemAll() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write(
      """
      <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bad</title></head><body>
      <img src="http://assure.invalid/picture.png" alt="">
      <p style="width: 600px; white-space: nowrap; color: #aaa">\(String(repeating: "wide ", count: 40))</p>
      <a href="missing.html">gone</a> <a href="#nowhere">nowhere</a> <a href="https://assure.invalid/">out</a>
      <script>console.error("complaint")</script></body></html>
      """, to: "bad.html")
    let probe = try SiteProbe(folder: folder.url)
    let page = try #require(probe.pages.first)
    #expect(probe.requests.contains { $0.contains("assure.invalid") })
    #expect(probe.console.contains { $0.contains("complaint") })
    #expect(page.overflow > 0)
    #expect(page.clipped.count == 1)
    #expect(page.faint.count == 1)
    #expect(page.scripts == 1)
    #expect(page.headings == 0)
    #expect(!page.isStyled)
    #expect(Self.deadLinks(in: probe.pages).count == 3)
  }

  /// Links to no file, to no id of their page, or out of the site.
  private static func deadLinks(in pages: [SiteProbe.Page]) -> [String] {
    let ids = Dictionary(pages.map { ($0.name, Set($0.ids)) }, uniquingKeysWith: { $1 })
    return pages.flatMap { page in
      page.links.filter { link in
        guard let name = link.file.map({ URL(filePath: $0).lastPathComponent }),
          let known = ids[name]
        else { return true }
        return !link.anchor.isEmpty && !known.contains(link.anchor)
      }.map { "\(page.name): \($0.href)" }
    }
  }
}

/// The sample's site as the browser found it, opened once for all tests.
private enum SampleSite {
  private static let opening = Task {
    try SiteProbe(
      folder: try await SamplePack.shared.folder.appending(
        path: "site", directoryHint: .isDirectory))
  }

  static var probe: SiteProbe { get async throws { try await opening.value } }
}
