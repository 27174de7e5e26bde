import Scoring
import Testing

@Suite struct EventCountTests {
  /// Probabilities of at least one, two and three events by revenue, and the laws derived from the first two elsewhere.
  @Test(arguments: [
    (0.0748, 0.0083, 0.0010, 0.084271, 0.4887), (0.0838, 0.0125, 0.0021, 0.098901, 0.3651),
    (0.0999, 0.0194, 0.0043, 0.125024, 0.3142), (0.1513, 0.0454, 0.0156, 0.221681, 0.2855),
    (0.3126, 0.1244, 0.0529, 0.532386, 0.5636), (0.4343, 0.2045, 0.0989, 0.833991, 0.7920),
  ])
  func fitsTheNegativeBinomialThatGivesTheThirdColumn(
    _ one: Double, _ two: Double, _ three: Double, _ mean: Double, _ size: Double
  ) throws {
    let count = try #require(EventCount(atLeastOne: one, atLeastTwo: two))
    #expect(abs(count.mean - mean) < 1e-6)
    #expect(abs(try #require(count.size) - size) < 5e-5)
    let few = count.probabilities(upTo: 2)
    #expect(abs(1 - few[0] - one) < 1e-9)
    #expect(abs(1 - few[0] - few[1] - two) < 1e-9)
    #expect(abs(1 - few.reduce(0, +) - three) < 1e-4)
  }

  @Test(arguments: [
    (0.025, 0.025318), (0.061, 0.062940), (0.093, 0.097613), (0.0748, 0.077745),
    (0.1513, 0.164050), (0.4343, 0.569691),
  ])
  func takesPoissonsLawFromOneProbability(_ one: Double, _ mean: Double) throws {
    let count = try #require(EventCount(atLeastOne: one))
    #expect(abs(count.mean - mean) < 5e-7)
    #expect(count.size == nil)
    #expect(abs(1 - count.probabilities(upTo: 0)[0] - one) < 1e-12)
  }

  @Test func keepsTheSizeWhenEventsAreThinned() {
    let count = EventCount.negativeBinomial(mean: 0.2, size: 0.3).scaled(by: 0.5)
    #expect(count == .negativeBinomial(mean: 0.1, size: 0.3))
    #expect(abs(count.variance - (0.1 + 0.01 / 0.3)) < 1e-15)
    #expect(EventCount.poisson(mean: 2).scaled(by: 0.5) == .poisson(mean: 1))
  }

  @Test(arguments: [(0.0, 0.0), (1.0, 0.5), (0.2, 0.2), (0.2, 0.0), (0.2, 0.0175)])
  func refusesProbabilitiesThatNoSuchLawHas(_ one: Double, _ two: Double) {
    // The last pair is below Poisson's own: events would avoid each other.
    #expect(EventCount(atLeastOne: one, atLeastTwo: two) == nil)
  }
}
