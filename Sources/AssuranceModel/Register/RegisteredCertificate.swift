/// A certificate as a public register had it on the day of the snapshot.
package struct RegisteredCertificate: Hashable, Sendable {
  /// The statuses that registers of accredited certificates use.
  package enum Status: String, Hashable, Sendable, CaseIterable {
    case active, inactive, suspended, cancelled, draft, withdrawn, expired
  }

  package let number: String
  package let organisation: String?
  package let standard: String?
  package let certificationBody: String?
  package let accreditationBody: String?
  package let status: Status?
  /// The day from which the status holds.
  package let statusSince: CalendarDate?
  package let issueDate: CalendarDate?
  package let expiryDate: CalendarDate?
  package let scope: String?
  /// The day on which the snapshot was taken.
  package let retrievedOn: CalendarDate?
  /// The register, such as its name or address.
  package let source: String?
  /// The snapshot's row.
  package let citation: Citation

  package init(
    number: String, organisation: String? = nil, standard: String? = nil,
    certificationBody: String? = nil, accreditationBody: String? = nil, status: Status? = nil,
    statusSince: CalendarDate? = nil, issueDate: CalendarDate? = nil,
    expiryDate: CalendarDate? = nil, scope: String? = nil,
    retrievedOn: CalendarDate? = nil, source: String? = nil, citation: Citation
  ) {
    self.number = number
    self.organisation = organisation
    self.standard = standard
    self.certificationBody = certificationBody
    self.accreditationBody = accreditationBody
    self.status = status
    self.statusSince = statusSince
    self.issueDate = issueDate
    self.expiryDate = expiryDate
    self.scope = scope
    self.retrievedOn = retrievedOn
    self.source = source
    self.citation = citation
  }

  /// Whether a number on a certificate is this one's, however it is spaced, dashed or cased.
  package func isNumbered(_ other: String) -> Bool {
    let folded = FoldedText.words(number).joined()
    return !folded.isEmpty && folded == FoldedText.words(other).joined()
  }
}
