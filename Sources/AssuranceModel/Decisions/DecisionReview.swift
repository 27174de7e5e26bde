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
  /// That its time is over, or soon will be; nil where its end is far or not stated.
  package let ending: StandingJudgement.Reason?
  /// What has changed since it was taken, each as a headline with what it rests on.
  package let changes: [StandingJudgement.Reason]
  /// The standing on the day of the decision, by today's documents that were dated then; nil where it cannot be told.
  package let standingThen: Standing?
  package let standingNow: Standing

  package init(
    decision: BuyerTables.Decision, state: State, ending: StandingJudgement.Reason? = nil,
    changes: [StandingJudgement.Reason],
    standingThen: Standing?, standingNow: Standing
  ) {
    self.decision = decision
    self.state = state
    self.ending = ending
    self.changes = changes
    self.standingThen = standingThen
    self.standingNow = standingNow
  }

  /// `You decided X on D; it expires on E; what has changed: Y`.
  package var reminder: String {
    let day = decision.date.map { " on \($0)" } ?? ", on a day that is not stated"
    let changed = changes.map(\.text).joined(separator: "; ")
    let ending = ending.map { "; \($0.text)" } ?? ""
    return
      "You decided \"\(decision.decision)\"\(day) (\(decision.id))\(ending); what has changed: "
      + (changed.isEmpty ? "nothing that the documents show" : changed)
  }
}
