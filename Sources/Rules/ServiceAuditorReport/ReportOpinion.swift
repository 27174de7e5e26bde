package import AssuranceModel

/// Whether the auditor's opinion is unqualified.
package struct ReportOpinion: Rule {
  package static let reference = RuleReference(
    id: "SOC002", name: "ReportOpinion",
    requirement: "The auditor's opinion is unqualified.",
    title: "Opinion is unqualified",
    failureTitle: "Opinion is qualified",
    why: "A qualified or adverse opinion says which of the promises failed.",
    remedy: "Ask the vendor for the matter behind the opinion and for its remedy",
    severity: .high, points: 6,
    sources: [Source("AICPA AT-C section 205", clause: "opinion")],
    knownLimits: "Exceptions in the tests of an unqualified report are judged by another rule.")

  package static let sought = "the auditor's opinion"
  package static let examples: [RuleExample<ServiceAuditorReport>] = [
    RuleExample(
      "is unqualified",
      subject: ServiceAuditorReport(report: .soc2, opinion: .example(.unqualified)),
      expected: .conforms),
    RuleExample(
      "is qualified", subject: ServiceAuditorReport(report: .soc2, opinion: .example(.qualified)),
      expected: .nonconforming),
    RuleExample(
      "has no opinion that could be found", subject: ServiceAuditorReport(report: .soc2),
      expected: .undetermined),
  ]

  package func evidence(in report: ServiceAuditorReport)
    -> Stated<ServiceAuditorReport.Opinion>
  { report.opinion }

  package func judge(_ opinion: ServiceAuditorReport.Opinion, asOf: CalendarDate) -> Judgement {
    switch opinion {
    case .unqualified: .conforms(.clean)
    case .qualified: .nonconforming(.qualified)
    case .adverse: .nonconforming(.adverse)
    case .disclaimer: .nonconforming(.disclaimed)
    }
  }
}

extension Finding.Message {
  fileprivate static let clean: Self = "The auditor's opinion is unqualified"
  fileprivate static let qualified: Self = "The auditor's opinion is qualified"
  fileprivate static let adverse: Self = "The auditor's opinion is adverse"
  fileprivate static let disclaimed: Self = "The auditor disclaims an opinion"
}
