package import AssuranceModel
import Crypto
package import Foundation

/// What a run read and what it wrote, each with its digest: `manifest.json` of the run's folder.
package struct RunManifest: Hashable, Sendable, Codable {
  /// One file that the run wrote.
  package struct Artefact: Hashable, Sendable, Codable {
    /// Path relative to the run's folder.
    package let path: String
    /// Size in bytes.
    package let size: Int
    package let sha256: ContentDigest
  }

  /// One file that the run read.
  package struct Input: Hashable, Sendable, Codable {
    /// Path relative to the inputs folder.
    package let path: String
    /// Size in bytes.
    package let size: Int
    package let sha256: ContentDigest
    package let mediaType: String
  }

  package let schemaVersion: String
  package let runId: String
  package let asOf: CalendarDate
  package let inputsDigest: ContentDigest
  package let rulesVersion: String
  package let scoringVersion: String
  package let inputs: [Input]
  package let artefacts: [Artefact]

  static let fileName = "manifest.json"

  /// The manifest of a run's folder as it is now.
  init(run: Report.Run, inputs: [InputFile], folder: URL) throws(PipelineError) {
    schemaVersion = "1.0"
    runId = run.id
    asOf = run.asOf
    inputsDigest = run.inputsDigest
    rulesVersion = run.rulesVersion
    scoringVersion = run.scoringVersion
    self.inputs = inputs.map {
      Input(path: $0.path, size: $0.size, sha256: $0.digest, mediaType: $0.mediaType.rawValue)
    }
    artefacts = try Self.artefacts(in: folder)
  }

  /// The manifest that a finished run left.
  package init(readingFrom folder: URL) throws(PipelineError) {
    let url = folder.appending(path: Self.fileName)
    do {
      self = try JSONDecoder.published.decode(RunManifest.self, from: Data(contentsOf: url))
    } catch {
      throw .inputsUnusable(
        path: url.path, reason: "no readable manifest",
        remedy: "Name the folder of a finished run, such as outputs/current.")
    }
  }

  /// Every file below a folder but the manifest, in the order of the paths.
  static func artefacts(in folder: URL) throws(PipelineError) -> [Artefact] {
    var artefacts: [Artefact] = []
    let paths = FileManager.default.subpaths(atPath: folder.path) ?? []
    for path in paths.sorted() where path != fileName {
      guard let file = InputDiscovery.file(at: path, in: folder).value else { continue }
      artefacts.append(Artefact(path: path, size: file.size, sha256: file.digest))
    }
    return artefacts
  }

  /// Writes the manifest into a run's folder.
  func write(into folder: URL) throws(PipelineError) {
    let url = folder.appending(path: Self.fileName)
    do { try (JSONEncoder.published.encode(self) + Data("\n".utf8)).write(to: url) } catch {
      throw .cannotWrite(path: url.path, reason: "\(error)")
    }
  }

  /// One digest over the paths and digests of all inputs.
  static func digest(of inputs: [InputFile]) -> ContentDigest {
    ContentDigest(of: Data(inputs.map { "\($0.digest) \($0.path)\n" }.joined().utf8))
  }
}
