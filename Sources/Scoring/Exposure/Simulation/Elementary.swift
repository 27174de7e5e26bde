/// Logarithm and exponential from additions and multiplications alone: the same bits on every machine.
///
/// Methods and coefficients of Sun's fdlibm (`e_log.c`, `e_exp.c`); the error is below one unit in the last place.
/// A machine's own library may round differently, and with it the figures of a run would.
package enum Elementary {
  private static let highLn2 = 6.93147180369123816490e-01
  private static let lowLn2 = 1.90821492927058770002e-10

  /// The natural logarithm of a positive, normal number.
  @inline(__always)
  package static func log(_ x: Double) -> Double {
    // x = 2^k (1 + f), with 1 + f from the root of a half to the root of two.
    var bits = x.bitPattern
    bits &+= 0x3FF0_0000_0000_0000 &- 0x3FE6_A09E_667F_3BCD
    let k = Double(Int(bits >> 52) - 1023)
    let f =
      Double(bitPattern: (bits & 0x000F_FFFF_FFFF_FFFF) &+ 0x3FE6_A09E_667F_3BCD) - 1
    let s = f / (2 + f)
    let z = s * s
    let w = z * z
    let even =
      w * (3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01))
    let odd =
      z
      * (6.666666666666735130e-01
        + w
        * (2.857142874366239149e-01
          + w * (1.818357216161805012e-01 + w * 1.479819860510658591e-01)))
    let half = 0.5 * f * f
    return k * highLn2 - ((half - (s * (half + even + odd) + k * lowLn2)) - f)
  }

  /// The exponential of a number from -700 to 700; beyond, that of the nearer end.
  @inline(__always)
  package static func exp(_ x: Double) -> Double {
    let x = min(max(x, -700), 700)
    // The nearest whole number: beyond 2^52 a sum has no fraction left.
    let k = x * 1.44269504088896338700 + 0x1.8p52 - 0x1.8p52
    let high = x - k * highLn2
    let low = k * lowLn2
    let r = high - low
    let t = r * r
    let c =
      r - t
      * (1.66666666666666019037e-01
        + t
        * (-2.77777777770155933842e-03
          + t
          * (6.61375632143793436117e-05
            + t * (-1.65339022054652515390e-06 + t * 4.13813679705723846039e-08))))
    let y = 1 - ((low - (r * c) / (2 - c)) - high)
    return y * Double(bitPattern: UInt64(bitPattern: Int64(k) + 1023) << 52)
  }

  /// A positive number to a power.
  @inline(__always)
  package static func power(_ base: Double, _ exponent: Double) -> Double {
    exp(exponent * log(base))
  }
}
