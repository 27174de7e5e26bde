import AssuranceModel

/// `subprocessors.csv`: who stands behind whom.
enum SubprocessorTable {
  static func read(_ text: String, vendors: [String]) -> Diagnosed<[BuyerTables.Subprocessor]> {
    var table = TableReading(
      text, file: "subprocessors.csv", required: ["vendor", "subprocessor"],
      optional: ["service", "country", "certification"])
    var subprocessors: [BuyerTables.Subprocessor] = []
    for row in table.rows {
      guard let vendor = table.vendor(in: row, of: vendors),
        let name = table.required("subprocessor", in: row)
      else { continue }
      subprocessors.append(
        BuyerTables.Subprocessor(
          vendor: vendor, name: name, service: row["service"], country: row["country"],
          certification: row["certification"], citation: table.citation(row)))
    }
    return Diagnosed(subprocessors, diagnostics: table.diagnostics)
  }
}
