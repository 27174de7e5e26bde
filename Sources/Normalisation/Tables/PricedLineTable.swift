import AssuranceModel

/// `contract-prices.csv`: what is bought at which price under which contract, and how it is used.
enum PricedLineTable {
  static let fileName = "contract-prices.csv"

  static func read(_ text: String, vendors: [String]) -> Diagnosed<[PricedLine]> {
    var table = TableReading(
      text, file: fileName, required: ["id", "vendor"],
      optional: [
        "contract", "service", "unit", "units", "paid", "months", "currency", "document",
        "contract_price", "seats_bought", "seats_active", "activity_days", "seats_reserve",
        "seats_light", "uplift_cap", "index_pct", "index_source", "payment_days",
        "renewal_reminder",
      ])
    var lines: [PricedLine] = []
    for row in table.rows {
      guard let id = table.required("id", in: row), let vendor = table.vendor(in: row, of: vendors)
      else { continue }
      if lines.contains(where: { $0.id == id }) {
        table.report(
          "duplicate-id", .error, "row \(row.line), column id",
          "Line `\(id)` is there already; this row is left out", "Give each line an id of its own")
        continue
      }
      lines.append(table.pricedLine(id, of: vendor, in: row))
    }
    return Diagnosed(lines, diagnostics: table.diagnostics)
  }
}

extension TableReading {
  fileprivate mutating func pricedLine(
    _ id: String, of vendor: String, in row: SeparatedValues.Row
  ) -> PricedLine {
    let index = percentage("index_pct", in: row)
    if index != nil, row["index_source"] == nil {
      report(
        "index-without-source", .warning, "row \(row.line), column index_source",
        "Index is not used, because nobody can look it up",
        "Name the index, its publisher and month")
    }
    return PricedLine(
      id: id, vendor: vendor, contract: row["contract"], service: row["service"],
      unit: row["unit"], units: positive(quantity("units", in: row), "units", in: row),
      paid: money("paid", in: row), months: positive(count("months", in: row), "months", in: row),
      document: row["document"], contractPrice: money("contract_price", in: row),
      usage: usage(in: row), uplift: uplift(in: row),
      index: row["index_source"] == nil ? nil : index, indexSource: row["index_source"],
      paymentDays: count("payment_days", in: row),
      hasReminder: truth("renewal_reminder", in: row), citation: citation(row))
  }

  /// Seats that contradict each other are none: more active than bought, or more light than active.
  private mutating func usage(in row: SeparatedValues.Row) -> PricedLine.Usage {
    let bought = quantity("seats_bought", in: row)
    var active = quantity("seats_active", in: row)
    var light = quantity("seats_light", in: row)
    if let all = bought, let used = active, used > all {
      report(
        "seats-contradict", .warning, "row \(row.line), column seats_active",
        "\(used) seats are active and \(all) are bought; the active ones are not used",
        "Check both counts")
      active = nil
    }
    if let used = active ?? bought, let few = light, few > used {
      report(
        "seats-contradict", .warning, "row \(row.line), column seats_light",
        "\(few) seats use a lower tier and \(used) are there; the former are not used",
        "Check both counts")
      light = nil
    }
    return PricedLine.Usage(
      bought: bought, active: active, windowDays: count("activity_days", in: row),
      reserve: quantity("seats_reserve", in: row), light: light)
  }

  /// `uncapped`, `index`, or the cap in per cent.
  private mutating func uplift(in row: SeparatedValues.Row) -> PricedLine.UpliftClause? {
    switch row["uplift_cap"]?.lowercased() {
    case nil: nil
    case "uncapped": .uncapped
    case "index": .atIndex
    default: percentage("uplift_cap", in: row).map(PricedLine.UpliftClause.capped)
    }
  }

  /// A count that something is divided by.
  private mutating func positive(_ count: Int?, _ column: String, in row: SeparatedValues.Row)
    -> Int?
  {
    guard count == 0 else { return count }
    report(
      "field-unusable", .warning, "row \(row.line), column \(column)",
      "`0` is no number that a price can be reckoned for", "Leave it empty where it is not known")
    return nil
  }
}
