package import AssuranceModel

/// Whether a clause that binds is also good enough for the policy's periods.
package struct ClauseSufficiency: Hashable, Sendable {
  private let noticeDays: [ClauseTag: Int]
  private let cureDays: Int

  package init(policy: Policy) {
    noticeDays = policy.noticeDays
    cureDays = policy.cureDays
  }

  /// What a search for clauses amounts to under the policy; one good clause is enough where the documents give one period.
  package func outcome(of search: ClauseSearch) -> ClauseOutcome {
    guard case .found(let readings) = search else { return .absent }
    let periods = PromisedPeriods(readings)
    if periods.differ, let shortfall = readings.compactMap({ shortfall(of: $0) }).first {
      return .insufficient(
        "the documents differ, giving \(periods.words), and none is known to take precedence; \(shortfall.text)"
      )
    }
    var firstShortfall: PromiseShortfall?
    for reading in readings {
      guard let shortfall = shortfall(of: reading) else { return .sufficient }
      firstShortfall = firstShortfall ?? shortfall
    }
    return firstShortfall.map { .insufficient($0.text) } ?? .absent
  }

  /// What the clause's period lacks; nil where it is good enough, or where none is asked for.
  package func shortfall(of reading: ClauseReading) -> PromiseShortfall? {
    if let allowed = noticeDays[reading.tag] {
      guard let notice = reading.parameters.notices.first(where: { $0.tag == reading.tag }),
        let days = notice.days, let period = notice.period
      else { return .noNoticePeriod(allowed: allowed) }
      if notice.isAdvance { return .advanceNotice(period) }
      if Self.calendarDays(days, isBusiness: notice.isBusiness) > allowed {
        return .longNoticePeriod(period, allowed: allowed)
      }
    }
    return reading.tag == .terminationRight ? cureShortfall(of: reading.parameters) : nil
  }

  private func cureShortfall(of parameters: ClauseParameters) -> PromiseShortfall? {
    guard let days = parameters.cureDays, let period = parameters.curePeriod else {
      return .noCurePeriod(allowed: cureDays)
    }
    return Self.calendarDays(days, isBusiness: parameters.cureIsBusiness) > cureDays
      ? .longCurePeriod(period, allowed: cureDays) : nil
  }

  /// Five business days are a week at least; public holidays would only lengthen it.
  private static func calendarDays(_ days: Int, isBusiness: Bool) -> Int {
    let days = min(days, 100_000)
    return isBusiness ? days + days / 5 * 2 : days
  }
}

/// What the contracts promise, held against the policy.
package enum ClauseOutcome: Hashable, Sendable {
  case sufficient
  /// Promised, and short of the policy in this.
  case insufficient(String)
  case absent
}
