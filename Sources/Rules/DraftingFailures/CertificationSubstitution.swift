package import AssuranceModel

/// Whether a SOC 2 report is taken for certification.
package struct CertificationSubstitution: Rule {
  package static let reference = RuleReference(
    id: "DRF006", name: "CertificationSubstitution",
    requirement:
      "The contracts ask for certification to ISO/IEC 27001 itself, and let no SOC 2 report take its place.",
    title: "Certification has no substitute",
    failureTitle: "SOC 2 is taken for ISO/IEC 27001",
    why:
      "A report tells how controls worked in a past period; it certifies no management system and has no expiry that binds.",
    remedy: "Ask for certification to ISO/IEC 27001 as a duty of its own, beside any report",
    severity: .high, points: 4,
    sources: [
      Source(
        "Practice: drafting failures of certification clauses",
        clause: "a report is no certificate"),
      Source("AICPA AT-C section 205", clause: ""),
      Source("ISO/IEC 17021-1:2015", clause: "8.2"),
    ],
    knownLimits:
      "Only SOC 2 in the place of ISO/IEC 27001 is looked for; a choice between other standards is not."
  )

  package static let sought = "whether another proof may take the place of certification"
  package static let exemption = "no contract that was sent asks for certification or for a report"
  package static let examples: [RuleExample<ContractSet>] = [
    RuleExample(
      "names the standard without a substitute", subject: .example(failing: nil),
      expected: .conforms),
    RuleExample(
      "lets SOC 2 or ISO/IEC 27001 do", subject: .example(substituting: .alternative),
      expected: .nonconforming),
    RuleExample(
      "asks for SOC 2 alone", subject: .example(substituting: .reportAlone),
      expected: .nonconforming),
    RuleExample(
      "asks for certification in another contract",
      subject: ContractSet(
        ContractSet.example(substituting: .alternative).contracts
          + ContractSet.example(promising: .maintainCertification).contracts),
      expected: .conforms),
    RuleExample(
      "could not be read", subject: .example(failing: nil, isReadable: false),
      expected: .undetermined),
    RuleExample(
      "names neither", subject: .example(failing: nil, mentionsISO27001: false),
      expected: .notApplicable),
  ]

  package func applies(to contracts: ContractSet) -> Bool {
    contracts.mentionsISO27001 || !contracts.substitutes.isEmpty
  }

  package func evidence(in contracts: ContractSet) -> Stated<[CertificationSubstitute]> {
    contracts.substituteSearch
  }

  package func judge(_ substitutes: [CertificationSubstitute], asOf: CalendarDate) -> Judgement {
    switch substitutes.first?.kind {
    case nil: .conforms(.none)
    case .alternative: .nonconforming(.alternative)
    case .reportAlone: .nonconforming(.reportAlone)
    }
  }
}

extension Finding.Message {
  fileprivate static let none: Self = "Certification is asked for without a substitute"
  fileprivate static let alternative: Self =
    "Either SOC 2 or ISO/IEC 27001 will do, so that certification is not promised"
  fileprivate static let reportAlone: Self =
    "A SOC 2 report is owed, and certification to ISO/IEC 27001 is not asked for"
}
