package import AssuranceModel

/// Whether the certification body is accredited by a body under the multilateral arrangement.
package struct Accreditation: Rule {
  package static let reference = RuleReference(
    id: "CERT004", name: "Accreditation",
    requirement:
      "The certification body is accredited by an accreditation body known to be in the multilateral arrangement.",
    title: "Accreditation is known",
    failureTitle: "Accreditation is not known",
    why: "Without accreditation nobody has checked the one who checked the vendor.",
    remedy: "Ask the certification body for its accreditation for ISO/IEC 27001",
    severity: .high, points: 6,
    sources: [
      Source("IAF MLA", clause: "main scope ISO/IEC 17021-1"),
      Source("ISO/IEC 17021-1:2015", clause: "8.2.2"),
    ],
    knownLimits:
      "The list of accreditation bodies is a snapshot; an accreditation mark that is only a picture is not stated."
  )

  package static let sought = "the accreditation body"
  package static let examples: [RuleExample<Certificate>] = [
    RuleExample(
      "names an accreditation body by its short name",
      subject: Certificate(accreditationBody: .example("DAkkS")), expected: .conforms),
    RuleExample(
      "names one by its full name with a number",
      subject: Certificate(
        accreditationBody: .example("United Kingdom Accreditation Service, no. 1234")),
      expected: .conforms),
    RuleExample(
      "names a body that is in no list",
      subject: Certificate(accreditationBody: .example("Universal Registrar Council")),
      expected: .nonconforming),
    RuleExample(
      "shows no mark that could be read", subject: Certificate(), expected: .undetermined),
  ]

  package func evidence(in certificate: Certificate) -> Stated<String> {
    certificate.accreditationBody
  }

  package func judge(_ body: String, asOf: CalendarDate) -> Judgement {
    AccreditationBodies.isRecognised(body)
      ? .conforms(.recognised(body)) : .nonconforming(.unknown(body))
  }
}

extension Finding.Message {
  fileprivate static func recognised(_ body: String) -> Self {
    "\(body) is an accreditation body of the multilateral arrangement"
  }

  fileprivate static func unknown(_ body: String) -> Self {
    "Verify the accreditation, because \(body) is not known to be in the multilateral arrangement"
  }
}
