import AssuranceModel

/// A city, a state or province, a country, or a group of countries, with what it lies in.
///
/// Names are in English, German, French, Spanish, Dutch and Italian (`Data/places.csv`).
package struct Place: Hashable, Sendable {
  /// ISO 3166-1 alpha-2 for a country, ISO 3166-2 for a state, a name such as `EU`, or `DE-BY/munich` for a city.
  package let code: String

  package init(code: String) { self.code = code }

  /// Everywhere.
  package static let world = Place(code: "WORLD")

  /// The place's name in English.
  package var title: String { Gazetteer.all.titles[code] ?? code }

  /// Whether it is a city.
  package var isCity: Bool { code.contains("/") }

  /// Whether it is a state, a province or the like.
  package var isState: Bool { code.contains("-") && !isCity && !isGroup }

  /// Whether it is a country.
  package var isCountry: Bool { code.count == 2 && !isGroup }

  /// Whether it is a group of countries, or a group of states.
  package var isGroup: Bool { Self.groups.contains(code) }

  /// Whether it lies in another place, or is that place.
  package func lies(in other: Place) -> Bool {
    Gazetteer.lies(code, in: other.code, Gazetteer.all.within)
  }

  /// Whether one of the two lies in the other.
  package func isCompatible(with other: Place) -> Bool { lies(in: other) || other.lies(in: self) }

  private static let groups: Set<String> = [
    "WORLD", "EUROPE", "EEA", "EU", "DACH", "BENELUX", "NORDICS", "AMERICAS", "NORTH-AMERICA",
    "LATAM", "APAC", "EMEA", "MIDDLE-EAST", "AFRICA", "NEW-ENGLAND",
  ]
}

/// What a territory in the buyer's table stands for.
package enum Territory: Hashable, Sendable {
  /// One place, or several that a cell joins, all of which are meant.
  case places([Place])
  /// A name that several places share, with those places.
  case ambiguous([Place])
  case unknown

  /// A cell such as `DE`, `Bavaria`, `EU/UK` or `Paris, Texas`: a code in either case, or names.
  package init(_ text: String) {
    let whole = Self.candidates(text)
    if !whole.isEmpty {
      self = whole.count == 1 ? .places(whole) : .ambiguous(whole)
      return
    }
    var parts = text.split { "/,+&|".contains($0) }.map { Self.candidates($0.trimmed) }
    guard parts.count > 1, !parts.contains([]) else {
      self = .unknown
      return
    }
    // `Paris, Texas` is one place: a part that lies in the next says which of its like is meant.
    for index in parts.indices.dropLast() {
      let inside = parts[index].filter { one in
        parts[index + 1].contains { one != $0 && one.lies(in: $0) }
      }
      if !inside.isEmpty, !text.contains("/"), !text.contains("+") {
        parts[index + 1] = inside
        parts[index] = []
      }
    }
    parts.removeAll(where: \.isEmpty)
    if let shared = parts.first(where: { $0.count > 1 }) {
      self = .ambiguous(shared)
    } else {
      self = .places(parts.flatMap { $0 }.uniqueInOrder)
    }
  }

  private static func candidates(_ text: String) -> [Place] {
    let key = Gazetteer.key(text)
    let table = Gazetteer.all
    let code = text.trimmed.uppercased()
    if table.within[code] != nil, !code.contains("/") { return [Place(code: code)] }
    return ((table.names[key] ?? []) + (table.cities[key] ?? [])).uniqueInOrder
      .map { Place(code: $0) }.withoutCitiesOfTheSameName
  }
}

extension [Place] {
  /// `New York` and `Berlin` are state and city alike; the state, which is wider, is meant where nothing tells.
  fileprivate var withoutCitiesOfTheSameName: [Place] {
    filter { one in !one.isCity || !contains { $0 != one && one.lies(in: $0) } }
  }
}
