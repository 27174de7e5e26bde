import AssuranceModel

extension Word {
  /// Whether it is what an engine made of a signature, a stamp or a script that it does not know: a short word of which it
  /// is unsure, without a digit, that names no month.
  var isMisreadStroke: Bool {
    guard let confidence, confidence.rawValue < 0.45, text.count <= 8, text != "|" else {
      return false
    }
    return !text.hasNumber && MonthName.number(text) == nil
  }
}
