/// Single values of an ascending order, found without putting everything in order.
enum OrderStatistics {
  /// Of this many values, sorting is as quick.
  private static let few = 1 << 11

  /// The values at some ranks, counted from 0 in ascending order; values are above 0, ranks below their number.
  static func values(of numbers: [Double], at ranks: [Int]) -> [Double] {
    guard numbers.count > few, let spread = Spread(numbers) else {
      let sorted = numbers.sorted()
      return ranks.map { sorted[$0] }
    }
    var starts = [Int](repeating: 0, count: spread.count + 1)
    for number in numbers { starts[spread.bucket(of: number) + 1] += 1 }
    for bucket in 1...spread.count { starts[bucket] += starts[bucket - 1] }
    // Only the buckets with a rank in them are gathered and sorted.
    var gathered: [Int: [Double]] = [:]
    var isWanted = [Bool](repeating: false, count: spread.count)
    let buckets = ranks.map { rank in bucket(of: rank, in: starts) }
    for bucket in buckets { isWanted[bucket] = true }
    for number in numbers {
      let bucket = spread.bucket(of: number)
      if isWanted[bucket] { gathered[bucket, default: []].append(number) }
    }
    for bucket in Array(gathered.keys) { gathered[bucket]?.sort() }
    return zip(ranks, buckets).map { rank, bucket in
      gathered[bucket]?[rank - starts[bucket]] ?? 0
    }
  }

  /// The bucket that holds a rank: the last that starts at or before it.
  private static func bucket(of rank: Int, in starts: [Int]) -> Int {
    var low = 0
    var high = starts.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= rank { low = middle } else { high = middle }
    }
    return low
  }

  /// Buckets over positive numbers by their leading bits, which order as the numbers do.
  private struct Spread {
    private let first: UInt64
    let count: Int
    /// Leaves the exponent and eight bits of the fraction.
    private static let dropped: UInt64 = 44

    /// Nil where the numbers lie too far apart.
    init?(_ numbers: [Double]) {
      guard let least = numbers.min(), let most = numbers.max() else { return nil }
      first = least.bitPattern >> Self.dropped
      count = Int(most.bitPattern >> Self.dropped - first) + 1
      guard count <= 1 << 16 else { return nil }
    }

    @inline(__always)
    func bucket(of number: Double) -> Int { Int(number.bitPattern >> Self.dropped &- first) }
  }
}
