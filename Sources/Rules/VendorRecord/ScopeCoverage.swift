package import AssuranceModel

/// Whether the certified scope names every service that is bought.
package struct ScopeCoverage: Rule {
  package static let reference = RuleReference(
    id: "VEN003", name: "ScopeCoverage",
    requirement: "The scope or the sites of the certificate name every service that is bought.",
    title: "Every bought service is in scope",
    failureTitle: "A bought service is out of scope",
    why: "A certificate covers what its scope says, not what the company sells.",
    remedy: "Ask the vendor to extend the scope, or for the certificate that covers the service",
    openRemedy: "Ask the vendor for the scope statement, with its annexes, that names the service",
    severity: .critical, points: 12,
    sources: [
      Source("ISO/IEC 27001:2022", clause: "4.3"),
      Source("ISO/IEC 17021-1:2015", clause: "8.2.2 f)"),
    ],
    knownLimits:
      "A service under a name that neither the table nor its synonyms give is taken as out of scope."
  )

  package static let exemption =
    "the certificate is another company's, so that its scope is no scope of the vendor's"
  package static let sought = "whether the bought services are in scope"
  package static let examples: [RuleExample<CertificateReliance>] = [
    RuleExample(
      "names the service", subject: .example(scope: .example("Payroll and hosting services")),
      expected: .conforms),
    RuleExample(
      "names another service", subject: .example(scope: .example("Operation of data centres")),
      expected: .nonconforming),
    RuleExample(
      "names the words of the service at different things",
      subject: .example(
        scope: .example("Cloud hosting and backup"), service: "Cloud backup"),
      expected: .undetermined),
    RuleExample(
      "has an illegible scope", subject: .example(scope: .illegible), expected: .undetermined),
    RuleExample(
      "names the service on another company's certificate",
      subject: .example(organisation: .example("Larkmoor Hosting Ltd")), expected: .notApplicable),
    RuleExample(
      "cannot be compared, because nothing bought is listed",
      subject: .example(territories: nil), expected: .undetermined),
  ]

  /// The holder is counted by itself; what another company's scope names must not read as good news of the vendor.
  package func applies(to reliance: CertificateReliance) -> Bool {
    ScopeChecks.holder(reliance).coverage != .uncovered
  }

  /// The reason why it does not hold, or nil where it holds.
  package func evidence(in reliance: CertificateReliance) -> Stated<String?> {
    answer(reliance).asEvidence(otherwise: reliance.search(for: Self.sought))
  }

  private func answer(_ reliance: CertificateReliance) -> ScopeAnswer {
    ScopeAnswer.weakest(
      of: [ScopeChecks.statement(reliance)] + ScopeChecks.services(reliance))
  }

  package func question(about reliance: CertificateReliance) -> Finding.Message? {
    answer(reliance).question
  }

  package func judge(_ reason: String?, asOf: CalendarDate) -> Judgement {
    reason.map { .nonconforming(.failing($0)) } ?? .conforms(.holding)
  }
}

extension Finding.Message {
  fileprivate static let holding: Self = "Every bought service is in scope"

  fileprivate static func failing(_ reason: String) -> Self { "\(reason)" }
}
