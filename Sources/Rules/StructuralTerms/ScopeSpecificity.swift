package import AssuranceModel

/// Whether the contracts name what the certification must cover.
package struct ScopeSpecificity: ContractTermRule {
  package static let reference = RuleReference(
    id: "TRM001", name: "ScopeSpecificity",
    requirement:
      "The contracts name the services, entities and sites that the certified scope must cover.",
    title: "The scope owed is named",
    failureTitle: "The scope owed is not named",
    why:
      "Certification of a head office keeps a duty to be certified and protects nothing that is bought.",
    remedy:
      "Agree a schedule of services, entities and sites that the scope on the certificate must name",
    severity: .high, points: 5,
    sources: [
      Source(
        "Practice: certification clauses of supply contracts", clause: "scope of certification"),
      Source("ISO/IEC 27001:2022", clause: "4.3"),
    ],
    knownLimits:
      "Whether the services named are the ones bought is judged on the certificate, not here.")

  package static let sought = "whether the scope owed is named"
  package static let tag = ClauseTag.scopeSpecificity
  package static let wording = ContractTermWording(promised: .promised, absent: .absent)
}

extension Finding.Message {
  fileprivate static let promised: Self = "The contracts name what the certification must cover"
  fileprivate static let absent: Self =
    "Services or sites that the certification must cover are not stated in the contracts"
}
