package import AssuranceModel

/// Whether the certified places reach where the services are used.
package struct GeographicCoverage: Rule {
  package static let reference = RuleReference(
    id: "VEN004", name: "GeographicCoverage",
    requirement:
      "The sites and places on the certificate reach every territory where the services are used.",
    title: "Certified places reach the territories",
    failureTitle: "Certified places do not reach a territory",
    why: "A certificate for one country is often shown for a service that runs in another.",
    remedy: "Ask the vendor for the annex with the sites that serve the territory",
    severity: .high, points: 8,
    sources: [
      Source("ISO/IEC 27001:2022", clause: "4.3"),
      Source("IAF MD 1:2023", clause: "sites of a certificate"),
    ],
    knownLimits:
      "A site without a country is taken to lie in the country of the vendor's seat; a site serves the groups of countries that it lies in."
  )

  package static let sought = "the places that are certified"
  package static let examples: [RuleExample<CertificateReliance>] = [
    RuleExample(
      "lists a site in the territory",
      subject: .example(sites: [.example("4 Mill Lane, Leeds, United Kingdom")]),
      expected: .conforms),
    RuleExample(
      "says that the service is given everywhere",
      subject: .example(scope: .example("Payroll services to customers worldwide")),
      expected: .conforms),
    RuleExample("names no place at all", subject: .example(), expected: .undetermined),
    RuleExample(
      "is for customers elsewhere",
      subject: .example(
        scope: .example("Payroll services for customers in France"),
        sites: [.example("4 Mill Lane, Leeds, United Kingdom")]), expected: .nonconforming),
    RuleExample(
      "lists sites on another continent only",
      subject: .example(sites: [.example("Tower 3, Singapore")]), expected: .nonconforming),
    RuleExample(
      "lists an illegible site", subject: .example(sites: [.illegible]), expected: .undetermined),
  ]

  /// The reason why it does not hold, or nil where it holds.
  package func evidence(in reliance: CertificateReliance) -> Stated<String?> {
    answer(reliance).asEvidence(otherwise: reliance.search(for: Self.sought))
  }

  private func answer(_ reliance: CertificateReliance) -> ScopeAnswer {
    ScopeAnswer.weakest(of: ScopeChecks.territories(reliance))
  }

  package func question(about reliance: CertificateReliance) -> Finding.Message? {
    answer(reliance).question
  }

  package func judge(_ reason: String?, asOf: CalendarDate) -> Judgement {
    reason.map { .nonconforming(.failing($0)) } ?? .conforms(.holding)
  }
}

extension Finding.Message {
  fileprivate static let holding: Self = "Certified places reach the territories"

  fileprivate static func failing(_ reason: String) -> Self { "\(reason)" }
}
