package import AssuranceModel

/// Whether a public register calls the certificate active.
package struct RegisterStatus: Rule {
  package static let reference = RuleReference(
    id: "REG001", name: "RegisterStatus",
    requirement: "The snapshot of the public register calls the certificate active.",
    title: "Register calls the certificate active",
    failureTitle: "Register does not call the certificate active",
    why: "A suspension or a withdrawal after printing shows in the register only.",
    remedy: "Ask the certification body for the status of the certificate and its date",
    severity: .critical, points: 10,
    sources: [
      Source("IAF CertSearch data fields 2.0", clause: "certification status"),
      Source("ISO/IEC 17021-1:2015", clause: "8.1.2 b) status of a certification on request"),
      Source("IAF MD 28:2023", clause: "upload and update of data"),
    ],
    knownLimits:
      "A register shows the day of its snapshot; a certificate that it does not hold may be as good as one that it holds."
  )

  package static let sought = "the status of the certificate in the register snapshot"
  package static let exemption =
    "no snapshot of a register that holds the certificate was supplied, which proves nothing"
  package static let examples: [RuleExample<CertificateReliance>] = [
    RuleExample(
      "is active in the register", subject: .example(registered: .active), expected: .conforms),
    RuleExample(
      "is suspended in the register", subject: .example(registered: .suspended),
      expected: .nonconforming),
    RuleExample(
      "is in the register as a draft", subject: .example(registered: .draft),
      expected: .nonconforming),
    RuleExample(
      "has no status in the register", subject: .example(registered: nil),
      expected: .undetermined),
    RuleExample(
      "is not in the register", subject: .example(registered: .active, number: "IS 999999"),
      expected: .notApplicable),
    RuleExample(
      "cannot be looked up, because no snapshot was supplied", subject: .example(),
      expected: .notApplicable),
  ]

  /// Absence from a register must never count against a certificate, so only what is found is judged.
  package func applies(to reliance: CertificateReliance) -> Bool {
    reliance.registered.value != nil
  }

  package func evidence(in reliance: CertificateReliance) -> Stated<RegisteredCertificate> {
    switch reliance.registered {
    case .stated(let row, let evidence):
      row.status == nil ? .unreadable(evidence: evidence) : .stated(row, evidence: evidence)
    case .notStated: .notStated
    case .unreadable(let evidence): .unreadable(evidence: evidence)
    }
  }

  package func judge(_ row: RegisteredCertificate, asOf: CalendarDate) -> Judgement {
    let status = row.status?.rawValue ?? "nothing"
    return row.status == .active
      ? .conforms(.active(row.snapshot)) : .nonconforming(.inactive(status, row.snapshot))
  }
}

extension Finding.Message {
  fileprivate static func active(_ snapshot: String) -> Self {
    "The certificate is active in \(snapshot)"
  }

  fileprivate static func inactive(_ status: String, _ snapshot: String) -> Self {
    "Verify the status of the certificate, because it is \(status) in \(snapshot)"
  }
}
