import AssuranceModel

/// The table of places: names to codes, and which place lies in which.
///
/// Countries in six languages from the Unicode CLDR (Unicode License v3), other names and cities by hand.
package struct Gazetteer: Sendable {
  /// Code by folded name.
  package let names: [String: String]
  /// Code of the country by folded name of a city that is widely met in addresses.
  package let cities: [String: String]
  /// The places that a place lies in directly.
  package let within: [String: [String]]

  /// The table that ships with the program.
  package static let all = Gazetteer(
    SeparatedValues(embedded: PackageResources.places_csv))

  private init(_ table: SeparatedValues) {
    var names: [String: String] = [:]
    var cities: [String: String] = [:]
    var within: [String: [String]] = [:]
    for row in table.rows {
      guard let code = row["code"] else { continue }
      within[code] = row.list("within")
      for name in row.list("names") where names[Self.key(name)] == nil {
        names[Self.key(name)] = code
      }
      for city in row.list("cities") { cities[Self.key(city)] = code }
    }
    self.names = names
    self.cities = cities
    self.within = within
  }

  private static func key(_ name: String) -> String {
    PlaceWord.all(in: name).map(\.folded).joined(separator: " ")
  }
}
