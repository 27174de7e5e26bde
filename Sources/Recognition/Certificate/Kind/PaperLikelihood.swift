package import AssuranceModel

/// How likely a paper is a certificate of a management system, by weights of its words fitted to labelled papers
/// (`make calibrate`).
///
/// The rules of this folder know the kinds of paper that somebody has met. A paper of another kind is told by all its words
/// together, each of which says little. Which standard is certified, ``CertifiedStandards`` tells.
struct PaperLikelihood: Sendable {
  /// Less speaks against a certificate, and from `enough` on all words together speak for one.
  ///
  /// `Benchmarks/Certificates/fit.py --held-out` says how many papers of sets that it has not met are on either side.
  static let least = -1.0
  static let enough = 3.5

  /// Features from which on more of them make it no surer.
  private static let few = 150
  /// Of fewer known words nothing is said: a certificate may be short, or in a language that was hardly met.
  private static let leastWords = 45

  /// Built once from the table.
  static let shared = PaperLikelihood(table)

  /// What a word weighs anywhere and at the paper's beginning; nil where it was met too seldom.
  private struct Weights {
    let ordinal: Int
    var anywhere: Double?
    var head: Double?
  }

  private var weights: [String: Weights] = [:]
  private var weightOfAll = 0.0

  /// From a table of lines: a feature's name as `PaperFeatures` gives it, and its weight in thousandths.
  private init(_ table: String) {
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard let thousandths = parts.last.flatMap({ Int($0) }) else { continue }
      let weight = Double(thousandths) / 1_000
      guard parts.count == 3 else {
        weightOfAll = weight
        continue
      }
      var known = weights[String(parts[1])] ?? Weights(ordinal: weights.count)
      if parts[0] == PaperFeatures.head { known.head = weight } else { known.anywhere = weight }
      weights[String(parts[1])] = known
    }
  }

  /// Natural logarithm of the odds that a paper is a certificate of a management system, by its words alone; nil where
  /// it has too few of those that are known.
  func logOdds(of layout: CertificateLayout) -> Double? {
    var isMet = Array(repeating: false, count: weights.count)
    var isMetInHead = isMet
    var sum = 0.0
    var (words, count) = (0, 0)
    PaperFeatures.read(layout) { word, isInHead in
      guard let known = weights[word] else { return }
      if let weight = known.anywhere, !isMet[known.ordinal] {
        isMet[known.ordinal] = true
        sum += weight
        words += 1
        count += 1
      }
      if isInHead, let weight = known.head, !isMetInHead[known.ordinal] {
        isMetInHead[known.ordinal] = true
        sum += weight
        count += 1
      }
    }
    guard words >= Self.leastWords else { return nil }
    // Long papers have more words, and are not surer for that; of short ones little can be said.
    return weightOfAll + sum / Double(max(count, Self.few)).squareRoot()
  }
}

/// What of a paper `PaperLikelihood` asks for: which words stand on it, and which at its beginning.
package enum PaperFeatures {
  /// The features of a document, each once and in order: `a` or `h`, for anywhere and the head, and a word.
  package static func names(of content: DocumentContent) -> [String] {
    var names: Set<String> = []
    read(CertificateLayout(content)) { word, isInHead in
      names.insert("\(anywhere) \(word)")
      if isInHead { names.insert("\(head) \(word)") }
    }
    return names.sorted()
  }

  private static let anywhere = "a"
  fileprivate static let head = "h"

  /// Pieces at a paper's beginning, where its title stands.
  private static let headPieces = 8

  /// Hands over each word, and whether it stands at the beginning.
  fileprivate static func read(_ layout: CertificateLayout, _ body: (String, Bool) -> Void) {
    for (index, piece) in layout.pieces.enumerated() {
      for word in piece.foldedWords where isTelling(word) { body(word, index < headPieces) }
    }
  }

  /// Numbers tell one paper from another, and no kind from another, but for those of standards.
  private static func isTelling(_ word: String) -> Bool {
    !word.utf8.contains { (0x30...0x39).contains($0) } || standards.contains(word)
  }

  private static let standards: Set<String> = [
    "9001", "14001", "17021", "17024", "20000", "22301", "27001", "27002", "27017", "27018",
    "27701", "42001", "45001",
  ]
}
