import AssuranceModel
import Foundation
import Testing

/// A passage of a literate page, with what it must be read as.
struct LiteratePassage: Sendable, CustomTestStringConvertible {
  let page: String
  let number: Int
  let text: String
  let tags: Set<ClauseTag>
  /// Days by tag, `5b` for business days and `none` for no fixed period.
  let notices: [String: String]
  let cureDays: Int?
  let edition: String?

  var testDescription: String { "\(page) \(number)" }

  /// The folder of the pages, beside the folder of this file.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Passages")

  /// Every passage of every page, in the order of the pages' names.
  static let all: [LiteratePassage] = {
    do {
      return try pages().flatMap { try passages(of: $0) }
    } catch {
      Issue.record(error)
      return []
    }
  }()

  /// Names of the pages without their ending.
  static func pages() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path())
      .filter { $0.hasSuffix(".md") && $0 != "README.md" }.map { String($0.dropLast(3)) }.sorted()
  }

  private static func passages(of page: String) throws -> [LiteratePassage] {
    let text = try String(contentsOf: folder.appending(path: page + ".md"), encoding: .utf8)
    let parts = text.components(separatedBy: "\n```passage ").dropFirst()
    return parts.enumerated().map { number, part in
      let lines = part.components(separatedBy: "\n")
      let body = lines.dropFirst().prefix { $0 != "```" }.joined(separator: "\n")
      return LiteratePassage(page: page, number: number + 1, text: body, fence: lines[0])
    }
  }

  private init(page: String, number: Int, text: String, fence: String) {
    var facts: [String: String] = [:]
    for fact in fence.split(separator: " ") {
      let sides = fact.split(separator: "=", maxSplits: 1)
      facts[String(sides[0])] = String(sides.last ?? "")
    }
    self.page = page
    self.number = number
    self.text = text
    tags = Set(
      (facts["tags"] ?? "").split(separator: ",").compactMap { ClauseTag(rawValue: String($0)) })
    var notices: [String: String] = [:]
    for notice in (facts["notice"] ?? "").split(separator: ",") {
      let sides = notice.split(separator: ":")
      notices[String(sides[0])] = String(sides.last ?? "")
    }
    self.notices = notices
    cureDays = facts["cure"].flatMap { Int($0) }
    edition = facts["edition"]
  }
}
