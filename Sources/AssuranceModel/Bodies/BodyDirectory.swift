/// The certification and accreditation bodies that are known, from one list for every stage.
///
/// The list that ships with the program names its sources; a row of the buyer's own tables takes the place of its row.
package struct BodyDirectory: Hashable, Sendable {
  package private(set) var certification: [CertificationBody]
  package private(set) var accreditation: [AccreditationBody]

  package init(certification: [CertificationBody], accreditation: [AccreditationBody]) {
    self.certification = certification
    self.accreditation = accreditation
  }

  /// The list that ships with the program (`Bodies/Data`).
  package static let builtIn = BodyDirectory(
    certification: SeparatedValues(embedded: PackageResources.certification_bodies_csv).rows
      .compactMap { CertificationBody($0) },
    accreditation: SeparatedValues(embedded: PackageResources.accreditation_bodies_csv).rows
      .compactMap { AccreditationBody($0) })

  /// The list with the buyer's rows: a row with a name or acronym that is there takes that row's place.
  package func adding(
    certification: [CertificationBody], accreditation: [AccreditationBody]
  ) -> BodyDirectory {
    BodyDirectory(
      certification: certification
        + self.certification.filter { known in
          !certification.contains { FoldedText.words($0.name) == FoldedText.words(known.name) }
        },
      accreditation: accreditation
        + self.accreditation.filter { known in
          !accreditation.contains {
            FoldedText.words($0.acronym) == FoldedText.words(known.acronym)
          }
        })
  }

  /// The accreditation bodies that words name, those with the longest name in them first.
  package func accreditationBodies(in words: String) -> [AccreditationBody] {
    named(in: words, among: accreditation.map { ($0, $0.spellings) })
  }

  /// The certification bodies that words name, those with the longest name in them first.
  package func certificationBodies(in words: String) -> [CertificationBody] {
    named(in: words, among: certification.map { ($0, $0.spellings) })
  }

  private func named<Body>(in text: String, among bodies: [(Body, [[String]])]) -> [Body] {
    let words = FoldedText.words(text)
    var found: [(body: Body, length: Int, order: Int)] = []
    for (order, (body, spellings)) in bodies.enumerated() {
      let lengths = spellings.filter { words.containsRun($0) }.map { $0.joined().count }
      if let length = lengths.max() { found.append((body, length, order)) }
    }
    return found.sorted { ($1.length, $0.order) < ($0.length, $1.order) }.map(\.body)
  }
}

extension AccreditationBody {
  /// A row of the list that ships with the program.
  fileprivate init?(_ row: SeparatedValues.Row) {
    guard let acronym = row["acronym"], let name = row["name"], let source = row["source"],
      let role = row["role"].flatMap(Role.init), let signatory = row["iaf_mla"],
      let subScope = row["isms_subscope"]
    else { return nil }
    self.init(
      acronym: acronym, name: name, country: row["country"], aliases: row.list("aliases"),
      role: role, signatory: Membership(rawValue: signatory) ?? .unknown,
      ismsSubScope: Membership(rawValue: subScope) ?? .unknown, source: source, note: row["note"])
  }
}

extension CertificationBody {
  /// A row of the list that ships with the program.
  fileprivate init?(_ row: SeparatedValues.Row) {
    guard let name = row["name"], let source = row["source"] else { return nil }
    self.init(
      name: name, aliases: row.list("aliases"), country: row["country"],
      usualAccreditors: row.list("usual_accreditors"), source: source, note: row["note"])
  }
}

extension Array where Element == String {
  /// Whether some words stand in the list one after the other.
  package func containsRun(_ run: [String]) -> Bool {
    guard !run.isEmpty, count >= run.count else { return false }
    return (0...(count - run.count)).contains { start in
      self[start..<start + run.count].elementsEqual(run)
    }
  }
}
