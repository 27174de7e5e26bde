/// Monday to Sunday.
package enum Weekday: Int, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}

extension CalendarDate {
  /// Days since 0000-03-01, so that the leap day ends each counted year (Howard Hinnant's `days_from_civil`).
  package var dayNumber: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  /// The date of a day number; numbers outside the years 1 to 9999 become the nearest date inside them.
  package init(dayNumber number: Int) {
    let number = min(max(number, 306), 3_652_364)
    let era = number / 146_097
    let dayOfEra = number - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    guard
      let date = CalendarDate(
        year: year, month: month, day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    else { preconditionFailure("A day number between 1 and 9999 is always a date") }
    self = date
  }

  /// The date so many days later, or earlier for a negative count.
  package func adding(days: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + days) }

  /// The same day so many months later; a day that the month lacks becomes its last: 31 January + 1 is 28 February.
  package func adding(months: Int) -> CalendarDate {
    // Months since the year 0, from January of the year 1 to December of 9999.
    let count = min(max(year * 12 + (month - 1) + months, 12), 9999 * 12 + 11)
    let newYear = count / 12
    let newMonth = count % 12 + 1
    let newDay = min(day, Self.daysIn(month: newMonth, year: newYear))
    guard let date = CalendarDate(year: newYear, month: newMonth, day: newDay) else {
      preconditionFailure("A day clamped to its month is always a date")
    }
    return date
  }

  /// The same day so many years later; 29 February becomes 28 February in common years.
  package func adding(years: Int) -> CalendarDate { adding(months: years * 12) }

  /// The end of a term so many months after the end of another: one that ends with a month goes on ending with its month.
  package func termEnd(after months: Int) -> CalendarDate {
    let end = adding(months: months)
    guard day == Self.daysIn(month: month, year: year) else { return end }
    return CalendarDate(
      year: end.year, month: end.month, day: Self.daysIn(month: end.month, year: end.year)) ?? end
  }

  /// Days from this date to another, negative when the other is earlier.
  package func days(until other: CalendarDate) -> Int { other.dayNumber - dayNumber }

  /// The day of the week.
  package var weekday: Weekday {
    guard let weekday = Weekday(rawValue: (dayNumber + 2) % 7) else {
      preconditionFailure("A remainder of seven is always a weekday")
    }
    return weekday
  }
}
