/// Rounding to the digits that a figure's error leaves.
package enum Significant {
  /// The nearest multiple of a power of ten that keeps so many digits of an amount.
  package static func rounded(_ amount: Double, digits: Int) -> Int {
    rounded(amount, to: step(of: amount, digits: digits))
  }

  /// An amount whose last digit is the first that half the width of its interval moves, and with at most two digits.
  package static func rounded(_ amount: Double, halfWidth: Double) -> Int {
    var step = step(of: amount, digits: 2)
    while step * 10 <= halfWidth { step *= 10 }
    return rounded(amount, to: step)
  }

  /// An end of an interval, with the last digit below a fifth of the interval's half width.
  package static func end(_ amount: Double, halfWidth: Double) -> Int {
    var step = 1.0
    while step * 50 <= halfWidth { step *= 10 }
    return rounded(amount, to: step)
  }

  /// A rate or a factor with two significant digits, without an exponent.
  package static func text(_ value: Double) -> String {
    guard value > 0, value.isFinite else { return "0" }
    var decimals = 0
    var scaled = value
    while scaled < 9.95, decimals < 12 {
      scaled *= 10
      decimals += 1
    }
    let digits = String(Int(scaled.rounded()))
    guard decimals > 0 else { return digits }
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return "\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
  }

  private static func rounded(_ amount: Double, to step: Double) -> Int {
    Int(min((amount / step).rounded() * step, most))
  }

  /// A whole number up to which every one has a `Double` of its own; no sensible loss is near it.
  private static let most = 0x1p53

  /// The value of the last of so many digits; never below 1.
  private static func step(of amount: Double, digits: Int) -> Double {
    var step = 1.0
    var size = abs(amount)
    for _ in 0..<digits { size /= 10 }
    while size >= 1 {
      size /= 10
      step *= 10
    }
    return step
  }
}
