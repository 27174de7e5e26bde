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
    sources: [Source("ISO/IEC 17021-1:2015", clause: "9.6.3")],
    knownLimits: "A certificate withdrawn since it was printed is still in date on paper.")

  package static let sought = "the expiry date"
  package static let examples: [RuleExample<Certificate>] = [
    RuleExample(
      "expires next year", subject: Certificate(expiryDate: .example(.day(2027, 3, 1))),
      expected: .conforms),
    RuleExample(
      "expires on the assessment date", subject: Certificate(expiryDate: .example(.exampleDay)),
      expected: .conforms),
    RuleExample(
      "expired last month", subject: Certificate(expiryDate: .example(.day(2026, 5, 14))),
      expected: .nonconforming),
    RuleExample("prints no expiry", subject: Certificate(), expected: .undetermined),
    RuleExample(
      "prints an illegible expiry", subject: Certificate(expiryDate: .illegible),
      expected: .undetermined),
  ]

  package func evidence(in certificate: Certificate) -> Stated<CalendarDate> {
    certificate.expiryDate
  }

  package func judge(_ expiry: CalendarDate, asOf: CalendarDate) -> Judgement {
    expiry < asOf
      ? .nonconforming(.expired(expiry, asOf: asOf)) : .conforms(.inDate(until: expiry))
  }
}

extension Finding.Message {
  fileprivate static func inDate(until expiry: CalendarDate) -> Self {
    "Expiry date \(expiry) is on or after the assessment date"
  }

  fileprivate static func expired(_ expiry: CalendarDate, asOf: CalendarDate) -> Self {
    "Expiry date \(expiry) is before the assessment date \(asOf)"
  }
}
