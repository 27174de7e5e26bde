import AssuranceModel
import Scoring
import Testing

/// Taking an input away takes the figure away, and the place that would give it is named.
@Suite struct MissingInputTests {
  struct Removal: Sendable, CustomTestStringConvertible {
    let lever: String
    let file: String
    let column: String
    let change: @Sendable (LeverCase) -> LeverCase
    var testDescription: String { "\(lever) without \(column)" }
  }

  private static func ofLine(
    _ lever: String, _ column: String, _ change: @escaping @Sendable (inout LeverCase) -> Void
  ) -> Removal {
    Removal(lever: lever, file: "contract-prices.csv", column: column) { $0.with(change) }
  }

  private static func ofOffer(_ lever: String, _ kind: PriceOffer.Kind, _ column: String) -> Removal
  {
    Removal(lever: lever, file: "offers.csv", column: "\(column) of kind \(kind.rawValue)") {
      $0.without(kind)
    }
  }

  /// Every lever needs the price, its months and its document, but the one that starts from the price of the renewal.
  static let ofPrice: [Removal] = SavingsLevers.all.map { type(of: $0).reference.id }.filter {
    $0 != "auto_renewal_disarm"
  }.flatMap {
    [
      ofLine($0, "paid") { $0.paid = nil }, ofLine($0, "months") { $0.months = nil },
      ofLine($0, "document") { $0.document = nil },
    ]
  }

  static let others: [Removal] = [
    ofLine("leakage_control", "contract_price") { $0.contractPrice = nil },
    ofOffer("competition", .alternative, "amount"),
    ofOffer("vendor_consolidation", .replacement, "amount"),
    Removal(
      lever: "term_length", file: "offers.csv", column: "amount for 12 months of kind term"
    ) { $0.without(.term) },
    ofOffer("uplift_cap", .renewal, "amount"),
    ofLine("uplift_cap", "uplift_cap") { $0.uplift = nil },
    ofOffer("auto_renewal_disarm", .renewal, "amount"),
    ofOffer("auto_renewal_disarm", .alternative, "amount"),
    Removal(lever: "auto_renewal_disarm", file: "vendors.csv", column: "auto_renewal") {
      $0.with { $0.renewsTacitly = nil }
    },
    Removal(lever: "auto_renewal_disarm", file: "vendors.csv", column: "notice_days") {
      $0.with { $0.noticeDay = nil }
    },
    ofOffer("prepayment", .prepayment, "percent"),
    Removal(lever: "prepayment", file: "policy.yaml", column: "savings.cost_of_capital") {
      $0.with { $0.capital = nil }
    },
    ofLine("payment_terms", "payment_days") { $0.paymentDays = nil },
    ofOffer("payment_terms", .paymentDays, "days"),
    Removal(lever: "payment_terms", file: "policy.yaml", column: "savings.cost_of_capital") {
      $0.with { $0.capital = nil }
    },
    ofLine("tool_rationalisation", "activity_days") {
      $0.usage = PricedLine.Usage(bought: 100, active: 0)
    },
    Removal(lever: "tool_rationalisation", file: "vendors.csv", column: "owner") {
      $0.with { $0.owner = nil }
    },
    ofLine("seat_rightsizing", "seats_bought") {
      $0.usage = PricedLine.Usage(active: 70, windowDays: 90, reserve: 10)
    },
    ofLine("seat_rightsizing", "seats_active") {
      $0.usage = PricedLine.Usage(bought: 100, windowDays: 90, reserve: 10)
    },
    ofLine("seat_rightsizing", "seats_reserve") {
      $0.usage = PricedLine.Usage(bought: 100, active: 70, windowDays: 90)
    },
    ofLine("seat_rightsizing", "units") { $0.units = nil },
    ofLine("tier_rightsizing", "seats_light") {
      $0.usage = PricedLine.Usage(bought: 100, active: 70, windowDays: 90, reserve: 10)
    },
    ofOffer("tier_rightsizing", .lowerTier, "amount"),
    ofLine("benchmark_reprice", "units") { $0.units = nil },
    Removal(lever: "benchmark_reprice", file: "benchmarks.csv", column: "service") {
      $0.with { $0.benchmarks = [] }
    },
    Removal(lever: "benchmark_reprice", file: "benchmarks.csv", column: "unit") {
      $0.with { $0.benchmarks = [LeverCase.benchmark(unit: "site and month")] }
    },
    Removal(lever: "benchmark_reprice", file: "benchmarks.csv", column: "n") {
      $0.with { $0.benchmarks = [LeverCase.benchmark(observations: 4)] }
    },
    Removal(lever: "benchmark_reprice", file: "benchmarks.csv", column: "date") {
      $0.with { $0.benchmarks = [LeverCase.benchmark(date: "")] }
    },
  ]

  @Test(arguments: ofPrice + others)
  func takesTheFigureAwayAndNamesThePlace(_ removal: Removal) throws {
    let whole = LeverCase().with {
      $0.contractPrice = removal.lever == "leakage_control" ? LeverCase.euros(114_000) : nil
      if removal.lever == "tool_rationalisation" {
        $0.usage = PricedLine.Usage(bought: 100, active: 0, windowDays: 90)
      }
    }
    #expect(whole.opportunity(of: removal.lever)?.gain != nil)
    let without = try #require(removal.change(whole).opportunity(of: removal.lever))
    #expect(without.gain == nil)
    #expect(
      without.missing.map(\.column) == [removal.column] || removal.column.contains("kind term"))
    #expect(without.missing.first?.file == removal.file)
    #expect(without.missing.first?.column == removal.column)
  }

  @Test func needsTwoPricedOffersForCompetition() throws {
    let one = LeverCase().with {
      $0.offers.removeAll { $0.kind == .alternative && $0.party != "Beta" }
    }
    let missing = try #require(one.opportunity(of: "competition")).missing
    #expect(missing.map(\.name) == ["second priced offer of another supplier"])
    // One is enough to weigh a silent renewal against.
    #expect(one.opportunity(of: "auto_renewal_disarm")?.gain?.low == LeverCase.euros(34_000))
  }

  @Test func usesNoAmountThatNoDocumentShows() throws {
    let bare = LeverCase().without(.renewal).with {
      $0.offers.append(LeverCase.offer(.renewal, 132_000, 13, document: nil))
    }
    #expect(bare.opportunity(of: "uplift_cap")?.missing.map(\.name) == ["renewal price"])
  }

  @Test func takesAQuotedCostOfSwitchingBeforeAnEstimate() throws {
    let both = LeverCase().with {
      $0.offers.append(LeverCase.offer(.switchingEstimated, 1_000, 13))
    }
    #expect(both.opportunity(of: "competition")?.gain?.low == LeverCase.euros(7_000))
    let estimate = both.without(.switchingQuoted)
    #expect(estimate.opportunity(of: "competition")?.gain?.low == LeverCase.euros(14_000))
  }
}
