import AssuranceModel
import AssuranceTesting
import Foundation
import Recognition
import Testing

/// The passages of `Benchmarks/Clauses`, which people wrote who did not see the recognisers: not every one is read right,
/// and they must not come to be read worse.
@Suite struct MeasuredPassageTests {
  private struct Line: Decodable {
    let id: String
    let text: String
    let tags: Set<String>
  }

  private static func lines() throws -> [Line] {
    let root = LiteratePassage.folder.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appending(path: "Benchmarks/Clauses")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
      .filter { $0.hasSuffix(".jsonl") }.sorted()
    return try files.flatMap { file -> [Line] in
      try LabelledPassage.lines(of: folder.appending(path: file))
    }
  }

  @Test func findsMostPromisesAndFewThatAreNone() throws {
    var (right, extra, missed) = (0, 0, 0)
    let lines = try Self.lines()
    #expect(lines.count >= 5_600)
    for line in lines {
      let said = Set(Passages.read(line.text).tags.map(\.rawValue))
      right += said.intersection(line.tags).count
      extra += said.subtracting(line.tags).count
      missed += line.tags.subtracting(said).count
    }
    let precision = Double(right) / Double(right + extra)
    let recall = Double(right) / Double(right + missed)
    #expect(precision >= 0.97, "\(extra) promises that are none")
    #expect(recall >= 0.9, "\(missed) promises missed")
  }

  /// Words of one passage in any order, and of two passages mixed, must not stop the program, whatever is made of them.
  @Test func survivesWordsInAnyOrder() throws {
    var random = SplitMix64(seed: 27_001)
    let texts = try Self.lines().map(\.text)
    for (index, text) in texts.enumerated() where index % 2 == 0 {
      var words = text.split(separator: " ")
      words += texts[Int(random.next() % UInt64(texts.count))].split(separator: " ")
      words.shuffle(using: &random)
      let shuffled = words.joined(separator: " ")
      #expect(Set(Passages.read(shuffled).tags).count <= ClauseTag.allCases.count)
      let cut = words.prefix(Int(random.next() % 12)).joined(separator: "\n")
      #expect(Set(Passages.read(cut).tags).count <= ClauseTag.allCases.count)
    }
  }
}
