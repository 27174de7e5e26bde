import AssuranceModel
import Scoring
import Testing

/// Each lever on figures that can be worked out by hand.
@Suite struct SavingsLeverTests {
  /// A lever with what it brings in hundredths: low, likely, high.
  struct Worked: Sendable, CustomTestStringConvertible {
    let lever: String
    let low: Int
    let likely: Int
    let high: Int
    var change: @Sendable (inout LeverCase) -> Void = { _ in }
    var testDescription: String { "\(lever): \(low) \(likely) \(high)" }
  }

  @Test(arguments: [
    // 150,000 in 15 months is 120,000 a year; the contract says 114,000.
    Worked(lever: "leakage_control", low: 600_000, likely: 600_000, high: 600_000) {
      $0.contractPrice = LeverCase.euros(114_000)
    },
    // 120,000 - (105,000, 100,000, 90,000) - 8,000.
    Worked(lever: "competition", low: 700_000, likely: 1_200_000, high: 2_200_000),
    // 120,000 - 70,000, in the first year less 8,000.
    Worked(lever: "vendor_consolidation", low: 4_200_000, likely: 4_200_000, high: 5_000_000),
    // One year costs 126,000, more than is paid: 120,000 - 111,000.
    Worked(lever: "term_length", low: 900_000, likely: 900_000, high: 900_000),
    // 132,000 - 120,000 x (1.05, 1.03, 1).
    Worked(lever: "uplift_cap", low: 600_000, likely: 840_000, high: 1_200_000),
    // 132,000 - (105,000, 100,000, 90,000) - 8,000.
    Worked(lever: "auto_renewal_disarm", low: 1_900_000, likely: 2_400_000, high: 3_400_000),
    // 4,800 - 115,200 x 8 % x (6.5, 6, 5.5) / 12.
    Worked(lever: "prepayment", low: -19_200, likely: 19_200, high: 57_600),
    // 120,000 x 30 / 365 x 8 % = 789.04.
    Worked(lever: "payment_terms", low: 78_904, likely: 78_904, high: 78_904),
    Worked(lever: "tool_rationalisation", low: 12_000_000, likely: 12_000_000, high: 12_000_000) {
      $0.usage = PricedLine.Usage(bought: 100, active: 0, windowDays: 90)
    },
    // 30 idle seats of 1,200 a year, 10 of them kept for growth.
    Worked(lever: "seat_rightsizing", low: 2_400_000, likely: 2_400_000, high: 3_600_000),
    // 40 light seats, 10 of them kept, 100 - 60 a month.
    Worked(lever: "tier_rightsizing", low: 1_440_000, likely: 1_440_000, high: 1_920_000),
    // 100 a month against 95, 90 and 80, for 1,200 months of a user.
    Worked(lever: "benchmark_reprice", low: 600_000, likely: 1_200_000, high: 2_400_000),
  ])
  func bringsWhatIsWorkedOutByHand(_ worked: Worked) throws {
    let opportunity = try #require(
      LeverCase().with(worked.change).opportunity(of: worked.lever))
    let gain = try #require(opportunity.gain, "\(opportunity.outcome)")
    #expect(gain.low.hundredths == worked.low)
    #expect(gain.likely.hundredths == worked.likely)
    #expect(gain.high.hundredths == worked.high)
    #expect(SavingsOpportunity.stage == .identified)
    #expect(opportunity.inputs.allSatisfy { !$0.citations.isEmpty || $0.name == "cost of capital" })
  }

  @Test func workedExamplesLeaveNoLeverOut() {
    #expect(
      SavingsLevers.all.map { type(of: $0).reference.id } == [
        "leakage_control", "competition", "vendor_consolidation", "term_length", "uplift_cap",
        "auto_renewal_disarm", "prepayment", "payment_terms", "tool_rationalisation",
        "seat_rightsizing", "tier_rightsizing", "benchmark_reprice",
      ])
  }

  @Test func startsOtherLeversFromTheContractWhereMoreIsInvoiced() throws {
    let overbilled = LeverCase().with { $0.contractPrice = LeverCase.euros(114_000) }
    let gain = try #require(overbilled.opportunity(of: "vendor_consolidation")?.gain)
    #expect(gain.high == LeverCase.euros(44_000))
    #expect(gain.claim == .price(from: LeverCase.euros(114_000), to: LeverCase.euros(70_000)))
  }

  @Test func showsTheTotalOfALongerTermApart() throws {
    let gain = try #require(LeverCase().opportunity(of: "term_length")?.gain)
    #expect(gain.contractTotal == .init(amount: LeverCase.euros(27_000), months: 36))
    #expect(gain.notes.first?.contains("not in the figure") == true)
  }

  @Test func holdsTheIncreaseToTheCapOfTheContractOnly() throws {
    let capped = LeverCase().with { $0.index = nil }
    let gain = try #require(capped.opportunity(of: "uplift_cap")?.gain)
    #expect(gain.likely == LeverCase.euros(6_000))
    let uncapped = LeverCase().with { $0.uplift = .uncapped }
    #expect(uncapped.opportunity(of: "uplift_cap")?.gain?.low == LeverCase.euros(8_400))
    let missing = uncapped.with { $0.index = nil }.opportunity(of: "uplift_cap")?.missing
    #expect(missing?.map(\.column) == ["index_pct"])
  }

  /// A lever whose inputs show nothing to gain, and a word of the reason.
  struct Idle: Sendable, CustomTestStringConvertible {
    let lever: String
    let reason: String
    let change: @Sendable (inout LeverCase) -> Void
    var testDescription: String { "\(lever): \(reason)" }
  }

  @Test(arguments: [
    Idle(lever: "leakage_control", reason: "No more") {
      $0.contractPrice = LeverCase.euros(121_000)
    },
    Idle(lever: "competition", reason: "No offer") { $0.paid = LeverCase.euros(100_000) },
    Idle(lever: "vendor_consolidation", reason: "as much") { $0.paid = LeverCase.euros(80_000) },
    Idle(lever: "term_length", reason: "not cheaper") { $0.paid = LeverCase.euros(130_000) },
    Idle(lever: "uplift_cap", reason: "at or below") { $0.paid = LeverCase.euros(170_000) },
    Idle(lever: "auto_renewal_disarm", reason: "does not renew") { $0.renewsTacitly = false },
    Idle(lever: "auto_renewal_disarm", reason: "Missed") { $0.isNoticeMissed = true },
    Idle(lever: "prepayment", reason: "below the cost") {
      $0.capital = Percentage(hundredths: 2_000)
    },
    Idle(lever: "payment_terms", reason: "not be due later") { $0.paymentDays = 60 },
    Idle(lever: "tool_rationalisation", reason: "70 seats") { _ in },
    Idle(lever: "seat_rightsizing", reason: "Every seat") {
      $0.usage = PricedLine.Usage(bought: 100, active: 100, windowDays: 90, reserve: 10)
    },
    Idle(lever: "seat_rightsizing", reason: "take up all") {
      $0.usage = PricedLine.Usage(bought: 100, active: 95, windowDays: 90, reserve: 10)
    },
    Idle(lever: "tier_rightsizing", reason: "not cheaper") { $0.paid = LeverCase.euros(60_000) },
    Idle(lever: "benchmark_reprice", reason: "at or below the lower") {
      $0.paid = LeverCase.euros(119_000)
    },
  ])
  func saysWhyThereIsNothingToGain(_ idle: Idle) throws {
    let outcome = try #require(LeverCase().with(idle.change).outcome(of: idle.lever))
    guard case .nothing(let reason) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(reason.contains(idle.reason), "\(reason)")
  }

  @Test func reckonsInOneCurrencyOnly() throws {
    let dollar = try #require(Currency(rawValue: "USD"))
    let mixed = LeverCase().with { $0.benchmarks = [LeverCase.benchmark(currency: dollar)] }
    let outcome = try #require(mixed.outcome(of: "benchmark_reprice"))
    #expect(outcome == .notComparable("amounts are in EUR and USD, and no rate is assumed"))
  }

  @Test func refusesAmountsThatCannotBeHeld() throws {
    let huge = LeverCase().with {
      $0.paid = Money(hundredths: .max, currency: LeverCase.euro)
      $0.months = 1
    }
    for id in ["competition", "seat_rightsizing", "payment_terms", "benchmark_reprice"] {
      #expect(
        huge.outcome(of: id) == .notComparable("an amount is too large to reckon with"), "\(id)")
    }
  }
}
