import AssuranceTesting
import Foundation
import Scoring
import Testing

/// Our own functions against those of the system, which round correctly or nearly so.
@Suite struct ElementaryTests {
  @Test func takesLogarithmsToTwoUnitsInTheLastPlace() {
    var random = SplitMix64(seed: 1)
    for _ in 0..<20_000 {
      let x = Foundation.exp(Double.random(in: -600...600, using: &random))
      let expected = Foundation.log(x)
      #expect(abs(Elementary.log(x) - expected) <= 2 * expected.ulp, "\(x)")
    }
    #expect(Elementary.log(1) == 0)
  }

  @Test func takesExponentialsToTwoUnitsInTheLastPlace() {
    var random = SplitMix64(seed: 2)
    for _ in 0..<20_000 {
      let x = Double.random(in: -690...690, using: &random)
      let expected = Foundation.exp(x)
      #expect(abs(Elementary.exp(x) - expected) <= 2 * expected.ulp, "\(x)")
    }
    #expect(Elementary.exp(0) == 1)
    #expect(Elementary.exp(5_000).isFinite)
  }

  /// Values of published tables of the normal distribution, to 16 digits.
  @Test(arguments: [
    (0.5, 0.0), (0.95, 1.6448536269514722), (0.975, 1.959963984540054),
    (0.025, -1.959963984540054), (0.999, 3.090232306167813), (1e-10, -6.361340902404056),
    (1e-20, -9.262340089798409),
  ])
  func invertsTheNormalDistribution(_ share: Double, _ expected: Double) {
    #expect(abs(NormalQuantile.value(share) - expected) < 1e-13)
  }

  @Test func invertsWhatTheErrorFunctionGives() {
    for tenth in -50...50 {
      let z = Double(tenth) / 10
      let share = 0.5 * erfc(-z / 2.0.squareRoot())
      // Near 1 a share has few digits left for the tail.
      #expect(abs(NormalQuantile.value(share) - z) < (z > 3 ? 1e-9 : 1e-12), "\(z)")
    }
  }
}
