package import AssuranceModel

/// Whether bridge letters speak for no longer than the policy allows.
package struct BridgeLetterGap: Rule {
  package static let reference = RuleReference(
    id: "VEN007", name: "BridgeLetterGap",
    requirement: "A bridge letter speaks for no longer a gap than the policy allows.",
    title: "Bridge letter is short enough",
    failureTitle: "Bridge letter is too long",
    why: "A bridge letter is unaudited; months of it are a report that was not made.",
    remedy: "Ask the vendor for the next report",
    severity: .medium, points: 3,
    sources: [
      Source("Practice: bridge letters of up to three months", clause: ""),
      Source("Buyer's policy", clause: "days of a bridge letter"),
    ],
    knownLimits:
      "Whether the letter follows the report without a gap is shown on the timeline, not judged here."
  )

  package static let sought = "the days that the bridge letter speaks for"
  package static let exemption = "the vendor sent no bridge letter"
  package static let examples: [RuleExample<VendorPosition>] = [
    RuleExample(
      "speaks for two months",
      subject: .example(
        .soc2Only, bridge: (.example(.day(2026, 4, 1)), .example(.day(2026, 5, 31)))),
      expected: .conforms),
    RuleExample(
      "speaks for eight months",
      subject: .example(
        .soc2Only, bridge: (.example(.day(2025, 10, 1)), .example(.day(2026, 5, 31)))),
      expected: .nonconforming),
    RuleExample(
      "states no dates", subject: .example(.soc2Only, bridge: (.notStated, .notStated)),
      expected: .undetermined),
    RuleExample("was not sent", subject: .example(.soc2Only), expected: .notApplicable),
  ]

  /// Longest gap in days; from the policy.
  private let longestGap: Int

  package init(policy: Policy) { longestGap = policy.bridgeLetterDays }

  package func applies(to position: VendorPosition) -> Bool {
    !position.record.bridgeLetters.isEmpty
  }

  /// First and last day of the letter with the latest end.
  package func evidence(in position: VendorPosition) -> Stated<(CalendarDate, CalendarDate)> {
    let letters = position.record.bridgeLetters.map(\.body)
    let dated = letters.filter { $0.gapEnd.value != nil }
    let latest = dated.max { one, other in
      guard let first = one.gapEnd.value, let second = other.gapEnd.value else { return false }
      return first < second
    }
    guard let letter = latest ?? letters.first else { return .notStated }
    return letter.gapStart.and(letter.gapEnd)
  }

  package func judge(_ gap: (CalendarDate, CalendarDate), asOf: CalendarDate) -> Judgement {
    let days = gap.0.days(until: gap.1) + 1
    return days > longestGap
      ? .nonconforming(.tooLong(days, longestGap)) : .conforms(.shortEnough(days))
  }
}

extension Finding.Message {
  fileprivate static func shortEnough(_ days: Int) -> Self {
    "The bridge letter speaks for \(days) days"
  }

  fileprivate static func tooLong(_ days: Int, _ allowed: Int) -> Self {
    "The bridge letter speaks for \(days) days, more than the \(allowed) that the policy allows"
  }
}
