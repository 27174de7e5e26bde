import AssuranceModel

/// `vendors.csv`: one row a vendor.
enum VendorTable {
  static func read(_ text: String) -> Diagnosed<[Vendor]> {
    var table = TableReading(
      text, file: "vendors.csv", required: ["id", "legal_name"],
      optional: [
        "aliases", "country", "category", "tier", "annual_spend", "currency", "contract_start",
        "contract_end", "notice_days", "notice_months", "auto_renewal", "renewal_term_months",
        "owner",
      ])
    var vendors: [Vendor] = []
    var lines: [String: Int] = [:]
    for row in table.rows {
      guard let id = table.required("id", in: row), let name = table.required("legal_name", in: row)
      else { continue }
      if let first = lines[id] {
        table.report(
          "duplicate-id", .error, "row \(row.line), column id",
          "Vendor `\(id)` stands in row \(first) already; this row is left out",
          "Give each vendor an id of its own")
        continue
      }
      lines[id] = row.line
      let vendor = Vendor(
        id: id, legalName: name, aliases: row.list("aliases"), country: row["country"],
        category: row["category"], tier: table.choice("tier", in: row),
        annualSpend: table.money("annual_spend", in: row),
        contractStart: table.date("contract_start", in: row),
        contractEnd: table.date("contract_end", in: row),
        noticeDays: table.count("notice_days", in: row),
        noticeMonths: table.count("notice_months", in: row),
        renewsTacitly: table.truth("auto_renewal", in: row),
        renewalTermMonths: table.count("renewal_term_months", in: row), owner: row["owner"],
        citation: table.citation(row))
      if let start = vendor.contractStart, let end = vendor.contractEnd, end < start {
        table.report(
          "dates-reversed", .warning, "row \(row.line), column contract_end",
          "Contract ends on \(end), before it starts on \(start)", "Check both dates")
      }
      report(renewalOf: vendor, row, in: &table)
      if vendor.annualSpend == nil {
        table.report(
          "spend-missing", .warning, "row \(row.line), column annual_spend",
          "Spend of `\(id)` is not stated and is missing from every total", "Fill in the amount")
      }
      vendors.append(vendor)
    }
    return Diagnosed(vendors.sorted { $0.id < $1.id }, diagnostics: table.diagnostics)
  }

  /// What keeps the days of renewal and notice from being told.
  private static func report(
    renewalOf vendor: Vendor, _ row: SeparatedValues.Row, in table: inout TableReading
  ) {
    if vendor.noticePeriods.count > 1 {
      table.report(
        "notice-twice", .warning, "row \(row.line), column notice_months",
        "Notice of `\(vendor.id)` is given in days and in months; the earlier day is used",
        "Keep the one that the contract states")
    }
    if vendor.contractEnd != nil, vendor.renewsTacitly == true, vendor.renewalTermMonths == nil {
      table.report(
        "renewal-term-missing", .warning, "row \(row.line), column renewal_term_months",
        "Contract of `\(vendor.id)` renews by itself, and for how long is not stated",
        "Fill in the months; 0 where it then runs for an indefinite time")
    }
  }
}

extension TableReading {
  /// The row's vendor, if the register has it.
  mutating func vendor(in row: SeparatedValues.Row, of vendors: [String]) -> String? {
    guard let id = required("vendor", in: row) else { return nil }
    if vendors.contains(id) { return id }
    let near = NearMiss.best(of: vendors, for: id).map { "Did you mean `\($0)`? " } ?? ""
    report(
      "unknown-vendor", .error, "row \(row.line), column vendor",
      "Vendor `\(id)` is not in vendors.csv; the row is left out",
      "\(near)Add the vendor to vendors.csv, or correct the id")
    return nil
  }
}
