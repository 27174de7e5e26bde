/// What others pay for a unit of a service: a row of `benchmarks.csv`.
package struct PriceBenchmark: Hashable, Sendable {
  /// Fewer observations than this have no quartiles.
  package static let fewest = 5
  /// From this many on a percentile can be told.
  package static let fewestForPercentile = 12
  /// Months after which observations are marked stale.
  package static let staleMonths = 18

  package let service: String
  package let unit: String?
  package let lowerQuartile: UnitPrice?
  package let median: UnitPrice?
  package let upperQuartile: UnitPrice?
  /// The single observations, cheapest first; empty where only their quartiles are known.
  package let prices: [UnitPrice]
  /// Number of observations.
  package let observations: Int?
  package let date: CalendarDate?
  package let source: String?
  package let citation: Citation

  package init(
    service: String, unit: String?, lowerQuartile: UnitPrice?, median: UnitPrice?,
    upperQuartile: UnitPrice?, prices: [UnitPrice] = [], observations: Int?, date: CalendarDate?,
    source: String?, citation: Citation
  ) {
    self.service = service
    self.unit = unit
    self.lowerQuartile = lowerQuartile
    self.median = median
    self.upperQuartile = upperQuartile
    self.prices = prices
    self.observations = observations
    self.date = date
    self.source = source
    self.citation = citation
  }

  /// Whether the observations are older than eighteen months on a day; nil where they are not dated.
  package func isStale(on day: CalendarDate) -> Bool? {
    date.map { $0.adding(months: Self.staleMonths) < day }
  }
}
