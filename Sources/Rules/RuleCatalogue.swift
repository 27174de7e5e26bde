package import AssuranceModel

/// The whole set of criteria on one screen, by what they look at; a new rule is one file and one line here.
package struct RuleCatalogue: Sendable {
  /// What the dates of a certificate show of its cycle.
  package let cycle: [any Rule<DatedCertificate>]
  /// What a certificate shows by itself.
  package let certificate: [any Rule<Certificate>]
  /// What a certificate is worth for this vendor and for what is bought from it.
  package let reliance: [any Rule<CertificateReliance>]
  /// What a Statement of Applicability shows by itself.
  package let statement: [any Rule<StatementOfApplicability>]
  /// What all contracts of a vendor promise together.
  package let contracts: [any Rule<ContractSet>]
  /// What a service auditor's report shows.
  package let report: [any Rule<ServiceAuditorReport>]
  /// What only the whole record can show.
  package let record: [any Rule<VendorPosition>]

  /// The rules with the thresholds that hold where the buyer is silent, for the reference page.
  package static let reference: RuleCatalogue = {
    // XXX is the code that ISO 4217 keeps for no currency; no rule looks at it.
    guard let none = Currency(rawValue: "XXX") else {
      preconditionFailure("XXX has three letters")
    }
    return RuleCatalogue(policy: Policy(reportingCurrency: none))
  }()

  /// The version of the whole set, whatever thresholds a policy sets.
  package static let version = reference.version

  /// The rules with their thresholds set by a policy, and the certification and accreditation bodies that are known.
  package init(policy: Policy, bodies: BodyDirectory = .builtIn) {
    cycle = [
      CertificateExpiry(), CertificationCycle(), CertificateStatus(), TransitionAudit(),
      ExpiryWarning(policy: policy), CertificateStart(), OriginalCertification(), ShortCycle(),
      UninterruptedCertification(), SurveillanceAudits(),
    ]
    certificate = [
      CertificateEdition(policy: policy), Accreditation(directory: bodies),
      CertificateCompleteness(),
    ]
    reliance = [
      CertificateHolder(), StatementVersion(), ScopeCoverage(), GeographicCoverage(),
      ReliedOnControls(), RegisterStatus(), RegisterAgreement(), ContradictedReason(),
      StatementHolder(), StatementAge(), StatementDate(),
    ]
    statement = [
      AnnexACoverage(), ExclusionJustification(), StatementEdition(policy: policy),
      GenericReason(), ControlImplementation(), EditionClaim(),
    ]
    contracts = [
      MaintainCertification(), ProvideCertificate(), SoAAccess(),
      SurveillanceAuditNotification(policy: policy), NonconformityNotification(policy: policy),
      RecertificationCommitment(), LapseNotification(policy: policy),
      TerminationRight(policy: policy),
      ScopeSpecificity(), AnnexAControls(), SubprocessorCascading(), GeographicAlignment(),
      SOC2AndISOCombined(),
      BareCertifiedRepresentation(), VersionOmission(), ScopeAmbiguity(), SoAGap(),
      SurveillanceBlindness(), CertificationSubstitution(),
    ]
    report = [
      ReportPeriod(policy: policy), ReportOpinion(), ReportType(), SubserviceCoverage(),
      BuyerControls(), ReportFamily(), TestExceptions(),
    ]
    record = [
      CertificateInForce(), StatementProvided(), CommitmentEvidence(),
      BridgeLetterGap(policy: policy),
    ]
  }

  /// What each rule says of itself, in the order of the lists.
  package var entries: [RuleEntry] {
    var entries = cycle.map { RuleEntry($0) }
    entries += certificate.map { RuleEntry($0) }
    entries += reliance.map { RuleEntry($0) }
    entries += statement.map { RuleEntry($0) }
    entries += contracts.map { RuleEntry($0) }
    entries += report.map { RuleEntry($0) }
    entries += record.map { RuleEntry($0) }
    return entries
  }

  /// Changes with every change of a rule's id, question, points or sources, and with nothing else.
  package var version: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for entry in entries {
      let rule = entry.reference
      let sources = rule.sources.map { $0.document + $0.clause }.joined()
      for byte in "\(rule.id)|\(rule.requirement)|\(rule.points)|\(sources)\n".utf8 {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      }
    }
    let digits = String(hash, radix: 16)
    return "\(entries.count)-" + String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// What a rule of the catalogue says of itself, whatever it looks at.
package struct RuleEntry: Sendable {
  /// The rule's own documentation.
  package let reference: RuleReference
  /// Each example's name with the verdict that the rule reaches in it.
  package let examples: [Example]

  /// An example in the words of the reference page.
  package struct Example: Hashable, Sendable {
    package let name: String
    package let asOf: CalendarDate
    package let expected: Verdict
    /// What the assessor finds when the rule is run on it.
    package let found: Finding
  }

  package init<R: Rule>(_ rule: R) {
    reference = R.reference
    examples = R.examples.map { example in
      Example(
        name: example.name, asOf: example.asOf, expected: example.expected,
        found: Assessor.finding(of: rule, on: example.subject, asOf: example.asOf))
    }
  }
}
