import AssuranceModel

/// How long one vendor's contracts give for one thing, all documents taken together and in doubt against the buyer.
struct AgreedPeriod {
  /// What the documents come to.
  enum Length: Hashable {
    case lasting(ContractPeriod)
    /// Promised, and no length is stated in at least one document.
    case withoutPeriod
    case notPromised
    case noContract
    /// A document that may promise it could not be read whole.
    case unreadable
  }

  let length: Length
  let citations: [Citation]
  let searches: [DocumentSearch]
  /// How the documents differ, and what they say of their rank, in a sentence; nil where they agree.
  let difference: String?
  /// Whether they differ and none is known to go before.
  private let isDisputed: Bool
  /// Whether a document besides those that promise it could not be read whole.
  private let isPartlyUnread: Bool

  /// The period of a tag, the longest where documents differ; lengths are compared from a day on.
  init(
    of tag: ClauseTag, in contracts: ContractSet, from event: CalendarDate,
    calendar: BusinessCalendar
  ) {
    let search = contracts.search(for: tag)
    var length = Length.noContract
    var difference: String?
    var isPartlyUnread = false
    let binding = contracts.binding(tag)
    switch search {
    case .notStated: break
    case .unreadable: length = .unreadable
    case .stated(.absent, _): length = .notPromised
    case .stated(.found(let readings), _):
      let periods = PromisedPeriods(readings)
      length =
        periods.longest(after: event, in: calendar).map(Length.lasting) ?? .withoutPeriod
      difference = binding.difference
      isPartlyUnread =
        contracts.readings(of: tag).contains { $0.verdict == .undetermined }
        || contracts.contracts.contains { filed in
          !filed.body.clauses.contains { $0.tag == tag }
        }
    }
    self.length = length
    self.difference = difference
    isDisputed = difference != nil && binding.precedence == nil
    self.isPartlyUnread = isPartlyUnread
    citations = search.evidence?.citations ?? []
    searches = search.evidence?.searches ?? []
  }

  /// What using the period takes for granted.
  var assumptions: [ClockAssumption] {
    (isDisputed ? [.longestOfDifferingPeriods] : [])
      + (isPartlyUnread ? [.unreadDocumentChangesNothing] : [])
  }
}

/// A period counted from an event, with what the counting takes for granted.
struct CountedPeriod {
  let end: CalendarDate
  let assumptions: [ClockAssumption]

  init(_ period: ContractPeriod, after event: CalendarDate, in calendar: BusinessCalendar) {
    end = period.end(after: event, in: calendar)
    var assumptions: [ClockAssumption] = [.dayOfEventNotCounted]
    switch period.unit {
    case .hours: assumptions.append(.hoursAreBegunDays)
    case .businessDays:
      assumptions.append(calendar.holidays.isEmpty ? .mondayToFriday : .listedHolidays)
    case .months, .years: assumptions.append(.monthKeepsTheDay)
    case .days, .weeks: break
    }
    if !calendar.isBusinessDay(end) { assumptions.append(.endIsNotMoved) }
    self.assumptions = assumptions
  }
}
