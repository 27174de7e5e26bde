import AssuranceModel
import AssuranceTesting
import Scoring
import Testing

@Suite struct LossDistributionTests {
  private static let euro = Currency(rawValue: "EUR")!

  private func distribution(_ losses: [Double], of trials: Int) -> LossDistribution {
    LossDistribution([losses], trials: trials, currency: Self.euro)
  }

  @Test func takesQuantilesOverTheYearsWithoutLossToo() {
    // Ten years: six without a loss, then 1, 2, 3 and 4.
    let few = distribution([3, 1, 4, 2], of: 10)
    #expect(few.quantiles([0.1, 0.6, 0.7, 0.8, 0.95, 1]).map(\.value) == [0, 0, 1, 2, 4, 4])
    #expect(abs(few.mean.value - 1) < 1e-15)
    #expect(abs(few.variance - 2) < 1e-12)
  }

  @Test func takesTheMeanOfTheWorstYears() {
    let few = distribution([3, 1, 4, 2], of: 10)
    #expect(abs(few.expectedShortfall(0.8).value - 3.5) < 1e-12)
    // Half of the worst quarter's 2.5 years is the year of 3 and the year of 4, the rest half a year of 2.
    #expect(abs(few.expectedShortfall(0.75).value - (4 + 3 + 0.5 * 2) / 2.5) < 1e-12)
    #expect(distribution([], of: 10).expectedShortfall(0.95).value == 0)
  }

  @Test func findsTheValuesThatSortingWouldFind() {
    var random = SplitMix64(seed: 3)
    let losses = (0..<50_000).map { _ in
      Elementary.exp(Double.random(in: -3...20, using: &random))
    }
    let sorted = losses.sorted()
    let shares = [0.001, 0.1, 0.25, 0.5, 0.9, 0.99, 0.9999, 1]
    let found = distribution(losses, of: 50_000).quantiles(shares).map(\.value)
    #expect(found == shares.map { sorted[max(Int((50_000 * $0).rounded(.up)) - 1, 0)] })
  }

  @Test func ordersItsFigures() {
    var random = SplitMix64(seed: 4)
    let losses = (0..<9_000).map { _ in
      Elementary.exp(14 + 1.7 * NormalQuantile.value(Double.random(in: 0.0001..<1, using: &random)))
    }
    let distribution = distribution(losses, of: 20_000)
    let figures = distribution.figures
    let ordered = [figures.p10, figures.p50, figures.p90, figures.p95, figures.p99]
    #expect(ordered.map(\.value.amount) == ordered.map(\.value.amount).sorted())
    #expect(figures.expectedShortfall95.value.amount > figures.p95.value.amount)
    for figure in ordered + [figures.mean, figures.expectedShortfall95] {
      #expect(figure.low.amount <= figure.value.amount)
      #expect(figure.value.amount <= figure.high.amount)
    }
    let curve = distribution.exceedance
    #expect(curve.map(\.probability) == curve.map(\.probability).sorted(by: >))
    #expect(curve.map(\.loss.value.amount) == curve.map(\.loss.value.amount).sorted())
    #expect(curve.allSatisfy { $0.loss.value.amount > 0 && $0.probability < 0.45 })
  }

  @Test func tellsHowLikelyMoreIs() {
    let few = distribution([3, 1, 4, 2], of: 10)
    let above = few.probability(above: 2)
    #expect(abs(above.value - 0.2) < 0.1001)
    // Wilson's interval for 2 of 10.
    #expect(abs(above.low - 0.0567) < 1e-4)
    #expect(abs(above.high - 0.5098) < 1e-4)
    #expect(distribution([], of: 1_000_000).probability(above: 0).value == 0)
    #expect(distribution([], of: 1_000_000).probability(above: 0).high > 0)
  }

  @Test(arguments: [
    (98_423.0, 1_200.0, 98_000), (98_423.0, 100.0, 98_000), (98_423.0, 20_000.0, 100_000),
    (1_549_193.0, 3_000.0, 1_500_000), (1_549_193.0, 300_000.0, 1_500_000),
    (1_549_193.0, 2_000_000.0, 2_000_000), (4.4, 0.1, 4), (0.0, 0.0, 0), (120.0, 4_000.0, 0),
    (1e30, 0.0, 1 << 53),
  ])
  func printsNoDigitBeyondTheFirstThatTheErrorMoves(
    _ amount: Double, _ half: Double, _ expected: Int
  ) {
    #expect(Significant.rounded(amount, halfWidth: half) == expected)
  }

  @Test(arguments: [
    (0.0665, "0.067"), (0.00302, "0.0030"), (1.25, "1.3"), (12.4, "12"), (0.2855, "0.29"),
    (1.0, "1.0"), (0.0, "0"), (0.996, "1.0"),
  ])
  func writesRatesWithTwoDigits(_ value: Double, _ expected: String) {
    #expect(Significant.text(value) == expected)
  }
}
