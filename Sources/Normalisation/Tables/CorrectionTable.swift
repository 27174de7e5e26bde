import AssuranceModel

/// `reviews.csv`: reviewers' corrections of what the machine read.
enum CorrectionTable {
  static func read(_ text: String) -> Diagnosed<[BuyerTables.Correction]> {
    var table = TableReading(
      text, file: "reviews.csv", required: ["file", "field", "value"],
      optional: ["reviewer", "date", "note"])
    var corrections: [BuyerTables.Correction] = []
    for row in table.rows {
      guard let file = table.required("file", in: row),
        let field = table.required("field", in: row),
        let value = table.required("value", in: row)
      else { continue }
      corrections.append(
        BuyerTables.Correction(
          file: file, field: field, value: value, reviewer: row["reviewer"],
          citation: table.citation(row)))
    }
    return Diagnosed(corrections, diagnostics: table.diagnostics)
  }
}
