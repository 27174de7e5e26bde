package import AssuranceModel

/// A certificate with the state of its certification cycle on the as-of date, for rules that look at its dates.
package struct DatedCertificate: Hashable, Sendable {
  package let certificate: Certificate
  /// Determined before any rule runs.
  package let cycle: CertificationCycleState

  package init(_ certificate: Certificate, asOf: CalendarDate) {
    self.certificate = certificate
    cycle = CertificationCycleDetermination.state(of: certificate, asOf: asOf)
  }

  /// A certificate of an invented holder, on the date of examples.
  package static func example(
    organisation: Stated<String> = .notStated, edition: Stated<StandardEdition> = .notStated,
    original: Stated<CalendarDate> = .notStated, issueDate: Stated<CalendarDate> = .notStated,
    expiryDate: Stated<CalendarDate> = .notStated,
    previousExpiry: Stated<CalendarDate> = .notStated,
    surveillance: [Stated<CalendarDate>] = [],
    surveillanceDue: [Stated<CalendarDate>] = [], suspension: Stated<String> = .notStated
  ) -> DatedCertificate {
    DatedCertificate(
      Certificate(
        organisation: organisation, edition: edition, originalIssueDate: original,
        issueDate: issueDate, expiryDate: expiryDate, previousExpiryDate: previousExpiry,
        surveillanceDates: surveillance, surveillanceDueDates: surveillanceDue,
        suspension: suspension), asOf: .exampleDay)
  }
}
