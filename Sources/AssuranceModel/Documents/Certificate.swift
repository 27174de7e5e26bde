/// An edition of ISO/IEC 27001, whatever national prefix it is printed with.
package enum StandardEdition: String, Hashable, Sendable, Codable, Comparable, CaseIterable {
  case edition2005 = "2005"
  case edition2013 = "2013"
  case edition2022 = "2022"

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A certificate of conformity of an information security management system, field by field as printed.
package struct Certificate: Hashable, Sendable, Codable {
  /// The holder's legal name.
  package var organisation: Stated<String>
  /// The holder's own address as printed; a site of the certification only where the certificate lists it as one.
  package var address: Stated<String>
  /// The standard as printed, such as `DIN EN ISO/IEC 27001:2024`.
  package var standard: Stated<String>
  package var edition: Stated<StandardEdition>
  package var number: Stated<String>
  package var certificationBody: Stated<String>
  /// The body that accredits the certification body; mostly a mark, so `unreadable` is common and is not "none".
  package var accreditationBody: Stated<String>
  /// The scope statement whole, several lines joined.
  package var scope: Stated<String>
  /// The version or date of the Statement of Applicability that the certificate cites.
  package var soaVersion: Stated<String>
  /// First certification, kept over all cycles.
  package var originalIssueDate: Stated<CalendarDate>
  /// Issue of this document, or start of the current cycle where only that is printed.
  package var issueDate: Stated<CalendarDate>
  /// Last day of validity.
  package var expiryDate: Stated<CalendarDate>
  /// Last day of the cycle before, which a certificate prints that was restored after a lapse.
  package var previousExpiryDate: Stated<CalendarDate>
  /// The audit that the running cycle was decided on, or the one held for the next.
  package var recertificationAuditDate: Stated<CalendarDate>
  /// Reissue of the document within its cycle.
  package var revisionDate: Stated<CalendarDate>
  /// Surveillance audits that the document says were held; empty where it names none.
  package var surveillanceDates: [Stated<CalendarDate>]
  /// Days by which the document says that surveillance audits are due; empty where it names none.
  package var surveillanceDueDates: [Stated<CalendarDate>]
  /// Sites listed, each with its address as printed.
  package var sites: [Stated<String>]
  /// What each site is certified for where that is printed beside it; as many as there are sites, in their order.
  package var siteScopes: [Stated<String>]
  /// A word such as `suspended` or `withdrawn` that the document prints of itself.
  package var suspension: Stated<String>
  /// The address at which the body lets the certificate be checked; a stranger's text that is shown and never followed.
  package var verificationLink: Stated<String>

  package init(
    organisation: Stated<String> = .notStated, address: Stated<String> = .notStated,
    standard: Stated<String> = .notStated,
    edition: Stated<StandardEdition> = .notStated, number: Stated<String> = .notStated,
    certificationBody: Stated<String> = .notStated, accreditationBody: Stated<String> = .notStated,
    scope: Stated<String> = .notStated, soaVersion: Stated<String> = .notStated,
    originalIssueDate: Stated<CalendarDate> = .notStated,
    issueDate: Stated<CalendarDate> = .notStated, expiryDate: Stated<CalendarDate> = .notStated,
    previousExpiryDate: Stated<CalendarDate> = .notStated,
    recertificationAuditDate: Stated<CalendarDate> = .notStated,
    revisionDate: Stated<CalendarDate> = .notStated,
    surveillanceDates: [Stated<CalendarDate>] = [],
    surveillanceDueDates: [Stated<CalendarDate>] = [],
    sites: [Stated<String>] = [], siteScopes: [Stated<String>] = [],
    suspension: Stated<String> = .notStated, verificationLink: Stated<String> = .notStated
  ) {
    self.organisation = organisation
    self.address = address
    self.standard = standard
    self.edition = edition
    self.number = number
    self.certificationBody = certificationBody
    self.accreditationBody = accreditationBody
    self.scope = scope
    self.soaVersion = soaVersion
    self.originalIssueDate = originalIssueDate
    self.issueDate = issueDate
    self.expiryDate = expiryDate
    self.previousExpiryDate = previousExpiryDate
    self.recertificationAuditDate = recertificationAuditDate
    self.revisionDate = revisionDate
    self.surveillanceDates = surveillanceDates
    self.surveillanceDueDates = surveillanceDueDates
    self.sites = sites
    self.siteScopes = siteScopes
    self.suspension = suspension
    self.verificationLink = verificationLink
  }
}

extension Certificate {
  /// What the certificate's words for a fact of its cycle rest on; empty where it states none.
  package func citations(of fact: CertificationFact) -> [Citation] {
    let evidence: [Evidence?] =
      switch fact {
      case .edition: [edition.evidence]
      case .originalIssueDate: [originalIssueDate.evidence]
      case .issueDate: [issueDate.evidence]
      case .expiryDate: [expiryDate.evidence]
      case .previousExpiryDate: [previousExpiryDate.evidence]
      case .recertificationAuditDate: [recertificationAuditDate.evidence]
      case .surveillanceDates: surveillanceDates.map(\.evidence)
      case .surveillanceDueDates: surveillanceDueDates.map(\.evidence)
      case .status: [suspension.evidence]
      }
    return evidence.flatMap { $0?.citations ?? [] }
  }
}
