/// What we promised to a customer, held against the evidence of the vendors that carry it.
package struct DemandJudgement: Hashable, Sendable {
  /// A reason with the state that it leaves the demand in by itself.
  package struct Reason: Hashable, Sendable {
    package let support: DemandSupport
    package let reason: StandingJudgement.Reason

    package init(_ support: DemandSupport, _ reason: StandingJudgement.Reason) {
      self.support = support
      self.reason = reason
    }
  }

  /// One service of the demand with one vendor that we buy it from.
  package struct Line: Hashable, Sendable {
    /// As the demand names it.
    package let service: String
    /// Id of the vendor; nil where nothing that we buy is called so.
    package let vendor: String?
    /// Last day for which the evidence is known to speak; nil where there is none.
    package let goodUntil: CalendarDate?
    /// Never empty.
    package let reasons: [Reason]

    package init(
      service: String, vendor: String?, goodUntil: CalendarDate? = nil, reasons: [Reason]
    ) {
      self.service = service
      self.vendor = vendor
      self.goodUntil = goodUntil
      self.reasons = reasons
    }

    /// The worst that a reason leaves it in.
    package var support: DemandSupport { reasons.map(\.support).min() ?? .unsupported }

    /// The reasons that decide: the worst ones.
    package var deciding: [StandingJudgement.Reason] {
      reasons.filter { $0.support == support }.map(\.reason)
    }
  }

  package let demand: BuyerTables.CustomerDemand
  package let expectation: DemandExpectation
  /// The day that the evidence is held against: the due date, or the as-of date where that is later or none is stated.
  package let day: CalendarDate
  /// Never empty.
  package let lines: [Line]

  package init(
    demand: BuyerTables.CustomerDemand, expectation: DemandExpectation, day: CalendarDate,
    lines: [Line]
  ) {
    self.demand = demand
    self.expectation = expectation
    self.day = day
    self.lines = lines
  }

  /// A promise is as good as its weakest line.
  package var support: DemandSupport { lines.map(\.support).min() ?? .unsupported }
}
