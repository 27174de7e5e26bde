import AssuranceModel

/// What the pack says of the exposure in words.
enum ExposureWording {
  /// Where no vendor has a figure.
  static let nothing =
    "No loss is simulated, since there is no vendor for which nothing is missing: the table says what\\. A figure without it would be invented\\."

  /// What the figures are and are not, and whom they leave out.
  static func introduction(_ exposure: Exposure, _ figures: Exposure.Figures) -> String {
    let leftOut = exposure.leftOut
    let missing =
      leftOut.isEmpty
      ? "All vendors are in the figures."
      : "The figures leave out \(String.counted(leftOut.count, "vendor")), for which something is missing: \(leftOut.joined(separator: ", ")). Their share of the events is borne by the others, so that a gap lowers nothing; what they themselves could cost is not in the figures."
    return """
      What incidents that come through the vendors could cost us in a year, simulated over \
      \(exposure.trials.grouped.markdownEscaped) years. It is a model of risk and no forecast; \
      no amount here is money that is or will be paid, and none is ever added to a saving. \
      Most parameters are public figures on other firms or our own assumptions: Method lists each with its \
      source, and the policy may replace any of the ranges.

      \(missing.markdownEscaped)
      """
  }

  /// A number of events in a year, with two digits.
  static func rate(_ events: Double) -> String {
    guard events > 0 else { return "0" }
    let years = Int((1 / events).rounded())
    return events >= 0.5
      ? "\(tenths(events))" : "once in \(years.groupedToTwoDigits) years"
  }

  /// `CERT004 (frequency × 1.3)`, or the standing in words.
  static func effect(_ driver: VendorExposure.Driver) -> String {
    let name = if case .finding(let rule) = driver.origin { rule } else { driver.text }
    guard let factor = driver.factor else { return name }
    return "\(name) (\(driver.target.rawValue) × \(hundredths(factor)))"
  }

  private static func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// A factor with two decimals at most.
  static func hundredths(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    guard rest != 0 else { return "\(whole)" }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension VendorExposure.Driver {
  /// Whether a finding or the standing moved the figure, and not the register or the policy.
  var isFinding: Bool {
    switch origin {
    case .register, .policy: false
    case .standing, .finding: true
    }
  }

  /// The words with the rule before them, where there is one.
  var titled: String {
    if case .finding(let rule) = origin { "\(rule): \(text)" } else { text }
  }
}

extension Int {
  /// The number rounded to two significant digits, in groups.
  fileprivate var groupedToTwoDigits: String {
    var step = 1
    while self / step >= 100 { step *= 10 }
    return ((self + step / 2) / step * step).grouped
  }
}

extension ReportCell {
  static func loss(_ loss: ModelledLoss) -> ReportCell { ReportCell(.modelledLoss(loss)) }

  static func probability(_ estimate: ProbabilityEstimate) -> ReportCell {
    ReportCell(.probability(estimate.value))
  }
}
