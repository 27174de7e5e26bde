import AssuranceModel
import Rules
import Testing

/// Three vendors of which Alpha is covered, Beta has no certificate, and Gamma sent nothing; with rows of a table.
struct SupplyChainCase {
  var records: [VendorRecord]
  var rows: [BuyerTables.Subprocessor] = []

  /// `alpha > Host Ltd: ISO/IEC 27001` a line; a name that is no vendor's id is a company's.
  init(_ lines: String...) {
    let ids = ["alpha", "beta", "gamma"]
    records = ids.map { id in
      VendorRecord(vendor: Self.vendor(id), services: [Self.service(id)])
    }
    records[0].certificates = [
      .example("alpha.pdf", Build.certificate(holder: .example("Alpha Ltd")))
    ]
    records[1].otherDocuments = [.example("brochure.pdf")]
    for (number, line) in lines.enumerated() {
      let sides = line.split(separator: ">", maxSplits: 1).map { String($0).trimmed }
      let parts = sides[1].split(separator: ":", maxSplits: 1).map { String($0).trimmed }
      rows.append(
        BuyerTables.Subprocessor(
          client: ids.contains(sides[0]) ? .vendor(sides[0]) : .subprocessor(sides[0]),
          name: parts[0], service: "hosting", country: "DE",
          certification: parts.count > 1 ? parts[1] : nil,
          citation: Citation(file: "subprocessors.csv", cell: "A\(number + 2)", quote: line)))
    }
  }

  /// The chain that the rules determine.
  var chain: SupplyChain {
    SupplyChainDetermination.chain(
      of: records, records.map { Assessor.assess($0, policy: policy, asOf: Build.asOf) },
      table: rows, policy: policy, asOf: Build.asOf)
  }

  private static func vendor(_ id: String) -> Vendor {
    let name = id.prefix(1).uppercased() + id.dropFirst()
    return Vendor(
      id: id, legalName: "\(name) Ltd", aliases: ["\(name) Cloud"], country: "DE",
      annualSpend: id == "gamma"
        ? nil : Money(hundredths: 100_000, currency: policy.reportingCurrency),
      citation: Citation(file: "vendors.csv", cell: "A2", quote: name))
  }

  private static func service(_ id: String) -> Service {
    Service(
      vendor: id, name: "Payroll", citation: Citation(file: "services.csv", cell: "A2", quote: id))
  }
}

extension SupplyChain {
  /// The paths of a vendor as their names joined by arrows.
  func walks(of vendor: String) -> [String] {
    paths(of: vendor).map { $0.links.map(\.name).joined(separator: " > ") }
  }
}
