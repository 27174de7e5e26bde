/// What one event costs, as a distribution over amounts in the pack's currency.
package enum LossMagnitude: Hashable, Sendable {
  /// Parameters of the amount's natural logarithm.
  case lognormal(mu: Double, sigma: Double)
  /// A beta distribution between two ends, of shape 4 around the most likely amount.
  case pert(least: Double, likely: Double, most: Double)

  /// The standard normal's 95th percentile.
  private static let z95 = NormalQuantile.value(0.95)

  /// The lognormal with given 5th and 95th percentiles, both above 0.
  package static func lognormal(p5: Double, p95: Double) -> LossMagnitude {
    let (low, high) = (Elementary.log(p5), Elementary.log(p95))
    return .lognormal(mu: (low + high) / 2, sigma: (high - low) / (2 * z95))
  }

  /// The lognormal with given median and 95th percentile, both above 0.
  package static func lognormal(median: Double, p95: Double) -> LossMagnitude {
    let mu = Elementary.log(median)
    return .lognormal(mu: mu, sigma: (Elementary.log(p95) - mu) / z95)
  }

  package var mean: Double {
    switch self {
    case .lognormal(let mu, let sigma): Elementary.exp(mu + sigma * sigma / 2)
    case .pert(let least, let likely, let most): (least + 4 * likely + most) / 6
    }
  }

  /// The amount that a share of events stay below; nil for a PERT, which has no closed form.
  package func quantile(_ share: Double) -> Double? {
    guard case .lognormal(let mu, let sigma) = self else { return nil }
    return Elementary.exp(mu + sigma * NormalQuantile.value(share))
  }

  /// The same distribution with every amount times a factor above 0.
  package func scaled(by factor: Double) -> LossMagnitude {
    switch self {
    case .lognormal(let mu, let sigma): .lognormal(mu: mu + Elementary.log(factor), sigma: sigma)
    case .pert(let least, let likely, let most):
      .pert(least: least * factor, likely: likely * factor, most: most * factor)
    }
  }

  /// The amount of one event; `share` is the event's own number between 0 and 1.
  @inline(__always)
  func amount(_ share: Double, _ draws: inout Draws) -> Double {
    switch self {
    case .lognormal(let mu, let sigma):
      return Elementary.exp(mu + sigma * NormalQuantile.value(share))
    case .pert(let least, let likely, let most):
      guard most > least else { return least }
      let lower = GammaVariate(shape: 1 + 4 * (likely - least) / (most - least)).value(&draws)
      let upper = GammaVariate(shape: 1 + 4 * (most - likely) / (most - least)).value(&draws)
      return least + (most - least) * lower / (lower + upper)
    }
  }
}
