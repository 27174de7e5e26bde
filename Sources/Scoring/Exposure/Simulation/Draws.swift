/// The draws of one event of one stream: each has a counter of its own, whatever was drawn before.
struct Draws {
  /// Two numbers between 0 and 1, neither of which is reached.
  typealias Pair = (first: Double, second: Double)

  private let random: Philox
  private var counter: SIMD4<UInt32>

  /// Blocks and the draws of an event share a word of the counter, 16 bits each.
  static let mostBlocks = 1 << 16

  /// Before the first draw of an event, by its place in the block's stream.
  @inline(__always)
  init(_ random: Philox, stream: UInt64, block: Int, event: UInt32) {
    self.random = random
    counter = SIMD4(
      event, UInt32(truncatingIfNeeded: block) << 16, UInt32(truncatingIfNeeded: stream),
      UInt32(truncatingIfNeeded: stream >> 32))
  }

  /// The next two numbers.
  @inline(__always)
  mutating func next() -> Pair {
    let bits = random.bits(counter)
    counter.y &+= 1
    return (Self.unit(bits.x, bits.y), Self.unit(bits.z, bits.w))
  }

  /// The middle of one of 2^52 equal parts of the unit interval.
  @inline(__always)
  private static func unit(_ low: UInt32, _ high: UInt32) -> Double {
    let part = (UInt64(high) << 32 | UInt64(low)) >> 12
    return (Double(part) + 0.5) * 0x1p-52
  }

  /// The number of a stream from its name (FNV-1a), so that a vendor keeps its draws when others come and go.
  static func stream(_ name: String) -> UInt64 {
    name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
