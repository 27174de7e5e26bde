import AssuranceModel

/// A place that a text names, with all the places that the name may stand for.
struct PlaceMention: Hashable, Sendable {
  var candidates: [Place]
  /// Where the name stands among the words.
  var words: Range<Int>

  /// The names of places in some words, in order; a company's name is no place.
  static func all(in words: [PlaceWord]) -> [PlaceMention] {
    var mentions: [PlaceMention] = []
    var index = 0
    while index < words.count {
      if let mention = named(words, at: index) ?? coded(words, at: index, after: mentions.last) {
        let next = mention.words.upperBound
        let isCompany = next < words.count && legalForms.contains(words[next].folded)
        if !isCompany { mentions.append(mention) }
        index = next
      } else {
        index += 1
      }
    }
    return mentions
  }

  /// The longest name of a place that starts at a word.
  private static func named(_ words: [PlaceWord], at index: Int) -> PlaceMention? {
    let table = Gazetteer.all
    for length in stride(from: min(6, words.count - index), to: 0, by: -1) {
      let slice = words[index..<index + length]
      let key = slice.map(\.folded).joined(separator: " ")
      let codes = (table.names[key] ?? []) + (table.cities[key] ?? [])
      if codes.isEmpty { continue }
      if codes == ["WORLD"] {
        // "Global" tells what a service is like more often than where it is given.
        if everywhere.contains(key) {
          return PlaceMention(candidates: [.world], words: index..<index + length)
        }
        continue
      }
      // Short names such as EU, US and SEE are words of their own when not in capitals.
      let isName =
        slice[index].isCapitalised
        && (key.count > 4 || slice.allSatisfy(\.isCapitals) || !slice[index].isShort)
      if isName {
        return PlaceMention(
          candidates: codes.uniqueInOrder.map { Place(code: $0) }, words: index..<index + length)
      }
    }
    return nil
  }

  /// A place that only a postal code or the code of a state shows.
  private static func coded(_ words: [PlaceWord], at index: Int, after last: PlaceMention?)
    -> PlaceMention?
  {
    let word = words[index]
    guard word.isCapitals else { return nil }
    let next = index + 1 < words.count ? words[index + 1] : nil
    func mention(_ code: String, length: Int = 1) -> PlaceMention {
      PlaceMention(candidates: [Place(code: code)], words: index..<index + length)
    }
    let code = word.folded.uppercased()
    let state = ["US-", "CA-"].map { Place(code: $0 + code) }
      .filter { Gazetteer.all.within[$0.code] != nil && word.folded.count == 2 }
    if let american = state.first(where: { $0.code.hasPrefix("US") }), let next,
      next.isNumber(of: 5...5), index > 0
    {
      return mention(american.code, length: 2)
    }
    if let canadian = state.first(where: { $0.code.hasPrefix("CA") }), let next,
      next.pattern == "A0A"
    {
      return mention(canadian.code)
    }
    // After a city of that state its code is a state; else DE, IN and CA are countries.
    if let last, last.words.upperBound == index,
      let own = state.first(where: { state in last.candidates.contains { $0.lies(in: state) } })
    {
      return mention(own.code)
    }
    if let own = state.first, index > 0, words[index - 1].isCapitalised,
      Gazetteer.all.within[code] == nil, code.allSatisfy(\.isLetter), !notStates.contains(code)
    {
      return mention(own.code)
    }
    guard let next else { return nil }
    if let country = postalPrefixes[word.folded], next.isNumber(of: 4...5) {
      return mention(country)
    }
    if word.pattern.hasPrefix("A"), next.pattern == "0AA",
      ["A0", "AA0", "A00", "AA00", "A0A", "AA0A"].contains(word.pattern)
    {
      return mention("GB", length: 2)
    }
    return word.pattern == "A0A" && next.pattern == "0A0" ? mention("CA", length: 2) : nil
  }

  // Capitals that are words before they are states.
  private static let notStates: Set<String> = ["OK", "OR", "HI", "OH", "ON"]
  private static let everywhere: Set<String> = [
    "worldwide", "globally", "weltweit", "monde entier", "wereldwijd", "mundo entero",
    "todo el mundo", "tutto il mondo",
  ]
  private static let postalPrefixes = [
    "d": "DE", "a": "AT", "ch": "CH", "f": "FR", "i": "IT", "nl": "NL", "b": "BE", "l": "LU",
    "e": "ES", "dk": "DK", "pl": "PL", "cz": "CZ", "se": "SE", "fi": "FI",
  ]
  private static let legalForms: Set<String> = [
    "ltd", "limited", "plc", "llp", "llc", "inc", "corp", "corporation", "gmbh", "ag", "kg", "se",
    "sa", "sas", "sarl", "bv", "nv", "spa", "srl", "ab", "oy", "pty", "pvt", "holding", "holdings",
    "group",
  ]
}
