package import AssuranceModel

/// Whether the certification body is accredited by a body under the multilateral arrangement.
package struct Accreditation: Rule {
  package static let reference = RuleReference(
    id: "CERT004", name: "Accreditation",
    requirement:
      "The certification body is accredited by a body known to be in the multilateral arrangement for ISO/IEC 27001.",
    title: "Accreditation is known",
    failureTitle: "Accreditation is not known",
    why: "Without accreditation nobody has checked the one who checked the vendor.",
    remedy: "Ask the certification body for its accreditation for ISO/IEC 27001",
    severity: .high, points: 6,
    sources: [
      Source("IAF MLA", clause: "main scope ISO/IEC 17021-1, sub-scope ISO/IEC 27006-1"),
      Source("Global Accreditation Cooperation MRA", clause: "successor since 2026-01-01"),
      Source("ISO/IEC 17021-1:2015", clause: "8.2.2"),
    ],
    knownLimits:
      "The list of accreditation bodies is a snapshot; an accreditation mark that is only a picture is not stated."
  )

  package static let sought = "the accreditation of the certification body for ISO/IEC 27001"
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
      "names a body that is a signatory for quality management only",
      subject: Certificate(accreditationBody: .example("SADCAS")), expected: .nonconforming),
    RuleExample(
      "names a body that no list shows as a signatory",
      subject: Certificate(accreditationBody: .example("ASCB(E) Accredited")),
      expected: .nonconforming),
    RuleExample(
      "shows the mark of a network of certification bodies",
      subject: Certificate(accreditationBody: .example("IQNet")), expected: .nonconforming),
    RuleExample(
      "names a signatory whose membership for ISO/IEC 27001 was not read",
      subject: Certificate(accreditationBody: .example("INAB Accredited")),
      expected: .undetermined),
    RuleExample(
      "shows no mark that could be read", subject: Certificate(), expected: .undetermined),
    RuleExample(
      "shows a mark that is illegible", subject: Certificate(accreditationBody: .illegible),
      expected: .undetermined),
  ]

  private let directory: BodyDirectory

  package init(directory: BodyDirectory = .builtIn) { self.directory = directory }

  package func evidence(in certificate: Certificate) -> Stated<AccreditationChain> {
    let chain = AccreditationChain(of: certificate, in: directory)
    switch certificate.accreditationBody {
    case .notStated: return .notStated
    case .unreadable(let evidence): return .unreadable(evidence: evidence)
    case .stated(_, let evidence):
      return isLeftOpen(by: chain)
        ? .unreadable(evidence: evidence) : .stated(chain, evidence: evidence)
    }
  }

  package func question(about certificate: Certificate) -> Finding.Message? {
    let chain = AccreditationChain(of: certificate, in: directory)
    return isLeftOpen(by: chain) ? .leftOpen(chain.arrangement.reason) : nil
  }

  /// Whether our list does not say if the membership of the signatory includes ISO/IEC 27001.
  private func isLeftOpen(by chain: AccreditationChain) -> Bool {
    chain.accreditationBody.name.flatMap { name in
      directory.accreditation.first { $0.acronym == name }
    }.map { $0.role == .accreditor && $0.signatory == .yes && $0.ismsSubScope == .unknown }
      ?? false
  }

  package func judge(_ chain: AccreditationChain, asOf: CalendarDate) -> Judgement {
    if chain.accreditationBody.state != .known {
      return .nonconforming(.doubted(chain.accreditationBody.reason))
    }
    return chain.arrangement.state == .known
      ? .conforms(.recognised(chain.arrangement.reason))
      : .nonconforming(.doubted(chain.arrangement.reason))
  }
}

extension Finding.Message {
  fileprivate static func recognised(_ reason: String) -> Self { "\(reason)" }

  fileprivate static func leftOpen(_ reason: String) -> Self { "\(reason)" }

  fileprivate static func doubted(_ reason: String) -> Self {
    reason.hasPrefix("Verify") || reason.hasPrefix("Ask")
      ? "\(reason)" : "Verify the accreditation, because \(reason)"
  }
}
