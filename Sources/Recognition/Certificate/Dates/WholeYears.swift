import AssuranceModel

extension CalendarDate {
  /// How many years, of some, end with a day: on their anniversary or on the day before; the most of them, nil for none.
  func wholeYears(until end: CalendarDate, within years: ClosedRange<Int>) -> Int? {
    years.last { count in
      let anniversary = adding(years: count)
      return end == anniversary || end == anniversary.adding(days: -1)
    }
  }
}
