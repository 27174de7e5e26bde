import AssuranceModel

/// From our notice of breach to the first day on which we may terminate.
struct CureSteps {
  let lapse: Lapse
  /// When the vendor's own notice is due.
  let noticeDue: ClockDay
  let contracts: ContractSet
  let policy: Policy
  let calendar: BusinessCalendar
  let asOf: CalendarDate

  /// The beginning and the end of the cure period, and the day after.
  var milestones: [BreachMilestone] {
    let (notice, assumption) = ourNotice
    let agreed = AgreedPeriod(
      of: .terminationRight, in: contracts, from: notice, calendar: calendar)
    func milestones(
      _ days: (begins: ClockDay, ends: ClockDay, from: ClockDay),
      _ bases: (begins: String, ends: String, from: String), _ period: ContractPeriod? = nil,
      _ assumptions: (begins: [ClockAssumption], ends: [ClockAssumption]) = ([], [])
    ) -> [BreachMilestone] {
      func milestone(
        _ kind: BreachMilestone.Kind, _ day: ClockDay, _ basis: String,
        _ assumptions: [ClockAssumption], _ period: ContractPeriod? = nil
      ) -> BreachMilestone {
        BreachMilestone(
          kind: kind, day: day, period: period, basis: basis, citations: agreed.citations,
          searches: agreed.searches, assumptions: assumptions)
      }
      return [
        milestone(.cureBegins, days.begins, bases.begins, assumptions.begins),
        milestone(.cureEnds, days.ends, bases.ends, assumptions.ends, period),
        milestone(.terminationPossible, days.from, bases.from, []),
      ]
    }
    func without(_ day: ClockDay, _ basis: String, _ assumptions: [ClockAssumption] = [])
      -> [BreachMilestone]
    {
      milestones((day, day, day), (basis, basis, basis), nil, (assumptions, assumptions))
    }
    let wish = "Our policy asks for at most \(ContractPeriod(policy.cureDays, .days).words) to cure"
    switch agreed.length {
    case .lasting(let period):
      let ends = [agreed.difference, "\(period.words) after our notice"].compactMap(\.self)
        .joined(separator: "; ")
      let bases = (
        begins: "Our notice that certification has lapsed", ends: ends,
        from: "The day after the cure period ends, if certification has not been restored"
      )
      if case .undetermined = lapse.day {
        return milestones((lapse.day, lapse.day, lapse.day), bases, period)
      }
      let counted = CountedPeriod(period, after: notice, in: calendar)
      return milestones(
        (.on(notice), .on(counted.end), .on(counted.end.adding(days: 1))), bases, period,
        ([assumption], agreed.assumptions + counted.assumptions))
    case .withoutPeriod:
      return without(
        .none("the right to terminate states no cure period in days"), agreed.difference ?? wish,
        agreed.assumptions)
    case .notPromised:
      return without(
        .none("the contracts give no right to terminate on loss of certification"), wish)
    case .noContract: return without(.none("no contract was supplied"), wish)
    case .unreadable:
      return without(.undetermined("the contracts could not be read whole"), wish)
    }
  }

  /// The day on which our notice is taken to be given: when the vendor's was due, else at the lapse, but never in the past.
  private var ourNotice: (day: CalendarDate, assumption: ClockAssumption) {
    if let due = noticeDue.date, due > asOf { return (due, .noticeOnTheDayDue) }
    if noticeDue.date == nil, let day = lapse.day.date, day > asOf {
      return (day, .noticeOnTheLapse)
    }
    return (asOf, .noticeOnTheAsOfDate)
  }
}
