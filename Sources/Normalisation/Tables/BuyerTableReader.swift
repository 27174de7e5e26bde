package import AssuranceModel

/// The buyer's tables from the texts of their files: a new table is one reader and one line here.
package enum BuyerTableReader {
  /// The files that are read, in the order of their names.
  package static let fileNames = [
    "accreditation-bodies.csv", "benchmarks.csv", "certificate-register.csv",
    "certification-bodies.csv", "contract-prices.csv", "customer-demands.csv", "decisions.csv",
    "offers.csv", "reviews.csv", "savings.csv", "services.csv", "subprocessors.csv", "vendors.csv",
  ]

  /// All tables that are there; a table that is not there is named in `absentTables`.
  ///
  /// `rules` leads from every name of a rule, in lower case, to its id, for decisions that accept findings.
  package static func read(_ files: [String: String], rules: [String: String] = [:])
    -> Diagnosed<BuyerTables>
  {
    var tables = BuyerTables(vendors: [])
    var diagnostics: [Diagnostic] = []
    func read<Value>(
      _ name: String, switchesOnAPart: Bool = true, _ body: (String) -> Diagnosed<[Value]>
    ) -> [Value] {
      guard let text = files[name] else {
        if switchesOnAPart { tables.absentTables.append(name) }
        return []
      }
      let result = body(text)
      diagnostics += result.diagnostics
      return result.value
    }
    tables.vendors = read("vendors.csv", VendorTable.read)
    if files["vendors.csv"] == nil {
      diagnostics.append(
        Diagnostic(
          code: "register-missing", severity: .error, file: "vendors.csv",
          summary: "Vendor register is not there",
          remedy: "Write one row a vendor under the header id,legal_name"))
    }
    let ids = tables.vendors.map(\.id)
    tables.services = read("services.csv") { ServiceTable.read($0, vendors: tables.vendors) }
    tables.subprocessors = read("subprocessors.csv") { SubprocessorTable.read($0, vendors: ids) }
    tables.customerDemands = read("customer-demands.csv", CustomerDemandTable.read)
    for entry in read("savings.csv", { SavingsTable.read($0, vendors: ids) }) {
      switch entry {
      case .line(let line): tables.savings.append(line)
      case .securityTerms(let terms): tables.securityTerms.append(terms)
      }
    }
    tables.prices = read(PricedLineTable.fileName) { PricedLineTable.read($0, vendors: ids) }
    let lines = tables.prices.map(\.id)
    tables.offers = read(PriceOfferTable.fileName) { PriceOfferTable.read($0, lines: lines) }
    tables.benchmarks = read(BenchmarkTable.fileName, BenchmarkTable.read)
    tables.decisions = read("decisions.csv") { DecisionTable.read($0, vendors: ids, rules: rules) }
    tables.corrections = read("reviews.csv", CorrectionTable.read)
    tables.bodies = BodyDirectory.builtIn.adding(
      certification: read(
        "certification-bodies.csv", switchesOnAPart: false, CertificationBodyTable.read),
      accreditation: read(
        "accreditation-bodies.csv", switchesOnAPart: false, AccreditationBodyTable.read))
    let registered = read("certificate-register.csv", CertificateRegisterTable.read)
    tables.certificateRegister = files["certificate-register.csv"].map { _ in registered }
    tables.absentTables.sort()
    return Diagnosed(tables, diagnostics: diagnostics)
  }
}
