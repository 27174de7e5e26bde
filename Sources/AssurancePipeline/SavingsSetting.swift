import AssuranceModel
import Yams

/// The policy's `savings`: what the ledger has to know of the buyer's accounts.
enum SavingsSetting {
  static func read(_ node: Node, reading: PolicyReading) throws(PipelineError) -> SavingsPolicy {
    var policy = SavingsPolicy()
    try reading.read(node, section: "savings.", keys: ["cost_of_capital", "fiscal_year_starts"]) {
      (key, value, reading) throws(PipelineError) in
      if key == "fiscal_year_starts" {
        policy.fiscalYearStart = try reading.number(value, in: 1...12, such: 4)
      } else {
        let percent = try reading.positive(value, upTo: 100, such: 8.5)
        policy.costOfCapital = Percentage(hundredths: Int((percent * 100).rounded()))
      }
    }
    return policy
  }
}
