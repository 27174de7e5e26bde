import AssuranceModel

/// How long notice can still be given, and from when to talk.
struct NegotiationWindow {
  /// Days left at which the window becomes urgent, and those at which it is open rather than early.
  private static let urgentDays = 30
  private static let openDays = 180
  /// Talks begin so many days before the end of the term, since notice periods of 60 and 90 days are usual.
  private static let workDays = 180

  let window: NegotiationLeverage.Window
  let mark: NegotiationLeverage.Mark
  let lastNotice: CalendarDate?
  /// Never before the as-of date.
  let talkFrom: CalendarDate?

  init(_ renewal: RenewalOutlook, row: Citation, asOf: CalendarDate) {
    switch renewal {
    case .notStated:
      self.init(unknown: "the end of the contract (vendors.csv, column contract_end)")
    case .ended(let end):
      self.init(unknown: "what follows the contract that ended on \(end)")
    case .undetermined(_, let missing):
      self.init(unknown: missing)
    case .openEnded:
      self.init(
        .open, .known(points: 2, text: "Notice may be given on any day", citations: [row]),
        talkFrom: asOf)
    case .running(let contract) where contract.isNoticeMissed:
      self.init(
        .closed, .known(points: 0, text: contract.missed, citations: [row]),
        lastNotice: contract.leavable?.lastNotice,
        talkFrom: contract.leavable.flatMap { term in
          term.lastNotice.map { Self.talkFrom(notice: $0, end: term.end, asOf) }
        })
    case .running(let contract):
      guard let day = Self.lastDay(of: contract, asOf) else {
        self.init(unknown: "the notice period (vendors.csv, column notice_days)")
        return
      }
      let left = asOf.days(until: day)
      let isUrgent = left <= Self.urgentDays
      self.init(
        isUrgent ? .urgent : left <= Self.openDays ? .open : .early,
        .known(
          points: isUrgent ? 1 : 2, text: "\(left.grouped) days left, until \(day)",
          citations: [row]), lastNotice: day,
        talkFrom: Self.talkFrom(notice: day, end: contract.current.end, asOf))
    }
  }

  private init(
    _ window: NegotiationLeverage.Window, _ mark: NegotiationLeverage.Mark,
    lastNotice: CalendarDate? = nil, talkFrom: CalendarDate? = nil
  ) {
    self.window = window
    self.mark = mark
    self.lastNotice = lastNotice
    self.talkFrom = talkFrom
  }

  private init(unknown: String) { self.init(.unknown, .unknown(unknown)) }

  /// A contract that ends by itself can be talked about until it does.
  private static func lastDay(of contract: RunningContract, _ asOf: CalendarDate) -> CalendarDate? {
    guard contract.renewsTacitly == false else { return contract.leavable?.lastNotice }
    let notice = contract.current.lastNotice
    return notice.flatMap { $0 >= asOf ? $0 : nil } ?? contract.current.end
  }

  private static func talkFrom(
    notice: CalendarDate, end: CalendarDate, _ asOf: CalendarDate
  ) -> CalendarDate {
    max(asOf, min(end.adding(days: -workDays), notice.adding(days: -urgentDays - 1)))
  }
}
