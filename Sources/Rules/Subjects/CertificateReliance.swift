package import AssuranceModel

/// A certificate held against the vendor, what is bought from it, and its Statement of Applicability.
package struct CertificateReliance: Hashable, Sendable {
  package let certificate: Certificate
  /// Path of the certificate.
  package let file: String
  /// What of the certificate was read.
  package let extent: ReadExtent
  package let vendor: Vendor
  /// Empty where the buyer's table lists nothing for the vendor.
  package let services: [Service]
  /// Nil where the vendor sent none.
  package let statement: StatementOfApplicability?
  /// Rows of the buyer's table of sub-processors.
  package let subprocessors: [BuyerTables.Subprocessor]
  /// Rows of a register snapshot that bear on the vendor; nil where no snapshot was supplied.
  package let register: [RegisteredCertificate]?

  package init(
    certificate: Certificate, file: String, vendor: Vendor, services: [Service],
    statement: StatementOfApplicability?, register: [RegisteredCertificate]? = nil,
    subprocessors: [BuyerTables.Subprocessor] = [], extent: ReadExtent = .nothing
  ) {
    self.certificate = certificate
    self.file = file
    self.vendor = vendor
    self.services = services
    self.statement = statement
    self.register = register
    self.subprocessors = subprocessors
    self.extent = extent
  }

  /// The search of the certificate for something that it does not say.
  package func search(for sought: String) -> DocumentSearch {
    DocumentSearch(file: file, extent: extent, sought: sought)
  }

  /// One certificate of a record with the rest of the record that bears on it.
  package init(_ filed: Filed<Certificate>, in record: VendorRecord) {
    self.init(
      certificate: filed.body, file: filed.file.path, vendor: record.vendor,
      services: record.services, statement: record.currentStatement?.body,
      register: record.register, subprocessors: record.subprocessors, extent: filed.extent)
  }
}
