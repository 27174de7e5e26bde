package import Foundation

/// Recomputes what a finished run's manifest claims.
package enum RunVerification {
  /// How much was recomputed and found right.
  package struct Verified: Sendable {
    package let artefacts: Int
    /// Figures that agree in JSON, workbook, Markdown and HTML.
    package let figures: Int
  }

  /// What was verified; throws with every difference where there is one.
  package static func verify(_ folder: URL) async throws(PipelineError) -> Verified {
    let folder = folder.resolvingSymlinksInPath()
    let manifest = try RunManifest(readingFrom: folder)
    let found = try RunManifest.artefacts(in: folder)
    let foundByPath = Dictionary(
      found.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let claimed = Set(manifest.artefacts.map(\.path))
    var differences: [String] = []
    for artefact in manifest.artefacts {
      guard let there = foundByPath[artefact.path] else {
        differences.append("\(artefact.path) is missing")
        continue
      }
      if there != artefact {
        differences.append(
          "\(artefact.path) has changed: SHA-256 is \(there.sha256), was \(artefact.sha256)")
      }
    }
    differences += found.map(\.path).filter { !claimed.contains($0) }.map { "\($0) was added" }
    let figures = try await FigureComparison(folder: folder)
    differences += figures.differences
    guard differences.isEmpty else {
      throw .verificationFailed(run: manifest.runId, differences: differences)
    }
    return Verified(artefacts: manifest.artefacts.count, figures: figures.agreeing)
  }
}
