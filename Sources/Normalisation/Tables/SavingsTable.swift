import AssuranceModel

/// A row of the savings ledger: a saving with its amounts, or security terms without any.
enum SavingsEntry: Hashable, Sendable {
  case line(SavingsLine)
  case securityTerms(SecurityTerms)
}

/// `savings.csv`: the savings ledger, line by line.
enum SavingsTable {
  static func read(_ text: String, vendors: [String]) -> Diagnosed<[SavingsEntry]> {
    var table = TableReading(
      text, file: "savings.csv",
      required: [
        "id", "vendor", "category", "kind", "baseline_type", "baseline_amount", "new_amount",
        "currency", "stage",
      ],
      optional: [
        "contract", "baseline_document", "baseline_date", "recurring", "stage_date", "owner",
        "evidence", "note", "starts", "ends", "one_off_cost", "baseline_quantity", "new_quantity",
        "invoiced", "finance_signoff",
      ])
    var entries: [SavingsEntry] = []
    for row in table.rows {
      if row["category"] == SavingsCategory.valueRisk.rawValue {
        if let terms = table.securityTerms(in: row, vendors: vendors) {
          entries.append(.securityTerms(terms))
        }
      } else if let line = table.savingsLine(in: row, vendors: vendors) {
        entries.append(.line(line))
      } else {
        table.report(
          "saving-left-out", .warning, "row \(row.line)",
          "Savings line is left out, as a field that it needs is missing or unusable",
          "Fill in kind, baseline type, both amounts, currency and stage")
      }
    }
    return Diagnosed(entries, diagnostics: table.diagnostics)
  }
}

extension TableReading {
  /// Less risk by a term of the contract: amounts have no place here, since the term has no price.
  fileprivate mutating func securityTerms(in row: SeparatedValues.Row, vendors: [String])
    -> SecurityTerms?
  {
    guard let id = required("id", in: row), let vendor = vendor(in: row, of: vendors),
      let stage: SavingsLine.Stage = choice("stage", in: row)
    else { return nil }
    let amounts = ["baseline_amount", "new_amount"].filter { row[$0] != nil }
    if !amounts.isEmpty {
      report(
        "security-terms-priced", .warning,
        "row \(row.line), column \(amounts.joined(separator: ", "))",
        "Security terms have no commercial amount, so what is stated is not used",
        "Leave the amounts empty, or give the line a category of money")
    }
    return SecurityTerms(
      id: id, vendor: vendor, contract: row["contract"], stage: stage,
      stageDate: date("stage_date", in: row), owner: row["owner"], evidence: row["evidence"],
      note: row["note"], citation: citation(row))
  }

  fileprivate mutating func savingsLine(in row: SeparatedValues.Row, vendors: [String])
    -> SavingsLine?
  {
    guard let id = required("id", in: row), let vendor = vendor(in: row, of: vendors),
      let category = required("category", in: row),
      let kind: SavingsLine.Kind = choice("kind", in: row),
      let baselineType = required("baseline_type", in: row),
      let baseline = money("baseline_amount", in: row),
      let newAmount = money("new_amount", in: row),
      let stage: SavingsLine.Stage = choice("stage", in: row)
    else { return nil }
    let starts = date("starts", in: row)
    var ends = date("ends", in: row)
    if let first = starts, let last = ends, last < first {
      report(
        "dates-reversed", .warning, "row \(row.line), column ends",
        "New price ends on \(last), before it starts on \(first); the end is not used",
        "Check both dates")
      ends = nil
    }
    return SavingsLine(
      id: id, vendor: vendor, contract: row["contract"], category: category, kind: kind,
      baselineType: baselineType, baseline: baseline,
      proof: .init(document: row["baseline_document"], date: date("baseline_date", in: row)),
      newAmount: newAmount, isRecurring: truth("recurring", in: row) ?? false,
      term: .init(starts: starts, ends: ends, oneOffCost: money("one_off_cost", in: row)),
      quantities: .init(
        baseline: quantity("baseline_quantity", in: row), new: quantity("new_quantity", in: row)),
      recognition: .init(
        invoiced: money("invoiced", in: row), signedOffBy: row["finance_signoff"]), stage: stage,
      stageDate: date("stage_date", in: row), owner: row["owner"], evidence: row["evidence"],
      note: row["note"], citation: citation(row))
  }
}
