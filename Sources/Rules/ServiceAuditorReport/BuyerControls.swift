package import AssuranceModel

/// Whether the report holds without controls of the buyer's own.
package struct BuyerControls: Rule {
  package static let reference = RuleReference(
    id: "SOC005", name: "BuyerControls",
    requirement: "The report assumes no controls that the buyer must operate.",
    title: "Controls of the buyer are not assumed",
    failureTitle: "Controls of the buyer are assumed",
    why: "The opinion holds only where the buyer operates the complementary user entity controls.",
    remedy: "Have the owner of the service answer each complementary user entity control",
    severity: .low, points: 1,
    sources: [
      Source("AICPA SOC 2 Guide", clause: "complementary user entity controls"),
      Source("AICPA AT-C section 205", clause: "complementary user entity controls"),
    ],
    knownLimits: "The buyer's answers are not among the inputs, so the finding stays open.")

  package static let sought = "whether the report assumes controls of the buyer"
  package static let exemption = "the report is a SOC 3 report"
  package static let examples: [RuleExample<ServiceAuditorReport>] = [
    RuleExample("says that none are needed", subject: report(.example(false)), expected: .conforms),
    RuleExample("assumes some", subject: report(.example(true)), expected: .nonconforming),
    RuleExample("is silent on them", subject: report(.notStated), expected: .undetermined),
    RuleExample(
      "is a SOC 3 report", subject: ServiceAuditorReport(report: .soc3), expected: .notApplicable),
  ]

  private static func report(_ assumes: Stated<Bool>) -> ServiceAuditorReport {
    var report = ServiceAuditorReport(report: .soc2)
    report.assumesUserEntityControls = assumes
    return report
  }

  package func applies(to report: ServiceAuditorReport) -> Bool { report.report != .soc3 }

  /// Whether controls are assumed, and how many the report lists.
  package func evidence(in report: ServiceAuditorReport) -> Stated<(Bool, Int)> {
    let count = report.userEntityControls.count
    return report.assumesUserEntityControls.map { ($0, count) }
  }

  package func judge(_ assumed: (Bool, Int), asOf: CalendarDate) -> Judgement {
    assumed.0 ? .nonconforming(.assumed(assumed.1)) : .conforms(.notNeeded)
  }
}

extension Finding.Message {
  fileprivate static let notNeeded: Self =
    "The report says that it assumes no controls of the buyer"

  fileprivate static func assumed(_ count: Int) -> Self {
    count == 0
      ? "The report assumes controls of the buyer, and a list of them was not found"
      : "The report assumes controls of the buyer, and lists \(count) of them"
  }
}
