package import AssuranceModel

/// The distribution of a year's loss as simulated, and what can be said of it with how much certainty.
package struct LossDistribution: Sendable {
  /// A number with the half width of its 95 % interval.
  package typealias Uncertain = (value: Double, halfWidth: Double)

  private let losses: [Double]
  private let trials: Int
  private let currency: Currency
  package let mean: Uncertain
  /// The variance of a year's loss.
  package let variance: Double

  /// From the losses of years with a loss, block by block; the other years of the trials have none.
  ///
  /// Sums are taken in the order of the years, so that their bits do not depend on who simulated what.
  package init(_ blocks: [[Double]], trials: Int, currency: Currency) {
    var losses: [Double] = []
    losses.reserveCapacity(blocks.reduce(0) { $0 + $1.count })
    for block in blocks { losses += block }
    let mean = losses.reduce(0, +) / Double(trials)
    let squares = losses.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    variance = (squares + Double(trials - losses.count) * mean * mean) / Double(trials)
    self.mean = (mean, Self.z * (variance / Double(trials)).squareRoot())
    self.losses = losses
    self.trials = trials
    self.currency = currency
  }

  /// The standard normal's 97.5th percentile.
  private static let z = NormalQuantile.value(0.975)

  /// The least losses that shares of the years stay at or below, each with a distribution-free 95 % interval.
  package func quantiles(_ shares: [Double]) -> [(value: Double, low: Double, high: Double)] {
    let count = Double(trials)
    let ranks = shares.flatMap { share in
      let spread = Self.z * (count * share * (1 - share)).squareRoot()
      let middle = (count * share).rounded(.up)
      return [
        middle, (count * share - spread).rounded(.down), (count * share + spread).rounded(.up),
      ]
      .map { min(max(Int($0) - 1, 0), trials - 1) }
    }
    let without = trials - losses.count
    let known = ranks.filter { $0 >= without }.map { $0 - without }
    var values = OrderStatistics.values(of: losses, at: known)[...]
    let all = ranks.map { $0 >= without ? values.popFirst() ?? 0 : 0 }
    return shares.indices.map { (all[3 * $0], all[3 * $0 + 1], all[3 * $0 + 2]) }
  }

  /// The mean of the worst part of the years above a share, such as 0.95.
  package func expectedShortfall(_ share: Double) -> Uncertain {
    expectedShortfall(share, beyond: quantiles([share])[0].value)
  }

  /// The same where the share's quantile is known.
  private func expectedShortfall(_ share: Double, beyond threshold: Double) -> Uncertain {
    let tail = Double(trials) * (1 - share)
    let worse = losses.filter { $0 > threshold }
    // The quantile itself fills up what is left of the tail.
    let rest = tail - Double(worse.count)
    let value = (worse.reduce(0, +) + rest * threshold) / tail
    let squares =
      worse.reduce(0) { $0 + ($1 - value) * ($1 - value) }
      + rest * (threshold - value) * (threshold - value)
    let variance = squares / tail + share * (value - threshold) * (value - threshold)
    return (value, Self.z * (variance / tail).squareRoot())
  }

  /// How likely a year's loss is above an amount, by Wilson's interval.
  package func probability(above amount: Double) -> ProbabilityEstimate {
    let above = losses.count { $0 > amount }
    let (count, square) = (Double(trials), Self.z * Self.z)
    let share = Double(above) / count
    let middle = (share + square / (2 * count)) / (1 + square / count)
    let half =
      Self.z / (1 + square / count)
      * (share * (1 - share) / count + square / (4 * count * count)).squareRoot()
    // Thousandths of a per cent are beyond any model; the interval may leave fewer digits.
    func rounded(_ share: Double) -> Double {
      Double(Significant.rounded(share * 1e5, halfWidth: half * 1e5)) / 1e5
    }
    return ProbabilityEstimate(
      value: rounded(share), low: max(0, middle - half), high: min(1, middle + half))
  }

  /// The figures of the pack, each rounded to what its interval supports.
  package var figures: Exposure.Figures {
    let found = quantiles([0.1, 0.5, 0.9, 0.95, 0.99])
    let quantiles = found.map(estimate)
    return Exposure.Figures(
      mean: estimate(mean), p10: quantiles[0], p50: quantiles[1], p90: quantiles[2],
      p95: quantiles[3], p99: quantiles[4],
      expectedShortfall95: estimate(expectedShortfall(0.95, beyond: found[3].value)),
      probabilityOfLoss: probability(above: 0))
  }

  /// Losses exceeded with set probabilities; those that no loss reaches are left out.
  package var exceedance: [Exposure.Exceedance] {
    let quantiles = quantiles(Self.exceeded.map { 1 - $0 })
    return zip(Self.exceeded, quantiles).map {
      Exposure.Exceedance(probability: $0, loss: estimate($1))
    }
    .filter { $0.loss.value.amount > 0 }
  }

  /// From one year in two to one year in 2,000.
  private static let exceeded = [
    0.5, 0.4, 0.3, 0.25, 0.2, 0.15, 0.1, 0.08, 0.06, 0.05, 0.04, 0.03, 0.025, 0.02, 0.015, 0.01,
    0.0075, 0.005, 0.0025, 0.001, 0.0005,
  ]

  private func estimate(_ figure: Uncertain) -> LossEstimate {
    estimate((figure.value, figure.value - figure.halfWidth, figure.value + figure.halfWidth))
  }

  private func estimate(_ figure: (value: Double, low: Double, high: Double)) -> LossEstimate {
    let half = (figure.high - figure.low) / 2
    func loss(_ amount: Int) -> ModelledLoss { ModelledLoss(amount: amount, currency: currency) }
    let value = Significant.rounded(figure.value, halfWidth: half)
    // A figure that is rounded to two digits may leave its interval, which then reaches to it.
    return LossEstimate(
      value: loss(value),
      low: loss(min(value, Significant.end(max(figure.low, 0), halfWidth: half))),
      high: loss(max(value, Significant.end(figure.high, halfWidth: half))))
  }
}
