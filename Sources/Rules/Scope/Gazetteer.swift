import AssuranceModel

/// The table of places: names to codes, and which place lies in which.
///
/// Countries in six languages from the Unicode CLDR (Unicode License v3); groups of countries with the treaty that makes
/// them in the column `source`; states, provinces and cities by hand, with the cities that share a name.
package struct Gazetteer: Sendable {
  /// Codes by folded name of a country, a group of countries, a state or a province; several where places share a name.
  package let names: [String: [String]]
  /// Codes by folded name of a city that is widely met in addresses; several where cities share a name.
  package let cities: [String: [String]]
  /// The places that a place lies in directly.
  package let within: [String: [String]]
  /// A place's name in English.
  package let titles: [String: String]
  /// Cities that are meant when one of several cities of a name is named alone; marked with `*` in the table.
  package let prominent: Set<String>

  /// The countries that make up a group of countries: those in the column `core` where it has some, else all.
  package let members: [String: [String]]

  /// The table that ships with the program.
  package static let all = Gazetteer(
    SeparatedValues(embedded: PackageResources.places_csv))

  private init(_ table: SeparatedValues) {
    var names: [String: [String]] = [:]
    var cities: [String: [String]] = [:]
    var within: [String: [String]] = [:]
    var titles: [String: String] = [:]
    var prominent: Set<String> = []
    for row in table.rows {
      guard let code = row["code"] else { continue }
      within[code] = row.list("within")
      titles[code] = row.list("names").first ?? code
      for name in row.list("names") {
        let key = Self.key(name)
        if names[key]?.contains(code) != true { names[key, default: []].append(code) }
      }
      for city in row.list("cities") {
        let spellings = city.split(separator: "=").map { String($0.drop { $0 == "*" }).trimmed }
        guard let title = spellings.first else { continue }
        let place = "\(code)/\(Self.key(title))"
        if city.hasPrefix("*") { prominent.insert(place) }
        within[place] = [code]
        titles[place] = title
        for spelling in spellings { cities[Self.key(spelling), default: []].append(place) }
      }
    }
    let countries = within.keys.filter { Place(code: $0).isCountry }.sorted()
    var members: [String: [String]] = [:]
    for row in table.rows {
      guard let code = row["code"], Place(code: code).isGroup else { continue }
      let core = row.list("core")
      members[code] =
        core.isEmpty ? countries.filter { Self.lies($0, in: code, within) } : core
    }
    self.members = members
    self.names = names
    self.cities = cities
    self.within = within
    self.titles = titles
    self.prominent = prominent
  }

  /// Whether a place lies in another, or is that place.
  static func lies(_ code: String, in other: String, _ within: [String: [String]]) -> Bool {
    var open = [code]
    var seen: Set<String> = []
    while let next = open.popLast() {
      if next == other { return true }
      if seen.insert(next).inserted { open += within[next] ?? [] }
    }
    return other == "WORLD"
  }

  /// A name as the table is looked up by.
  package static func key(_ name: String) -> String {
    PlaceWord.all(in: name).map(\.folded).joined(separator: " ")
  }
}
