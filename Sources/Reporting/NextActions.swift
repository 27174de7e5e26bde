import AssuranceModel

/// What to do next about a vendor, most urgent first, each as a verb phrase.
enum NextActions {
  /// At most this many: a longer list is not acted on.
  private static let most = 4

  static func actions(
    for record: VendorRecord, _ assessment: Assessment, policy: Policy, asOf: CalendarDate
  ) -> [String] {
    var actions: [String] = []
    if let first = first(for: assessment.standing) { actions.append(first) }
    if let notice = RenewalDates(record.vendor, asOf: asOf)?.lastNotice,
      (0...policy.expiryWarningDays).contains(asOf.days(until: notice))
    {
      actions.append("Decide on the renewal before \(notice), the last day to give notice")
    }
    let open = assessment.findings.filter {
      ($0.verdict == .nonconforming || $0.verdict == .undetermined)
        && !record.accepts($0.rule.id, on: asOf)
    }
    let urgent = open.enumerated().sorted { one, other in
      let severities = (one.element.rule.severity, other.element.rule.severity)
      return severities.0 == severities.1 ? one.offset < other.offset : severities.0 > severities.1
    }
    for finding in urgent.map(\.element) where !actions.contains(finding.rule.remedy) {
      actions.append(finding.rule.remedy)
    }
    return Array(actions.prefix(most))
  }

  private static func first(for standing: StandingJudgement) -> String? {
    switch standing.standing {
    case .covered: nil
    case .scopeConcern: "Ask the vendor to show that the certified scope covers what we buy"
    case .soc2Only:
      "Agree by when the vendor will hold ISO/IEC 27001, or accept SOC 2 in a decision"
    case .noISO27001: "Agree an achieve-by date for ISO/IEC 27001, with milestones"
    case .expiredOrWithdrawn: "Ask the vendor for the certificate that is in force"
    case .undetermined: "Ask the vendor for the certificate and its Statement of Applicability"
    }
  }
}
