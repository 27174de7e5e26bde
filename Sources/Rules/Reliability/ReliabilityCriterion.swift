package import AssuranceModel

/// A certificate with all that bears on whether it should be verified.
package struct ReliabilitySubject: Hashable, Sendable {
  package let certificate: Certificate
  package let cycle: CertificationCycleState
  package let vendor: Vendor
  /// The certification and accreditation bodies that are known.
  package let bodies: BodyDirectory

  /// A certificate whose readings below the policy's confidence are already unreadable.
  package init(
    _ certificate: Certificate, cycle: CertificationCycleState, vendor: Vendor,
    bodies: BodyDirectory = .builtIn
  ) {
    self.certificate = certificate
    self.cycle = cycle
    self.vendor = vendor
    self.bodies = bodies
  }

  /// The known body that issued the certificate; nil where its name is in no list.
  var issuer: CertificationBody? {
    certificate.certificationBody.value.flatMap { bodies.certificationBodies(in: $0).first }
  }
}

/// What a criterion sees on a certificate.
package struct ReliabilityObservation: Hashable, Sendable {
  /// A clause that follows `because`.
  package let because: String
  package let evidence: [Citation]

  package init(because: String, evidence: [Citation]) {
    self.because = because
    self.evidence = evidence
  }
}

/// One reason of the rubric: what it looks at, how much it counts and why, and what to do.
package struct ReliabilityCriterion: Sendable {
  /// Permanent code such as `REL01`.
  package let id: String
  /// Noun of what is seen, such as `NumberMissing`.
  package let name: String
  package let kind: ReliabilityReason.Kind
  /// 1: common on sound certificates. 2: seldom, or it prevents a look-up. 3: against a rule that bodies keep.
  /// 4: impossible as printed.
  package let weight: Int
  package let rationale: String
  package let remedy: String
  package let sources: [Source]
  /// Nil where there is nothing to ask.
  package let observe: @Sendable (ReliabilitySubject) -> ReliabilityObservation?

  package init(
    _ id: String, _ name: String, _ kind: ReliabilityReason.Kind, weight: Int, rationale: String,
    remedy: String, sources: [Source],
    observe: @escaping @Sendable (ReliabilitySubject) -> ReliabilityObservation?
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.weight = weight
    self.rationale = rationale
    self.remedy = remedy
    self.sources = sources
    self.observe = observe
  }

  /// The reason, where the certificate gives it.
  package func reason(for subject: ReliabilitySubject) -> ReliabilityReason? {
    observe(subject).map { observation in
      ReliabilityReason(
        id: id, kind: kind, weight: weight, rationale: rationale,
        text: kind == .contrary
          ? "Verify with the certification body, because \(observation.because)"
          : "Ask, because \(observation.because)",
        remedy: remedy, sources: sources, evidence: observation.evidence)
    }
  }
}
