package import AssuranceModel

/// The controls of one edition's Annex A, by number and with the words of their titles.
package struct AnnexACatalogue: Sendable {
  package let edition: StandardEdition
  /// The numbers in the order of Annex A.
  package let identifiers: [ControlIdentifier]
  private let ids: [ControlIdentifier: String]
  private let titles: [ControlIdentifier: Set<String>]

  /// The catalogues of all editions, oldest first.
  package static let all = StandardEdition.allCases.map(AnnexACatalogue.init)

  /// The catalogue of one edition.
  package static func of(_ edition: StandardEdition) -> AnnexACatalogue {
    all.first { $0.edition == edition } ?? AnnexACatalogue(edition)
  }

  private init(_ edition: StandardEdition) {
    self.edition = edition
    var identifiers: [ControlIdentifier] = []
    var ids: [ControlIdentifier: String] = [:]
    var titles: [ControlIdentifier: Set<String>] = [:]
    for control in AnnexAControl.all(in: edition) {
      guard let identifier = ControlReference(control.id)?.identifiers.first else { continue }
      identifiers.append(identifier)
      ids[identifier] = control.id
      titles[identifier] = Self.stems(of: control.title)
    }
    self.identifiers = identifiers
    self.ids = ids
    self.titles = titles
  }

  /// The id as the edition writes it; nil for a number that is no control of the edition.
  package func id(of identifier: ControlIdentifier) -> String? { ids[identifier] }

  /// Whether the number is a control of the edition.
  package func holds(_ identifier: ControlIdentifier) -> Bool { ids[identifier] != nil }

  /// Whether a printed title shares at least half of its words with the title that the edition gives this number.
  package func agrees(_ title: String, with identifier: ControlIdentifier) -> Bool {
    guard let expected = titles[identifier] else { return false }
    let printed = Self.stems(of: title)
    let shared = printed.intersection(expected).count
    return shared > 0 && shared * 2 >= min(printed.count, expected.count)
  }

  /// The first letters of the words that carry meaning, so that plurals and spellings fall together.
  private static func stems(of title: String) -> Set<String> {
    Set(FoldedWording(title).words.filter { !fillers.contains($0) }.map { String($0.prefix(5)) })
  }

  private static let fillers: Set<String> = [
    "a", "an", "and", "the", "of", "for", "in", "on", "to", "with", "from", "or", "within",
    "during",
    "information", "security", "controls", "control",
  ]
}
