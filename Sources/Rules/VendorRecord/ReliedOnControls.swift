package import AssuranceModel

/// Whether the Statement of Applicability applies every control that is relied on.
package struct ReliedOnControls: Rule {
  package static let reference = RuleReference(
    id: "VEN005", name: "ReliedOnControls",
    requirement:
      "Every control that a bought service requires is applied in the Statement of Applicability.",
    title: "Controls relied on are applied",
    failureTitle: "A control relied on is not applied",
    why: "An exclusion matters by what the vendor does for the buyer.",
    remedy: "Ask the vendor for the reason, and for what stands in the control's place",
    severity: .high, points: 8,
    sources: [
      Source("ISO/IEC 27001:2022", clause: "6.1.3 d)"),
      Source("ISO/IEC 27002:2022", clause: "Annex B"),
      Source("CSA Cloud Controls Matrix 3.0.1", clause: "mapping to :2005 and :2013"),
    ],
    knownLimits:
      "A statement of :2005 or :2013 is read through the succession of controls; what is new since then cannot be found in it."
  )

  package static let sought = "the controls that are relied on"
  package static let exemption =
    "a Statement of Applicability was not sent, or what we buy requires no control"
  package static let examples: [RuleExample<CertificateReliance>] = [
    RuleExample(
      "applies the control", subject: .example(control: .applicable), expected: .conforms),
    RuleExample(
      "excludes the control", subject: .example(control: .excluded), expected: .nonconforming),
    RuleExample(
      "lists the control without saying whether it applies",
      subject: .example(control: .notStated), expected: .undetermined),
    RuleExample("was sent without a statement", subject: .example(), expected: .notApplicable),
  ]

  package func applies(to reliance: CertificateReliance) -> Bool {
    reliance.statement != nil && reliance.services.contains { !$0.requiredControls.isEmpty }
  }

  /// The reason why it does not hold, or nil where it holds.
  package func evidence(in reliance: CertificateReliance) -> Stated<String?> {
    RequiredControls(reliance).asEvidence
  }

  package func judge(_ reason: String?, asOf: CalendarDate) -> Judgement {
    reason.map { .nonconforming(.failing($0)) } ?? .conforms(.holding)
  }
}

extension Finding.Message {
  fileprivate static let holding: Self = "Controls relied on are applied"

  fileprivate static func failing(_ reason: String) -> Self { "\(reason)" }
}
