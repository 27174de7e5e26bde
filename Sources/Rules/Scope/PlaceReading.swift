import AssuranceModel

/// A place that a text names, settled as far as the text and the vendor's seat allow.
struct NamedPlace: Hashable, Sendable {
  /// Nil where several places share the name and nothing tells which is meant.
  let place: Place?
  /// Where the name starts among the text's words.
  let word: Int
}

/// Tells which of several places of a name is meant.
enum PlaceReading {
  /// The places that a running text names, in order; `London, Ontario` is one place and the narrower one.
  static func places(in words: [PlaceWord], seat: Place?) -> [NamedPlace] {
    let mentions = PlaceMention.all(in: words)
    var places: [NamedPlace] = []
    var index = 0
    while index < mentions.count {
      let mention = mentions[index]
      var candidates = mention.candidates
      var end = mention.words.upperBound
      var isDoubtful = false
      index += 1
      while index < mentions.count, mentions[index].words.lowerBound == end {
        let next = mentions[index]
        let inside = candidates.filter { one in
          next.candidates.contains { one != $0 && !$0.isGroup && one.lies(in: $0) }
        }
        if !inside.isEmpty {
          candidates = inside
        } else if candidates.allSatisfy(\.isCity), next.candidates.allSatisfy(\.isState) {
          // A city that the table does not know in that state.
          candidates = next.candidates
        } else {
          isDoubtful =
            candidates.allSatisfy(\.isCity) && next.candidates.allSatisfy(\.isCountry)
          break
        }
        end = next.words.upperBound
        index += 1
      }
      let others = mentions.filter { $0 != mention }
      let place = isDoubtful ? nil : settled(candidates, beside: others, seat: seat)
      places.append(NamedPlace(place: place, word: mention.words.lowerBound))
    }
    return places
  }

  /// The place of an address, or nil where it names none that can be told.
  ///
  /// The last name counts: a country in a company's name comes before the address's own.
  static func place(ofAddress address: String, seat: Place?) -> NamedPlace? {
    let words = PlaceWord.all(in: address)
    var mentions = PlaceMention.all(in: words).filter { !$0.candidates.allSatisfy(\.isGroup) }
    if let last = words.last, last.isCapitals, last.folded.count == 2, words.count > 1 {
      let country = Place(code: last.folded.uppercased())
      let position = words.count - 1
      if country.isCountry, Gazetteer.all.within[country.code] != nil,
        !mentions.contains(where: { $0.words.contains(position) })
      {
        mentions.append(
          PlaceMention(candidates: [country], words: position..<words.count))
      }
    }
    guard let last = mentions.last else { return nil }
    let others = Array(mentions.dropLast())
    guard var place = settled(last.candidates, beside: others, seat: seat) else {
      return NamedPlace(place: nil, word: last.words.lowerBound)
    }
    let inside = others.map { mention in
      mention.candidates.filter { $0 != place && $0.lies(in: place) }
    }
    if let city = inside.last(where: { $0.contains(where: \.isCity) })?.first(where: \.isCity) {
      place = city
    } else if let state = inside.last(where: { !$0.isEmpty })?.first {
      place = state
    }
    return NamedPlace(place: place, word: last.words.lowerBound)
  }

  /// The one of several places of a name that is meant: by what is named beside it, by rank, by the vendor's seat.
  private static func settled(
    _ candidates: [Place], beside others: [PlaceMention], seat: Place?
  ) -> Place? {
    if candidates.count < 2 { return candidates.first }
    // `New York` is a city in a state of its name: the narrower one promises less.
    if let narrowest = candidates.first(where: { one in
      candidates.allSatisfy { one.lies(in: $0) }
    }) {
      return narrowest
    }
    let supports = candidates.map { one in
      others.count { mention in
        mention.candidates.contains { !$0.isGroup && $0.isCompatible(with: one) }
      }
    }
    let most = supports.max() ?? 0
    let supported = zip(candidates, supports).filter { $1 == most }.map(\.0)
    if most > 0, supported.count == 1 { return supported.first }
    let prominent = supported.filter { Gazetteer.all.prominent.contains($0.code) }
    if prominent.count == 1 { return prominent.first }
    if let seat {
      let domestic = supported.filter { $0.lies(in: seat) }
      if domestic.count == 1 { return domestic.first }
      if domestic.count > 1 { return seat }
    }
    let countries = Set(supported.compactMap(\.country))
    return countries.count == 1 && supported.allSatisfy { $0.country != nil }
      ? countries.first : nil
  }
}

extension Place {
  /// The country that a city or a state lies in; nil for a group of countries.
  fileprivate var country: Place? {
    let parent = Place(code: String(code.prefix(2)))
    if isCountry { return self }
    return isCity || isState ? parent : nil
  }
}
