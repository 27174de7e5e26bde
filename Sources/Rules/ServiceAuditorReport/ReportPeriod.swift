package import AssuranceModel

/// Whether the report's period ended recently enough.
package struct ReportPeriod: Rule {
  package static let reference = RuleReference(
    id: "SOC001", name: "ReportPeriod",
    requirement: "The period of the SOC 2 report ended no longer ago than the policy allows.",
    title: "Report is recent",
    failureTitle: "Report is stale",
    why: "A report speaks for its period and for no day after it.",
    remedy: "Ask the vendor for the next report or a bridge letter",
    severity: .medium, points: 3,
    sources: [
      Source("AICPA SOC 2 Guide", clause: "period of the report"),
      Source("Buyer's policy", clause: "days until a report is stale"),
    ],
    knownLimits: "A bridge letter does not make a stale report recent.")

  package static let sought = "the end of the report's period"
  package static let examples: [RuleExample<ServiceAuditorReport>] = [
    RuleExample(
      "ended three months ago",
      subject: ServiceAuditorReport(report: .soc2, periodEnd: .example(.day(2026, 3, 31))),
      expected: .conforms),
    RuleExample(
      "ended two years ago",
      subject: ServiceAuditorReport(report: .soc2, periodEnd: .example(.day(2024, 3, 31))),
      expected: .nonconforming),
    RuleExample(
      "states no period", subject: ServiceAuditorReport(report: .soc2), expected: .undetermined),
  ]

  /// Days after which a report is stale; from the policy.
  private let staleDays: Int

  package init(policy: Policy) { staleDays = policy.staleReportDays }

  package func evidence(in report: ServiceAuditorReport) -> Stated<CalendarDate> {
    report.periodEnd
  }

  package func judge(_ end: CalendarDate, asOf: CalendarDate) -> Judgement {
    end.days(until: asOf) > staleDays
      ? .nonconforming(.stale(end, staleDays)) : .conforms(.recent(end))
  }
}

extension Finding.Message {
  fileprivate static func recent(_ end: CalendarDate) -> Self { "The period ended on \(end)" }

  fileprivate static func stale(_ end: CalendarDate, _ days: Int) -> Self {
    "The period ended on \(end), more than \(days) days before the assessment date"
  }
}
