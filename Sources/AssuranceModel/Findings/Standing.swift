/// Where a vendor stands with ISO/IEC 27001: exactly one of six.
package enum Standing: String, Hashable, Sendable, Codable, CaseIterable {
  /// Current, and the scope covers what is bought.
  case covered
  /// Current, and the scope is doubtful or short.
  case scopeConcern = "scope_concern"
  case soc2Only = "soc2_only"
  case noISO27001 = "no_iso27001"
  case expiredOrWithdrawn = "expired_or_withdrawn"
  /// We cannot tell, and say what is missing.
  case undetermined
}

extension Standing {
  /// The standing as the pack prints it.
  package var title: String {
    switch self {
    case .covered: "Covered"
    case .scopeConcern: "Scope concern"
    case .soc2Only: "SOC 2 only"
    case .noISO27001: "No ISO 27001"
    case .expiredOrWithdrawn: "Expired or withdrawn"
    case .undetermined: "Undetermined"
    }
  }
}

/// A vendor's standing with the reasons and the words they rest on.
package struct StandingJudgement: Hashable, Sendable {
  /// One reason, as a headline, with its citations.
  package struct Reason: Hashable, Sendable {
    package let text: String
    package let evidence: [Citation]
    /// Where was looked and no words were found.
    package let searches: [DocumentSearch]

    package init(_ text: String, evidence: [Citation] = [], searches: [DocumentSearch] = []) {
      self.text = text
      self.evidence = evidence
      self.searches = searches
    }

    /// A reason with all that a reading rests on.
    package init(_ text: String, restingOn evidence: Evidence?) {
      self.init(text, evidence: evidence?.citations ?? [], searches: evidence?.searches ?? [])
    }
  }

  package let standing: Standing
  /// Never empty.
  package let reasons: [Reason]
  /// Path of the certificate relied on; nil where there is none.
  package let certificate: String?

  package init(standing: Standing, reasons: [Reason], certificate: String?) {
    self.standing = standing
    self.reasons = reasons
    self.certificate = certificate
  }
}

extension StandingJudgement {
  /// Whether a certificate is in force, whatever its scope and whoever holds it.
  package var isInForce: Bool { standing == .covered || standing == .scopeConcern }
}

/// All that was judged of one vendor.
package struct Assessment: Hashable, Sendable {
  package let standing: StandingJudgement
  /// In the order of the rule catalogue.
  package let findings: [Finding]
  /// One line a tag, in the order of `ClauseTag.allCases`.
  package let commitments: [CommitmentStatus]
  /// One for each certificate of the record, in the record's order.
  package let certificates: [CertificateAssessment]
  /// What is bought against what the certificates in force cover.
  package let scope: ScopeMatrix
  /// Who stands behind the certificate that the rules looked at; nil where there is none.
  package let accreditation: AccreditationChain?
  /// How the contract goes on by the register.
  package let renewal: RenewalOutlook
  /// What follows from a lapse of the certificate that the rules looked at; nil where there is none.
  package let breachClock: BreachClock?
  /// Certified and not committed, committed and not certified; nil where neither was judged.
  package let position: CertificationPosition?
  /// The clauses proposed for the gaps of the commitments.
  package let redlines: VendorRedlines
  /// Findings that do not conform or are open, and that a decision accepts or once accepted.
  package let accepted: [AcceptedFinding]

  package init(
    standing: StandingJudgement, findings: [Finding], commitments: [CommitmentStatus],
    certificates: [CertificateAssessment] = [], scope: ScopeMatrix = ScopeMatrix(),
    accreditation: AccreditationChain? = nil, renewal: RenewalOutlook = .notStated,
    breachClock: BreachClock? = nil,
    position: CertificationPosition? = nil, redlines: VendorRedlines = VendorRedlines(clauses: []),
    accepted: [AcceptedFinding] = []
  ) {
    self.standing = standing
    self.findings = findings
    self.commitments = commitments
    self.certificates = certificates
    self.scope = scope
    self.accreditation = accreditation
    self.renewal = renewal
    self.breachClock = breachClock
    self.position = position
    self.redlines = redlines
    self.accepted = accepted
  }

  /// The acceptance of a rule's finding; nil where there is none.
  package func acceptance(of rule: String) -> AcceptedFinding? {
    accepted.first { $0.acceptance.rule == rule }
  }

  /// What was judged of a certificate by its path; nil where the record has no such certificate.
  package func certificate(_ file: String?) -> CertificateAssessment? {
    certificates.first { $0.file == file }
  }
}
