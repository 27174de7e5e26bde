package import AssuranceModel

/// Whether the buyer may read the Statement of Applicability.
package struct SoAAccess: ContractTermRule {
  package static let reference = RuleReference(
    id: "COM003", name: "SoAAccess",
    requirement:
      "The contracts give the buyer access to the current Statement of Applicability with exclusions and their reasons.",
    title: "The Statement of Applicability may be read",
    failureTitle: "Access to the Statement of Applicability is not promised",
    why:
      "The certificate names a scope; only the statement tells which controls inside it are left out.",
    remedy: "Agree access to the current Statement of Applicability under confidentiality",
    severity: .high, points: 4,
    sources: [
      Source(
        "Practice: certification clauses of supply contracts",
        clause: "access to the Statement of Applicability"),
      Source("ISO/IEC 27001:2022", clause: "6.1.3 d)"),
    ],
    knownLimits: "A summary of controls under another name is not recognised as the statement.")

  package static let sought = "whether the Statement of Applicability may be read"
  package static let tag = ClauseTag.soaAccess
  package static let wording = ContractTermWording(promised: .promised, absent: .absent)
}

extension Finding.Message {
  fileprivate static let promised: Self = "The buyer may read the Statement of Applicability"
  fileprivate static let absent: Self =
    "Access to the Statement of Applicability is not stated in the contracts"
}
