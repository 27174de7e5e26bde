import AssuranceModel
import AssurancePipeline
import Foundation
import Testing

/// A finished pack, by its JSON.
struct Pack: Sendable {
  let folder: URL
  let report: Report

  /// One object of the pack's JSON.
  typealias Object = [String: Any]

  /// Runs the pipeline on inputs, into outputs below a scratch folder.
  init(inputs: URL, outputs: URL) async throws {
    let today = try #require(CalendarDate(iso: "2026-11-23"))
    let pipeline = Pipeline(
      RunConfiguration(
        inputs: inputs, outputs: outputs, asOf: nil, today: today, policy: nil, jobs: 2),
      progress: { _ in })
    let outcome = try await pipeline.run()
    folder = outcome.folder
    report = outcome.report
  }

  func json() throws -> Object {
    let data = try Data(contentsOf: folder.appending(path: "portfolio.json"))
    return try #require(try JSONSerialization.jsonObject(with: data) as? Object)
  }

  func vendor(_ id: String) throws -> VendorReport {
    try #require(report.vendors.first { $0.record.vendor.id == id })
  }

  func standing(of vendor: String) throws -> Standing {
    try self.vendor(vendor).assessment.standing.standing
  }

  /// The digest of every artefact, by path.
  func digests() throws -> [String: String] { try Self.digests(in: folder) }

  /// The digest of every artefact of a run's folder, by path.
  static func digests(in folder: URL) throws -> [String: String] {
    let manifest = try RunManifest(readingFrom: folder)
    return Dictionary(
      uniqueKeysWithValues: manifest.artefacts.map { ($0.path, $0.sha256.rawValue) })
  }

  /// Every citation in a tree of JSON: objects with a quote and a file.
  static func citations(in value: Any) -> [Object] {
    switch value {
    case let object as Object:
      let own = object["quote"] is String && object["file"] is String ? [object] : []
      return own + object.keys.sorted().flatMap { citations(in: object[$0] as Any) }
    case let array as [Any]: return array.flatMap { citations(in: $0) }
    default: return []
    }
  }

  /// Every search in a tree of JSON: objects that say what was sought.
  static func searches(in value: Any) -> [Object] {
    switch value {
    case let object as Object:
      let own = object["sought"] is String ? [object] : []
      return own + object.keys.sorted().flatMap { searches(in: object[$0] as Any) }
    case let array as [Any]: return array.flatMap { searches(in: $0) }
    default: return []
    }
  }
}

/// The sample's pack, made once for all tests that only look at it.
enum SamplePack {
  private static let making = Task {
    try await Pack(
      inputs: Checkout.inputs,
      outputs: FileManager.default.temporaryDirectory.appending(
        path: "assure-tests-sample-\(ProcessInfo.processInfo.processIdentifier)",
        directoryHint: .isDirectory))
  }

  static var shared: Pack { get async throws { try await making.value } }
}
