import AssuranceModel
import Foundation
import Scoring
import Testing

/// Simulated years against closed forms and against a recursion, within what so many years leave to chance.
@Suite struct LossSimulationTests {
  private static let euro = Currency(rawValue: "EUR")!
  private static let trials = 400_000
  /// Standard errors that a figure may be off: once in 16,000 cases by chance, and the seed is fixed.
  private static let allowed = 4.0

  private static let small = LossMagnitude.lognormal(mu: 0, sigma: 0.5)
  private static let pert = LossMagnitude.pert(least: 1, likely: 2, most: 6)

  private func simulated(_ model: LossModel, trials: Int = trials, seed: UInt64 = 5)
    -> [LossSimulation.Block]
  {
    let simulation = LossSimulation(model, trials: trials, seed: seed)
    return simulation.blocks.map(simulation.block)
  }

  private func portfolio(_ blocks: [LossSimulation.Block], trials: Int = trials)
    -> LossDistribution
  {
    LossDistribution(blocks.map(\.portfolio), trials: trials, currency: Self.euro)
  }

  private func vendor(_ index: Int, _ blocks: [LossSimulation.Block]) -> LossDistribution {
    LossDistribution(
      blocks.map { $0.vendors[index] }, trials: Self.trials, currency: Self.euro)
  }

  /// Raw moments of a lognormal of mu 0 and sigma 0.5.
  private func moment(_ order: Double) -> Double { Elementary.exp(order * order * 0.25 / 2) }

