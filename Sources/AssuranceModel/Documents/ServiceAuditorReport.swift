/// A report of an independent auditor on a service organisation's controls: an attestation, not a certificate.
package struct ServiceAuditorReport: Hashable, Sendable, Codable {
  package enum Family: String, Hashable, Sendable, Codable {
    case soc1, soc2, soc3

    /// The kind of such a document; a SOC 1 report is about financial reporting and of none of the kinds looked for.
    package var kind: DocumentKind {
      switch self {
      case .soc1: .other
      case .soc2: .soc2Report
      case .soc3: .soc3Report
      }
    }
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
  /// The day on which the auditor signed.
  package var reportDate: Stated<CalendarDate> = .notStated
  package var opinion: Stated<Opinion>
  /// The auditor's paragraph on what a modified opinion rests on; not stated for an unqualified one.
  package var opinionBasis: Stated<String> = .notStated
  /// Trust services categories in the order security, availability, processing integrity, confidentiality, privacy.
  package var categories: [Stated<String>]
  package var auditor: Stated<String>
  /// Names of the subservice organisations, as `subservices` has them.
  package var subserviceOrganisations: [Stated<String>]
  /// The subservice organisations, each with the method by which the report treats it.
  package var subservices: [SubserviceOrganisation] = []
  /// Whether controls of the buyer (CUECs) are assumed; false where the report says that none are.
  package var assumesUserEntityControls: Stated<Bool> = .notStated
  /// The buyer's controls one by one, where the report lists them.
  package var userEntityControls: [Stated<String>] = []
  /// Whether controls of subservice organisations (CSOCs) are assumed.
  package var assumesSubserviceControls: Stated<Bool> = .notStated
  /// Whether the tests show exceptions; false where each result that was found says that none were noted.
  package var notesExceptions: Stated<Bool> = .notStated
  /// Results of tests that note an exception or deviation, in their order.
  package var exceptions: [Stated<String>] = []
  /// The words that mark the report as a draft; not stated for a final report.
  package var draft: Stated<String> = .notStated

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
