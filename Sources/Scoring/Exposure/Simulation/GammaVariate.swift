/// Numbers of a gamma distribution with scale 1.
///
/// G. Marsaglia and W. W. Tsang, *A Simple Method for Generating Gamma Variables*, ACM TOMS 26 (2000), 363-372.
struct GammaVariate {
  private let shape: Double
  private let d: Double
  private let c: Double

  /// For a shape above 0.
  init(shape: Double) {
    self.shape = shape
    // Below 1 a number of the shape one higher is made, and brought down by a power of a uniform one.
    d = (shape < 1 ? shape + 1 : shape) - 1.0 / 3
    c = 1 / (9 * d).squareRoot()
  }

  /// A number from as many draws as it takes.
  @inline(__always)
  func value(_ draws: inout Draws) -> Double {
    var pair = draws.next()
    var boost = 1.0
    if shape < 1 {
      boost = Elementary.power(pair.first, 1 / shape)
      pair = draws.next()
    }
    while true {
      let z = NormalQuantile.value(pair.first)
      let root = 1 + c * z
      if root > 0 {
        let v = root * root * root
        let square = z * z
        if pair.second < 1 - 0.0331 * square * square
          || Elementary.log(pair.second) < 0.5 * square + d * (1 - v + Elementary.log(v))
        {
          return d * v * boost
        }
      }
      pair = draws.next()
    }
  }
}
