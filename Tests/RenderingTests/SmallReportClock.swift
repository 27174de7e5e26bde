import AssuranceModel
import Testing

extension SmallReport {
  /// The contract in its second-last term, with the day to give notice still to come.
  func renewal() throws -> RenewalOutlook {
    let term = ContractTerm(
      ordinal: 1, end: try day("2027-12-31"), lastNotice: try day("2027-10-02"))
    return .running(
      RunningContract(
        current: term, renewsTacitly: true, isNoticeMissed: false, leavable: term))
  }

  /// A simulated lapse with notice in business days, and a right to terminate that could not be read.
  func clock() throws -> BreachClock {
    let lapse = Lapse(
      cause: .simulated, day: .on(try day("2028-03-31")), citations: [quote("31 March 2028")],
      anchor: "certificate")
    let unread = ClockDay.undetermined("the contracts could not be read whole")
    let row = [Citation(file: "vendors.csv", cell: "A2", quote: "brackwell \(name)")]
    return BreachClock(
      asOf: try day("2026-11-23"), lapse: lapse,
      milestones: [
        BreachMilestone(
          kind: .lapse, day: lapse.day, basis: "Simulated", citations: lapse.citations,
          assumptions: [.statedEndIsLapse]),
        BreachMilestone(
          kind: .vendorNoticeDue, day: .on(try day("2028-04-07")),
          period: ContractPeriod(5, .businessDays), basis: "5 business days after the lapse",
          citations: [quote(words)], assumptions: [.dayOfEventNotCounted, .mondayToFriday]),
        BreachMilestone(kind: .cureBegins, day: unread, basis: ""),
        BreachMilestone(kind: .cureEnds, day: unread, basis: ""),
        BreachMilestone(kind: .terminationPossible, day: unread, basis: ""),
        BreachMilestone(
          kind: .contractNotice, day: .on(try day("2027-10-02")), basis: "By the register",
          citations: row),
        BreachMilestone(
          kind: .contractTermEnd, day: .on(try day("2027-12-31")), basis: "By the register",
          citations: row),
      ])
  }

  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }
}
