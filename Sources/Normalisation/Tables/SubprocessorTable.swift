import AssuranceModel

/// `subprocessors.csv`: who stands behind whom.
///
/// The column `vendor` holds a vendor's id, or the name of a company that another row names as a sub-processor.
enum SubprocessorTable {
  static func read(_ text: String, vendors: [String]) -> Diagnosed<[BuyerTables.Subprocessor]> {
    var table = TableReading(
      text, file: "subprocessors.csv", required: ["vendor", "subprocessor"],
      optional: ["service", "country", "certification"])
    let named = table.rows.compactMap { $0["subprocessor"] }.map(LegalName.init)
    var subprocessors: [BuyerTables.Subprocessor] = []
    for row in table.rows {
      guard let client = table.client(in: row, of: vendors, or: named),
        let name = table.required("subprocessor", in: row)
      else { continue }
      subprocessors.append(
        BuyerTables.Subprocessor(
          client: client, name: name, service: row["service"], country: row["country"],
          certification: row["certification"], citation: table.citation(row)))
    }
    return Diagnosed(subprocessors, diagnostics: table.diagnostics)
  }
}

extension TableReading {
  /// Whom the row's company works for: a vendor of the register, else a company that the table names.
  fileprivate mutating func client(
    in row: SeparatedValues.Row, of vendors: [String], or named: [LegalName]
  ) -> BuyerTables.Subprocessor.Client? {
    if let text = row["vendor"], !vendors.contains(text) {
      let name = LegalName(text)
      if named.contains(where: { $0.isSame(as: name) }) { return .subprocessor(text) }
    }
    return vendor(in: row, of: vendors).map { .vendor($0) }
  }
}
