/// A day that a breach clock comes to, or why it comes to none.
package enum ClockDay: Hashable, Sendable {
  case on(CalendarDate)
  /// The documents were read and give no day; the phrase says why, such as `the contracts promise no notice of a lapse`.
  case none(String)
  /// What would give the day could not be read or trusted; the phrase says what.
  case undetermined(String)

  /// The day where there is one.
  package var date: CalendarDate? { if case .on(let date) = self { date } else { nil } }

  /// Why there is no day; nil where there is one.
  package var reason: String? {
    switch self {
    case .on: nil
    case .none(let reason), .undetermined(let reason): reason
    }
  }

  /// The same day transformed; what is missing stays missing for the same reason.
  package func map(_ transform: (CalendarDate) -> CalendarDate) -> ClockDay {
    if case .on(let date) = self { .on(transform(date)) } else { self }
  }
}
