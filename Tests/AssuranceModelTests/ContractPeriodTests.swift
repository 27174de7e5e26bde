import AssuranceModel
import Testing

/// Days of a contract, counted by hand beside a wall calendar.
@Suite struct ContractPeriodTests {
  private func day(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(iso: text), "\(text)")
  }

  @Test(arguments: [
    (10, ContractPeriod.Unit.days, "2026-12-28", "2027-01-07"),
    (0, .days, "2026-11-23", "2026-11-23"),
    (72, .hours, "2026-11-20", "2026-11-23"), (1, .hours, "2026-11-20", "2026-11-21"),
    (25, .hours, "2026-11-20", "2026-11-22"), (2, .weeks, "2026-02-20", "2026-03-06"),
    (1, .months, "2026-01-31", "2026-02-28"), (1, .months, "2028-01-31", "2028-02-29"),
    (1, .months, "2026-02-28", "2026-03-28"), (3, .months, "2026-11-30", "2027-02-28"),
    (1, .years, "2028-02-29", "2029-02-28"),
    // A Friday; the Monday after counts as the first.
    (1, .businessDays, "2026-11-20", "2026-11-23"),
    // A Saturday and a Sunday give the same Monday.
    (1, .businessDays, "2026-11-21", "2026-11-23"), (1, .businessDays, "2026-11-22", "2026-11-23"),
    (5, .businessDays, "2026-11-20", "2026-11-27"), (0, .businessDays, "2026-11-21", "2026-11-21"),
  ])
  func endsOnItsLastDay(
    _ amount: Int, _ unit: ContractPeriod.Unit, _ event: String, _ end: String
  ) throws {
    let period = ContractPeriod(amount, unit)
    #expect(period.end(after: try day(event), in: BusinessCalendar()).description == end)
  }

  @Test func leavesOutListedHolidays() throws {
    let calendar = BusinessCalendar(
      holidays: [try day("2026-12-25"), try day("2027-01-01"), try day("2026-12-26")])
    let period = ContractPeriod(5, .businessDays)
    // Thursday 24 December; 28 to 31 December are four, and Monday 4 January is the fifth.
    #expect(period.end(after: try day("2026-12-24"), in: calendar) == (try day("2027-01-04")))
    #expect(
      period.end(after: try day("2026-12-24"), in: BusinessCalendar()) == (try day("2026-12-31")))
  }

  @Test(arguments: [
    (90, ContractPeriod.Unit.days, "2027-03-31", "2026-12-31"),
    (3, .months, "2027-03-31", "2026-12-31"), (1, .months, "2027-06-30", "2027-05-31"),
    (1, .months, "2027-02-28", "2027-01-31"), (2, .months, "2027-06-15", "2027-04-15"),
    (1, .months, "2028-02-29", "2028-01-31"), (1, .months, "2028-02-28", "2028-01-28"),
    (1, .years, "2028-02-29", "2027-02-28"), (1, .weeks, "2026-11-30", "2026-11-23"),
    (48, .hours, "2026-11-25", "2026-11-23"),
    // Five business days that end on Friday 27 November begin on Monday the 23rd, so notice is given the day before.
    (5, .businessDays, "2026-11-27", "2026-11-22"), (1, .businessDays, "2026-11-29", "2026-11-26"),
  ])
  func knowsTheLastDayToGiveNotice(
    _ amount: Int, _ unit: ContractPeriod.Unit, _ end: String, _ last: String
  ) throws {
    let period = ContractPeriod(amount, unit)
    let notice = period.latestEvent(endingBy: try day(end), in: BusinessCalendar())
    #expect(notice.description == last)
  }

  /// Notice on the last day is in time, and a day later it is not, for every unit and every day of two years.
  @Test(arguments: ContractPeriod.Unit.allCases)
  func findsTheLatestDayInTime(_ unit: ContractPeriod.Unit) throws {
    let calendar = BusinessCalendar(holidays: [try day("2027-01-01"), try day("2028-02-29")])
    let first = try day("2027-01-01")
    for offset in 0..<730 {
      let end = first.adding(days: offset)
      for amount in [1, 3, 24] {
        let period = ContractPeriod(amount, unit)
        let last = period.latestEvent(endingBy: end, in: calendar)
        #expect(period.end(after: last, in: calendar) <= end)
        #expect(period.end(after: last.adding(days: 1), in: calendar) > end)
      }
    }
  }

  @Test func boundsWhatNoContractMeans() throws {
    #expect(ContractPeriod(-4, .days).amount == 0)
    #expect(ContractPeriod(.max, .businessDays).amount == ContractPeriod.longest)
    let end = ContractPeriod(.max, .years).end(after: try day("2026-11-23"), in: BusinessCalendar())
    #expect(end.year == 9999)
  }

  @Test func saysItselfInWords() {
    #expect(ContractPeriod(1, .businessDays).words == "1 business day")
    #expect(ContractPeriod(3, .months).words == "3 months")
  }
}
