import AssuranceModel

/// Certification and accreditation bodies that are known by name.
enum KnownBodies {
  struct Body: Sendable {
    let name: String
    let acronym: String
    let words: [String]
  }

  /// One entry a name or alias, the longest first; short names that are also words are left out.
  static let certification = bodies(PackageResources.certification_bodies_csv, column: "name")
    .filter { $0.words.joined().count > 4 }

  static let accreditation = bodies(PackageResources.accreditation_bodies_csv, column: "acronym")

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
