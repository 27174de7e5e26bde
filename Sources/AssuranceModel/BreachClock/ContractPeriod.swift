/// A length of time as a contract states it, with the law by which its days are counted.
///
/// Counted as Regulation (EEC, Euratom) No 1182/71 does in Art. 3: the day of the event is no day of the period, and a
/// period in months or years ends on the day with the same number, or on the month's last where it lacks that number.
/// Unlike there, a period that ends on a day off is not moved to the next working day: that is for the contract to say.
package struct ContractPeriod: Hashable, Sendable, Codable {
  /// What the amount counts.
  package enum Unit: String, Hashable, Sendable, Codable, CaseIterable {
    case hours, days
    case businessDays = "business_days"
    case weeks, months, years
  }

  /// From 0 to `longest`.
  package let amount: Int
  package let unit: Unit

  /// The largest amount; what states more is taken for this much.
  package static let longest = 100_000

  package init(_ amount: Int, _ unit: Unit) {
    self.amount = min(max(amount, 0), Self.longest)
    self.unit = unit
  }

  /// Days, or business days.
  package init(days: Int, isBusiness: Bool) { self.init(days, isBusiness ? .businessDays : .days) }

  /// The period's last day after an event; hours are counted as begun days, since no document gives the hour.
  package func end(after event: CalendarDate, in calendar: BusinessCalendar) -> CalendarDate {
    switch unit {
    case .hours: event.adding(days: (amount + 23) / 24)
    case .days: event.adding(days: amount)
    case .businessDays: calendar.businessDay(amount, after: event)
    case .weeks: event.adding(days: 7 * amount)
    case .months: event.adding(months: amount)
    case .years: event.adding(years: amount)
    }
  }

  /// The latest day for an event after which the period has run by the end of a day, as for notice before a term's end.
  package func latestEvent(endingBy end: CalendarDate, in calendar: BusinessCalendar)
    -> CalendarDate
  {
    switch unit {
    case .hours: return end.adding(days: -(amount + 23) / 24)
    case .days: return end.adding(days: -amount)
    case .weeks: return end.adding(days: -7 * amount)
    case .businessDays:
      return amount == 0 ? end : calendar.businessDay(amount, endingWith: end).adding(days: -1)
    case .months, .years:
      // Several days may lead to a month's last one; three further days reach from the 28th to the 31st.
      let months = unit == .years ? 12 * amount : amount
      let day = end.adding(months: -months)
      return (0...3).map { day.adding(days: $0) }.last { $0.adding(months: months) <= end } ?? day
    }
  }

  /// The period in words: `5 business days`, `1 month`.
  package var words: String {
    let noun = unit == .businessDays ? "business days" : unit.rawValue
    return "\(amount) \(amount == 1 ? String(noun.dropLast()) : noun)"
  }
}
