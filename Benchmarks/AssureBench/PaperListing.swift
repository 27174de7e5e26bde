import AssuranceModel
import AssurancePipeline
import Foundation
import Recognition

/// The features by which labelled papers are told apart, for `Benchmarks/Certificates/fit.py` and `fit_standards.py`.
enum PaperListing {
  /// What a set's `gold.jsonl` says of a paper; it says more.
  private struct Label: Decodable {
    let file: String
    let kind: String
  }

  private struct Paper<Features: Encodable>: Encodable {
    let set: String
    let file: String
    let kind: String
    let features: Features
  }

  /// A JSON object a line for each labelled paper that can be read and has features, in the order of the files.
  static func lines<Features: Encodable>(
    of set: URL, with features: (DocumentContent) -> Features?
  ) async throws -> [String] {
    let gold = try String(contentsOf: set.appending(path: "gold.jsonl"), encoding: .utf8)
    let labels = try gold.split(separator: "\n").map {
      try JSONDecoder().decode(Label.self, from: Data($0.utf8))
    }
    let kinds = Dictionary(labels.map { ($0.file, $0.kind) }) { first, _ in first }
    let files = try InputDiscovery.documents(in: set).value
    let read = try await WorkerPool(width: 2).read(files, in: set) { file, response in
      (name: URL(filePath: file.path).lastPathComponent, content: response.content)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try read.compactMap { name, content in
      guard let kind = kinds[name], let content, let features = features(content) else {
        return nil
      }
      let paper = Paper(set: set.lastPathComponent, file: name, kind: kind, features: features)
      return String(decoding: try encoder.encode(paper), as: UTF8.self)
    }
  }
}
