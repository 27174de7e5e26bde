import AssuranceModel

/// The certificate's own dates, told by the words around them and by how they fit together.
struct CertificateDates {
  private(set) var originalIssue: Stated<CalendarDate> = .notStated
  private(set) var issue: Stated<CalendarDate> = .notStated
  private(set) var expiry: Stated<CalendarDate> = .notStated
  private(set) var revision: Stated<CalendarDate> = .notStated
  private(set) var previousExpiry: Stated<CalendarDate> = .notStated
  private(set) var recertificationAudit: Stated<CalendarDate> = .notStated
  /// Surveillance audits by the words for them, each day once and the earliest first; unreadable ones last.
  private(set) var surveillanceHeld: [Stated<CalendarDate>] = []
  private(set) var surveillanceDue: [Stated<CalendarDate>] = []

  /// A date with what it was taken for.
  private struct Chosen {
    let mention: DateMention
    let meaning: DateMeaning
    let witness: DateReading.Witness
    let margin: Double
    /// Whether it is a day of issue only as the first of a printed period: "Valid period: X – Y".
    let isPeriodStart: Bool
  }

  private let file: InputFile
  /// The days that make whole years with a date of the page that was read well: these confirm what the engine is unsure of.
  private var confirmed: Set<CalendarDate> = []

  init(_ values: LabelledValues, language: String?, file: InputFile) {
    self.file = file
    let mentions = DateReadings(values: values).mentions
    let first = DateAssignment(mentions, order: nil)
    let order = Self.order(of: mentions, first.meanings, language: language)
    let assignment = order == nil ? first : DateAssignment(mentions, order: order)
    let chosen = mentions.indices.map {
      Chosen(
        mention: mentions[$0], meaning: assignment.meanings[$0],
        witness: assignment.readings[$0].witness, margin: assignment.margins[$0],
        isPeriodStart: [.validity, .expiry].contains(assignment.readings[$0].meaning)
          && assignment.meanings[$0] == .issue)
    }
    let dates = mentions.map { (date: $0.expression.date(in: order), sure: $0.confidence >= 0.55) }
    confirmed = Set(
      dates.compactMap { one in
        guard let date = one.date else { return nil }
        let isConfirmed = dates.contains { other in
          guard other.sure, let other = other.date else { return false }
          return date.wholeYears(until: other, within: 1...3) != nil
            || other.wholeYears(until: date, within: 1...3) != nil
        }
        return isConfirmed ? date : nil
      })
    func all(_ meaning: DateMeaning) -> [Chosen] { chosen.filter { $0.meaning == meaning } }
    let revisions = all(.revision)
    // A revised document was issued when it was revised.
    let issues = Self.withoutPeriods(all(.issue), order) + revisions
    let registrations = all(.registration)
    let originals = all(.originalIssue)
    expiry = stated(all(.expiry), order, latest: true)
    issue = stated(
      !issues.isEmpty ? issues : !registrations.isEmpty ? registrations : all(.plain), order,
      latest: true)
    originalIssue = stated(
      !originals.isEmpty ? originals : registrations, order, latest: false)
    // Of two that begin something the later one is the cycle's: "first certification", "cycle begins".
    if case .notStated = issue,
      Set(originals.compactMap { $0.mention.expression.date(in: order) }).count == 2
    {
      issue = stated(originals, order, latest: true)
    }
    if case .notStated = originalIssue { originalIssue = firstOf(issues, order) }
    if case .notStated = issue { issue = firstCycle }
    revision = stated(revisions, order, latest: true)
    previousExpiry = stated(all(.previousExpiry), order, latest: true)
    recertificationAudit = stated(all(.recertificationAudit), order, latest: true)
    dropWhatContradicts()
    surveillanceHeld = audits(all(.surveillanceHeld), order)
    surveillanceDue = audits(all(.surveillance), order).filter { isWithinCycle($0.value) }
    // A label for the last day whose date could not be found says that another day than a reckoned one is printed.
    if case .notStated = expiry, values.labels(of: .expiryDate).isEmpty {
      expiry = derivedExpiry(values.layout) ?? .notStated
    }
  }

