import AssuranceModel

/// The two periods of a bridge letter: the report's, and the gap that the letter speaks for; and the letter's date.
struct BridgedPeriods: Sendable {
  private(set) var reportStart: Stated<CalendarDate> = .notStated
  private(set) var reportEnd: Stated<CalendarDate> = .notStated
  private(set) var gapStart: Stated<CalendarDate> = .notStated
  private(set) var gapEnd: Stated<CalendarDate> = .notStated
  let date: Stated<CalendarDate>

  private static let letters = [
    "the date of this letter", "date of this letter", "datum dieses schreibens",
    "date de la presente lettre", "the present date", "today", "present", "heute",
  ]
  private static let beginnings = [
    "since", "after", "subsequent to", "seit", "depuis", "following",
  ]

  init(_ text: ReportText, _ dates: ReportDates) {
    let spans = dates.spans
    let own = Self.letterDate(text, dates, spans)
    date = own.map { text.stated($0.date, at: $0.tokens, 0.94) } ?? .notStated
    // The report's period ends first; the gap begins where it ends or later.
    let report =
      spans.first { Self.isOfReport($0, text) }
      ?? (spans.count > 1 ? spans.min { $0.end.date < $1.end.date } : nil)
    let gap = spans.first { span in
      guard let report else { return !Self.isOfReport(span, text) }
      return span.start.date >= report.end.date
    }
    if let report {
      reportStart = text.stated(report.start.date, at: report.start.tokens, 0.93)
      reportEnd = text.stated(report.end.date, at: report.end.tokens, 0.93)
    }
    if let gap {
      gapStart = text.stated(gap.start.date, at: gap.start.tokens, 0.94)
      gapEnd = text.stated(gap.end.date, at: gap.end.tokens, 0.94)
      return
    }
    let taken = report.map { [$0.start.tokens, $0.end.tokens] } ?? []
    if let start = Self.opening(text, dates, besides: taken) {
      gapStart = text.stated(start.date, at: start.tokens, 0.9)
    }
    guard let place = text.first(of: Self.letters), let own else { return }
    // "to the date of this letter": the end is the letter's own date.
    if let date = text.evidence(own.tokens, 0.92), let words = text.evidence(place, 0.92) {
      gapEnd = .stated(own.date, evidence: date.and(words))
    }
  }

  private static func isOfReport(_ span: ReportDates.Span, _ text: ReportText) -> Bool {
    let sentence = text.sentence(around: span.tokens.lowerBound)
    let isGap = text.has(
      ["this letter", "gap between", "dieses schreiben", "presente lettre", "we state"],
      in: sentence)
    return !isGap
      && text.has(
        ["report", "bericht", "rapport", "examined", "examination", "audit"], in: sentence)
      && !isInTitle(span, text)
  }

  /// A subject such as "SOC 2 bridge letter for the period …" names the gap.
  private static func isInTitle(_ span: ReportDates.Span, _ text: ReportText) -> Bool {
    text.has(
      ["bridge letter", "gap letter"],
      in: text.tokens(ofLine: text.line(of: span.tokens.lowerBound)))
  }

  /// The date that stands alone on its line, else the first outside a period.
  private static func letterDate(
    _ text: ReportText, _ dates: ReportDates, _ spans: [ReportDates.Span]
  ) -> ReportDates.Found? {
    let free = dates.all.filter { found in
      !spans.contains { $0.tokens.overlaps(found.tokens) }
    }
    return free.first { found in
      text.tokens(ofLine: text.line(of: found.tokens.lowerBound)).count <= found.tokens.count + 4
    } ?? free.first
  }

  /// A first day without a last one: "since 1 October 2025", "from October 1, 2025 through the date of this letter".
  private static func opening(
    _ text: ReportText, _ dates: ReportDates, besides taken: [Range<Int>]
  ) -> ReportDates.Found? {
    dates.all.first { found in
      guard !taken.contains(where: { $0.overlaps(found.tokens) }) else { return false }
      let before = text.folded(max(0, found.tokens.lowerBound - 3)..<found.tokens.lowerBound)
        .joined(separator: " ")
      let isOpen = beginnings.contains { before.hasSuffix($0) }
      let isFrom = before.hasSuffix("from") || before.hasSuffix("period") || before.hasSuffix("vom")
      return isOpen || isFrom
    }
  }
}
