import AssuranceModel

/// `benchmarks.csv`: what others pay for a unit of a service.
enum BenchmarkTable {
  static let fileName = "benchmarks.csv"
  /// The one thing that is compared: a discount says nothing without the list that it is taken from.
  private static let metric = "price"

  static func read(_ text: String) -> Diagnosed<[PriceBenchmark]> {
    var table = TableReading(
      text, file: fileName, required: ["service"],
      optional: [
        "metric", "unit", "currency", "p25", "median", "p75", "prices", "n", "date", "source",
      ])
    var benchmarks: [PriceBenchmark] = []
    for row in table.rows {
      guard let service = table.required("service", in: row) else { continue }
      if let metric = row["metric"], metric.lowercased() != Self.metric {
        table.report(
          "benchmark-not-of-prices", .note, "row \(row.line), column metric",
          "Benchmark of `\(metric)` is not used, because only unit prices can be compared", "")
        continue
      }
      let prices = table.unitPrices("prices", in: row)
      let quartiles = ["p25", "median", "p75"].map { table.unitPrice($0, in: row) }
      if !Self.isAscending(quartiles) {
        table.report(
          "quartiles-reversed", .warning, "row \(row.line), column p25, median, p75",
          "Quartiles do not ascend; the benchmark is left out", "Check the three prices")
        continue
      }
      benchmarks.append(
        PriceBenchmark(
          service: service, unit: row["unit"], lowerQuartile: quartiles[0], median: quartiles[1],
          upperQuartile: quartiles[2], prices: prices,
          observations: prices.isEmpty ? table.count("n", in: row) : prices.count,
          date: table.date("date", in: row), source: row["source"], citation: table.citation(row)))
    }
    return Diagnosed(benchmarks, diagnostics: table.diagnostics)
  }

  private static func isAscending(_ quartiles: [UnitPrice?]) -> Bool {
    let known = quartiles.compactMap { $0?.millionths }
    return known == known.sorted()
  }
}

extension TableReading {
  /// Single observations in one field, cheapest first; one that cannot be read leaves none.
  fileprivate mutating func unitPrices(_ column: String, in row: SeparatedValues.Row)
    -> [UnitPrice]
  {
    let texts = row.list(column)
    let prices = texts.compactMap { unitPrice($0, of: column, in: row) }
    guard prices.count == texts.count else { return [] }
    return prices.sorted { $0.millionths < $1.millionths }
  }
}