  /// Days of issue without the first days of periods about which one of them is printed: the paper was issued before it began.
  private static func withoutPeriods(_ issues: [Chosen], _ order: DateExpression.Order?) -> [Chosen]
  {
    let printed = issues.filter { !$0.isPeriodStart && $0.witness != .alone }
      .compactMap { $0.mention.expression.date(in: order) }
    return issues.filter { issue in
      guard issue.isPeriodStart, let start = issue.mention.expression.date(in: order) else {
        return true
      }
      return !printed.contains { $0 <= start && start <= $0.adding(days: 180) }
    }
  }

  /// The day of first issue, where the cycle that the certificate ends with began on it: it has not been issued again.
  private var firstCycle: Stated<CalendarDate> {
    guard let first = originalIssue.value, let end = expiry.value,
      first.wholeYears(until: end, within: 1...3) != nil
    else { return .notStated }
    return originalIssue.capped(at: Confidence(0.85))
  }

  /// One reading a date, as a certificate may name the audits of all years.
  private func audits(_ chosen: [Chosen], _ order: DateExpression.Order?)
    -> [Stated<CalendarDate>]
  {
    var known: Set<CalendarDate> = []
    let readings = chosen.map { stated([$0], order, latest: true) }
    let dated = readings.filter { $0.value.map { known.insert($0).inserted } ?? false }
    return dated.sorted { ($0.value?.description ?? "") < ($1.value?.description ?? "") }
      + readings.filter { $0.value == nil }
  }

  /// Whether an audit can be due on a day; "subject to surveillance until" a certificate's own end names none.
  private func isWithinCycle(_ day: CalendarDate?) -> Bool {
    guard let day else { return true }
    return expiry.value.map { day < $0 } ?? true && issue.value.map { $0 < day } ?? true
  }

  /// The earliest of several issues, where the next is about a year or more younger: "Approved 2019, reissued 2025".
  private func firstOf(_ issues: [Chosen], _ order: DateExpression.Order?) -> Stated<CalendarDate> {
    let labelled = issues.filter { $0.witness != .alone && $0.meaning == .issue }
    let dates = issues.compactMap { $0.mention.expression.date(in: order) }
    let earliest = stated(labelled, order, latest: false)
    guard let latest = dates.max(), let first = earliest.value, first.adding(days: 330) < latest
    else { return .notStated }
    return earliest.capped(at: Confidence(0.8))
  }

  /// The last day of a printed length of validity, which rests on the words for it and on the day that it runs from.
  private func derivedExpiry(_ layout: CertificateLayout) -> Stated<CalendarDate>? {
    guard let period = ValidityPeriod(in: layout), case .stated(let start, let evidence) = issue
    else { return nil }
    return .stated(
      period.lastDay(from: start),
      evidence: Evidence(
        period.parts[0].citation(in: file),
        period.parts.dropFirst().map { $0.citation(in: file) } + evidence.citations,
        confidence: min(Confidence(0.7), evidence.confidence)))
  }

  /// Of two dates that stand on the wrong side of each other the one read less surely is not passed on as read; where
  /// both are as sure, one was mislabelled, and the last day is the likelier to have its label.
  private mutating func dropWhatContradicts() {
    (issue, expiry) = Self.consistent(issue, before: expiry)
    (originalIssue, expiry) = Self.consistent(originalIssue, before: expiry)
    (issue, expiry) = CycleLength.checked(from: issue, to: expiry)
  }

  private static func consistent(_ start: Stated<CalendarDate>, before end: Stated<CalendarDate>)
    -> (Stated<CalendarDate>, Stated<CalendarDate>)
  {
    guard case .stated(let first, let one) = start, case .stated(let last, let other) = end,
      last <= first
    else { return (start, end) }
    return other.confidence.rawValue < one.confidence.rawValue - 0.05
      ? (start, .unreadable(evidence: other)) : (.unreadable(evidence: one), end)
  }

