package import AssuranceModel

/// The unit price moves towards a quartile of what others pay.
package struct BenchmarkReprice: SavingsLever {
  package typealias Inputs = (units: PaidUnits, benchmark: UsableBenchmark)

  package static let reference = LeverReference(
    id: "benchmark_reprice", name: "BenchmarkReprice", title: "Benchmark of the unit price",
    mechanism: "The effective unit price is held against what others pay for the same unit.",
    formula: "(price a year / units / 12 − quartile of the benchmark) × units × 12",
    baseline: "The last price paid; a reduction only once it is signed",
    category: .hardReduction, footing: .benchmark,
    range:
      "Low moves to the upper quartile, likely to the median, high to the lower quartile; none goes below what is paid already.",
    guardrail:
      "Fewer than 5 observations have no quartiles; observations over 18 months old are stale.")

  package init() {}

  package func inputs(in subject: LeverSubject) -> Known<Inputs> {
    together(subject.paidUnits, subject.usableBenchmark)
      .map { (units: $0.0, benchmark: $0.1) }
  }

  package func estimate(_ inputs: Inputs) throws(MoneyFault) -> LeverEstimate {
    let price = try inputs.units.price.aYear()
    let (units, tooMany) = inputs.units.units.multipliedReportingOverflow(by: 12)
    guard !tooMany else { throw .outOfRange }
    func gap(to quartile: UnitPrice) throws(MoneyFault) -> Money {
      try price.minus(quartile.times(units)).orNothing
    }
    let high = try gap(to: inputs.benchmark.lowerQuartile)
    guard high.hundredths > 0 else {
      return .nothing("The unit price is at or below the lower quartile")
    }
    return .gain(
      LeverGain(
        low: try gap(to: inputs.benchmark.upperQuartile),
        likely: try gap(to: inputs.benchmark.median), high: high,
        claim: .price(from: price, to: try price.minus(high)), notes: inputs.benchmark.notes))
  }
}
