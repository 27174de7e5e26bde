import AssuranceModel

/// A length of time as a contract states it, brought to days.
struct ClausePeriod: Hashable, Sendable {
  /// Whole days; hours are rounded up, a month is 30 days.
  let days: Int
  /// Whether business or working days are meant.
  let isBusiness: Bool
  /// The period in the unit that is stated.
  let stated: ContractPeriod
  /// Place of its unit among the phrases that it was read from.
  let place: Int

  /// The periods among some phrases, in order.
  static func all(in words: [PhraseLexicon.Match], of text: ClauseText) -> [ClausePeriod] {
    words.indices.compactMap { place in
      let concepts = words[place].concepts
      guard let measure = measures.first(where: { concepts.has($0.concept) }) else { return nil }
      guard let amount = amount(before: place, in: words, of: text) ?? measure.alone else {
        return nil
      }
      let days = max(1, (amount * measure.hours + 23) / 24)
      let isBusiness = isBusiness(words, place)
      return ClausePeriod(
        days: days, isBusiness: isBusiness,
        stated: isBusiness
          ? ContractPeriod(days, .businessDays)
          : ContractPeriod(max(1, amount * measure.count), measure.unit),
        place: place)
    }
  }

  /// A word for a unit of time: what it counts, how many of those it is, and its length in hours.
  private struct Measure: Sendable {
    let concept: Concept
    let unit: ContractPeriod.Unit
    var count = 1
    let hours: Int
    /// The amount where no number stands before it.
    var alone: Int?
  }

  private static let measures = [
    Measure(concept: .day, unit: .days, hours: 24), Measure(concept: .hour, unit: .hours, hours: 1),
    Measure(concept: .week, unit: .weeks, hours: 7 * 24),
    Measure(concept: .fortnight, unit: .weeks, count: 2, hours: 14 * 24, alone: 1),
    Measure(concept: .month, unit: .months, hours: 30 * 24),
    Measure(concept: .year, unit: .years, hours: 365 * 24),
  ]

  /// `ten (10) Business Days` says the amount twice; the figures win. `one hundred and five` adds up.
  private static func amount(
    before unit: Int, in words: [PhraseLexicon.Match], of text: ClauseText
  ) -> Int? {
    var groups: [[PhraseLexicon.Match]] = []
    var place = unit - 1
    var next = words[unit].tokens.lowerBound
    var isJoined = false
    while place >= 0, unit - place <= 8, next - words[place].tokens.upperBound <= 3 {
      let word = words[place]
      if word.concepts.has(.number), word.value >= 0 {
        let continues = isJoined || next == word.tokens.upperBound
        if continues, !groups.isEmpty {
          groups[groups.count - 1].insert(word, at: 0)
        } else {
          groups.append([word])
        }
        isJoined = false
      } else if word.concepts.has(.conjunction), !groups.isEmpty, place > 0,
        words[place - 1].value >= 100, next == word.tokens.upperBound
      {
        isJoined = true
      } else if !word.concepts.has(.business) {
        break
      }
      next = word.tokens.lowerBound
      place -= 1
    }
    guard let nearest = groups.first, !isHalf(nearest, in: text) else { return nil }
    let figures = groups.lazy.compactMap { group in
      group.last { text.tokens[$0.tokens.lowerBound].kind == .number }
    }.first
    let value = figures.map { Int($0.value) } ?? sum(nearest)
    return value <= 3_650 ? value : nil
  }

  /// `three hundred and sixty five`; the article of `a five day period` counts nothing.
  private static func sum(_ words: [PhraseLexicon.Match]) -> Int {
    var values = words.map { Int($0.value) }
    if values.count > 1, values[0] == 1, values[1] < 100 { values.removeFirst() }
    return values.reduce(0) { $1 == 100 ? max($0, 1) * 100 : $0 + $1 }
  }

  /// `half a year` is no year.
  private static func isHalf(_ words: [PhraseLexicon.Match], in text: ClauseText) -> Bool {
    guard let start = words.first?.tokens.lowerBound, start > 0 else { return false }
    return ["half", "demi", "medio", "halbes", "halve"].contains(
      text.words(of: start - 1..<start).lowercased())
  }

