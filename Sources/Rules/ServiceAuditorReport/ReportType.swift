package import AssuranceModel

/// Whether the report is of type 2.
package struct ReportType: Rule {
  package static let reference = RuleReference(
    id: "SOC003", name: "ReportType",
    requirement: "The SOC 2 report covers the operation of controls over a period (type 2).",
    title: "Report covers a period",
    failureTitle: "Report covers a single day",
    why: "A type 1 report says that controls were designed, not that they worked.",
    remedy: "Ask the vendor for a type 2 report",
    severity: .medium, points: 3,
    sources: [Source("AICPA SOC 2 Guide", clause: "type 1 and type 2")],
    knownLimits:
      "A first report of type 1 is a normal step; the rule does not know the vendor's age.")

  package static let sought = "the type of the report"
  package static let exemption = "the report is not a SOC 2 report"
  package static let examples: [RuleExample<ServiceAuditorReport>] = [
    RuleExample(
      "is of type 2", subject: ServiceAuditorReport(report: .soc2, type: .example(.type2)),
      expected: .conforms),
    RuleExample(
      "is of type 1", subject: ServiceAuditorReport(report: .soc2, type: .example(.type1)),
      expected: .nonconforming),
    RuleExample(
      "states no type", subject: ServiceAuditorReport(report: .soc2), expected: .undetermined),
    RuleExample(
      "is a SOC 3 report", subject: ServiceAuditorReport(report: .soc3), expected: .notApplicable),
  ]

  package func applies(to report: ServiceAuditorReport) -> Bool { report.report == .soc2 }

  package func evidence(in report: ServiceAuditorReport)
    -> Stated<ServiceAuditorReport.ReportType>
  { report.type }

  package func judge(_ type: ServiceAuditorReport.ReportType, asOf: CalendarDate) -> Judgement {
    type == .type2 ? .conforms(.period) : .nonconforming(.day)
  }
}

extension Finding.Message {
  fileprivate static let period: Self = "The report is of type 2 and covers a period"
  fileprivate static let day: Self = "The report is of type 1 and covers a single day"
}
