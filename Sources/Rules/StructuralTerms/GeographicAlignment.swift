package import AssuranceModel

/// Whether the contracts tie the certified sites to the places of the service.
package struct GeographicAlignment: ContractTermRule {
  package static let reference = RuleReference(
    id: "TRM004", name: "GeographicAlignment",
    requirement:
      "The contracts tie the certified sites and regions to the places where the service is given or data is held.",
    title: "Certified places are tied to the service",
    failureTitle: "Certified places are not tied to the service",
    why: "A certificate for one country is often shown for a service that runs in another.",
    remedy: "Agree that sites and regions of the service stand on the certificate",
    severity: .medium, points: 3,
    sources: [
      Source("Practice: certification clauses of supply contracts", clause: "geographic alignment")
    ],
    knownLimits: "Data residency clauses that do not speak of certification do not count.")

  package static let sought = "whether certified places are tied to the service"
  package static let tag = ClauseTag.geographicAlignment
  package static let wording = ContractTermWording(promised: .promised, absent: .absent)
}

extension Finding.Message {
  fileprivate static let promised: Self = "Certified places are tied to those of the service"
  fileprivate static let absent: Self =
    "A tie between certified places and those of the service is not stated in the contracts"
}
