import AssuranceModel
import Rules
import Testing

/// One service in one territory against one certificate, with the answer that a reader of the certificate would give.
struct ScopeCase: CustomTestStringConvertible, Sendable {
  var scope: String
  var sites: [String] = []
  var service: String
  var synonyms: [String] = []
  var territory: String? = nil
  var entity: String? = nil
  var seat: String? = nil
  var vendor = "Brackwell GmbH"
  var holder = "Brackwell GmbH"
  let expected: Coverage

  var testDescription: String {
    "\(service) in \(territory ?? "-"): \(scope.prefix(60)) \(sites.joined(separator: " | "))"
  }

  var record: VendorRecord {
    VendorRecord(
      vendor: Vendor(
        id: "v", legalName: vendor, country: seat,
        citation: Citation(file: "vendors.csv", cell: "A2", quote: vendor)),
      services: [
        Service(
          vendor: "v", name: service, synonyms: synonyms,
          territories: territory.map { [$0] } ?? [], legalEntities: entity.map { [$0] } ?? [],
          citation: Citation(file: "services.csv", cell: "A2", quote: service))
      ],
      certificates: [
        .example(
          "certificate.pdf",
          Build.certificate(holder: .example(holder), scope: .example(scope), sites: sites))
      ])
  }

  /// The cells that the algebra makes of it.
  var matrix: ScopeMatrix { record.matrix }
}

extension VendorRecord {
  /// The matrix on the day of the tests.
  var matrix: ScopeMatrix {
    ScopeAlgebra.matrix(
      for: self, standing: Build.standing(self), policy: policy, asOf: Build.asOf)
  }
}
