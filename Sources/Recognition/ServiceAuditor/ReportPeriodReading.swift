import AssuranceModel

/// The period or the day that a report speaks for, agreed between its cover and the auditor's paragraphs.
struct ReportPeriodReading: Sendable {
  let start: Stated<CalendarDate>
  let end: Stated<CalendarDate>
  /// The day on which the auditor signed.
  let date: Stated<CalendarDate>
  /// Whether the auditor's own paragraph, or else the cover, names a period, or a single day.
  let covers: Coverage?

  enum Coverage: Sendable { case period, day }

  private static let leads = [
    "throughout the period", "for the period", "during the period", "over the period", "the period",
    "period from", "period of", "period", "im zeitraum", "fur den zeitraum", "zeitraum",
    "pour la periode", "au cours de la periode", "durant la periode", "periode", "throughout",
  ]
  private static let points = ["as of", "as at", "zum", "stichtag", "au", "en date du", "per"]
  /// Words that make a period another report's.
  private static let others: Set<String> = [
    "prior", "previous", "predecessor", "earlier", "next", "bridge", "last", "preceding", "vorjahr",
  ]

  init(_ text: ReportText, _ sections: ReportSections, _ dates: ReportDates) {
    let spans = dates.spans.filter { !Self.isOfAnother($0.tokens, text) }
    let scope = sections.scope
    let inScope = spans.filter { scope.contains($0.start.tokens.lowerBound) }
    let inFront = spans.filter { sections.front.contains($0.start.tokens.lowerBound) }
    let pointsInScope = Self.days(text, dates, in: scope)
    let pointsInFront = Self.days(text, dates, in: sections.front)
    date = Self.signed(text, sections, dates)
    let later = spans.filter { sections.auditors.contains($0.start.tokens.lowerBound) }
    if let span = inScope.first ?? (pointsInScope.isEmpty ? inFront.first ?? later.first : nil) {
      let same = spans.filter { $0.start.date == span.start.date && $0.end.date == span.end.date }
      let rival = inFront.first.map { $0.end.date != span.end.date } ?? false
      let sure = rival ? 0.7 : same.count > 1 ? 0.97 : 0.92
      covers = .period
      start = text.stated(span.start.date, at: span.start.tokens, sure)
      end = text.stated(span.end.date, at: span.end.tokens, sure)
      return
    }
    start = .notStated
    guard let day = pointsInScope.first ?? pointsInFront.first else {
      covers = nil
      end = .notStated
      return
    }
    let same = (pointsInScope + pointsInFront).count { $0.date == day.date }
    covers = .day
    end = text.stated(day.date, at: day.tokens, same > 1 ? 0.97 : 0.9)
  }

  /// Dates straight behind "as of" and the like.
  private static func days(_ text: ReportText, _ dates: ReportDates, in range: Range<Int>)
    -> [ReportDates.Found]
  {
    text.all(of: points, in: range).compactMap { place in
      guard let found = dates.after(place.upperBound, within: 1), !isOfAnother(place, text) else {
        return nil
      }
      return found
    }
  }

  private static func isOfAnother(_ tokens: Range<Int>, _ text: ReportText) -> Bool {
    let before = text.folded(max(0, tokens.lowerBound - 9)..<tokens.lowerBound)
    return before.contains { others.contains($0) }
  }

  /// The last date behind the opinion that stands on a short line, as beneath a signature.
  private static func signed(_ text: ReportText, _ sections: ReportSections, _ dates: ReportDates)
    -> Stated<CalendarDate>
  {
    let found = dates.within(sections.opinion).last { found in
      let line = text.tokens(ofLine: text.line(of: found.tokens.lowerBound))
      return line.count - found.tokens.count <= 5
    }
    return found.map { text.stated($0.date, at: $0.tokens, 0.92) } ?? .notStated
  }
}
