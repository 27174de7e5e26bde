/// The law of the number of events in a year.
package enum EventCount: Hashable, Sendable {
  case poisson(mean: Double)
  /// `size` is the shape of the gamma distribution that the mean varies by: the smaller, the more events crowd.
  case negativeBinomial(mean: Double, size: Double)

  /// Poisson's law from the probability of at least one event in a year; nil outside of 0 to 1.
  package init?(atLeastOne: Double) {
    guard atLeastOne > 0, atLeastOne < 1 else { return nil }
    self = .poisson(mean: -Elementary.log(1 - atLeastOne))
  }

  /// The negative binomial through the probabilities of at least one and of at least two events in a year.
  ///
  /// Nil where no such law exists: where two are no more likely than Poisson's law has it.
  package init?(atLeastOne: Double, atLeastTwo: Double) {
    guard let poisson = EventCount(atLeastOne: atLeastOne), atLeastTwo > 0,
      atLeastTwo < atLeastOne
    else { return nil }
    // With q = m / (r + m): P(0) = (1 - q)^r and P(1) / P(0) = r q. As q grows from 0, r q = ratio fixes r, and
    // ln P(0) falls from -ratio without end.
    let ratio = (atLeastOne - atLeastTwo) / (1 - atLeastOne)
    let none = Elementary.log(1 - atLeastOne)
    guard ratio < poisson.mean else { return nil }
    var (low, high) = (1e-9, 1 - 1e-12)
    for _ in 0..<100 {
      let q = (low + high) / 2
      if ratio / q * Elementary.log(1 - q) > none { low = q } else { high = q }
    }
    let q = (low + high) / 2
    let size = ratio / q
    self = .negativeBinomial(mean: size * q / (1 - q), size: size)
  }

  package var mean: Double {
    switch self {
    case .poisson(let mean), .negativeBinomial(let mean, _): mean
    }
  }

  package var variance: Double {
    switch self {
    case .poisson(let mean): mean
    case .negativeBinomial(let mean, let size): mean + mean * mean / size
    }
  }

  /// The size of a negative binomial; nil for Poisson's law.
  package var size: Double? {
    if case .negativeBinomial(_, let size) = self { size } else { nil }
  }

  /// The count of events of which each is kept with a probability, or of a rate so many times as high.
  package func scaled(by factor: Double) -> EventCount {
    switch self {
    case .poisson(let mean): .poisson(mean: mean * factor)
    // The gamma-distributed rate is scaled, and keeps its shape.
    case .negativeBinomial(let mean, let size): .negativeBinomial(mean: mean * factor, size: size)
    }
  }

  /// The probabilities of 0, 1, 2 and so on events, up to a count.
  package func probabilities(upTo most: Int) -> [Double] {
    var probabilities: [Double]
    switch self {
    case .poisson(let mean):
      probabilities = [Elementary.exp(-mean)]
      for count in 0..<most {
        probabilities.append(probabilities[count] * mean / Double(count + 1))
      }
    case .negativeBinomial(let mean, let size):
      probabilities = [Elementary.power(size / (size + mean), size)]
      for count in 0..<most {
        probabilities.append(
          probabilities[count] * (size + Double(count)) / Double(count + 1) * mean / (size + mean))
      }
    }
    return probabilities
  }
}
