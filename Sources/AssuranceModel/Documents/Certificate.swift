/// An edition of ISO/IEC 27001, whatever national prefix it is printed with.
package enum StandardEdition: String, Hashable, Sendable, Codable, Comparable, CaseIterable {
  case edition2005 = "2005"
  case edition2013 = "2013"
  case edition2022 = "2022"

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A certificate of conformity of an information security management system, field by field as printed.
package struct Certificate: Hashable, Sendable {
  /// The holder's legal name.
  package var organisation: Stated<String>
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
  /// Sites listed, each with its address as printed.
  package var sites: [Stated<String>]
  /// A word such as `suspended` or `withdrawn` that the document prints of itself.
  package var suspension: Stated<String>
  /// The address at which the body lets the certificate be checked; a stranger's text that is shown and never followed.
  package var verificationLink: Stated<String>

  package init(
    organisation: Stated<String> = .notStated, standard: Stated<String> = .notStated,
    edition: Stated<StandardEdition> = .notStated, number: Stated<String> = .notStated,
    certificationBody: Stated<String> = .notStated, accreditationBody: Stated<String> = .notStated,
    scope: Stated<String> = .notStated, soaVersion: Stated<String> = .notStated,
    originalIssueDate: Stated<CalendarDate> = .notStated,
    issueDate: Stated<CalendarDate> = .notStated, expiryDate: Stated<CalendarDate> = .notStated,
    sites: [Stated<String>] = [], suspension: Stated<String> = .notStated,
    verificationLink: Stated<String> = .notStated
  ) {
    self.organisation = organisation
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
    self.sites = sites
    self.suspension = suspension
    self.verificationLink = verificationLink
  }
}
