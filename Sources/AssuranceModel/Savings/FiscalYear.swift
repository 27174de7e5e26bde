/// Twelve months that finance reports together.
package struct FiscalYear: Hashable, Sendable {
  package let first: CalendarDate
  package let last: CalendarDate

  /// The fiscal year that a day falls in, for years that begin with a month from 1 to 12.
  package init(containing day: CalendarDate, startingInMonth month: Int) {
    let months = (day.month - month + 12) % 12
    let begin = day.adding(days: 1 - day.day).adding(months: -months)
    first = begin
    last = begin.adding(months: 12).adding(days: -1)
  }

  package var days: Int { first.days(until: last) + 1 }

  /// The days of the year that lie between two days, both counted.
  package func days(from start: CalendarDate, to end: CalendarDate) -> Int {
    max(0, max(start, first).days(until: min(end, last)) + 1)
  }

  package func contains(_ day: CalendarDate) -> Bool { first <= day && day <= last }
}
