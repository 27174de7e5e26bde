package import AssuranceModel

/// Whether the holder named on the certificate is the vendor.
package struct CertificateHolder: Rule {
  package static let reference = RuleReference(
    id: "CERT009", name: "CertificateHolder",
    requirement:
      "The certificate is held by the vendor itself, under its legal name or an alias of the register.",
    title: "The holder is the vendor",
    failureTitle: "The holder is another company",
    why: "A parent's or sister's certificate covers the parent or the sister.",
    remedy: "Ask the vendor for a certificate in its own name, or for the annex that lists it",
    severity: .critical, points: 15,
    sources: [
      Source("ISO/IEC 17021-1:2015", clause: "8.2.2 a)"),
      Source("ISO/IEC 27001:2022", clause: "4.3"),
    ],
    knownLimits: "A group certificate that lists the vendor only in an annex needs the annex.")

  package static let sought = "the holder of the certificate"
  package static let examples: [RuleExample<CertificateReliance>] = [
    RuleExample(
      "is held by the vendor, written in another way",
      subject: .example(organisation: .example("LARKMOOR LIMITED")), expected: .conforms),
    RuleExample(
      "is held by a sister company",
      subject: .example(organisation: .example("Larkmoor Hosting Ltd")), expected: .nonconforming),
    RuleExample(
      "has an illegible holder", subject: .example(organisation: .illegible),
      expected: .undetermined),
  ]

  /// The reason why it does not hold, or nil where it holds.
  package func evidence(in reliance: CertificateReliance) -> Stated<String?> {
    answer(reliance).asEvidence(otherwise: reliance.search(for: Self.sought))
  }

  private func answer(_ reliance: CertificateReliance) -> ScopeAnswer {
    ScopeChecks.holder(reliance)
  }

  package func question(about reliance: CertificateReliance) -> Finding.Message? {
    answer(reliance).question
  }

  package func judge(_ reason: String?, asOf: CalendarDate) -> Judgement {
    reason.map { .nonconforming(.failing($0)) } ?? .conforms(.holding)
  }
}

extension Finding.Message {
  fileprivate static let holding: Self = "The holder is the vendor"

  fileprivate static func failing(_ reason: String) -> Self { "\(reason)" }
}
