package import AssuranceModel

/// Joins documents to the vendors of the register.
///
/// A document in a vendor's folder is that vendor's. Elsewhere the names that it gives of its holder or parties decide,
/// and only a name that is one vendor's and no other's joins it.
package enum VendorRecordBuilder {
  /// Records in the order of the vendors' ids, and the documents that no vendor was found for.
  package struct Joined: Sendable {
    package var records: [VendorRecord]
    package var unmatched: [UnmatchedDocument]
  }

  package static func records(tables: BuyerTables, documents: [RecognisedDocument]) -> Diagnosed<
    Joined
  > {
    let corrected = ReviewerCorrections.applied(tables.corrections, to: documents)
    var diagnostics = corrected.diagnostics
    var byVendor: [String: [RecognisedDocument]] = [:]
    var unmatched: [UnmatchedDocument] = []
    let ids = tables.vendors.map(\.id)
    var strangers: Set<String> = []
    for document in corrected.value {
      let folder = folder(of: document.file)
      if let folder, ids.contains(folder) {
        byVendor[folder, default: []].append(document)
      } else if let vendor = vendor(namedIn: document, among: tables.vendors) {
        byVendor[vendor, default: []].append(document)
      } else {
        unmatched.append(
          UnmatchedDocument(
            file: document.file, kind: document.kind,
            holder: document.body.names.first ?? .notStated))
      }
      if let folder, folder != unsorted, !ids.contains(folder), strangers.insert(folder).inserted {
        diagnostics.append(unknownFolder(folder, ids))
      }
    }
    var records: [VendorRecord] = []
    for vendor in tables.vendors {
      let own = withoutCopies(byVendor[vendor.id] ?? [])
      diagnostics += own.diagnostics
      var record = record(
        of: vendor, services: tables.services.filter { $0.vendor == vendor.id }, own.value)
      record.acceptances = tables.decisions.compactMap(\.acceptance)
        .filter { $0.vendor == vendor.id }
      record.register = tables.certificateRegister.map { registered($0, for: record) }
      record.subprocessors = tables.subprocessors.filter { $0.client == .vendor(vendor.id) }
      records.append(record)
    }
    return Diagnosed(Joined(records: records, unmatched: unmatched), diagnostics: diagnostics)
  }

  /// The rows of a register snapshot that bear a number of the vendor's certificates, or the vendor's name.
  private static func registered(
    _ rows: [RegisteredCertificate], for record: VendorRecord
  ) -> [RegisteredCertificate] {
    let numbers = record.certificates.compactMap(\.body.number.value)
    let names = [record.vendor.legalName] + record.vendor.aliases
    return rows.filter { row in
      numbers.contains { row.isNumbered($0) }
        || row.organisation.map { LegalName.holder($0, isOneOf: names) } == true
    }
  }

  private static let unsorted = "unsorted"

  /// The folder below `documents/`; nil for a document that lies in none.
  private static func folder(of file: InputFile) -> String? {
    let parts = file.path.split(separator: "/")
    return parts.count > 2 && parts[0] == "documents" ? String(parts[1]) : nil
  }

  private static func vendor(namedIn document: RecognisedDocument, among vendors: [Vendor])
    -> String?
  {
    let names = document.body.names.compactMap(\.value)
    let found = vendors.filter { vendor in
      names.contains { LegalName.holder($0, isOneOf: [vendor.legalName] + vendor.aliases) }
    }
    return found.count == 1 ? found.first?.id : nil
  }

  private static func unknownFolder(_ folder: String, _ ids: [String]) -> Diagnostic {
    let near = NearMiss.best(of: ids, for: folder).map { "Did you mean `\($0)`? " } ?? ""
    return Diagnostic(
      code: "unknown-folder", severity: .warning, file: "documents/\(folder)",
      summary: "Folder is named after no vendor of vendors.csv",
      remedy: "\(near)Rename the folder to a vendor's id, or add the vendor to vendors.csv")
  }

  /// Copies of one file count once, by the first path.
  private static func withoutCopies(_ documents: [RecognisedDocument]) -> Diagnosed<
    [RecognisedDocument]
  > {
    var first: [ContentDigest: String] = [:]
    var result = Diagnosed<[RecognisedDocument]>([])
    for document in documents.sorted(by: { $0.file.path < $1.file.path }) {
      if let path = first[document.file.digest] {
        result.diagnostics.append(
          Diagnostic(
            code: "copy", severity: .note, file: document.file.path,
            summary: "File is a copy of \(path) and counts once", remedy: ""))
      } else {
        first[document.file.digest] = document.file.path
        result.value.append(document)
      }
    }
    return result
  }

  private static func record(
    of vendor: Vendor, services: [Service], _ documents: [RecognisedDocument]
  ) -> VendorRecord {
    var record = VendorRecord(vendor: vendor, services: services)
    for document in documents {
      let file = document.file
      func filed<Body>(_ body: Body) -> Filed<Body> {
        Filed(
          file: file, kindConfidence: document.kindConfidence, body: body, extent: document.extent)
      }
      switch (document.kind, document.body) {
      case (.iso27001Certificate, .certificate(let body)): record.certificates.append(filed(body))
      case (_, .statementOfApplicability(let body)): record.statements.append(filed(body))
      case (_, .contract(let body)): record.contracts.append(filed(body))
      case (_, .serviceAuditorReport(let body)): record.serviceAuditorReports.append(filed(body))
      case (_, .bridgeLetter(let body)): record.bridgeLetters.append(filed(body))
      case (.unreadable, _): record.unreadableDocuments.append(file)
      default: record.otherDocuments.append(file)
      }
    }
    record.certificates.sort { one, other in
      let dates = (one.body.expiryDate.value, other.body.expiryDate.value)
      switch dates {
      case (let first?, let second?) where first != second: return first > second
      case (.some, nil): return true
      case (nil, .some): return false
      default: return one.file.path < other.file.path
      }
    }
    return record
  }
}

extension RecognisedDocument.Body {
  /// The names that a document gives of its holder, its organisation or its parties.
  var names: [Stated<String>] {
    switch self {
    case .certificate(let certificate): [certificate.organisation]
    case .statementOfApplicability(let statement): [statement.organisation]
    case .contract(let contract): contract.parties
    case .serviceAuditorReport(let report): [report.organisation]
    case .bridgeLetter(let letter): [letter.organisation]
    case .none: []
    }
  }
}
