import Foundation
import Recognition
import Testing

/// The lexicons as they stand in the source: a word that can never be met is a mistake that nobody would notice.
@Suite struct ClauseLexiconTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Sources/Recognition/Data")

  private struct Entry {
    let file: String
    let head: String
    let phrases: [String]
  }

  private static func entries() throws -> [Entry] {
    try ["common", "de", "en", "es", "fr", "nl"].flatMap { language -> [Entry] in
      let file = "clause-phrases-\(language).txt"
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let phrases = line[line.index(after: colon)...].split(separator: "|").map {
          $0.trimmingCharacters(in: .whitespaces)
        }
        return Entry(file: file, head: String(line[..<colon]), phrases: phrases)
      }
    }
  }

  @Test func holdsOnlyWordsThatATextCanShow() throws {
    // `legt ... vor`: three stops stand for what parts a verb from its particle.
    let word = try Regex("@buyer|\\.\\.\\.|[a-z0-9]+[*~]?(/[a-z0-9]+[*~]?)*")
    for entry in try Self.entries() {
      for phrase in entry.phrases {
        #expect(!phrase.isEmpty, "\(entry.file), \(entry.head)")
        for part in phrase.split(separator: " ") {
          #expect(try word.wholeMatch(in: part) != nil, "\(entry.file), \(entry.head): \(phrase)")
        }
      }
    }
  }

  @Test func namesEachNotionOnceAndEachPhraseOnceBelowIt() throws {
    var heads: Set<String> = []
    for entry in try Self.entries() {
      #expect(heads.insert("\(entry.file) \(entry.head)").inserted, "\(entry.file), \(entry.head)")
      #expect(Set(entry.phrases).count == entry.phrases.count, "\(entry.file), \(entry.head)")
    }
  }

  @Test func usesNoNotionThatTheSourceDoesNotKnow() throws {
    let notions = try String(
      contentsOf: Self.folder.appending(path: "../Clauses/Language/Concept.swift"), encoding: .utf8)
    let known = Set(notions.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    for entry in try Self.entries() where entry.head != "language" {
      for notion in entry.head.split(separator: " ") where Int(notion) == nil {
        #expect(known.contains(String(notion)), "\(entry.file): \(notion)")
      }
    }
  }
}
