package import AssuranceModel

/// What is known of one certification; each fact is nil where no document tells it with certainty.
package struct CertificationCycleFacts: Hashable, Sendable {
  package var edition: StandardEdition?
  /// First certification, kept over all cycles.
  package var originalIssue: CalendarDate?
  /// First day of validity that the certificate prints: issue, start of the cycle, valid from.
  package var issue: CalendarDate?
  /// Reissue within a cycle.
  package var revision: CalendarDate?
  package var expiry: CalendarDate?
  /// Last day of the cycle before.
  package var previousExpiry: CalendarDate?
  package var recertificationAudit: CalendarDate?
  /// Surveillance audits that are known to have been held.
  package var surveillance: [CalendarDate]
  /// Days by which the certificate prints that surveillance audits are due.
  package var surveillanceDue: [CalendarDate]
  package var printedStatus: PrintedStatus?

  package init(
    edition: StandardEdition? = nil, originalIssue: CalendarDate? = nil,
    issue: CalendarDate? = nil, revision: CalendarDate? = nil, expiry: CalendarDate? = nil,
    previousExpiry: CalendarDate? = nil, recertificationAudit: CalendarDate? = nil,
    surveillance: [CalendarDate] = [], surveillanceDue: [CalendarDate] = [],
    printedStatus: PrintedStatus? = nil
  ) {
    self.edition = edition
    self.originalIssue = originalIssue
    self.issue = issue
    self.revision = revision
    self.expiry = expiry
    self.previousExpiry = previousExpiry
    self.recertificationAudit = recertificationAudit
    self.surveillance = surveillance
    self.surveillanceDue = surveillanceDue
    self.printedStatus = printedStatus
  }

  /// What a certificate states; what it does not state and what could not be read are both not known.
  package init(_ certificate: Certificate) {
    self.init(
      edition: certificate.edition.value, originalIssue: certificate.originalIssueDate.value,
      issue: certificate.issueDate.value, revision: certificate.revisionDate.value,
      expiry: certificate.expiryDate.value, previousExpiry: certificate.previousExpiryDate.value,
      recertificationAudit: certificate.recertificationAuditDate.value,
      surveillance: certificate.surveillanceDates.compactMap(\.value),
      surveillanceDue: certificate.surveillanceDueDates.compactMap(\.value),
      printedStatus: PrintedStatus(certificate.suspension))
  }

  /// Whether the certificate would end before or on its first day.
  package var datesContradict: Bool {
    guard let issue, let expiry else { return false }
    return expiry <= issue
  }

  /// The earlier of the printed expiry and the last day of the edition.
  package var effectiveEnd: CalendarDate? {
    [expiry, edition.flatMap { EditionTransition.lastDay(of: $0) }].compactMap(\.self).min()
  }
}