  @Test(arguments: [0.02, 0.7, 3.0])
  func hasMeanAndVarianceOfCompoundPoisson(_ rate: Double) {
    let blocks = simulated(
      LossModel(vendors: [.init(id: "a", ownRate: rate, magnitude: Self.small)]))
    let distribution = vendor(0, blocks)
    let variance = rate * moment(2)
    // The fourth central moment of a compound Poisson sum gives the standard error of its variance.
    let fourth = rate * moment(4) + 3 * variance * variance
    let count = Double(Self.trials)
    #expect(
      abs(distribution.mean.value - rate * moment(1))
        < Self.allowed * (variance / count).squareRoot())
    #expect(
      abs(distribution.variance - variance)
        < Self.allowed * ((fourth - variance * variance) / count).squareRoot())
  }

  @Test(arguments: [(0.1, 0.2855), (0.8, 0.6), (2.0, 5.0)])
  func hasMeanAndVarianceOfCompoundNegativeBinomial(_ rate: Double, _ size: Double) {
    let model = LossModel(
      vendors: [
        .init(id: "a", ownRate: rate, magnitude: Self.pert),
        .init(id: "b", ownRate: rate / 4, magnitude: Self.pert),
      ], size: size)
    let blocks = simulated(model)
    for (distribution, rate) in [
      (vendor(0, blocks), rate), (vendor(1, blocks), rate / 4), (portfolio(blocks), rate * 1.25),
    ] {
      let count = EventCount.negativeBinomial(mean: rate, size: size)
      let (mean, square) = (Self.pert.mean, Self.pert.secondMoment)
      let variance = rate * (square - mean * mean) + count.variance * mean * mean
      let error = (variance / Double(Self.trials)).squareRoot()
      #expect(abs(distribution.mean.value - rate * mean) < Self.allowed * error)
      // The tail of the mixed rate makes the fourth moment large: 3 % is four errors of the worst of these.
      #expect(abs(distribution.variance / variance - 1) < 0.03)
    }
  }

  @Test func countsYearsWithoutAnEventAsTheLawsHaveIt() {
    for count in [
      EventCount.poisson(mean: 0.05), .negativeBinomial(mean: 0.05, size: 0.2855),
      .negativeBinomial(mean: 1.2, size: 0.5),
    ] {
      let blocks = simulated(
        LossModel(
          vendors: [.init(id: "a", ownRate: count.mean, magnitude: Self.small)], size: count.size))
      let none = count.probabilities(upTo: 0)[0]
      let found = 1 - Double(blocks.reduce(0) { $0 + $1.portfolio.count }) / Double(Self.trials)
      let error = (none * (1 - none) / Double(Self.trials)).squareRoot()
      #expect(abs(found - none) < Self.allowed * error, "\(count)")
    }
  }

  @Test(arguments: [
    EventCount.poisson(mean: 0.8), .negativeBinomial(mean: 0.8, size: 0.4),
    .negativeBinomial(mean: 0.2217, size: 0.2855),
  ])
  func hasTheQuantilesOfPanjersRecursion(_ count: EventCount) {
    let exact = CompoundDistribution(count, mu: 0, sigma: 0.6, step: 0.01, points: 4_000)
    let magnitude = LossMagnitude.lognormal(mu: 0, sigma: 0.6)
    // Three vendors together have the law of one with all their events.
    let model = LossModel(
      vendors: [0.5, 0.3, 0.2].enumerated().map { index, share in
        .init(id: "v\(index)", ownRate: count.mean * share, magnitude: magnitude)
      }, size: count.size)
    let distribution = portfolio(simulated(model))
    let shares = [0.9, 0.95, 0.99, 0.999]
    for (share, quantile) in zip(shares, distribution.quantiles(shares)) {
      let error = (share * (1 - share) / Double(Self.trials)).squareRoot()
      #expect(
        abs(exact.probability(upTo: quantile.value) - share) < Self.allowed * error,
        "\(count) \(share)")
      #expect(quantile.low <= quantile.value && quantile.value <= quantile.high)
    }
  }

  private static let shared = LossModel(
    vendors: (0..<8).map {
      .init(id: "v\($0)", ownRate: 0.05, magnitude: $0 % 2 == 0 ? small : pert)
    },
    sharedCauses: [
      .init(
        name: "host", rate: 0.2,
        strikes: (0..<8).map { .init(vendor: $0, probability: $0 < 4 ? 1 : 0.5) })
    ])

  /// The same vendors with the same rates, and nothing that strikes two of them.
  private static let apart = LossModel(
    vendors: shared.vendors.indices.map {
      .init(
        id: shared.vendors[$0].id, ownRate: shared.rate(of: $0),
        magnitude: shared.vendors[$0].magnitude)
    })

  @Test func raisesTheTailByCommonShocksAndLeavesTheMeans() {
    let (together, alone) = (simulated(Self.shared), simulated(Self.apart))
    let mean = Self.shared.vendors.indices.reduce(0) {
      $0 + Self.shared.rate(of: $1) * Self.shared.vendors[$1].magnitude.mean
    }
    for blocks in [together, alone] {
      let found = portfolio(blocks).mean
      #expect(abs(found.value - mean) < Self.allowed / 1.96 * found.halfWidth)
    }
    let shares = [0.9, 0.95, 0.99]
    for (high, low) in zip(
      portfolio(together).quantiles(shares), portfolio(alone).quantiles(shares))
    {
      // Beyond chance: the intervals do not touch.
      #expect(high.low > low.high)
    }
  }

  @Test func leavesEachVendorsOwnDistributionUnderCommonShocks() {
    let (together, alone) = (simulated(Self.shared), simulated(Self.apart))
    for index in Self.shared.vendors.indices {
      let (one, other) = (vendor(index, together), vendor(index, alone))
      for (left, right) in zip(one.quantiles([0.9, 0.99]), other.quantiles([0.9, 0.99])) {
        #expect(left.low <= right.high && right.low <= left.high, "\(index)")
      }
    }
  }

  @Test func hasTheVarianceThatCommonShocksAdd() {
    let model = Self.shared
    var variance = model.vendors.indices.reduce(0) {
      $0 + model.rate(of: $1) * model.vendors[$1].magnitude.secondMoment
    }
    for cause in model.sharedCauses {
      for one in cause.strikes {
        for other in cause.strikes where other.vendor != one.vendor {
          variance +=
            cause.rate * one.probability * other.probability
            * model.vendors[one.vendor].magnitude.mean
            * model.vendors[other.vendor].magnitude.mean
        }
      }
    }
    #expect(abs(portfolio(simulated(model)).variance / variance - 1) < 0.02)
  }

  @Test func addsUpVendorsToThePortfolioInEveryBlock() {
    for block in simulated(Self.shared, trials: 50_000) {
      let vendors = block.vendors.reduce(0) { $0 + $1.reduce(0, +) }
      #expect(abs(block.portfolio.reduce(0, +) - vendors) < 1e-9 * vendors)
    }
  }

  @Test func givesTheSameBitsInAnyOrderOnAnyNumberOfThreads() async {
    let model = LossModel(
      vendors: Self.shared.vendors, sharedCauses: Self.shared.sharedCauses, size: 0.5)
    let simulation = LossSimulation(model, trials: 100_000, seed: 9)
    let inOrder = simulation.blocks.map(simulation.block)
    let atOnce = await withTaskGroup(of: (Int, LossSimulation.Block).self) { group in
      for number in simulation.blocks.reversed() {
        group.addTask { (number, simulation.block(number)) }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    #expect(inOrder.count == 7)
    #expect(simulation.blocks.map { atOnce[$0] } == inOrder.map(Optional.some))
    #expect(simulated(model, trials: 100_000, seed: 10) != inOrder)
  }

  @Test func keepsAVendorsDrawsWhenOthersComeAndGo() {
    let more = LossModel(
      vendors: [.init(id: "new", ownRate: 1, magnitude: Self.small)] + Self.apart.vendors)
    let (before, after) = (simulated(Self.apart), simulated(more))
    for (one, other) in zip(before, after) { #expect(one.vendors[3] == other.vendors[4]) }
  }

  @Test func losesNothingWhereNothingHappens() {
    let model = LossModel(vendors: [.init(id: "a", ownRate: 0, magnitude: Self.small)])
    let blocks = simulated(model, trials: 20_000)
    #expect(blocks.allSatisfy { $0.portfolio.isEmpty && $0.vendors == [[]] })
    #expect(blocks.count == 2)
    #expect(portfolio(blocks, trials: 20_000).figures.mean.value.amount == 0)
  }
}

extension LossMagnitude {
  /// The mean of the amount's square, by the formulas of the textbooks: what simulated losses are held against.
  fileprivate var secondMoment: Double {
    switch self {
    case .lognormal(let mu, let sigma): exp(2 * mu + 2 * sigma * sigma)
    // The variance of a beta distribution whose parameters add up to 6.
    case .pert(let least, _, let most): mean * mean + (mean - least) * (most - mean) / 7
    }
  }
}
