package import AssuranceModel

/// Holds a line's effective unit price against the benchmark of its service.
package enum BenchmarkComparison {
  /// Resamplings of the bootstrap; its interval is of 90 %.
  static let resamplings = 2_000

  /// Where the line stands; nil where its service has no benchmark.
  package static func position(of subject: LeverSubject) -> BenchmarkPosition? {
    let unit = FoldedText.words(subject.line.unit ?? "")
    guard
      let benchmark = subject.benchmarks.first(where: { FoldedText.words($0.unit ?? "") == unit })
        ?? subject.benchmarks.first
    else { return nil }
    var remarks: [String] = []
    let price = effectivePrice(of: subject, &remarks)
    let isSameUnit = FoldedText.words(benchmark.unit ?? "") == unit
    if !isSameUnit {
      remarks.append("The benchmark counts by \(benchmark.unit ?? "a unit that it does not state")")
    }
    let isComparable = isSameUnit && price?.currency == benchmark.currency
    if isSameUnit, let price, let other = benchmark.currency, price.currency != other {
      remarks.append(MoneyFault.currenciesDiffer(price.currency, other).text.capitalisedFirst)
    }
    let count = benchmark.observations ?? 0
    if count < PriceBenchmark.fewest {
      remarks.append(
        "\(benchmark.observations.map { "\($0) observations" } ?? "An unknown number of observations")"
          + " give no quartiles" + extremes(benchmark))
    } else if count < PriceBenchmark.fewestForPercentile {
      remarks.append("\(count) observations give a quarter and no percentile")
    } else if benchmark.prices.isEmpty {
      remarks.append("A percentile needs the single observations (benchmarks.csv, column prices)")
    }
    let comparable = isComparable && count >= PriceBenchmark.fewest ? price : nil
    return BenchmarkPosition(
      line: subject.line, benchmark: benchmark, price: price,
      band: comparable.flatMap { band(of: $0, in: benchmark) },
      percentile: comparable.flatMap { percentile(of: $0, in: benchmark) },
      isStale: benchmark.isStale(on: subject.asOf), remarks: remarks)
  }

  private static func effectivePrice(of subject: LeverSubject, _ remarks: inout [String])
    -> UnitPrice?
  {
    switch subject.paidUnits {
    case .missing(let missing, _):
      remarks += missing.map(\.text.capitalisedFirst)
      return nil
    case .known(let units, _):
      do throws(MoneyFault) { return try units.unitPrice() } catch {
        remarks.append(error.text.capitalisedFirst)
        return nil
      }
    }
  }

  /// The least and the most of observations that are too few for more.
  private static func extremes(_ benchmark: PriceBenchmark) -> String {
    guard let least = benchmark.prices.first, let most = benchmark.prices.last else { return "" }
    return "; they reach from \(least.words) to \(most.words)"
  }

  private static func band(of price: UnitPrice, in benchmark: PriceBenchmark)
    -> BenchmarkPosition.Band?
  {
    benchmark.quartiles.map { quartiles in
      switch price.millionths {
      case ...quartiles.lower.millionths: .lowest
      case ...quartiles.median.millionths: .second
      case ...quartiles.upper.millionths: .third
      default: .highest
      }
    }
  }

  /// The share of observations at or below the price, with the 5th and 95th of those of the resamplings.
  private static func percentile(of price: UnitPrice, in benchmark: PriceBenchmark)
    -> BenchmarkPosition.Percentile?
  {
    let prices = benchmark.prices
    guard prices.count >= PriceBenchmark.fewestForPercentile else { return nil }
    let isBelow = prices.map { $0.millionths <= price.millionths }
    let random = Philox(seed: 27_001)
    let counts = (0..<resamplings).map { round in
      prices.indices.count { draw in
        let bits = random.bits(
          SIMD4(UInt32(truncatingIfNeeded: draw), UInt32(truncatingIfNeeded: round), 0, 0))
        return isBelow[Int((UInt64(bits.x) * UInt64(prices.count)) >> 32)]
      }
    }.sorted()
    func share(_ count: Int) -> Int { (200 * count + prices.count) / (2 * prices.count) }
    return BenchmarkPosition.Percentile(
      value: share(isBelow.count(where: \.self)), low: share(counts[resamplings / 20]),
      high: share(counts[resamplings - 1 - resamplings / 20]))
  }
}

extension PriceBenchmark {
  /// The currency of its prices; nil where it states none.
  fileprivate var currency: Currency? { (prices.first ?? median ?? lowerQuartile)?.currency }
}

extension String {
  /// The text with its first letter as a capital one.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
