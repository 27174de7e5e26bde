/// A report of an independent auditor on a service organisation's controls: an attestation, not a certificate.
package struct ServiceAuditorReport: Hashable, Sendable {
  package enum Family: String, Hashable, Sendable, Codable {
    case soc1, soc2, soc3
  }

  package enum ReportType: String, Hashable, Sendable, Codable {
    /// Design at a point in time.
    case type1 = "1"
    /// Design and operation over a period.
    case type2 = "2"
  }

  package enum Opinion: String, Hashable, Sendable, Codable {
    case unqualified, qualified, adverse, disclaimer
  }

  package var report: Family
  package var type: Stated<ReportType>
  /// The service organisation, for joining.
  package var organisation: Stated<String>
  /// Start of the period; not stated for type 1.
  package var periodStart: Stated<CalendarDate>
  /// End of the period, or the as-of date of type 1.
  package var periodEnd: Stated<CalendarDate>
  package var opinion: Stated<Opinion>
  /// Trust services categories in the order security, availability, processing integrity, confidentiality, privacy.
  package var categories: [Stated<String>]
  package var auditor: Stated<String>
  /// Subservice organisations, with the words on carve-out where they stand.
  package var subserviceOrganisations: [Stated<String>]

  package init(
    report: Family, type: Stated<ReportType> = .notStated,
    organisation: Stated<String> = .notStated, periodStart: Stated<CalendarDate> = .notStated,
    periodEnd: Stated<CalendarDate> = .notStated, opinion: Stated<Opinion> = .notStated,
    categories: [Stated<String>] = [], auditor: Stated<String> = .notStated,
    subserviceOrganisations: [Stated<String>] = []
  ) {
    self.report = report
    self.type = type
    self.organisation = organisation
    self.periodStart = periodStart
    self.periodEnd = periodEnd
    self.opinion = opinion
    self.categories = categories
    self.auditor = auditor
    self.subserviceOrganisations = subserviceOrganisations
  }
}

/// A letter of the service organisation's management about the time after a report's period: unaudited.
package struct BridgeLetter: Hashable, Sendable {
  package var organisation: Stated<String>
  /// First day that the letter speaks for.
  package var gapStart: Stated<CalendarDate>
  /// Last day that the letter speaks for.
  package var gapEnd: Stated<CalendarDate>
  package var date: Stated<CalendarDate>

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
