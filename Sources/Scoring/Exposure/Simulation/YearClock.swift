/// How long the years of a block are: in one of length 2 everything happens twice as often as in one of length 1.
///
/// Years of length 1 give counts that follow Poisson's law. Lengths that follow a gamma distribution with mean 1 give
/// negative binomial counts, and bad years that are bad for all vendors at once.
struct YearClock {
  /// When each year ends; empty where all years have length 1.
  private var ends: [Double]
  /// When the last year ends.
  private(set) var end: Double

  /// The clock of a block; `size` is the negative binomial's, nil for Poisson's law.
  init(size: Double?, years: Int, block: Int, random: Philox) {
    guard let size else {
      ends = []
      end = Double(years)
      return
    }
    let gamma = GammaVariate(shape: size)
    ends = []
    ends.reserveCapacity(years)
    end = 0
    for year in 0..<years {
      var draws = Draws(random, stream: Self.stream, block: block, event: UInt32(year))
      end += gamma.value(&draws) / size
      ends.append(end)
    }
  }

  /// The year that a time before the end falls in, not before a year that is known to be no later.
  @inline(__always)
  func year(at time: Double, notBefore first: Int) -> Int {
    guard !ends.isEmpty else { return Int(time) }
    var low = first
    var high = ends.count - 1
    while low < high {
      let middle = (low + high) >> 1
      if ends[middle] > time { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private static let stream = Draws.stream("climate of the year")
}
