/// A letter of the service organisation's management about the time after a report's period: unaudited.
package struct BridgeLetter: Hashable, Sendable, Codable {
  /// Who signs; a bridge letter is management's, and an auditor's is another thing.
  package enum Signatory: String, Hashable, Sendable, Codable {
    case management, auditor
  }

  package var organisation: Stated<String>
  /// First day that the letter speaks for.
  package var gapStart: Stated<CalendarDate>
  /// Last day that the letter speaks for.
  package var gapEnd: Stated<CalendarDate>
  package var date: Stated<CalendarDate>
  /// First day of the period of the report that the letter follows.
  package var reportPeriodStart: Stated<CalendarDate> = .notStated
  /// Last day of the period of the report that the letter follows.
  package var reportPeriodEnd: Stated<CalendarDate> = .notStated
  /// Whether the letter says that there was no material change; false where it tells of one.
  package var deniesMaterialChange: Stated<Bool> = .notStated
  /// The role of the person who signs, as printed beneath the name.
  package var signerRole: Stated<String> = .notStated
  package var signatory: Stated<Signatory> = .notStated

  package init(
    organisation: Stated<String> = .notStated, gapStart: Stated<CalendarDate> = .notStated,
    gapEnd: Stated<CalendarDate> = .notStated, date: Stated<CalendarDate> = .notStated
  ) {
    self.organisation = organisation
    self.gapStart = gapStart
    self.gapEnd = gapEnd
    self.date = date
  }
}
