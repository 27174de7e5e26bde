import AssuranceModel

/// Certification and accreditation bodies that are known by name.
enum KnownBodies {
  struct Body: Sendable {
    /// The name by which the field calls it.
    let name: String
    /// The acronym, where it has one; else the name.
    let acronym: String
    /// One spelling, folded.
    let words: [String]
  }

  /// One entry a name or alias by its first word, the longest first; short names that are also words are left out.
  static let certification = Dictionary(
    grouping: bodies(PackageResources.certification_bodies_csv, column: "name")
      .filter { $0.words.joined().count > 4 || shortNames.contains($0.words.joined()) }
  ) { $0.words.first ?? "" }

  /// Short names that are no words of any language and stand on certificates by themselves.
  private static let shortNames: Set<String> = [
    "bsi", "dnv", "sgs", "lrqa", "dqs", "nqa", "sqs", "rina", "kiwa", "qro", "afnor",
  ]

  static let accreditation = bodies(PackageResources.accreditation_bodies_csv, column: "acronym")

  /// The known bodies named in some words, each with where it stands.
  static func certificationBodies(in words: [String]) -> [(body: Body, words: Range<Int>)] {
    var found: [(body: Body, words: Range<Int>)] = []
    var index = 0
    while index < words.count {
      let body = certification[words[index]]?.first { body in
        index + body.words.count <= words.count
          && body.words.indices.allSatisfy { words[index + $0] == body.words[$0] }
      }
      if let body {
        found.append((body, index..<(index + body.words.count)))
        index += body.words.count
      } else {
        index += 1
      }
    }
    return found
  }

  /// Whether a name is, or holds, that of a known certification body.
  static func isCertificationBody(_ name: String) -> Bool {
    !certificationBodies(in: FoldedText.words(name)).isEmpty
  }

  private static func bodies(_ bytes: [UInt8], column: String) -> [Body] {
    SeparatedValues(embedded: bytes).rows.flatMap { row -> [Body] in
      guard let key = row[column], let name = row["name"] else { return [] }
      return ([name] + row.list("aliases")).map { alias in
        Body(name: name, acronym: key, words: FoldedText.words(alias))
      }.filter { $0.words.count > 1 || column == "name" }
    }.sorted { $0.words.count > $1.words.count }
  }
}

extension Array where Element == String {
  /// Where a run of words stands.
  func firstRange(of words: [String]) -> Range<Int>? {
    guard !words.isEmpty, count >= words.count else { return nil }
    for start in 0...(count - words.count)
    where words.indices.allSatisfy({ self[start + $0] == words[$0] }) {
      return start..<(start + words.count)
    }
    return nil
  }
}
