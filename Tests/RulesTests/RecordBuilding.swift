import AssuranceModel
import Rules

/// Records of an invented vendor that differ in one thing from a covered one.
enum Build {
  static let asOf = CalendarDate.day(2026, 6, 15)
  static let scope = "Provision of payroll services and document archiving"

  static func vendor(_ name: String = "Brackwell GmbH", aliases: [String] = []) -> Vendor {
    Vendor(
      id: "v", legalName: name, aliases: aliases, country: "DE",
      citation: Citation(file: "vendors.csv", cell: "A2", quote: name))
  }

  static func service(
    _ name: String = "Payroll", synonyms: [String] = [], territories: [String] = [],
    controls: [String] = []
  ) -> Service {
    Service(
      vendor: "v", name: name, synonyms: synonyms, territories: territories,
      requiredControls: controls, citation: Citation(file: "services.csv", cell: "A2", quote: name))
  }

  static func certificate(
    holder: Stated<String> = .example("Brackwell GmbH"), scope: Stated<String> = .example(scope),
    edition: Stated<StandardEdition> = .example(.edition2022),
    expiry: Stated<CalendarDate> = .example(.day(2027, 8, 1)), sites: [String] = [],
    suspension: Stated<String> = .notStated
  ) -> Certificate {
    Certificate(
      organisation: holder, edition: edition, scope: scope, expiryDate: expiry,
      sites: sites.map { .example($0) }, suspension: suspension)
  }

  static func record(
    _ certificates: Certificate..., vendor: Vendor = vendor(), services: [Service] = [service()],
    statement: StatementOfApplicability? = nil
  ) -> VendorRecord {
    VendorRecord(
      vendor: vendor, services: services,
      certificates: certificates.enumerated().map { .example("certificate-\($0).pdf", $1) },
      statements: statement.map { [.example("soa.xlsx", $0)] } ?? [])
  }

  static func standing(_ record: VendorRecord, asOf: CalendarDate = asOf) -> StandingJudgement {
    StandingDetermination.judge(record, policy: policy, asOf: asOf)
  }
}
