import AssuranceModel

/// `decisions.csv`: what the committee decided and which findings it accepted.
enum DecisionTable {
  static func read(_ text: String, vendors: [String], rules: [String: String])
    -> Diagnosed<[BuyerTables.Decision]>
  {
    var table = TableReading(
      text, file: "decisions.csv", required: ["id", "vendor", "subject", "decision"],
      optional: ["date", "owner", "expires", "note", "accepts"])
    var decisions: [BuyerTables.Decision] = []
    for row in table.rows {
      guard let id = table.required("id", in: row), let vendor = table.vendor(in: row, of: vendors),
        let subject = table.required("subject", in: row),
        let decision = table.required("decision", in: row)
      else { continue }
      let acceptance = table.acceptance(in: row, decision: id, vendor: vendor, rules: rules)
      decisions.append(
        BuyerTables.Decision(
          id: id, date: table.date("date", in: row), vendor: vendor, subject: subject,
          decision: decision, owner: row["owner"],
          expires: row["accepts"] == nil ? table.date("expires", in: row) : acceptance?.expires,
          note: row["note"], acceptance: acceptance, citation: table.citation(row)))
    }
    return Diagnosed(decisions, diagnostics: table.diagnostics)
  }
}
