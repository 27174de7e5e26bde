package import AssuranceModel

/// Whether the supplier must hand over each new certificate.
package struct ProvideCertificate: ContractTermRule {
  package static let reference = RuleReference(
    id: "COM002", name: "ProvideCertificate",
    requirement:
      "The contracts oblige the supplier to provide its certificate and each version that replaces it.",
    title: "Certificates must be provided",
    failureTitle: "Providing the certificate is not promised",
    why: "Without the paper, scope and expiry rest on what a sales page says.",
    remedy:
      "Agree that each new or amended certificate is delivered with its annexes without being asked",
    severity: .medium, points: 3,
    sources: [
      Source(
        "Practice: certification clauses of supply contracts",
        clause: "provision of the certificate")
    ],
    knownLimits: "Delivery at signature only and delivery at each renewal are not told apart.")

  package static let sought = "whether certificates must be provided"
  package static let tag = ClauseTag.provideCertificate
  package static let wording = ContractTermWording(promised: .promised, absent: .absent)
}

extension Finding.Message {
  fileprivate static let promised: Self = "The supplier must provide its certificate"
  fileprivate static let absent: Self =
    "A duty to provide the certificate is not stated in the contracts"
}
