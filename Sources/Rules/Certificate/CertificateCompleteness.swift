package import AssuranceModel

/// Whether the certificate shows what a certification document must show.
package struct CertificateCompleteness: Rule {
  package static let reference = RuleReference(
    id: "CERT005", name: "CertificateCompleteness",
    requirement: "The certificate states its holder, number, certification body, scope and expiry.",
    title: "Certificate is complete",
    failureTitle: "Certificate is incomplete",
    why: "A paper without number or issuer cannot be verified with anybody.",
    remedy: "Ask the vendor for the complete certificate with its annexes",
    severity: .high, points: 4,
    sources: [Source("ISO/IEC 17021-1:2015", clause: "8.2.2")],
    knownLimits: "The address of the holder and the mark of the body are not looked at.")

  package static let sought = "the parts of the certificate"
  package static let examples: [RuleExample<Certificate>] = [
    RuleExample(
      "states all five",
      subject: Certificate(
        organisation: .example("Larkmoor Ltd"), number: .example("IS 1"),
        certificationBody: .example("A body"), scope: .example("Payroll"),
        expiryDate: .example(.exampleDay)),
      expected: .conforms),
    RuleExample(
      "states no number",
      subject: Certificate(
        organisation: .example("Larkmoor Ltd"), certificationBody: .example("A body"),
        scope: .example("Payroll"), expiryDate: .example(.exampleDay)),
      expected: .nonconforming),
    RuleExample(
      "has an illegible number",
      subject: Certificate(
        organisation: .example("Larkmoor Ltd"), number: .illegible,
        certificationBody: .example("A body"), scope: .example("Payroll"),
        expiryDate: .example(.exampleDay)),
      expected: .undetermined),
    RuleExample(
      "leaves its scope to an annex that was not sent",
      subject: Certificate(
        organisation: .example("Larkmoor Ltd"), number: .example("IS 1"),
        certificationBody: .example("A body"), scope: .unreadable(evidence: .example("see annex")),
        expiryDate: .example(.exampleDay)),
      expected: .undetermined),
  ]

  /// Names of the parts that are not stated; empty where all are.
  package func evidence(in certificate: Certificate) -> Stated<[String]> {
    let parts: [(String, Stated<String>)] = [
      ("holder", certificate.organisation), ("number", certificate.number),
      ("certification body", certificate.certificationBody), ("scope", certificate.scope),
      ("expiry date", certificate.expiryDate.map(\.description)),
    ]
    for case (_, .unreadable(let evidence)) in parts { return .unreadable(evidence: evidence) }
    let missing = parts.filter { $0.1.evidence == nil }.map(\.0)
    guard let evidence = parts.compactMap(\.1.evidence).first else { return .notStated }
    return .stated(missing, evidence: evidence)
  }

  /// A scope on an annex that was not sent is legible here and missing there.
  package func question(about certificate: Certificate) -> Finding.Message? {
    let others = [
      certificate.organisation, certificate.number, certificate.certificationBody,
      certificate.expiryDate.map(\.description),
    ]
    let isOnlyScope = others.allSatisfy { if case .unreadable = $0 { false } else { true } }
    return isOnlyScope && certificate.scopePointer != nil ? .annexMissing : nil
  }

  package func judge(_ missing: [String], asOf: CalendarDate) -> Judgement {
    missing.isEmpty ? .conforms(.complete) : .nonconforming(.incomplete(missing))
  }
}

extension Finding.Message {
  fileprivate static let complete: Self = "Holder, number, body, scope and expiry are stated"

  fileprivate static let annexMissing: Self = "\(ScopeChecks.annexNotSent)"

  fileprivate static func incomplete(_ missing: [String]) -> Self {
    "Not stated on the certificate: \(missing.joined(separator: ", "))"
  }
}
