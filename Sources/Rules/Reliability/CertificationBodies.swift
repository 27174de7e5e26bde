import AssuranceModel

/// A certification body by all its names, with what is known of its papers.
struct KnownCertificationBody: Hashable, Sendable {
  let name: String
  /// Acronyms of the accreditation bodies that it is usually accredited by.
  let usualAccreditors: [String]
  /// A pattern of its numbers that was seen on certificates; nil where none was.
  let seenNumberPattern: String?
  fileprivate let names: [[String]]
}

/// The certification bodies that are known by name: a snapshot, in which young bodies are missing.
enum CertificationBodies {
  /// The body that words name; of several the one with the longest name.
  static func known(_ words: String) -> KnownCertificationBody? {
    let folded = FoldedText.words(words)
    var best: (body: KnownCertificationBody, length: Int)?
    for body in bodies {
      for name in body.names where folded.containsRun(name) && name.count > best?.length ?? 0 {
        best = (body, name.count)
      }
    }
    return best?.body
  }

  private static let bodies: [KnownCertificationBody] = SeparatedValues(
    embedded: PackageResources.certification_bodies_csv
  ).rows.compactMap { row in
    guard let name = row["name"] else { return nil }
    let isSeen = row["regex_basis"]?.hasPrefix("seen") == true
    return KnownCertificationBody(
      name: name,
      // A scheme of its own is no accreditation.
      usualAccreditors: row.list("usual_accreditors").filter { !$0.hasPrefix("(") },
      seenNumberPattern: isSeen ? row["number_regex"] : nil,
      // Two letters are a word in too many languages to stand for a body.
      names: ([name] + row.list("aliases")).map { FoldedText.words($0) }
        .filter { $0.joined().count > 2 })
  }
}

/// An accreditation body by all its names.
struct KnownAccreditationBody: Hashable, Sendable {
  let acronym: String
  /// Whether it is known to be in the multilateral arrangement.
  let isSignatory: Bool
  fileprivate let names: [[String]]

  /// The accreditation body that words name; of several the one with the longest name.
  init?(named words: String) {
    let folded = FoldedText.words(words)
    var best: (body: Self, length: Int)?
    for body in Self.bodies {
      for name in body.names where folded.containsRun(name) && name.count > best?.length ?? 0 {
        best = (body, name.count)
      }
    }
    guard let best else { return nil }
    self = best.body
  }

  private init(acronym: String, isSignatory: Bool, names: [[String]]) {
    self.acronym = acronym
    self.isSignatory = isSignatory
    self.names = names
  }

  private static let bodies: [Self] = SeparatedValues(
    embedded: PackageResources.accreditation_bodies_csv
  ).rows.compactMap { row in
    guard let acronym = row["acronym"] else { return nil }
    return Self(
      acronym: acronym, isSignatory: row["iaf_mla"] == "yes",
      names: ([acronym] + [row["name"]].compactMap(\.self) + row.list("aliases"))
        .map { FoldedText.words($0) }.filter { $0.joined().count > 2 })
  }
}

extension [String] {
  /// Whether some words stand in it side by side.
  fileprivate func containsRun(_ run: [String]) -> Bool {
    !run.isEmpty
      && indices.contains { start in
        count >= start + run.count && self[start..<start + run.count].elementsEqual(run)
      }
  }
}
