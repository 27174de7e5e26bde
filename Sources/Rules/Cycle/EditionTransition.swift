package import AssuranceModel

/// The days on which the life of an edition of ISO/IEC 27001 ended.
package enum EditionTransition {
  /// The last day on which any certificate to an edition was worth anything; nil while the edition lasts.
  ///
  /// :2013 by IAF MD 26 (rule E02), :2005 by the transition to :2013 (rule E08).
  package static func lastDay(of edition: StandardEdition) -> CalendarDate? {
    switch edition {
    case .edition2005: CalendarDate(year: 2015, month: 10, day: 1)
    case .edition2013: CalendarDate(year: 2025, month: 10, day: 31)
    case .edition2022: nil
    }
  }

  /// The last day of initial and recertification audits to :2013, eighteen months after the month of :2022 (rule E03).
  package static let lastAuditDayOf2013 = CalendarDate(year: 2024, month: 4, day: 30)
}
