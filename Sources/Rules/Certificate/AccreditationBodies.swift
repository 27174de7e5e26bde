import AssuranceModel

/// The accreditation bodies known to be in the multilateral arrangement, by all their names.
package enum AccreditationBodies {
  /// Whether words name such a body, by its short name or a full name inside them.
  package static func isRecognised(_ words: String) -> Bool {
    let folded = FoldedText.words(words)
    return names.contains { name in
      folded.indices.contains { start in
        folded.count >= start + name.count
          && folded[start..<start + name.count].elementsEqual(name)
      }
    }
  }

  private static let names: [[String]] = SeparatedValues(
    embedded: PackageResources.accreditation_bodies_csv
  ).rows
    .filter { $0["iaf_mla"] == "yes" }
    .flatMap { row -> [String] in
      [row["acronym"], row["name"]].compactMap { $0 } + row.list("aliases")
    }
    .map { FoldedText.words($0) }
    // Two letters are a word in too many languages to stand for a body.
    .filter { $0.joined().count > 2 }
}
