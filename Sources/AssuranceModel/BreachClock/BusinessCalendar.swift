/// Which days are business days: Monday to Friday, without the holidays that the buyer lists.
package struct BusinessCalendar: Hashable, Sendable {
  /// Holidays by the buyer's policy; empty where it lists none.
  package let holidays: Set<CalendarDate>

  package init(holidays: some Sequence<CalendarDate> = []) { self.holidays = Set(holidays) }

  /// Whether business is done on a day.
  package func isBusinessDay(_ day: CalendarDate) -> Bool {
    switch day.weekday {
    case .saturday, .sunday: false
    case .monday, .tuesday, .wednesday, .thursday, .friday: !holidays.contains(day)
    }
  }

  /// The so-manieth business day after a day, which is not counted; the day itself for 0.
  package func businessDay(_ count: Int, after day: CalendarDate) -> CalendarDate {
    count > 0 ? walk(count, from: day.adding(days: 1), step: 1) : day
  }

  /// The so-manieth business day counted back from a day, which is counted where it is one.
  package func businessDay(_ count: Int, endingWith day: CalendarDate) -> CalendarDate {
    count > 0 ? walk(count, from: day, step: -1) : day
  }

  private func walk(_ count: Int, from first: CalendarDate, step: Int) -> CalendarDate {
    var day = first
    var left = count - (isBusinessDay(day) ? 1 : 0)
    while left > 0 {
      let next = day.adding(days: step)
      // The calendar ends with the years 1 and 9999.
      if next == day { return day }
      day = next
      if isBusinessDay(day) { left -= 1 }
    }
    return day
  }
}
