package import AssuranceModel

/// The one place where a lapse, the contracts' periods and the register's dates become a row of days.
///
/// In: a lapse, what the contracts promise, and how the contract goes on. Out: one milestone of each kind. A period that
/// no contract states is never taken from the policy: the step then has no day, and says what the policy would ask for.
package enum BreachClockDetermination {
  /// The clock of the certificate that the rules look at; nil where the vendor sent none, so that nothing can lapse.
  package static func clock(
    for record: VendorRecord, standing: StandingJudgement, renewal: RenewalOutlook,
    policy: Policy, asOf: CalendarDate
  ) -> BreachClock? {
    let record = record.trusting(from: policy.minimumConfidence)
    return record.certificateToJudge(standing).map { filed in
      clock(
        from: LapseDetermination.lapse(of: filed, in: record, asOf: asOf),
        under: ContractSet(record.contracts), renewal: renewal, register: record.vendor.citation,
        policy: policy, asOf: asOf)
    }
  }

  /// The clock from a lapse; the register's row is what the contract's own dates rest on.
  package static func clock(
    from lapse: Lapse, under contracts: ContractSet, renewal: RenewalOutlook, register: Citation,
    policy: Policy, asOf: CalendarDate
  ) -> BreachClock {
    let calendar = BusinessCalendar(holidays: policy.holidays)
    let notice = noticeDue(lapse, contracts, policy, calendar, asOf: asOf)
    let cure = CureSteps(
      lapse: lapse, noticeDue: notice.day, contracts: contracts, policy: policy,
      calendar: calendar, asOf: asOf)
    return BreachClock(
      asOf: asOf, lapse: lapse,
      milestones: [lapsed(lapse), notice] + cure.milestones
        + ContractExitSteps(renewal: renewal, register: register, asOf: asOf).milestones)
  }

  private static func lapsed(_ lapse: Lapse) -> BreachMilestone {
    let basis =
      switch lapse.cause {
      case .simulated:
        "Simulated: the certificate states this end, and nothing says that it has lapsed"
      case .expired: "The stated last day has passed"
      case .supersededEdition: "The transition from the certificate's edition ended"
      case .suspended: "Suspended, which leaves nothing in force"
      case .withdrawn: "Withdrawn"
      case .undetermined: "Whether and when it lapses cannot be told"
      }
    let isEnd = [.simulated, .expired, .supersededEdition].contains(lapse.cause)
    return BreachMilestone(
      kind: .lapse, day: lapse.day, basis: basis, citations: lapse.citations,
      assumptions: isEnd ? [.statedEndIsLapse] : [])
  }

  private static func noticeDue(
    _ lapse: Lapse, _ contracts: ContractSet, _ policy: Policy, _ calendar: BusinessCalendar,
    asOf: CalendarDate
  ) -> BreachMilestone {
    let agreed = AgreedPeriod(
      of: .lapseNotification, in: contracts, from: lapse.day.date ?? asOf, calendar: calendar)
    func milestone(
      _ day: ClockDay, _ basis: String, _ period: ContractPeriod? = nil,
      _ assumptions: [ClockAssumption] = []
    ) -> BreachMilestone {
      BreachMilestone(
        kind: .vendorNoticeDue, day: day, period: period, basis: basis,
        citations: agreed.citations, searches: agreed.searches, assumptions: assumptions)
    }
    let asked = policy.noticeDays[.lapseNotification]
    let wish = asked.map { "Our policy asks for \(ContractPeriod($0, .days).words)" } ?? ""
    switch agreed.length {
    case .lasting(let period):
      let basis = [agreed.difference, "\(period.words) after the lapse"].compactMap(\.self)
        .joined(separator: "; ")
      guard let day = lapse.day.date else { return milestone(lapse.day, basis, period) }
      let counted = CountedPeriod(period, after: day, in: calendar)
      return milestone(
        .on(counted.end), basis, period, agreed.assumptions + counted.assumptions)
    case .withoutPeriod:
      return milestone(
        .none("notice is promised without a period from the lapse on"), agreed.difference ?? wish,
        nil,
        agreed.assumptions)
    case .notPromised:
      return milestone(.none("the contracts promise no notice of a lapse"), wish)
    case .noContract: return milestone(.none("no contract was supplied"), wish)
    case .unreadable:
      return milestone(.undetermined("the contracts could not be read whole"), wish)
    }
  }
}
