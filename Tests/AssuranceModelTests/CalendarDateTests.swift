import AssuranceModel
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    "2025-02-29", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-1", "2026-04-31", "",
  ])
  func refusesWhatIsNoDate(_ text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func returnsToTheSameDateOverEveryDayOfFourCenturies() throws {
    let first = try #require(CalendarDate(iso: "1850-01-01"))
    var previous = first
    for offset in 1...146_097 {
      let date = first.adding(days: offset)
      #expect(date.dayNumber == first.dayNumber + offset)
      #expect(previous < date)
      previous = date
    }
    #expect(previous.description == "2250-01-01")
  }

  @Test(arguments: [
    ("2024-01-31", 1, "2024-02-29"), ("2025-01-31", 1, "2025-02-28"),
    ("2024-12-15", 2, "2025-02-15"),
    ("2026-03-31", -1, "2026-02-28"), ("2024-02-29", 36, "2027-02-28"),
    ("2026-01-10", -13, "2024-12-10"),
  ])
  func clampsToTheLastDayOfAShorterMonth(_ start: String, _ months: Int, _ expected: String) throws
  {
    let date = try #require(CalendarDate(iso: start))
    #expect(date.adding(months: months).description == expected)
  }

  @Test func knowsTheWeekday() throws {
    #expect(try #require(CalendarDate(iso: "2026-11-23")).weekday == .monday)
    #expect(try #require(CalendarDate(iso: "1970-01-01")).weekday == .thursday)
    #expect(try #require(CalendarDate(iso: "2024-02-29")).weekday == .thursday)
  }
}
