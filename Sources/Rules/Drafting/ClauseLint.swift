package import AssuranceModel

/// Reads one contract as a compiler reads a program: each drafting failure, and each promise that is too weak.
package enum ClauseLint {
  /// The remarks in the order of the rules; the facts fill in the clauses that are proposed.
  package static func remarks(on contract: Contract, policy: Policy, facts: ClauseFacts)
    -> [ClauseRemark]
  {
    let failures = contract.draftingFailures.map { reading in
      ClauseRemark(
        rule: reading.failure.rule, headline: reading.explanation, citation: reading.citation,
        words: reading.words, why: reading.failure.rule.why,
        proposal: ClauseWordings.proposal(for: reading.failure.mendedBy, facts))
    }
    let substitutes = contract.substitutes.map { substitute in
      ClauseRemark(
        rule: CertificationSubstitution.reference, headline: substitute.kind.headline,
        citation: substitute.citation,
        words: DecisiveWords.standards(in: substitute.citation.quote),
        why: CertificationSubstitution.reference.why,
        proposal: ClauseWordings.proposal(for: .maintainCertification, facts))
    }
    let specificity = PromiseSpecificity(policy: policy, contract: contract)
    let weak = contract.clauses.filter { $0.verdict == .present }.flatMap { reading in
      specificity.shortfalls(of: reading).filter(\.isKnown).map { shortfall in
        ClauseRemark(
          rule: reading.tag.rule,
          headline: "\(reading.tag.title) is promised, but \(shortfall.text)",
          citation: reading.citation,
          words: reading.citation.flatMap { DecisiveWords.words(of: shortfall, in: $0.quote) },
          why: why(shortfall, of: reading.tag),
          proposal: ClauseWordings.proposal(for: reading.tag, facts))
      }
    }
    return failures + substitutes + weak
  }

  /// Why a part of a promise matters, by the rule that looks at that part.
  private static func why(_ shortfall: PromiseShortfall, of tag: ClauseTag) -> String {
    switch shortfall.part {
    case .edition: VersionOmission.reference.why
    case .accreditation: Accreditation.reference.why
    case .noticeDays, .cureDays, .services, .territories, .controls: tag.rule.why
    }
  }
}

extension DraftingFailure {
  /// The rule that looks for the failure.
  package var rule: RuleReference {
    switch self {
    case .bareCertifiedRepresentation: BareCertifiedRepresentation.reference
    case .versionOmission: VersionOmission.reference
    case .scopeAmbiguity: ScopeAmbiguity.reference
    case .soaGap: SoAGap.reference
    case .surveillanceBlindness: SurveillanceBlindness.reference
    }
  }

  /// The term whose clause mends it.
  var mendedBy: ClauseTag {
    switch self {
    case .bareCertifiedRepresentation, .versionOmission: .maintainCertification
    case .scopeAmbiguity: .scopeSpecificity
    case .soaGap: .soaAccess
    case .surveillanceBlindness: .surveillanceAuditNotification
    }
  }
}

extension CertificationSubstitute.Kind {
  fileprivate var headline: String {
    switch self {
    case .alternative:
      "Either SOC 2 or ISO/IEC 27001 will do, so that certification is not promised"
    case .reportAlone: "A SOC 2 report is owed, and certification to ISO/IEC 27001 is not asked for"
    }
  }
}

extension ClauseTag {
  /// The rule that asks for the term.
  package var rule: RuleReference {
    switch self {
    case .maintainCertification: MaintainCertification.reference
    case .provideCertificate: ProvideCertificate.reference
    case .soaAccess: SoAAccess.reference
    case .surveillanceAuditNotification: SurveillanceAuditNotification.reference
    case .nonconformityNotification: NonconformityNotification.reference
    case .recertificationCommitment: RecertificationCommitment.reference
    case .lapseNotification: LapseNotification.reference
    case .terminationRight: TerminationRight.reference
    case .scopeSpecificity: ScopeSpecificity.reference
    case .annexAControls: AnnexAControls.reference
    case .subprocessorCascading: SubprocessorCascading.reference
    case .geographicAlignment: GeographicAlignment.reference
    case .soc2AndISOCombined: SOC2AndISOCombined.reference
    }
  }
}
