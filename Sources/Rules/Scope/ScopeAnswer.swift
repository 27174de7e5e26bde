package import AssuranceModel

/// What one check of the scope algebra answers; unknown is never covered.
package enum ScopeAnswer: Hashable, Sendable {
  case holds(Evidence?)
  /// It does not hold, for this reason.
  case fails(String, Evidence?)
  /// The documents do not tell, for this reason.
  case unknown(String, Evidence?)

  /// All reasons of those that fail, else the first unknown, else the first that holds.
  package static func weakest(of answers: [ScopeAnswer]) -> ScopeAnswer {
    var reasons: [String] = []
    var evidence: Evidence?
    for case .fails(let reason, let found) in answers {
      reasons.append(reason)
      evidence = evidence ?? found
    }
    if !reasons.isEmpty { return .fails(reasons.uniqueInOrder.joined(separator: "; "), evidence) }
    return answers.first { $0.verdict == .undetermined } ?? answers.first ?? .holds(nil)
  }

  /// The reason for a concern; nil where the check holds.
  package var concern: StandingJudgement.Reason? {
    switch self {
    case .holds: nil
    case .fails(let text, let evidence), .unknown(let text, let evidence):
      StandingJudgement.Reason(text, restingOn: evidence)
    }
  }

  /// The answer as a rule's evidence: nil inside stands for a check that holds.
  package func asEvidence(otherwise search: DocumentSearch) -> Stated<String?> {
    let whole = Evidence(searching: search, confidence: .certain)
    switch self {
    case .holds(let evidence): return .stated(nil, evidence: evidence ?? whole)
    case .fails(let reason, let evidence): return .stated(reason, evidence: evidence ?? whole)
    case .unknown(_, let evidence?): return .unreadable(evidence: evidence)
    case .unknown(_, nil): return .notStated
    }
  }

  /// The verdict that the answer amounts to.
  package var verdict: Verdict {
    switch self {
    case .holds: .conforms
    case .fails: .nonconforming
    case .unknown: .undetermined
    }
  }

  /// What the answer rests on.
  package var evidence: Evidence? {
    switch self {
    case .holds(let evidence), .fails(_, let evidence), .unknown(_, let evidence): evidence
    }
  }
}
