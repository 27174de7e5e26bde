import AssuranceModel

/// `savings.csv`: the savings ledger, line by line.
enum SavingsTable {
  /// Security terms that were obtained without a price: less risk, and no money to add up.
  private static let riskOnly = "value_risk"

  static func read(_ text: String, vendors: [String]) -> Diagnosed<[SavingsLine]> {
    var table = TableReading(
      text, file: "savings.csv",
      required: [
        "id", "vendor", "category", "kind", "baseline_type", "baseline_amount", "new_amount",
        "currency", "stage",
      ],
      optional: [
        "contract", "baseline_document", "baseline_date", "recurring", "stage_date", "owner",
        "evidence", "note",
      ])
    var lines: [SavingsLine] = []
    for row in table.rows {
      if row["category"] == riskOnly, row["baseline_amount"] == nil, row["new_amount"] == nil {
        table.report(
          "saving-without-money", .note, "row \(row.line)",
          "Savings line lowers risk at nil commercial cost and is in no total of money", "")
        continue
      }
      guard let id = table.required("id", in: row), let vendor = table.vendor(in: row, of: vendors),
        let category = table.required("category", in: row),
        let kind: SavingsLine.Kind = table.choice("kind", in: row),
        let baselineType = table.required("baseline_type", in: row),
        let baseline = table.money("baseline_amount", in: row),
        let newAmount = table.money("new_amount", in: row),
        let stage: SavingsLine.Stage = table.choice("stage", in: row)
      else {
        table.report(
          "saving-left-out", .warning, "row \(row.line)",
          "Savings line is left out, as a field that it needs is missing or unusable",
          "Fill in kind, baseline type, both amounts, currency and stage")
        continue
      }
      lines.append(
        SavingsLine(
          id: id, vendor: vendor, contract: row["contract"], category: category, kind: kind,
          baselineType: baselineType, baseline: baseline, newAmount: newAmount,
          isRecurring: table.truth("recurring", in: row) ?? false, stage: stage,
          stageDate: table.date("stage_date", in: row), owner: row["owner"],
          evidence: row["evidence"], note: row["note"], citation: table.citation(row)))
    }
    return Diagnosed(lines, diagnostics: table.diagnostics)
  }
}
