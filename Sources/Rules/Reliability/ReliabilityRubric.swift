package import AssuranceModel

/// All reasons to verify a certificate with its issuer; a new reason is one entry in one of the lists below.
///
/// In: a certificate, the state of its cycle and the vendor. Out: the reasons that it gives, and a level. It adds no points
/// to the risk score: rules do that. What is unknown is never more than a question.
package enum ReliabilityRubric {
  /// In the order of their ids.
  package static let criteria: [ReliabilityCriterion] =
    DateReasons.criteria + IdentityReasons.criteria + IssuerReasons.criteria
    + AccreditationReasons.criteria + ReadingReasons.criteria

  /// Weight of contradictions from which a certificate is verified before it is relied on: one that is against a rule
  /// that bodies keep, or two that are seldom.
  package static let verifyFirstWeight = 3

  /// The reasons that a certificate gives, and the level that they add up to.
  package static func judge(_ subject: ReliabilitySubject) -> Reliability {
    let reasons = criteria.compactMap { $0.reason(for: subject) }.sorted { one, other in
      if one.kind != other.kind { return one.kind == .contrary }
      return one.weight == other.weight ? one.id < other.id : one.weight > other.weight
    }
    let contrary = reasons.filter { $0.kind == .contrary }.reduce(0) { $0 + $1.weight }
    let level: ReliabilityLevel =
      contrary >= verifyFirstWeight ? .verifyFirst : reasons.isEmpty ? .none : .ask
    return Reliability(level: level, reasons: reasons)
  }
}
