import AssuranceModel

/// The periods that the documents of one vendor give for one term, each with where it stands.
struct PromisedPeriods {
  /// What one document gives.
  struct Entry {
    /// Nil for `promptly` and the like.
    let period: ContractPeriod?
    let citation: Citation?
  }

  let entries: [Entry]

  /// The periods of clauses that bind, in their order.
  init(_ readings: [ClauseReading]) {
    entries = readings.map { Entry(period: $0.period, citation: $0.citation) }
  }

  /// Whether the documents do not all give the same.
  var differ: Bool { entries.contains { $0.period != entries.first?.period } }

  /// The period worst for the buyer, counted from a day: the longest; nil where a document gives none at all.
  func longest(after event: CalendarDate, in calendar: BusinessCalendar) -> ContractPeriod? {
    let periods = entries.compactMap(\.period)
    guard periods.count == entries.count else { return nil }
    return periods.max { $0.end(after: event, in: calendar) < $1.end(after: event, in: calendar) }
  }

  /// All of them in words: `5 days (contract.pdf, page 3) and 10 days (annex.pdf, page 1)`.
  var words: String {
    entries.map { entry in
      let period = entry.period?.words ?? "no period in days"
      guard let citation = entry.citation else { return period }
      let name = citation.file.split(separator: "/").last.map(String.init) ?? citation.file
      return "\(period) (\(name), \(citation.place))"
    }.joined(separator: " and ")
  }
}

extension ClauseReading {
  /// How long the clause gives: to cure for a right to terminate, to tell from the event on for a notice; nil where it
  /// states no such length.
  var period: ContractPeriod? {
    tag == .terminationRight
      ? parameters.curePeriod
      : parameters.notices.first { $0.tag == tag && !$0.isAdvance }?.period
  }
}
