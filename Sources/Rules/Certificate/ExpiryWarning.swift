package import AssuranceModel

/// Whether the certificate lasts beyond the policy's warning period.
package struct ExpiryWarning: Rule {
  package static let reference = RuleReference(
    id: "CERT008", name: "ExpiryWarning",
    requirement:
      "The certificate in date lasts longer than the warning period of the policy, and so does its edition.",
    title: "Expiry is far enough away",
    failureTitle: "Expiry is near",
    why: "Recertification takes months; asking on the last day is too late.",
    remedy: "Ask the vendor for the date of the recertification audit",
    severity: .low, points: 3,
    sources: [Source("Buyer's policy", clause: "days of warning before expiry")],
    knownLimits: "An audit that has already been passed is not seen.")

  package static let sought = "the expiry date"
  package static let examples: [RuleExample<DatedCertificate>] = [
    RuleExample(
      "expires next year", subject: .example(expiryDate: .example(.day(2027, 6, 1))),
      expected: .conforms),
    RuleExample(
      "expires next month", subject: .example(expiryDate: .example(.day(2026, 7, 10))),
      expected: .nonconforming),
    RuleExample(
      "has expired, which another rule judges",
      subject: .example(expiryDate: .example(.day(2026, 1, 10))), expected: .conforms),
    RuleExample("prints no expiry", subject: .example(), expected: .undetermined),
  ]

  /// Days before expiry from which the next certificate is asked for; from the policy.
  private let warningDays: Int

  package init(policy: Policy) { warningDays = policy.expiryWarningDays }

  package func evidence(in dated: DatedCertificate) -> Stated<Int> {
    dated.certificate.expiryDate.map {
      dated.cycle.asOf.days(until: dated.cycle.effectiveEnd ?? $0)
    }
  }

  package func judge(_ left: Int, asOf: CalendarDate) -> Judgement {
    if left < 0 { return .conforms(.past) }
    return left <= warningDays ? .nonconforming(.near(left)) : .conforms(.far(left))
  }
}

extension Finding.Message {
  fileprivate static let past: Self = "Expiry is past and judged as such"

  fileprivate static func far(_ days: Int) -> Self { "\(days) days are left until expiry" }

  fileprivate static func near(_ days: Int) -> Self { "Only \(days) days are left until expiry" }
}
