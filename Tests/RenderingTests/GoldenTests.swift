import AssuranceTesting
import Foundation
import Testing

/// The pack about an invented vendor, letter for letter as a person has read it.
@Suite struct GoldenTests {
  @Test(arguments: [
    ("portfolio.md", "portfolio.md"), ("site/vendor-brackwell.html", "vendor.html"),
    ("redlines/brackwell.md", "redlines.md"), ("requests/brackwell.md", "request.md"),
  ])
  func writesTheKeptText(_ artefact: String, _ golden: String) throws {
    let rendered = try Rendered(SmallReport())
    defer { rendered.remove() }
    let complaint = try Golden(Self.folder.appending(path: golden))
      .complaint(about: try rendered.text(artefact))
    #expect(complaint == nil)
  }

  /// The comparison itself: it names the first line that differs.
  @Test(.enabled(if: ProcessInfo.processInfo.environment[Golden.recording] == nil))
  func namesTheLineThatDiffers() throws {
    let golden = Golden(Self.folder.appending(path: "portfolio.md"))
    let kept = String(decoding: try Data(contentsOf: golden.file), as: UTF8.self)
    #expect(try golden.complaint(about: kept) == nil)
    let complaint = try #require(try golden.complaint(about: kept + "one line more\n"))
    #expect(complaint.contains("one line more"))
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Goldens", directoryHint: .isDirectory)
}
