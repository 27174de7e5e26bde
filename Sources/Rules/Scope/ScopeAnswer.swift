package import AssuranceModel

/// What one check of the scope algebra answers; unknown is never covered.
package enum ScopeAnswer: Hashable, Sendable {
  /// It holds, for this reason.
  case holds(String, Evidence?)
  /// It does not hold, for this reason.
  case fails(String, Evidence?)
  /// The documents do not tell, for this reason.
  case unknown(String, Evidence?)

  /// All reasons of those that fail, else the first unknown, else the first that holds.
  package static func weakest(of answers: [ScopeAnswer]) -> ScopeAnswer {
    let weakest = answers.map(\.coverage).min() ?? .unknown
    let deciding = answers.filter { $0.coverage == weakest }
    guard let first = deciding.first else {
      return .unknown("Nothing was asked, so nothing is known", nil)
    }
    guard weakest == .uncovered else { return first }
    return .fails(
      deciding.map(\.text).uniqueInOrder.joined(separator: "; "),
      deciding.lazy.compactMap(\.evidence).first)
  }

  /// The state that the answer leaves a thing in.
  package var coverage: Coverage {
    switch self {
    case .holds: .covered
    case .fails: .uncovered
    case .unknown: .unknown
    }
  }

  /// The reason in words.
  package var text: String {
    switch self {
    case .holds(let text, _), .fails(let text, _), .unknown(let text, _): text
    }
  }

  /// What the answer rests on.
  package var evidence: Evidence? {
    switch self {
    case .holds(_, let evidence), .fails(_, let evidence), .unknown(_, let evidence): evidence
    }
  }

  /// The answer as a reason with its citations.
  package var reason: StandingJudgement.Reason {
    StandingJudgement.Reason(text, restingOn: evidence)
  }

  /// The reason for a concern; nil where the check holds.
  package var concern: StandingJudgement.Reason? { coverage == .covered ? nil : reason }

  /// The answer as a rule's evidence: nil inside stands for a check that holds.
  package func asEvidence(otherwise search: DocumentSearch) -> Stated<String?> {
    let whole = Evidence(searching: search, confidence: .certain)
    switch self {
    case .holds(_, let evidence): return .stated(nil, evidence: evidence ?? whole)
    case .fails(let reason, let evidence): return .stated(reason, evidence: evidence ?? whole)
    case .unknown(_, let evidence?): return .unreadable(evidence: evidence)
    case .unknown(_, nil): return .notStated
    }
  }

  /// The question that an answer leaves open; nil where it holds or fails.
  var question: Finding.Message? {
    if case .unknown(let text, _) = self { "\(text)" } else { nil }
  }

  /// The verdict that the answer amounts to.
  package var verdict: Verdict {
    switch self {
    case .holds: .conforms
    case .fails: .nonconforming
    case .unknown: .undetermined
    }
  }
}
