import Scoring
import Testing

@Suite struct LossMagnitudeTests {
  private func parameters(_ magnitude: LossMagnitude) throws -> (mu: Double, sigma: Double) {
    guard case .lognormal(let mu, let sigma) = magnitude else { throw NotLognormal() }
    return (mu, sigma)
  }

  private struct NotLognormal: Error {}

  @Test func takesALognormalFromItsFifthAndNinetyFifthPercentile() throws {
    let magnitude = LossMagnitude.lognormal(p5: 200_000, p95: 12_000_000)
    let (mu, sigma) = try parameters(magnitude)
    #expect(abs(mu - 14.253245) < 5e-7)
    #expect(abs(sigma - 1.244592) < 5e-7)
    #expect(abs(try #require(magnitude.quantile(0.5)) - 1_549_193) < 1)
    #expect(abs(magnitude.mean - 3_361_003) < 1)
    #expect(abs(try #require(magnitude.quantile(0.05)) - 200_000) < 0.01)
  }

  /// Medians and 95th percentiles of IRIS 2025 with the parameters and means derived from them elsewhere.
  @Test(arguments: [
    (603_000.0, 32_000_000.0, 13.309672, 2.4145, 11_124_802.0),
    (357_000, 9_100_000, 12.785491, 1.9687, 2_479_247),
    (466_700, 12_300_000, 13.053442, 1.9890, 3_373_859),
    (1_800_000, 61_800_000, 14.403297, 2.1498, 18_149_087),
    (2_200_000, 266_200_000, 14.603968, 2.9156, 154_302_827),
  ])
  func takesALognormalFromItsMedian(
    _ median: Double, _ p95: Double, _ mu: Double, _ sigma: Double, _ mean: Double
  ) throws {
    let magnitude = LossMagnitude.lognormal(median: median, p95: p95)
    let found = try parameters(magnitude)
    #expect(abs(found.mu - mu) < 5e-7)
    #expect(abs(found.sigma - sigma) < 5e-5)
    #expect(abs(magnitude.mean - mean) < 1)
  }

  @Test func gives98423ForTheTypicalFirm() throws {
    // The worked example: events by a third party times the mean of the range.
    let events = try #require(EventCount(atLeastOne: 0.093)).scaled(by: 0.30)
    let loss = LossMagnitude.lognormal(p5: 200_000, p95: 12_000_000)
    #expect(abs(events.mean * loss.mean - 98_423) < 1)
  }

  @Test func takesTheMeanOfAPERT() {
    let magnitude = LossMagnitude.pert(least: 0.12, likely: 0.30, most: 0.48)
    #expect(abs(magnitude.mean - 0.30) < 1e-15)
  }

  @Test(arguments: [
    LossMagnitude.lognormal(mu: 1, sigma: 0.7), .pert(least: 1, likely: 2, most: 5),
  ])
  func scalesEveryAmount(_ magnitude: LossMagnitude) {
    let scaled = magnitude.scaled(by: 3)
    #expect(abs(scaled.mean - 3 * magnitude.mean) < 1e-12)
  }
}
