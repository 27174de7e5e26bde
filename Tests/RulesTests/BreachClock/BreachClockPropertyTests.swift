import AssuranceModel
import AssuranceTesting
import Rules
import Testing

/// What holds of every clock, whatever the contracts say.
@Suite struct BreachClockPropertyTests {
  /// Pairs of milestones of which the second depends on the first.
  private static let ordered: [(BreachMilestone.Kind, BreachMilestone.Kind)] = [
    (.lapse, .vendorNoticeDue), (.lapse, .cureBegins), (.cureBegins, .cureEnds),
    (.cureEnds, .terminationPossible), (.contractNotice, .contractTermEnd),
  ]

  @Test func neverPutsDaysOutOfOrder() throws {
    var random = SplitMix64(seed: 1_182_71)
    for _ in 0..<2_000 {
      let clock = try randomClock(&random)
      #expect(clock.milestones.map(\.kind) == BreachMilestone.Kind.allCases)
      for (first, second) in Self.ordered {
        guard let one = clock.milestone(first)?.day.date,
          let other = clock.milestone(second)?.day.date
        else { continue }
        #expect(one <= other, "\(first) \(second) \(clock)")
      }
      if let cure = clock.milestone(.cureBegins)?.day.date {
        #expect(cure >= clock.asOf, "our notice lies in the past: \(clock)")
      }
    }
  }

  private func randomClock(_ random: inout SplitMix64) throws -> BreachClock {
    func pick<Value>(_ values: [Value]) throws -> Value {
      try #require(values.randomElement(using: &random))
    }
    let asOf = try day("2026-01-01").adding(days: .random(in: 0..<1_500, using: &random))
    let end = asOf.adding(days: .random(in: -500...500, using: &random))
    let units = ContractPeriod.Unit.allCases
    func period() throws -> ContractPeriod? {
      try pick([true, true, false])
        ? ContractPeriod(.random(in: 0...120, using: &random), try pick(units)) : nil
    }
    func contract(_ tag: ClauseTag, _ path: String) throws -> Filed<Contract> {
      let length = try period()
      let notice = ClauseParameters.Notice(
        tag: tag, days: nil, isBusiness: false, period: length)
      return .example(
        path,
        Contract(
          clauses: [
            ClauseReading(
              tag: tag, verdict: try pick([.present, .present, .absent, .undetermined]),
              confidence: .certain, citation: .example("words"),
              parameters: ClauseParameters(notices: [notice], curePeriod: length))
          ], draftingFailures: [], mentionsISO27001: true))
    }
    let lapse = Lapse(
      cause: end < asOf ? .expired : .simulated,
      day: try pick([.on(end), .on(end), .none("not said"), .undetermined("unread")]),
      citations: [], anchor: "a")
    let vendor = Vendor(
      id: "v", legalName: "V",
      contractEnd: asOf.adding(days: .random(in: -900...900, using: &random)),
      noticeDays: try pick([nil, 0, 30, 400]), noticeMonths: try pick([nil, nil, 1, 6]),
      renewsTacitly: try pick([true, true, false, nil]),
      renewalTermMonths: try pick([nil, 0, 1, 12, 36]), citation: .example("v"))
    return BreachClockDetermination.clock(
      from: lapse,
      under: ContractSet([
        try contract(.lapseNotification, "a.pdf"), try contract(.lapseNotification, "b.pdf"),
        try contract(.terminationRight, "c.pdf"),
      ]),
      renewal: RenewalDetermination.outlook(for: vendor, asOf: asOf), register: vendor.citation,
      policy: policy, asOf: asOf)
  }
}
