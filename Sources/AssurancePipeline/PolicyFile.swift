import AssuranceModel
import Foundation
import Yams

/// The buyer's `policy.yaml`: its keys are those of `Policy`, in snake case.
///
/// An unknown key is an error and not ignored: a mistyped threshold would quietly be the default.
struct PolicyFile {
  let policy: Policy
  /// The date that the policy pins, for samples and for looking back; nil means the day of the run.
  let asOf: CalendarDate?

  /// The defaults, for a buyer without a policy.
  init(currency: Currency) {
    policy = Policy(reportingCurrency: currency)
    asOf = nil
  }

  /// The policy in a file's text.
  init(yaml text: String, path: String, currency: Currency) throws(PipelineError) {
    let node: Node?
    do { node = try Yams.compose(yaml: text) } catch {
      throw .policyUnusable(
        path: path, line: nil, reason: "this is not YAML: \(error)",
        remedy: "Mend the line that the message names; indent with spaces.")
    }
    var policy = Policy(reportingCurrency: currency)
    var asOf: CalendarDate?
    if let node {
      try PolicyReading(path: path).read(node, section: "", keys: Self.keys) {
        (key, value, reading) throws(PipelineError) in
        switch key {
        case "as_of": asOf = try reading.date(value)
        case "buyer": try Self.readBuyer(value, into: &policy, reading)
        case "committee": policy.committee = try reading.text(value)
        case "reporting_currency": policy.reportingCurrency = try reading.currency(value)
        case "accepted_editions": policy.acceptedEditions = try reading.editions(value)
        case "minimum_confidence": policy.minimumConfidence = try reading.confidence(value)
        case "notice_days": try Self.readNotices(value, into: &policy, reading)
        case "cure_days": policy.cureDays = try reading.count(value)
        case "soc2_stale_days": policy.staleReportDays = try reading.count(value)
        case "bridge_letter_max_days": policy.bridgeLetterDays = try reading.count(value)
        case "required_controls":
          policy.controlProfile = try PolicyControls(value, reading).profile
        case "expiry_warning_days": policy.expiryWarningDays = try reading.count(value)
        case "holidays": policy.holidays = try reading.dates(value)
        case "exposure":
          policy.exposure = try ExposureSetting.read(value, reading: reading)
        case "redlines": policy.positions = try RedlineSetting.read(value, reading: reading)
        case "savings": policy.savings = try SavingsSetting.read(value, reading: reading)
        default: try Self.readWeights(value, into: &policy, reading)
        }
      }
    }
    self.policy = policy
    self.asOf = asOf
  }

  private static let keys = [
    "accepted_editions", "as_of", "bridge_letter_max_days", "buyer", "committee", "cure_days",
    "expiry_warning_days", "exposure", "holidays", "minimum_confidence", "notice_days",
    "redlines", "reporting_currency", "required_controls", "savings", "soc2_stale_days", "weights",
  ]

  private static func readBuyer(_ node: Node, into policy: inout Policy, _ reading: PolicyReading)
    throws(PipelineError)
  {
    if node.scalar != nil {
      policy.buyer = try reading.text(node)
      return
    }
    try reading.read(node, section: "buyer.", keys: ["entities", "name"]) {
      (key, value, reading) throws(PipelineError) in
      if key == "name" {
        policy.buyer = try reading.text(value)
      } else {
        policy.entities = try reading.texts(value)
      }
    }
  }

  private static func readNotices(
    _ node: Node, into policy: inout Policy, _ reading: PolicyReading
  ) throws(PipelineError) {
    let tags: [ClauseTag] = [
      .lapseNotification, .nonconformityNotification, .surveillanceAuditNotification,
    ]
    try reading.read(node, section: "notice_days.", keys: tags.map(\.rawValue)) {
      (key, value, reading) throws(PipelineError) in
      guard let tag = ClauseTag(rawValue: key) else { return }
      policy.noticeDays[tag] = try reading.count(value)
    }
  }

  private static func readWeights(
    _ node: Node, into policy: inout Policy, _ reading: PolicyReading
  ) throws(PipelineError) {
    guard let mapping = node.mapping else {
      throw reading.refuse(node, "weights is a list of rule ids and points", "Write `CERT001: 20`.")
    }
    for (key, value) in mapping { policy.weights[try reading.text(key)] = try reading.count(value) }
  }
}
