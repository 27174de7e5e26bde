/// A Statement of Applicability: which Annex A controls apply, and why the others do not.
package struct StatementOfApplicability: Hashable, Sendable, Codable {
  /// The edition of Annex A that the ids and titles belong to, whatever the title page claims.
  package enum Edition: String, Hashable, Sendable, Codable {
    case edition2005 = "2005"
    case edition2013 = "2013"
    case edition2022 = "2022"
    /// Ids of more than one edition.
    case mixed
    /// The ids do not tell.
    case unknown
  }

  package var edition: Edition
  package var version: Stated<String>
  package var date: Stated<CalendarDate>
  /// The organisation named in the document, for joining.
  package var organisation: Stated<String>
  /// The edition that the document says it follows; not stated where it names none, or several.
  package var claimedEdition: Stated<StandardEdition>
  /// One entry a control, in the order of Annex A, each id once.
  package var controls: [ControlEntry]
  /// Ids of the edition that the document does not list: not listed is not excluded.
  package var notListed: [String]

  package init(
    edition: Edition, version: Stated<String> = .notStated, date: Stated<CalendarDate> = .notStated,
    organisation: Stated<String> = .notStated,
    claimedEdition: Stated<StandardEdition> = .notStated, controls: [ControlEntry],
    notListed: [String]
  ) {
    self.edition = edition
    self.version = version
    self.date = date
    self.organisation = organisation
    self.claimedEdition = claimedEdition
    self.controls = controls
    self.notListed = notListed
  }
}

/// What a Statement of Applicability says of one control.
package struct ControlEntry: Hashable, Sendable, Codable {
  package enum Applicability: String, Hashable, Sendable, Codable {
    case applicable, partly, excluded
    /// The control is listed and the document does not say, or not legibly.
    case notStated = "not_stated"
  }

  /// How far a control is put into practice.
  package enum Implementation: Hashable, Sendable, Codable {
    case inPlace, partly, planned, missing
    /// The document does not say, or in words that are not known.
    case notStated
  }

  /// `5.1` for :2022, `A.5.1.1` for :2013, `5.1.1` for :2005.
  package let id: String
  /// The title as printed; empty where none is.
  package let title: String
  package let applicability: Applicability
  /// The words given for including or excluding it; empty where none are.
  package let justification: String
  /// The implementation status as printed; empty where none is.
  package let status: String
  /// What the status says.
  package let implementation: Implementation
  package let citation: Citation

  package init(
    id: String, title: String, applicability: Applicability, justification: String, status: String,
    implementation: Implementation = .notStated, citation: Citation
  ) {
    self.id = id
    self.title = title
    self.applicability = applicability
    self.justification = justification
    self.status = status
    self.implementation = implementation
    self.citation = citation
  }
}
