/// What follows from a lapse of certification under a vendor's contracts, step by step, seen on one day.
package struct BreachClock: Hashable, Sendable {
  package let asOf: CalendarDate
  package let lapse: Lapse
  /// One of each kind, in the order of `BreachMilestone.Kind.allCases`.
  package let milestones: [BreachMilestone]

  package init(asOf: CalendarDate, lapse: Lapse, milestones: [BreachMilestone]) {
    self.asOf = asOf
    self.lapse = lapse
    self.milestones = milestones
  }

  /// Whether a lapse is stated, and so the clock is no simulation.
  package var isRunning: Bool { lapse.isStated }

  /// The milestone of a kind.
  package func milestone(_ kind: BreachMilestone.Kind) -> BreachMilestone? {
    milestones.first { $0.kind == kind }
  }
}
