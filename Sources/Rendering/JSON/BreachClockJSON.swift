import AssuranceModel

extension BreachClock {
  /// The milestones in order; each says whether the clock is a simulation.
  var json: JSONTree { .array(milestones.map { $0.json(in: self) }) }
}

extension BreachMilestone {
  fileprivate func json(in clock: BreachClock) -> JSONTree {
    [
      "milestone": .text(kind.rawValue), "title": .text(kind.title),
      "cause": .text(clock.lapse.cause.rawValue), "running": .boolean(clock.isRunning),
      "date": JSONTree(day.date), "reason": JSONTree(day.reason),
      "state": .text(state(asOf: clock.asOf).rawValue), "actor": .text(kind.actor.rawValue),
      "period": period?.json ?? .null, "basis": .text(basis),
      "assumptions": .array(assumptions.map(\.json)),
      "citations": .array(citations.map(\.json)), "searches": .array(searches.map(\.json)),
    ]
  }
}

extension ContractPeriod {
  fileprivate var json: JSONTree { ["amount": .integer(amount), "unit": .text(unit.rawValue)] }
}

extension ClockAssumption {
  fileprivate var json: JSONTree {
    ["id": .text(rawValue), "text": .text(text), "source": source?.json ?? .null]
  }
}
