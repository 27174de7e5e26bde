package import AssuranceModel

/// Whether the Statement of Applicability is the vendor's own.
package struct StatementHolder: Rule {
  package static let reference = RuleReference(
    id: "SOA008", name: "StatementHolder",
    requirement:
      "The Statement of Applicability is that of the vendor, or of the certificate's holder.",
    title: "Statement is the vendor's own",
    failureTitle: "Statement is another company's",
    why: "A parent's or sister's statement tells which controls the parent or the sister applies.",
    remedy: "Ask the vendor for its own Statement of Applicability",
    severity: .high, points: 6,
    sources: [
      Source("ISO/IEC 27001:2022", clause: "4.3"), Source("ISO/IEC 27001:2022", clause: "6.1.3 d)"),
    ],
    knownLimits:
      "Names are compared without their legal form; a trading name must stand in the register.")

  package static let sought = "the organisation that the Statement of Applicability is of"
  package static let exemption = "a Statement of Applicability was not sent"
  package static let examples: [RuleExample<CertificateReliance>] = [
    RuleExample(
      "names the vendor",
      subject: .example(control: .applicable, statementOf: .example("Larkmoor Limited")),
      expected: .conforms),
    RuleExample(
      "names the vendor among other words",
      subject: .example(control: .applicable, statementOf: .example("ISMS of Larkmoor Ltd, Leeds")),
      expected: .conforms),
    RuleExample(
      "names a sister company",
      subject: .example(control: .applicable, statementOf: .example("Quenby Hosting GmbH")),
      expected: .nonconforming),
    RuleExample(
      "names nobody", subject: .example(control: .applicable), expected: .undetermined),
    RuleExample("was not sent", subject: .example(), expected: .notApplicable),
  ]

  package func applies(to reliance: CertificateReliance) -> Bool { reliance.statement != nil }

  /// The name on the statement, and whether it is one of the vendor's or the certificate's holder's.
  package func evidence(in reliance: CertificateReliance) -> Stated<(name: String, isOwn: Bool)> {
    let names =
      [reliance.vendor.legalName] + reliance.vendor.aliases
      + [reliance.certificate.organisation.value].compactMap { $0 }
    return (reliance.statement?.organisation ?? .notStated).map { name in
      let words = FoldedText.words(name)
      let isOwn =
        LegalName.holder(name, isOneOf: names)
        || names.contains { words.containsRun(FoldedText.words($0)) }
      return (name, isOwn)
    }
  }

  package func judge(_ holder: (name: String, isOwn: Bool), asOf: CalendarDate) -> Judgement {
    holder.isOwn ? .conforms(.own(holder.name)) : .nonconforming(.other(holder.name))
  }
}

extension Finding.Message {
  fileprivate static func own(_ name: String) -> Self { "The statement is that of \(name)" }

  fileprivate static func other(_ name: String) -> Self {
    "Verify whose statement it is, because it names \(name)"
  }
}
