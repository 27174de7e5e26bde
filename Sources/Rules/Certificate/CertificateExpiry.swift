package import AssuranceModel

/// Whether the certificate has not expired on the assessment date.
package struct CertificateExpiry: Rule {
  package static let reference = RuleReference(
    id: "CERT001", name: "CertificateExpiry",
    requirement: "The certificate has not expired on the assessment date.",
    title: "Certificate is in date",
    failureTitle: "Certificate has expired",
    why: "An expired certificate says nothing about today, even when a new one is on its way.",
    remedy: "Ask the vendor for the current certificate",
    severity: .critical, points: 10,
    sources: [
      Source("ISO/IEC 17021-1:2015", clause: "9.6.3.2.4"),
      Source("ISO/IEC 17021-1:2015", clause: "9.6.3.2.5"),
    ],
    knownLimits: "A certificate withdrawn since it was printed is still in date on paper.")

  package static let sought = "the expiry date"
  package static let examples: [RuleExample<DatedCertificate>] = [
    RuleExample(
      "expires next year", subject: .example(expiryDate: .example(.day(2027, 3, 1))),
      expected: .conforms),
    RuleExample(
      "expires on the assessment date", subject: .example(expiryDate: .example(.exampleDay)),
      expected: .conforms),
    RuleExample(
      "expired last month", subject: .example(expiryDate: .example(.day(2026, 5, 14))),
      expected: .nonconforming),
    RuleExample("prints no expiry", subject: .example(), expected: .undetermined),
    RuleExample(
      "prints an illegible expiry", subject: .example(expiryDate: .illegible),
      expected: .undetermined),
  ]

  package func evidence(in dated: DatedCertificate) -> Stated<
    (expiry: CalendarDate, cycle: CertificationCycleState)
  > {
    dated.certificate.expiryDate.map { (expiry: $0, cycle: dated.cycle) }
  }

  package func judge(
    _ evidence: (expiry: CalendarDate, cycle: CertificationCycleState), asOf: CalendarDate
  ) -> Judgement {
    let (expiry, cycle) = evidence
    guard cycle.daysPastExpiry != nil else { return .conforms(.inDate(until: expiry)) }
    return cycle.isRestorable
      ? .nonconforming(.restorable(expiry, asOf: asOf, until: cycle.restorableUntil))
      : .nonconforming(.expired(expiry, asOf: asOf))
  }
}

extension Finding.Message {
  fileprivate static func inDate(until expiry: CalendarDate) -> Self {
    "Expiry date \(expiry) is on or after the assessment date"
  }

  fileprivate static func restorable(
    _ expiry: CalendarDate, asOf: CalendarDate, until last: CalendarDate?
  ) -> Self {
    let window = last.map { "; the certification body may restore it until \($0)" } ?? ""
    return "Expiry date \(expiry) is before the assessment date \(asOf)\(window)"
  }

  fileprivate static func expired(_ expiry: CalendarDate, asOf: CalendarDate) -> Self {
    "Expiry date \(expiry) is before the assessment date \(asOf)"
  }
}
