import Foundation
import Scoring

/// The distribution of a year's loss by Panjer's recursion on a fine lattice: no random number takes part.
///
/// H. H. Panjer, *Recursive Evaluation of a Family of Compound Distributions*, ASTIN Bulletin 12 (1981), 22-26.
struct CompoundDistribution {
  private let step: Double
  private let cumulated: [Double]

  /// Of a lognormal loss, rounded to the nearest multiple of the step.
  init(_ count: EventCount, mu: Double, sigma: Double, step: Double, points: Int) {
    func below(_ x: Double) -> Double {
      x <= 0 ? 0 : 0.5 * erfc(-(Foundation.log(x) - mu) / (sigma * 2.0.squareRoot()))
    }
    let severity = (0...points).map { index in
      below((Double(index) + 0.5) * step) - below((Double(index) - 0.5) * step)
    }
    let a: Double
    let b: Double
    let none: Double
    switch count {
    case .poisson(let mean):
      (a, b, none) = (0, mean, Foundation.exp(mean * (severity[0] - 1)))
    case .negativeBinomial(let mean, let size):
      let q = mean / (size + mean)
      (a, b, none) = (q, (size - 1) * q, Foundation.pow((1 - q) / (1 - q * severity[0]), size))
    }
    var masses = [none]
    for k in 1...points {
      var sum = 0.0
      for j in 1...k { sum += (a + b * Double(j) / Double(k)) * severity[j] * masses[k - j] }
      masses.append(sum / (1 - a * severity[0]))
    }
    self.step = step
    var total = 0.0
    cumulated = masses.map { mass in
      total += mass
      return total
    }
  }

  /// The probability that a year's loss is at most an amount, linear between the lattice's points.
  func probability(upTo amount: Double) -> Double {
    let place = amount / step - 0.5
    guard place >= 0 else { return cumulated[0] }
    let index = Int(place)
    guard index + 1 < cumulated.count else { return 1 }
    return cumulated[index] + (place - Double(index)) * (cumulated[index + 1] - cumulated[index])
  }
}