  private static func isBusiness(_ words: [PhraseLexicon.Match], _ place: Int) -> Bool {
    if words[place].concepts.has(.business) { return true }
    return place > 0 && words[place - 1].concepts.has(.business)
      && words[place].tokens.lowerBound - words[place - 1].tokens.upperBound <= 1
  }

  /// The period for a notice: the one that stands with what is told, else the one nearest to the verb that tells.
  static func notice(
    for tag: ClauseTag, verb: Int, event: Int, in reading: CertificationReading
  ) -> ClauseParameters.Notice {
    var periods = noticePeriods(in: reading)
    // `X within thirty days and Y within three days` pairs them off.
    let near = periods.filter { period in
      let between = min(event, period.place)..<max(event, period.place)
      return event > verb && !reading.words[between].contains { $0.concepts.has(.conjunction) }
        && !reading.hasMark(";", between: event, and: period.place)
    }
    if periods.count > 1, near.count == 1 { periods = near }
    let best = periods.min { reading.gap($0.place, verb) < reading.gap($1.place, verb) }
    return ClauseParameters.Notice(
      tag: tag, days: best?.days, isBusiness: best?.isBusiness ?? false, period: best?.stated,
      isAdvance: best.map { $0.countsBack(in: reading) } ?? false)
  }

  /// Words behind a unit among which `before` may stand: `days' written notice before`.
  private static let advanceReach = 3

  /// `six months before expiry`, `ten days in advance`.
  private func countsBack(in reading: CertificationReading) -> Bool {
    let text = reading.passage.text
    let end = reading.words[place].tokens.upperBound
    let words = (end..<min(end + Self.advanceReach, text.tokens.count)).prefix {
      text.tokens[$0].kind == .word
    }.map { text.words(of: $0..<$0 + 1).lowercased() }
    return words.contains { Self.advanceWords.contains($0) }
  }

  private static let advanceWords: Set<String> = [
    "before", "prior", "ahead", "advance", "vor", "zuvor", "vorab", "avant", "antes", "antelación",
    "vóór", "voorafgaand",
  ]

  /// `suspended for longer than ten days` says how long something lasts, and `in no more than ten days` by when.
  func isExceeded(in reading: CertificationReading) -> Bool {
    let text = reading.passage.text
    let amount = reading.words[..<place].reversed().prefix {
      $0.concepts.meets([.number, .business])
    }
    let start = amount.last?.tokens.lowerBound ?? reading.words[place].tokens.lowerBound
    let before = (max(0, start - 3)..<start).map { text.words(of: $0..<$0 + 1).lowercased() }
    guard let than = before.last, let more = before.dropLast().last else { return false }
    return Self.comparatives[more]?.contains(than) == true
      && !(before.count > 2 && Self.denials.contains(before[0]))
  }

  /// `sixty consecutive days`.
  func isUnbroken(in reading: CertificationReading) -> Bool {
    let unit = reading.words[place].tokens
    let words = (max(0, unit.lowerBound - 1)..<unit.upperBound).map {
      reading.passage.text.words(of: $0..<$0 + 1).lowercased()
    }
    return words.contains { word in Self.unbroken.contains { word.hasPrefix($0) } }
  }

  private static let unbroken = [
    "consecutive", "continuous", "successive", "running", "aufeinander", "zusammenhängend",
    "consécuti", "consecutiv", "seguid", "aaneengesloten", "opeenvolgend",
  ]

  /// Words for `longer`, each with the words for `than` behind it.
  private static let comparatives: [String: Set<String>] = [
    "longer": ["than"], "more": ["than"], "länger": ["als"], "mehr": ["als"], "plus": ["de"],
    "más": ["de", "que"], "langer": ["dan"], "meer": ["dan"], "excess": ["of"],
  ]
  private static let denials: Set<String> = [
    "no", "not", "nicht", "pas", "ne", "niet", "au", "never", "any",
  ]

  /// The periods that can be a notice's: `every twelve months` says how often, `which has 90 days to answer` how long
  /// another may take.
  static func noticePeriods(in reading: CertificationReading) -> [ClausePeriod] {
    let periods = all(in: reading.words, of: reading.passage.text).filter {
      $0.days < 360 && !$0.isExceeded(in: reading)
    }
    let main = periods.filter {
      $0.place < reading.proposition.predicate || !reading.proposition.subordinate[$0.place]
    }
    return main.isEmpty ? periods : main
  }
}
