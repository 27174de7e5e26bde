import AssuranceModel
import Foundation
import Testing

/// A passage with the tags and parameters that it must be read as, one line of a labelled file.
struct LabelledPassage: Decodable, Sendable, CustomTestStringConvertible {
  /// What a label says of periods, edition and accreditation; empty where there are no tags.
  struct Parameters: Decodable, Sendable {
    struct Notice: Decodable, Sendable, Equatable {
      let days: Int?
      let business: Bool
    }

    let noticeDays: [String: Notice]?
    let cureDays: Int?
    let cureBusiness: Bool?
    let edition: String?
    let accreditationRequired: Bool?
    let services: [String]?
    let territories: [String]?
    let controls: [String]?
  }

  let id: String
  let text: String
  let tags: [String]
  let parameters: Parameters

  var testDescription: String { id }

  /// Every passage of every labelled file, in the order of the files' names.
  static let all: [LabelledPassage] = {
    do {
      let files = try FileManager.default.contentsOfDirectory(
        atPath: LiteratePassage.folder.path())
      return try files.filter { $0.hasSuffix(".jsonl") }.sorted()
        .flatMap { try lines(of: LiteratePassage.folder.appending(path: $0)) }
    } catch {
      Issue.record(error)
      return []
    }
  }()

  /// The objects of a file of one JSON object a line.
  static func lines<Line: Decodable>(of file: URL) throws -> [Line] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .map { try decoder.decode(Line.self, from: Data($0.utf8)) }
  }
}
