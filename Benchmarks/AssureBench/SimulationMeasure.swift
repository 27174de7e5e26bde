import AssuranceModel
import AssurancePipeline
import Foundation
import Scoring

/// A year's loss through 22 vendors, a million times: one vendor in one year is a scenario-year.
///
/// Rates are far above those of a real portfolio, in which the cost of an event hides behind years without one. The
/// peers simulate the same portfolios: `peers/loss_simulation.py`.
struct SimulationMeasure: Measure {
  private static let vendors = 22
  private static let years = 1_000_000
  private static let magnitude = LossMagnitude.lognormal(p5: 200_000, p95: 12_000_000)

  /// Vendors that share nothing: Poisson's law.
  private static let plain = LossModel(vendors: portfolio(rate: 0.02))
  /// Vendors that five causes strike five at a time, in years of which some are bad for all.
  private static let shared = LossModel(
    vendors: portfolio(rate: 0.015),
    sharedCauses: (0..<5).map { cause in
      .init(
        name: "cause \(cause)", rate: 0.005,
        strikes: (0..<5).map { .init(vendor: ($0 * 3 + cause) % vendors, probability: 0.8) })
    }, size: 0.2855)

  private static func portfolio(rate: Double) -> [LossModel.Vendor] {
    (0..<vendors).map { .init(id: "vendor-\($0)", ownRate: rate, magnitude: magnitude) }
  }

  func figures(on material: BenchMaterial) async throws -> [Figure] {
    guard let currency = Currency(rawValue: "USD") else { return [] }
    let plain = await simulate(Self.plain, width: 1, currency)
    let shared = await simulate(
      Self.shared, width: ProcessInfo.processInfo.activeProcessorCount, currency)
    let rate = Double(Self.vendors * Self.years) / plain.milliseconds / 1_000
    return [
      Figure(
        measure: "simulate a plain portfolio, one core", value: plain.milliseconds, unit: "ms",
        digest: plain.digest),
      Figure(measure: "scenario-years of it, a second", value: rate, unit: "million"),
      Figure(measure: "mean loss of a year in it", value: plain.mean, unit: "USD"),
      Figure(
        measure: "simulate common shocks, all cores", value: shared.milliseconds, unit: "ms",
        digest: shared.digest),
      Figure(measure: "mean loss of a year with them", value: shared.mean, unit: "USD"),
    ]
  }

  /// The years with the figures of the whole and, in a portfolio with shocks, of each vendor.
  private func simulate(_ model: LossModel, width: Int, _ currency: Currency) async -> (
    milliseconds: Double, mean: Double, digest: String
  ) {
    let simulation = LossSimulation(model, trials: Self.years, seed: 27_001)
    let (milliseconds, result) = await Stopwatch.median(of: 5) {
      let blocks = await concurrentMap(simulation.blocks, width: width) { simulation.block($0) }
      let whole = LossDistribution(blocks.map(\.portfolio), trials: Self.years, currency: currency)
      let vendors =
        model.sharedCauses.isEmpty
        ? []
        : model.vendors.indices.map { vendor in
          LossDistribution(
            blocks.map { $0.vendors[vendor] }, trials: Self.years, currency: currency
          ).figures
        }
      return (mean: whole.mean.value, figures: [whole.figures] + vendors)
    }
    return (milliseconds, result.mean, shortDigest(Data("\(result)".utf8)))
  }
}
