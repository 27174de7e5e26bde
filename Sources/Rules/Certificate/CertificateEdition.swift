package import AssuranceModel

/// Whether the certificate is to an edition that still counts.
package struct CertificateEdition: Rule {
  package static let reference = RuleReference(
    id: "CERT002", name: "CertificateEdition",
    requirement:
      "The certificate is to an edition of ISO/IEC 27001 that is in force and that the policy accepts.",
    title: "Edition counts",
    failureTitle: "Edition no longer counts",
    why:
      "Certificates to the :2013 edition ended with the transition on 31 October 2025, whatever they print.",
    remedy: "Ask the vendor for a certificate to the :2022 edition",
    severity: .critical, points: 10,
    sources: [
      Source("IAF MD 26:2023", clause: "transition to :2022"),
      Source("Buyer's policy", clause: "accepted editions"),
    ],
    knownLimits: "National editions are brought to the ISO edition by recognition.")

  package static let sought = "the edition of ISO/IEC 27001"
  package static let examples: [RuleExample<Certificate>] = [
    RuleExample(
      "is to the current edition", subject: Certificate(edition: .example(.edition2022)),
      expected: .conforms),
    RuleExample(
      "is to the edition before", subject: Certificate(edition: .example(.edition2013)),
      expected: .nonconforming),
    RuleExample("names no edition", subject: Certificate(), expected: .undetermined),
  ]

  /// Editions that count; from the policy.
  private let accepted: [StandardEdition]

  package init(policy: Policy) { accepted = policy.acceptedEditions }

  package func evidence(in certificate: Certificate) -> Stated<StandardEdition> {
    certificate.edition
  }

  package func judge(_ edition: StandardEdition, asOf: CalendarDate) -> Judgement {
    if let lastDay = EditionTransition.lastDay(of: edition), lastDay < asOf {
      return .nonconforming(.ended(edition, lastDay))
    }
    return accepted.contains(edition)
      ? .conforms(.counts(edition)) : .nonconforming(.notAccepted(edition))
  }
}

extension Finding.Message {
  fileprivate static func counts(_ edition: StandardEdition) -> Self {
    "The :\(edition.rawValue) edition counts on the assessment date"
  }

  fileprivate static func ended(_ edition: StandardEdition, _ lastDay: CalendarDate) -> Self {
    "Certificates to the :\(edition.rawValue) edition have not been valid since \(lastDay)"
  }

  fileprivate static func notAccepted(_ edition: StandardEdition) -> Self {
    "The :\(edition.rawValue) edition is not one that the policy accepts"
  }
}
