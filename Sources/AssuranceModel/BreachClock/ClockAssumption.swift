/// Something that a day of a breach clock takes for granted because no document states it.
package enum ClockAssumption: String, Hashable, Sendable, Codable, CaseIterable {
  case statedEndIsLapse = "stated_end_is_lapse"
  case dayOfEventNotCounted = "day_of_event_not_counted"
  case hoursAreBegunDays = "hours_are_begun_days"
  case mondayToFriday = "monday_to_friday"
  case listedHolidays = "listed_holidays"
  case monthKeepsTheDay = "month_keeps_the_day"
  case endIsNotMoved = "end_is_not_moved"
  case longestOfDifferingPeriods = "longest_of_differing_periods"
  case unreadDocumentChangesNothing = "unread_document_changes_nothing"
  case noticeOnTheDayDue = "notice_on_the_day_due"
  case noticeOnTheLapse = "notice_on_the_lapse"
  case noticeOnTheAsOfDate = "notice_on_the_as_of_date"

  /// The assumption as the pack prints it.
  package var text: String {
    switch self {
    case .statedEndIsLapse: "the certification is taken to lapse with the last day that is stated"
    case .dayOfEventNotCounted: "the day of the event itself is not counted"
    case .hoursAreBegunDays:
      "the hour is not known, so that each begun 24 hours are counted as a day"
    case .mondayToFriday:
      "business days are taken to be Monday to Friday; the policy lists no holidays, and a public holiday would put the day off"
    case .listedHolidays:
      "business days are taken to be Monday to Friday without the holidays that the policy lists"
    case .monthKeepsTheDay:
      "a period in months ends on the day with the same number, or on the month's last day where it lacks that number"
    case .endIsNotMoved:
      "the last day is no business day and is not moved to the next one, since the contract is not known to say so"
    case .longestOfDifferingPeriods:
      "the documents differ and none is known to take precedence, so that the reading worst for us is used"
    case .unreadDocumentChangesNothing:
      "another contract document could not be read whole and is taken not to change the period"
    case .noticeOnTheDayDue:
      "the cure period is taken to begin with our notice, given on the day on which the vendor's was due"
    case .noticeOnTheLapse:
      "the cure period is taken to begin with our notice, given on the day of the lapse"
    case .noticeOnTheAsOfDate:
      "the cure period is taken to begin with our notice, given on the as-of date"
    }
  }

  /// The law or practice that makes it plausible; nil where it is a choice of ours.
  package var source: Source? {
    switch self {
    case .dayOfEventNotCounted: Self.periods("Art. 3(1)")
    case .monthKeepsTheDay: Self.periods("Art. 3(2)(c)")
    case .mondayToFriday, .listedHolidays: Self.periods("Art. 2(2)")
    case .endIsNotMoved: Self.periods("Art. 3(4), which would move it")
    case .statedEndIsLapse, .hoursAreBegunDays, .longestOfDifferingPeriods,
      .unreadDocumentChangesNothing, .noticeOnTheDayDue, .noticeOnTheLapse, .noticeOnTheAsOfDate:
      nil
    }
  }

  private static func periods(_ article: String) -> Source {
    Source("Regulation (EEC, Euratom) No 1182/71", clause: article)
  }
}
