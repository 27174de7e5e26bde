import CommonMark
import Foundation

/// Prose in Markdown to HTML.
struct MarkdownMeasure: Measure {
  private static let repetitions = 5

  func figures(on material: BenchMaterial) async throws -> [Figure] {
    let prose = try String(
      contentsOf: material.made.appending(path: "prose.md"), encoding: .utf8)
    let (milliseconds, html) = await Stopwatch.median(of: Self.repetitions) {
      CommonMark.html(from: prose)
    }
    return [
      Figure(
        measure: "Markdown to HTML", value: milliseconds, unit: "ms",
        digest: shortDigest(Data(html.utf8)))
    ]
  }
}
