import AssuranceModel
import Scoring
import Testing

/// Where a unit price stands, and what too few or too old observations do not say.
@Suite struct BenchmarkComparisonTests {
  private func position(_ benchmark: PriceBenchmark, paid: Int = 150_000) throws
    -> BenchmarkPosition
  {
    let lever = LeverCase().with {
      $0.benchmarks = [benchmark]
      $0.paid = LeverCase.euros(paid)
    }
    return try #require(BenchmarkComparison.position(of: lever.subject))
  }

  @Test(arguments: [
    (150_000, BenchmarkPosition.Band.highest), (142_500, .third), (135_000, .second),
    (120_000, .lowest), (105_000, .lowest),
  ])
  func tellsTheQuarterFromTheEffectiveUnitPrice(_ paid: Int, _ band: BenchmarkPosition.Band) throws
  {
    let position = try position(LeverCase.benchmark(), paid: paid)
    #expect(position.price?.millionths == paid * 1_000_000 / 1_500)
    #expect(position.band == band)
  }

  @Test func givesFewerThanFiveObservationsNoQuarter() throws {
    let position = try position(LeverCase.benchmark(prices: [70, 85, 90, 130]))
    #expect(position.band == nil && position.percentile == nil)
    #expect(
      position.remarks == [
        "4 observations give no quartiles; they reach from EUR 70.00 to EUR 130.00"
      ])
  }

  @Test func givesFiveToElevenAQuarterAndNoPercentile() throws {
    let position = try position(LeverCase.benchmark(prices: [70, 80, 90, 110, 130]))
    #expect(position.band == .third)
    #expect(position.percentile == nil)
    #expect(position.remarks == ["5 observations give a quarter and no percentile"])
  }

  @Test func givesTwelveAPercentileWithItsInterval() throws {
    let prices = [60, 65, 70, 75, 80, 85, 90, 95, 100, 110, 120, 130]
    let position = try position(LeverCase.benchmark(prices: prices), paid: 130_500)
    let percentile = try #require(position.percentile)
    // Six of twelve are at or below 87.
    #expect(percentile.value == 50)
    // The binomial of 12 draws at 0.5 has its 5th percentile at 3 and its 95th at 9: 25 and 75 %.
    #expect(percentile.low == 25)
    #expect(percentile.high == 75)
    #expect(position.remarks.isEmpty)
  }

  @Test func asksForSingleObservationsWhereOnlyQuartilesAreKnown() throws {
    let position = try position(LeverCase.benchmark(observations: 34))
    #expect(position.band == .highest && position.percentile == nil)
    #expect(position.remarks.first?.contains("column prices") == true)
  }

  @Test func takesQuartilesByTheInclusiveMethod() throws {
    // PERCENTILE.INC of 70, 80, 90, 110, 131: positions 2, 3 and 4; of six values positions 2.25, 3.5 and 4.75.
    let five = LeverCase().with {
      $0.benchmarks = [LeverCase.benchmark(prices: [131, 70, 110, 80, 90].sorted())]
    }
    let six = LeverCase().with {
      $0.benchmarks = [LeverCase.benchmark(prices: [60, 70, 80, 90, 96, 130])]
    }
    // 120,000 - 80 x 1,200 and 120,000 - 72.5 x 1,200.
    #expect(five.opportunity(of: "benchmark_reprice")?.gain?.high == LeverCase.euros(24_000))
    #expect(six.opportunity(of: "benchmark_reprice")?.gain?.high == LeverCase.euros(33_000))
    // 85 is the median, 94.5 the upper quartile.
    #expect(six.opportunity(of: "benchmark_reprice")?.gain?.likely == LeverCase.euros(18_000))
    #expect(six.opportunity(of: "benchmark_reprice")?.gain?.low == LeverCase.euros(6_600))
  }

  @Test(arguments: [("2025-05-23", false), ("2025-05-22", true)])
  func marksObservationsOlderThanEighteenMonths(_ date: String, _ isStale: Bool) throws {
    let benchmark = LeverCase.benchmark(date: date)
    #expect(try position(benchmark).isStale == isStale)
    let gain = LeverCase().with { $0.benchmarks = [benchmark] }
      .opportunity(of: "benchmark_reprice")?.gain
    #expect(gain?.notes.contains { $0.hasPrefix("Stale") } == isStale)
  }

  @Test func comparesOnlyInTheSameUnitAndCurrency() throws {
    let site = try position(LeverCase.benchmark(unit: "site and month"))
    #expect(site.band == nil)
    #expect(site.remarks.first == "The benchmark counts by site and month")
    let dollar = try #require(Currency(rawValue: "USD"))
    #expect(try position(LeverCase.benchmark(currency: dollar)).band == nil)
  }
}
