import AssuranceModel

/// The companies that a report names as subservice organisations, and whether their controls are carved out.
struct SubserviceReading: Sendable {
  let organisations: [SubserviceOrganisation]
  /// Whether complementary controls of such companies are assumed.
  let assumesControls: Stated<Bool>

  private static let nouns = [
    "subservice organization", "subservice organizations", "subservice organisation",
    "subservice organisations", "sub service organization", "sub service organizations",
    "subdienstleister", "subdienstleistern", "unterauftragnehmer", "sous traitants",
    "sous traitant",
    "sous organisations de services",
  ]
  private static let verbs: Set<String> = [
    "uses", "utilizes", "utilises", "engages", "nutzt", "verwendet", "appel", "use", "recourt",
  ]
  private static let carveOut = ["carve out", "carved out", "methode d exclusion"]
  private static let inclusive = [
    "inclusive method", "inklusiven methode", "methode inclusive", "inclusive",
  ]

  init(_ text: ReportText, _ sections: ReportSections) {
    let places = text.all(of: Self.nouns)
    let overall = Self.method(text, in: text.whole)
    var found: [(name: String, range: Range<Int>, method: Stated<SubserviceOrganisation.Method>)] =
      []
    for place in places {
      let sentence = text.sentence(around: place.lowerBound, atMost: 60)
      guard !text.has(["does not use", "keine subdienstleister", "no subservice"], in: sentence)
      else {
        continue
      }
      // The sentence that names a company is followed by the one that says how it is treated.
      let next = text.sentence(around: min(sentence.upperBound, text.count - 1), atMost: 60)
      let near = Self.method(text, in: sentence.lowerBound..<next.upperBound)
      for range in SubserviceNames.names(text, in: sentence, around: place, verbs: Self.verbs) {
        found.append((ReportParties.plain(text, range), range, near.value == nil ? overall : near))
      }
    }
    found += SubserviceNames.tabled(text, nouns: Self.nouns).map { row in
      let own = Self.method(text, in: row.row)
      return (ReportParties.plain(text, row.name), row.name, own.value == nil ? overall : own)
    }
    var seen: [LegalName] = []
    var organisations: [SubserviceOrganisation] = []
    for entry in found {
      let name = LegalName(entry.name)
      guard !seen.contains(where: { $0.isSame(as: name) }) else { continue }
      seen.append(name)
      organisations.append(
        SubserviceOrganisation(
          name: text.stated(entry.name, at: entry.range, 0.88), method: entry.method))
    }
    self.organisations = organisations
    assumesControls = Self.assumed(text)
  }

  /// Carve-out or inclusive where one of them alone is named.
  private static func method(_ text: ReportText, in range: Range<Int>)
    -> Stated<SubserviceOrganisation.Method>
  {
    let out = text.first(of: carveOut, in: range)
    let within = text.first(of: inclusive, in: range)
    switch (out, within) {
    case (let place?, nil): return text.stated(.carveOut, at: place, 0.92)
    case (nil, let place?): return text.stated(.inclusive, at: place, 0.9)
    default: return .notStated
    }
  }

  private static func assumed(_ text: ReportText) -> Stated<Bool> {
    let place = text.first(of: [
      "complementary subservice organization controls",
      "complementary subservice organisation controls",
      "komplementare kontrollen der subdienstleister",
    ])
    return place.map { text.stated(true, at: $0, 0.92) } ?? .notStated
  }
}
