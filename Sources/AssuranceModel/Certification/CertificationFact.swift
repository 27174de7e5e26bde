/// A fact that a certificate may print and that the state of its cycle is reckoned from.
package enum CertificationFact: String, Hashable, Sendable, Codable, CaseIterable {
  case edition
  case originalIssueDate = "original_issue_date"
  case issueDate = "issue_date"
  case expiryDate = "expiry_date"
  case previousExpiryDate = "previous_expiry_date"
  case recertificationAuditDate = "recertification_audit_date"
  case surveillanceDates = "surveillance_dates"
  /// Days by which surveillance audits are printed as due.
  case surveillanceDueDates = "surveillance_due_dates"
  /// What the certificate says of its own validity.
  case status

  /// The fact as a question names it.
  package var title: String {
    switch self {
    case .edition: "the edition of ISO/IEC 27001"
    case .originalIssueDate: "the date of the first certification"
    case .issueDate: "the issue date"
    case .expiryDate: "the expiry date"
    case .previousExpiryDate: "the expiry date of the cycle before"
    case .recertificationAuditDate: "the date of the recertification audit"
    case .surveillanceDates: "the dates of the surveillance audits"
    case .surveillanceDueDates: "the days by which surveillance audits are due"
    case .status: "the status"
    }
  }
}
