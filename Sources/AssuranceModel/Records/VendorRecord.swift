/// A document's reading together with the file it came from.
package struct Filed<Body: Hashable & Sendable>: Hashable, Sendable {
  package let file: InputFile
  package let kindConfidence: Confidence
  package let body: Body
  /// What of the file was read.
  package let extent: ReadExtent

  package init(
    file: InputFile, kindConfidence: Confidence, body: Body, extent: ReadExtent = .nothing
  ) {
    self.file = file
    self.kindConfidence = kindConfidence
    self.body = body
    self.extent = extent
  }

  /// The search of the document for something that it does not say.
  package func search(for sought: String) -> DocumentSearch {
    DocumentSearch(file: file.path, extent: extent, sought: sought)
  }
}

/// All that is known of one vendor: the register's row, what is bought, and every document joined to it.
package struct VendorRecord: Hashable, Sendable {
  package let vendor: Vendor
  /// In the order of the buyer's table.
  package var services: [Service]
  /// ISO/IEC 27001 certificates, the one with the latest expiry first, then by path.
  package var certificates: [Filed<Certificate>]
  package var statements: [Filed<StatementOfApplicability>]
  package var contracts: [Filed<Contract>]
  package var serviceAuditorReports: [Filed<ServiceAuditorReport>]
  package var bridgeLetters: [Filed<BridgeLetter>]
  /// Read, and none of the kinds above.
  package var otherDocuments: [InputFile]
  /// Sent, and nothing could be read.
  package var unreadableDocuments: [InputFile]
  /// Rows of the register snapshot with a certificate's number or the vendor's name; nil where no snapshot was supplied.
  package var register: [RegisteredCertificate]?
  /// Findings that the buyer has accepted, in the order of the table; those that have expired too.
  package var acceptances: [Acceptance]
  /// Who the buyer's table says stands behind the vendor.
  package var subprocessors: [BuyerTables.Subprocessor]

  package init(
    vendor: Vendor, services: [Service] = [], certificates: [Filed<Certificate>] = [],
    statements: [Filed<StatementOfApplicability>] = [], contracts: [Filed<Contract>] = [],
    serviceAuditorReports: [Filed<ServiceAuditorReport>] = [],
    bridgeLetters: [Filed<BridgeLetter>] = [], otherDocuments: [InputFile] = [],
    unreadableDocuments: [InputFile] = [], register: [RegisteredCertificate]? = nil,
    acceptances: [Acceptance] = [],
    subprocessors: [BuyerTables.Subprocessor] = []
  ) {
    self.vendor = vendor
    self.services = services.sharingSynonyms
    self.certificates = certificates
    self.statements = statements
    self.contracts = contracts
    self.serviceAuditorReports = serviceAuditorReports
    self.bridgeLetters = bridgeLetters
    self.otherDocuments = otherDocuments
    self.unreadableDocuments = unreadableDocuments
    self.register = register
    self.acceptances = acceptances
    self.subprocessors = subprocessors
  }

  /// The acceptance of a rule's findings that lasts longest; nil where they are not accepted.
  package func acceptance(of rule: String) -> Acceptance? {
    acceptances.filter { $0.rule == rule }.max { $0.expires < $1.expires }
  }

  /// Whether a rule's findings are accepted on a day.
  package func accepts(_ rule: String, on day: CalendarDate) -> Bool {
    acceptance(of: rule)?.isInForce(on: day) ?? false
  }

  /// Number of documents joined to the vendor, unreadable ones included.
  package var documentCount: Int {
    certificates.count + statements.count + contracts.count + serviceAuditorReports.count
      + bridgeLetters.count + otherDocuments.count + unreadableDocuments.count
  }
}

/// A document that no vendor of the register could be found for.
package struct UnmatchedDocument: Hashable, Sendable {
  package let file: InputFile
  package let kind: DocumentKind
  /// The name that the document gives of its holder or party.
  package let holder: Stated<String>

  package init(file: InputFile, kind: DocumentKind, holder: Stated<String>) {
    self.file = file
    self.kind = kind
    self.holder = holder
  }
}
