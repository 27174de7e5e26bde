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
  static func all(in words: [PhraseLexicon.Match]) -> [ClausePeriod] {
    words.indices.compactMap { place in
      let concepts = words[place].concepts
      guard let measure = measures.first(where: { concepts.has($0.concept) }) else { return nil }
      guard let amount = amount(before: place, in: words) ?? measure.alone else { return nil }
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

  /// `ten (10) Business Days` says the amount twice; the figures win. `twenty-one` adds up.
  private static func amount(before unit: Int, in words: [PhraseLexicon.Match]) -> Int? {
    var amount: Int?
    var place = unit - 1
    while place >= 0, unit - place <= 4,
      words[place + 1].tokens.lowerBound - words[place].tokens.upperBound <= 3
    {
      let concepts = words[place].concepts
      if concepts.has(.number), words[place].value >= 0 {
        let value = Int(words[place].value)
        if let known = amount {
          let isTens = value >= 20 && value % 10 == 0 && known < 10
          if isTens, words[place + 1].tokens.lowerBound == words[place].tokens.upperBound {
            amount = value + known
          }
          break
        }
        amount = value
      } else if !concepts.has(.business) {
        break
      }
      place -= 1
    }
    return amount.flatMap { $0 <= 3_650 ? $0 : nil }
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
    var periods = all(in: reading.words).filter { !isAge($0, in: reading) }
    // `X within thirty days and Y within three days` pairs them off.
    let near = periods.filter { period in
      let between = min(event, period.place)..<max(event, period.place)
      return event > verb && !reading.words[between].contains { $0.concepts.has(.conjunction) }
    }
    if periods.count > 1, near.count == 1 { periods = near }
    let best = periods.min { reading.gap($0.place, verb) < reading.gap($1.place, verb) }
    return ClauseParameters.Notice(
      tag: tag, days: best?.days, isBusiness: best?.isBusiness ?? false, period: best?.stated)
  }

  /// `every twelve months` and `three-year` say how often, not how soon.
  private static func isAge(_ period: ClausePeriod, in reading: CertificationReading) -> Bool {
    period.days >= 360
  }
}
