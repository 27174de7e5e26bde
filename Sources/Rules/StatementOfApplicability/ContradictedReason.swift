package import AssuranceModel

/// Whether the reasons for exclusions agree with the scope, the sites, the services bought and the sub-processors.
package struct ContradictedReason: Rule {
  package static let reference = RuleReference(
    id: "SOA006", name: "ContradictedReason",
    requirement: "No reason for an exclusion contradicts what else is known of the vendor.",
    title: "Reasons for exclusions agree with the scope",
    failureTitle: "A reason for an exclusion is contradicted",
    why:
      "Who sells software and excludes secure coding because no software is developed has excluded what is bought.",
    remedy: "Ask the vendor which of the two is right",
    openRemedy: "Ask the vendor for the scope statement, with its annexes",
    severity: .high, points: 6,
    sources: [
      Source("ISO/IEC 27001:2022", clause: "6.1.3 d)"), Source("ISO/IEC 27001:2022", clause: "4.3"),
    ],
    knownLimits:
      "Six claims are known, in five languages: software development, suppliers, premises, remote working, cloud services, personal data."
  )

  package static let sought = "the scope of the certificate"
  package static let exemption =
    "no Statement of Applicability with a reason for an exclusion was sent"
  package static let examples: [RuleExample<CertificateReliance>] = [
    RuleExample(
      "excludes secure coding at a payroll bureau",
      subject: .example(control: .excluded, justification: "Software is not developed"),
      expected: .conforms),
    RuleExample(
      "excludes secure coding at a software house",
      subject: .example(
        scope: .example("Development of software for payroll"), control: .excluded,
        justification: "The company does not develop software."),
      expected: .nonconforming),
    RuleExample(
      "excludes secure coding in German where software development is bought",
      subject: .example(
        scope: .example("Lohnabrechnung"), control: .excluded, service: "Software development",
        justification: "Es findet keine Softwareentwicklung statt"),
      expected: .nonconforming),
    RuleExample(
      "denies premises that the certificate lists",
      subject: .example(
        sites: [.example("1 Quay Street, Bristol")], control: .excluded,
        justification: "We are fully remote"),
      expected: .nonconforming),
    RuleExample(
      "has no legible scope to compare with",
      subject: .example(
        scope: .illegible, control: .excluded, justification: "Software is not developed"),
      expected: .undetermined),
    RuleExample(
      "excludes nothing", subject: .example(control: .applicable), expected: .notApplicable),
  ]

  package func applies(to reliance: CertificateReliance) -> Bool {
    reliance.statement?.controls.contains {
      $0.applicability == .excluded && !$0.justification.trimmed.isEmpty
    } ?? false
  }

  /// One sentence a contradiction, on the controls that it bears on.
  package func evidence(in reliance: CertificateReliance) -> Stated<[String]> {
    guard let statement = reliance.statement else { return .notStated }
    let found = ReasonContradiction.all(in: statement, reliance)
    guard let first = found.first else {
      return reliance.certificate.scope.map { _ in [] }
    }
    let sentences = ReasonContradiction.Claim.allCases.compactMap { claim -> String? in
      let own = found.filter { $0.claim == claim }
      guard let one = own.first else { return nil }
      let ids = own.map(\.control.id).joined(separator: ", ")
      return "\(ids): “\(one.control.justification.trimmed)”, but \(one.against)"
    }
    return .stated(
      sentences, evidence: found.dropFirst().reduce(first.evidence) { $0.and($1.evidence) })
  }

  package func question(about reliance: CertificateReliance) -> Finding.Message? {
    reliance.certificate.scopePointer == nil ? nil : .annexMissing
  }

  package func judge(_ contradictions: [String], asOf: CalendarDate) -> Judgement {
    contradictions.isEmpty
      ? .conforms(.agreeing) : .nonconforming(.contradicted(contradictions))
  }
}

extension Finding.Message {
  fileprivate static let annexMissing: Self =
    "\(ScopeChecks.annexNotSent), so that no reason for an exclusion can be held against it"

  fileprivate static let agreeing: Self =
    "Reasons for exclusions agree with the scope, the sites, the services and the sub-processors"

  fileprivate static func contradicted(_ sentences: [String]) -> Self {
    "Verify the exclusion of \(sentences.joined(separator: "; of "))"
  }
}
