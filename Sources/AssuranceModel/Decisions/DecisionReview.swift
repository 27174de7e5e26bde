/// An earlier decision of the committee on the as-of date: whether it holds, and what has changed since.
package struct DecisionReview: Hashable, Sendable {
  /// What has become of it.
  package enum State: String, Hashable, Sendable, CaseIterable {
    /// Its time is over.
    case expired
    /// It holds, and the facts that it was taken on have changed.
    case factsChanged = "facts_changed"
    /// It holds, for a few days more.
    case expiring
    /// The finding that it accepted is no longer open.
    case settled
    /// It holds, and no fact is known to have changed.
    case inForce = "in_force"

    /// Whether the committee has to look at it again.
    package var comesBack: Bool {
      switch self {
      case .expired, .factsChanged, .expiring: true
      case .settled, .inForce: false
      }
    }

    /// The state as the pack prints it.
    package var title: String {
      switch self {
      case .expired: "Expired"
      case .factsChanged: "Facts have changed"
      case .expiring: "About to expire"
      case .settled: "No longer needed"
      case .inForce: "In force"
      }
    }
  }

  package let decision: BuyerTables.Decision
  package let state: State
  /// What has changed since it was taken, each as a headline with what it rests on.
  package let changes: [StandingJudgement.Reason]
  /// The standing on the day of the decision, by today's documents that were dated then; nil where it cannot be told.
  package let standingThen: Standing?
  package let standingNow: Standing

  package init(
    decision: BuyerTables.Decision, state: State, changes: [StandingJudgement.Reason],
    standingThen: Standing?, standingNow: Standing
  ) {
    self.decision = decision
    self.state = state
    self.changes = changes
    self.standingThen = standingThen
    self.standingNow = standingNow
  }

  /// `You decided X on D; what has changed: Y`.
  package var reminder: String {
    let day = decision.date.map { " on \($0)" } ?? ", on a day that is not stated"
    let changed = changes.map(\.text).joined(separator: "; ")
    return "You decided \"\(decision.decision)\"\(day) (\(decision.id)); what has changed: "
      + (changed.isEmpty ? "nothing that the documents show" : changed)
  }
}
