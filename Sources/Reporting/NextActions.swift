import AssuranceModel

/// What to do next about a vendor, most urgent first, each as a verb phrase.
enum NextActions {
  /// At most this many: a longer list is not acted on.
  private static let most = 4

  /// What goes first where paper and register say different things of one certificate.
  private static let clearingUp =
    "Clear up with the vendor and the certification body why the register does not call the certificate active"

  static func actions(
    for record: VendorRecord, _ assessment: Assessment, policy: Policy, asOf: CalendarDate
  ) -> [String] {
    var actions: [String] = []
    if assessment.standing.isInForce, assessment.breachClock?.isRunning == true {
      actions.append(clearingUp)
    } else if let first = first(for: assessment.standing) {
      actions.append(first)
    }
    if let clock = assessment.breachClock, clock.isRunning { actions += self.actions(for: clock) }
    if case .running(let contract) = assessment.renewal, let notice = contract.leavable?.lastNotice,
      (0...policy.expiryWarningDays).contains(asOf.days(until: notice))
    {
      actions.append("Decide on the renewal by \(notice), the last day to give notice")
    }
    let open = assessment.findings.filter {
      $0.isOpen && !record.accepts($0.rule.id, on: asOf)
    }
    let urgent = open.enumerated().sorted { one, other in
      let severities = (one.element.rule.severity, other.element.rule.severity)
      return severities.0 == severities.1 ? one.offset < other.offset : severities.0 > severities.1
    }
    for finding in urgent.map(\.element) where !actions.contains(finding.remedy) {
      actions.append(finding.remedy)
    }
    return Array(actions.prefix(most))
  }

  /// What a lapse that has happened asks of us: to look for the vendor's notice, and to give our own.
  private static func actions(for clock: BreachClock) -> [String] {
    let notice: String? = clock.milestone(.vendorNoticeDue).flatMap { milestone in
      guard let due = milestone.day.date else { return nil }
      return milestone.state(asOf: clock.asOf) == .passed
        ? "Look for the vendor's notice of the lapse, due by \(due); if it did not come, that is a breach of its own"
        : "Expect the vendor's notice of the lapse by \(due)"
    }
    let cure: String? = clock.milestone(.cureEnds)?.day.date.flatMap { end in
      clock.milestone(.cureBegins)?.day.date.map {
        "Give notice of the lapse: given on \($0), the cure period ends on \(end)"
      }
    }
    return [notice, cure].compactMap(\.self)
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
