package import AssuranceModel

/// A benchmark with enough observations for quartiles, in the unit of the line that it is held against.
package struct UsableBenchmark: Hashable, Sendable {
  package let lowerQuartile: UnitPrice
  package let median: UnitPrice
  package let upperQuartile: UnitPrice
  /// Number, day and age of the observations.
  package let notes: [String]
}

extension LeverSubject {
  /// The newest benchmark of the line's service and unit, or what it lacks.
  package var usableBenchmark: Known<UsableBenchmark> {
    guard let unit = line.unit else {
      return .missing(
        [MissingInput("unit", file: Self.prices, column: "unit")], known: [])
    }
    func missing(_ name: String, _ column: String) -> Known<UsableBenchmark> {
      .missing([MissingInput(name, file: "benchmarks.csv", column: column)], known: [])
    }
    guard line.service != nil else {
      return .missing(
        [MissingInput("service", file: Self.prices, column: "service")], known: [])
    }
    guard !benchmarks.isEmpty else { return missing("benchmark of the service", "service") }
    let folded = FoldedText.words(unit)
    guard
      let benchmark = benchmarks.first(where: { FoldedText.words($0.unit ?? "") == folded })
    else { return missing("benchmark in the unit \(unit)", "unit") }
    guard let count = benchmark.observations else {
      return missing("number of observations", "n")
    }
    guard count >= PriceBenchmark.fewest else {
      return missing("a benchmark of \(PriceBenchmark.fewest) observations or more", "n")
    }
    guard let date = benchmark.date else { return missing("day of the benchmark", "date") }
    guard let quartiles = benchmark.quartiles else {
      return missing("quartiles of the benchmark", "p25, median, p75")
    }
    let usable = UsableBenchmark(
      lowerQuartile: quartiles.lower, median: quartiles.median, upperQuartile: quartiles.upper,
      notes: [
        "\(count.grouped) observations of \(date)"
          + (benchmark.source.map { ", \($0)" } ?? "")
      ]
        + (benchmark.isStale(on: asOf) == true
          ? ["Stale: older than \(PriceBenchmark.staleMonths) months"] : []))
    return .known(
      usable,
      [
        ("lower quartile", usable.lowerQuartile), ("median", usable.median),
        ("upper quartile", usable.upperQuartile),
      ].map { LeverInput($0, .unitPrice($1), citations: [benchmark.citation]) })
  }
}

extension PriceBenchmark {
  /// The quartiles of the single observations where they are known, else those that the row states.
  var quartiles: (lower: UnitPrice, median: UnitPrice, upper: UnitPrice)? {
    if !prices.isEmpty {
      let values = prices.map(\.millionths)
      let currency = prices[0].currency
      func quartile(_ quarter: Int) -> UnitPrice {
        UnitPrice(
          millionths: InclusiveQuantile.value(of: values, numerator: quarter, denominator: 4),
          currency: currency)
      }
      return (quartile(1), quartile(2), quartile(3))
    }
    guard let lower = lowerQuartile, let median, let upper = upperQuartile else { return nil }
    return (lower, median, upper)
  }
}

/// Quantiles by the inclusive method: of n sorted values, the one at position 1 + (n - 1) q.
enum InclusiveQuantile {
  /// Between two values in proportion, to the nearest whole; never called without values.
  static func value(of sorted: [Int], numerator: Int, denominator: Int) -> Int {
    let (index, rest) = ((sorted.count - 1) * numerator).quotientAndRemainder(
      dividingBy: denominator)
    guard rest > 0 else { return sorted[index] }
    let step = sorted[index + 1] - sorted[index]
    return sorted[index] + (2 * step * rest + denominator) / (2 * denominator)
  }
}
