import AssuranceModel

/// A country or a group of countries, with what it lies in.
///
/// Names are in English, German, French, Spanish, Dutch and Italian (`Data/places.csv`, names from Unicode CLDR).
package struct Place: Hashable, Sendable {
  /// ISO 3166-1 alpha-2 for a country, else a name such as `EU`.
  package let code: String

  /// Whether it lies in another place, or is that place.
  package func lies(in other: Place) -> Bool {
    var open = [code]
    var seen: Set<String> = []
    while let next = open.popLast() {
      if next == other.code { return true }
      if seen.insert(next).inserted { open += Gazetteer.all.within[next] ?? [] }
    }
    return false
  }

  /// Whether one of the two lies in the other: a site in Germany serves a territory EU, and the reverse.
  package func isCompatible(with other: Place) -> Bool { lies(in: other) || other.lies(in: self) }

  /// The place that a cell of the buyer's table names whole: a code in either case, or a name.
  package static func territory(_ text: String) -> Place? {
    let words = PlaceWord.all(in: text)
    let key = words.map(\.folded).joined(separator: " ")
    if let code = Gazetteer.all.names[key] { return Place(code: code) }
    return words.count == 1 && Gazetteer.all.within[key.uppercased()] != nil
      ? Place(code: key.uppercased()) : nil
  }

  /// The places of a cell that may join several, such as `EU/UK`; empty where any part is no known place.
  package static func territories(_ text: String) -> [Place] {
    if let place = territory(text) { return [place] }
    let parts = text.split { "/,+&|".contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
    let places = parts.compactMap { territory($0) }
    return parts.count > 1 && places.count == parts.count ? places : []
  }

  /// The places that a text names, in order, each once; a city speaks for its country only where no country is named.
  ///
  /// "Global" and its like describe a service more often than they place one, and are left out.
  package static func named(in text: String) -> [Place] {
    let words = PlaceWord.all(in: text)
    let places = (places(in: words, from: Gazetteer.all.names) + postal(words))
      .filter { $0.code != "WORLD" }
    return (places.isEmpty ? Self.places(in: words, from: Gazetteer.all.cities) : places).unique
  }

  /// The countries that an address lies in, one for each part between semicolons: the last that the part names.
  ///
  /// A country in the name of a company at the address comes before the address's own.
  package static func ofAddress(_ address: String) -> [Place] {
    address.split { $0 == ";" || $0.isNewline }.compactMap { part -> Place? in
      let words = PlaceWord.all(in: String(part))
      if let last = words.last, last.isCapitals, last.folded.count == 2, words.count > 1,
        Gazetteer.all.within[last.folded.uppercased()] != nil, !isStateCode(last)
      {
        return Place(code: last.folded.uppercased())
      }
      let countries = (places(in: words, from: Gazetteer.all.names) + postal(words))
        .filter { $0.code.count == 2 && $0.code != "EU" }
      return countries.last ?? places(in: words, from: Gazetteer.all.cities).last
    }.unique
  }

  private static func places(in words: [PlaceWord], from names: [String: String]) -> [Place] {
    var places: [Place] = []
    var index = 0
    while index < words.count {
      var length = min(5, words.count - index)
      while length > 0 {
        let slice = words[index..<index + length]
        let key = slice.map(\.folded).joined(separator: " ")
        // Short names such as EU, US and SEE are words of their own when not in capitals.
        let isName =
          slice[index].isCapitalised
          && (key.count > 4 || slice.allSatisfy(\.isCapitals) || !slice[index].isShort)
        if isName, let code = names[key] {
          places.append(Place(code: code))
          break
        }
        length -= 1
      }
      index += max(length, 1)
    }
    return places
  }

  /// Places that only the form of a postal code shows.
  private static func postal(_ words: [PlaceWord]) -> [Place] {
    zip(words, words.dropFirst()).compactMap { first, second -> Place? in
      guard first.isCapitals else { return nil }
      if let code = postalPrefixes[first.folded], second.isNumber(of: 4...5) {
        return Place(code: code)
      }
      if isStateCode(first), second.isNumber(of: 5...5) { return Place(code: "US") }
      if first.pattern.hasPrefix("A"),
        ["A0", "AA0", "A00", "AA00", "A0A", "AA0A"].contains(
          first.pattern), second.pattern == "0AA"
      {
        return Place(code: "GB")
      }
      return first.pattern == "A0A" && second.pattern == "0A0" ? Place(code: "CA") : nil
    }
  }

  private static func isStateCode(_ word: PlaceWord) -> Bool {
    word.isCapitals && states.contains(word.folded)
  }

  private static let postalPrefixes = [
    "d": "DE", "a": "AT", "ch": "CH", "f": "FR", "i": "IT", "nl": "NL", "b": "BE", "l": "LU",
    "e": "ES", "dk": "DK", "pl": "PL", "cz": "CZ", "se": "SE", "fi": "FI",
  ]
  // Codes that are also countries at the end of an address (DE, IN, CA) are countries there.
  private static let states: Set<String> = [
    "ak", "az", "ct", "fl", "hi", "ia", "ks", "ma", "mi", "mn", "mo", "nc", "nd", "nh", "nj", "nm",
    "nv", "ny", "oh", "ok", "or", "ri", "sd", "tn", "tx", "ut", "va", "vt", "wa", "wi", "wv", "wy",
  ]
}

extension Array where Element: Hashable {
  fileprivate var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
