package import AssuranceModel

/// Whether the report is a SOC 2 report.
package struct ReportFamily: Rule {
  package static let reference = RuleReference(
    id: "SOC006", name: "ReportFamily",
    requirement: "The report is a SOC 2 report, and not a SOC 1 or SOC 3 report.",
    title: "Report is a SOC 2 report",
    failureTitle: "Report is of another family",
    why: "A SOC 3 report shows no tests, and a SOC 1 report is about financial reporting.",
    remedy: "Ask the vendor for the SOC 2 type 2 report",
    severity: .medium, points: 2,
    sources: [Source("AICPA SOC suite of services", clause: "SOC 1, SOC 2 and SOC 3")],
    knownLimits: "Only the report with the latest period is judged, a SOC 2 report before others.")

  package static let sought = "the auditor's opinion, which shows what was examined"
  package static let examples: [RuleExample<ServiceAuditorReport>] = [
    RuleExample(
      "is a SOC 2 report",
      subject: ServiceAuditorReport(report: .soc2, opinion: .example(.unqualified)),
      expected: .conforms),
    RuleExample(
      "is a SOC 3 report",
      subject: ServiceAuditorReport(report: .soc3, opinion: .example(.unqualified)),
      expected: .nonconforming),
    RuleExample(
      "is a SOC 1 report",
      subject: ServiceAuditorReport(report: .soc1, opinion: .example(.unqualified)),
      expected: .nonconforming),
    RuleExample(
      "shows no opinion", subject: ServiceAuditorReport(report: .soc3), expected: .undetermined),
  ]

  package func evidence(in report: ServiceAuditorReport) -> Stated<ServiceAuditorReport.Family> {
    report.opinion.map { _ in report.report }
  }

  package func judge(_ family: ServiceAuditorReport.Family, asOf: CalendarDate) -> Judgement {
    switch family {
    case .soc2: .conforms(.isSOC2)
    case .soc1: .nonconforming(.isSOC1)
    case .soc3: .nonconforming(.isSOC3)
    }
  }
}

extension Finding.Message {
  fileprivate static let isSOC2: Self = "The report is a SOC 2 report"
  fileprivate static let isSOC1: Self =
    "The report is a SOC 1 report, which is about financial reporting"
  fileprivate static let isSOC3: Self =
    "The report is a SOC 3 report, which shows no tests of controls"
}
