/// Random bits that depend on a key and a counter alone, so that any draw can be made by anyone in any order.
///
/// Philox 4x32-10 of Salmon, Moraes, Dror and Shaw, *Parallel Random Numbers: As Easy as 1, 2, 3*, SC 2011.
package struct Philox: Hashable, Sendable {
  private let key: SIMD2<UInt32>

  /// A generator whose key is a seed: the low half first.
  package init(seed: UInt64) {
    key = SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
  }

  /// The 128 bits of a counter.
  @inline(__always)
  package func bits(_ counter: SIMD4<UInt32>) -> SIMD4<UInt32> {
    var (c0, c1, c2, c3) = (counter.x, counter.y, counter.z, counter.w)
    var (k0, k1) = (key.x, key.y)
    for _ in 0..<10 {
      let left = 0xD251_1F53 &* UInt64(c0)
      let right = 0xCD9E_8D57 &* UInt64(c2)
      (c0, c1, c2, c3) = (
        UInt32(truncatingIfNeeded: right >> 32) ^ c1 ^ k0, UInt32(truncatingIfNeeded: right),
        UInt32(truncatingIfNeeded: left >> 32) ^ c3 ^ k1, UInt32(truncatingIfNeeded: left)
      )
      k0 &+= 0x9E37_79B9
      k1 &+= 0xBB67_AE85
    }
    return SIMD4(c0, c1, c2, c3)
  }
}