  private func stated(_ chosen: [Chosen], _ order: DateExpression.Order?, latest: Bool)
    -> Stated<CalendarDate>
  {
    let dated = chosen.compactMap { one in
      one.mention.expression.date(in: order).map { (chosen: one, date: $0) }
    }
    guard let surest = dated.map(\.chosen.witness).min() else {
      guard let first = chosen.first else { return .notStated }
      return .unreadable(evidence: evidence(first, 0.3))
    }
    let limit = max(surest, .above)
    let best = dated.filter { $0.chosen.witness <= limit }
    // A reissue keeps the older date beside it; an original is the earliest.
    guard
      let pick = latest
        ? best.max(by: { $0.date < $1.date }) : best.min(by: { $0.date < $1.date })
    else { return .notStated }
    // A date of which the engine is this unsure is as often another.
    let isConfirmed = pick.chosen.mention.confidence < 0.55 && confirmed.contains(pick.date)
    guard pick.chosen.mention.confidence >= 0.55 || isConfirmed else {
      return .unreadable(evidence: evidence(pick.chosen, 0.3))
    }
    let same = dated.count { $0.date == pick.date }
    let rivals = Set(best.map(\.date)).count - 1
    let sure: Double =
      switch pick.chosen.witness {
      case .before, .beside, .above: rivals == 0 ? 0.97 : 0.9
      case .below: 0.93
      case .alone: 0.6
      }
    let doubt =
      pick.chosen.meaning == .plain ? 0.8 : pick.chosen.meaning == .registration ? 0.88 : 1
    let lead = pick.chosen.margin >= 1 ? 1 : pick.chosen.margin >= 0.5 ? 0.92 : 0.82
    let confidence = min(sure * doubt * lead + (same > 1 ? 0.01 : 0), 0.98)
    guard !isConfirmed else {
      let citations = evidence(pick.chosen, 1).citations
      return .stated(
        pick.date,
        evidence: Evidence(
          citations[0], Array(citations.dropFirst()), confidence: Confidence(min(confidence, 0.7))))
    }
    return .stated(pick.date, evidence: evidence(pick.chosen, confidence))
  }

  private func evidence(_ chosen: Chosen, _ sure: Double) -> Evidence {
    let parts = chosen.mention.parts
    return Evidence(
      parts[0].citation(in: file), parts.dropFirst().map { $0.citation(in: file) },
      confidence: Confidence(min(sure, chosen.mention.confidence)))
  }

  /// How the document writes dates of numbers: by one that can be read in a single way, by a cycle that fits, by its language.
  private static func order(
    of mentions: [DateMention], _ meanings: [DateMeaning], language: String?
  ) -> DateExpression.Order? {
    let revealed = Set(mentions.compactMap(\.expression.revealedOrder))
    if revealed.count == 1 { return revealed.first }
    guard revealed.isEmpty else { return nil }
    let known = Set(mentions.compactMap(\.expression.date))
    func dates(_ wanted: [DateMeaning], _ order: DateExpression.Order) -> [CalendarDate] {
      zip(mentions, meanings).compactMap {
        wanted.contains($1) ? $0.expression.date(in: order) : nil
      }
    }
    func isCycle(
      from starts: [DateMeaning], within years: ClosedRange<Int>, _ order: DateExpression.Order
    ) -> Bool {
      dates([.expiry], order).contains { end in
        dates(starts, order).contains { $0.wholeYears(until: end, within: years) != nil }
      }
    }
    let orders = [DateExpression.Order.dayFirst, .monthFirst]
    let fitting = orders.filter { order in
      let isRepeated = mentions.contains {
        $0.expression.date == nil
          && ($0.expression.date(in: order).map { known.contains($0) } ?? false)
      }
      let starts: [DateMeaning] = [.issue, .revision, .originalIssue, .registration]
      return isRepeated || isCycle(from: starts, within: 1...3, order)
    }
    if fitting.count == 1 { return fitting.first }
    // The first cycle's first day comes round in each later one.
    let recurring = orders.filter { isCycle(from: [.originalIssue], within: 1...30, $0) }
    if fitting.isEmpty, recurring.count == 1 { return recurring.first }
    return language != nil && language != "en" ? .dayFirst : nil
  }
}
