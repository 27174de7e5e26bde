import AssuranceModel

/// The readings of a certificate's dates that fit together best, as an auditor weighs them: each label leads to one
/// date, labels stand on the same side of their dates, and the dates make a cycle.
struct DateAssignment {
  /// What each mention is taken for, in their order.
  let meanings: [DateMeaning]
  /// The reading chosen of each mention.
  let readings: [DateReading]
  /// How much worse the best assignment is in which a mention is another date, in the unit of strengths.
  let margins: [Double]

  private struct Partial {
    var choice: [Int] = []
    var score = 0.0
    var claimed: [LabelPlace: CalendarDate?] = [:]
  }

  /// More partial assignments than this are never worth following on.
  private static let width = 160

  /// The best assignment; `order` settles dates of numbers whose day and month could be either.
  init(_ mentions: [DateMention], order: DateExpression.Order?) {
    let dates = mentions.map { $0.expression.date(in: order) }
    var beam = [Partial()]
    for (index, mention) in mentions.enumerated() {
      var next: [Partial] = []
      for partial in beam {
        for (number, reading) in mention.readings.enumerated() {
          next.append(Self.extended(partial, by: number, reading, date: dates[index]))
        }
      }
      // Equals keep the order of the page, as their place is compared too.
      beam = Array(
        next.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
          .prefix(Self.width).map(\.element))
    }
    let whole = beam.map {
      partial -> (readings: [DateReading], meanings: [DateMeaning], score: Double) in
      let readings = zip(mentions, partial.choice).map { $0.readings[$1] }
      let meanings = Self.settled(readings.map(\.meaning), dates)
      let score =
        partial.score + Self.agreement(of: readings) + Self.cycle(of: meanings, dates)
      return (readings, meanings, score)
    }
    let best = whole.enumerated().max {
      ($0.element.score, $1.offset) < ($1.element.score, $0.offset)
    }?
    .element
    meanings = best?.meanings ?? []
    readings = best?.readings ?? []
    margins = mentions.indices.map { index in
      let own = best?.meanings[index]
      let other = whole.filter { $0.meanings[index] != own }.map(\.score).max()
      return other.map { (best?.score ?? 0) - $0 } ?? 4
    }
  }

  private static func extended(
    _ partial: Partial, by number: Int, _ reading: DateReading, date: CalendarDate?
  ) -> Partial {
    var partial = partial
    partial.choice.append(number)
    partial.score += reading.strength
    if let label = reading.label {
      if let other = partial.claimed[label], other != date || date == nil { partial.score -= 1.8 }
      partial.claimed[label] = date
    }
    return partial
  }

  /// "Valid: X to Y", "Valid until: X – Y": the first of two is the start and the second the end; one alone is the end, and
  /// so is the day by which recertification is due where no other is.
  ///
  /// One day in two languages, "04. Juli 2023 / 4 July 2023", is no range.
  private static func settled(_ meanings: [DateMeaning], _ dates: [CalendarDate?]) -> [DateMeaning]
  {
    var meanings = meanings
    for index in meanings.indices where meanings[index] == .rangeEnd {
      guard index > 0 else {
        meanings[index] = .decoy
        continue
      }
      if let date = dates[index], dates[index - 1] == date {
        meanings[index] = meanings[index - 1]
        continue
      }
      switch meanings[index - 1] {
      case .validity, .expiry:
        meanings[index - 1] = .issue
        meanings[index] = .expiry
      case .issue, .revision, .originalIssue, .registration: meanings[index] = .expiry
      default: meanings[index] = .decoy
      }
    }
    let settled = meanings.map { $0 == .validity ? .expiry : $0 }
    let renewal: DateMeaning = settled.contains(.expiry) ? .decoy : .expiry
    return settled.map { $0 == .renewalDue ? renewal : $0 }
  }

  /// Labels stand on the same side of all dates of a form.
  private static func agreement(of readings: [DateReading]) -> Double {
    let sides = readings.map(\.witness).filter { [.beside, .above, .below].contains($0) }
    guard sides.count > 1 else { return 0 }
    let most =
      [DateReading.Witness.beside, .above, .below].map { side in
        sides.count { $0 == side }
      }.max() ?? 0
    return 0.9 * Double(most * 2 - sides.count) / Double(sides.count)
      * Double(min(sides.count, 4)) / 2
  }

  /// What speaks for and against the dates as the dates of one cycle.
  private static func cycle(of meanings: [DateMeaning], _ dates: [CalendarDate?]) -> Double {
    func all(_ wanted: [DateMeaning]) -> [CalendarDate] {
      zip(meanings, dates).compactMap { wanted.contains($0) ? $1 : nil }
    }
    let ends = Set(all([.expiry]))
    let starts = all([.issue, .revision, .registration])
    let originals = all([.originalIssue])
    var score = -1.2 * Double(max(0, ends.count - 1))
    guard let end = ends.max() else { return score }
    score -= 3 * Double(starts.count { $0 >= end }) + 3 * Double(originals.count { $0 >= end })
    if let start = starts.max() { score -= Double(originals.count { $0 > start }) * 1.2 }
    let years = (starts + originals).compactMap { $0.wholeYears(until: end, within: 1...3) }.max()
    if let years { score += years == 3 ? 1 : 0.6 }
    return score
  }
}
