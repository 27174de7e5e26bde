/// Where a unit price stands among those of others.
package struct BenchmarkPosition: Hashable, Sendable {
  /// A quarter of the observations, cheapest first.
  package enum Band: String, Hashable, Sendable, CaseIterable {
    case lowest, second, third, highest

    /// The band as the pack prints it.
    package var title: String {
      switch self {
      case .lowest: "lowest quarter"
      case .second: "second quarter, below the median"
      case .third: "third quarter, above the median"
      case .highest: "highest quarter"
      }
    }
  }

  /// The share of observations at or below a price, with the interval that their number supports.
  package struct Percentile: Hashable, Sendable {
    /// 0 to 100.
    package let value: Int
    /// Ends of the 90 % interval of a bootstrap.
    package let low: Int
    package let high: Int

    package init(value: Int, low: Int, high: Int) {
      self.value = value
      self.low = low
      self.high = high
    }
  }

  package let line: PricedLine
  package let benchmark: PriceBenchmark
  /// Nil where the line does not say for how many units and months was paid.
  package let price: UnitPrice?
  /// Nil where the observations are too few, in another unit or currency, or the price is not known.
  package let band: Band?
  /// Nil where there are fewer than twelve single observations.
  package let percentile: Percentile?
  /// Whether the observations are too old; nil where they are not dated.
  package let isStale: Bool?
  /// Why there is no band or percentile; empty where there are both.
  package let remarks: [String]

  package init(
    line: PricedLine, benchmark: PriceBenchmark, price: UnitPrice?, band: Band?,
    percentile: Percentile?, isStale: Bool?, remarks: [String]
  ) {
    self.line = line
    self.benchmark = benchmark
    self.price = price
    self.band = band
    self.percentile = percentile
    self.isStale = isStale
    self.remarks = remarks
  }
}
