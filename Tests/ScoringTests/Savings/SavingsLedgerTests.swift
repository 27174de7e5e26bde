import AssuranceModel
import Scoring
import Testing

/// What is added, what is kept apart, and what is asked.
@Suite struct SavingsLedgerTests {
  private let euro = Currency(rawValue: "EUR")!
  private let year = FiscalYear(
    containing: CalendarDate(iso: "2026-11-23")!, startingInMonth: 1)

  private func line(
    _ id: String, _ kind: SavingsLine.Kind = .reduction, baseline: Int = 1_000_00,
    new: Int = 900_00, type: String = "last_price_paid", stage: SavingsLine.Stage = .contracted,
    isRecurring: Bool = true, currency: String = "EUR", evidence: String? = "invoice.pdf",
    contract: String? = nil, category: String? = nil, document: String? = "PO-1",
    term: SavingsLine.Term = .init(), recognition: SavingsLine.Recognition = .init(),
    quantities: SavingsLine.Quantities = .init()
  ) -> SavingsLine {
    let currency = Currency(rawValue: currency)!
    return SavingsLine(
      id: id, vendor: "v", contract: contract,
      category: category ?? (kind == .reduction ? "hard_reduction" : "avoidance"), kind: kind,
      baselineType: type, baseline: Money(hundredths: baseline, currency: currency),
      proof: .init(document: document),
      newAmount: Money(hundredths: new, currency: currency), isRecurring: isRecurring, term: term,
      quantities: quantities, recognition: recognition, stage: stage, stageDate: nil, owner: nil,
      evidence: evidence, note: nil,
      citation: Citation(file: "savings.csv", cell: "A2", quote: id))
  }

  private func summary(_ lines: SavingsLine...) throws -> SavingsSummary {
    try #require(SavingsLedger.summary(of: lines, currency: euro, fiscalYear: year).value)
  }

  @Test func addsReductionAndAvoidanceApart() throws {
    let summary = try summary(line("a"), line("b"), line("c", .avoidance))
    #expect(summary.totals.map(\.kind) == [.reduction, .avoidance])
    #expect(summary.totals.map(\.amount.hundredths) == [200_00, 100_00])
    #expect(summary.totals.map(\.lines) == [2, 1])
  }

  @Test func addsRecurringAndOneOffApartAndEachStageByItself() throws {
    let summary = try summary(
      line("a"), line("b", isRecurring: false), line("c", stage: .realised))
    #expect(summary.totals.count == 3)
    #expect(summary.totals.map(\.isRecurring) == [true, false, true])
    #expect(summary.totals.map(\.stage) == [.contracted, .contracted, .realised])
  }

  @Test(arguments: [
    "list_price", "List price", "renewal_quote_uplift", "sole_source_first_offer", "benchmark",
    "Market price",
  ])
  func takesASavingAgainstAPriceNeverPaidAsAvoidance(_ type: String) throws {
    let summary = try summary(line("a", type: type))
    #expect(summary.lines.first?.kind == .avoidance)
    #expect(summary.lines.first?.remarks.contains { $0.contains("avoidance") } == true)
    #expect(summary.totals.allSatisfy { $0.kind == .avoidance })
    #expect(summary.checks.first { $0.id == "C2" }?.lines == ["a"])
  }

  @Test func leavesOtherCurrenciesOutOfTheTotalsAndSaysSo() throws {
    let result = SavingsLedger.summary(
      of: [line("a"), line("b", currency: "USD")], currency: euro, fiscalYear: year)
    let summary = try #require(result.value)
    #expect(summary.lines.count == 2)
    #expect(summary.totals.map(\.amount.hundredths) == [100_00])
    #expect(result.diagnostics.map(\.code) == ["savings-other-currency"])
  }

  @Test func asksForWhatFinanceWouldAsk() throws {
    func remarks(_ line: SavingsLine) throws -> String {
      try #require(summary(line).lines.first).remarks.joined(separator: "; ")
    }
    #expect(try remarks(line("a")).isEmpty)
    #expect(try remarks(line("a", stage: .realised, evidence: nil)).contains("invoice"))
    #expect(try remarks(line("a", new: 300_00)).contains("60%"))
    #expect(try remarks(line("a", new: 400_00)).isEmpty)
    #expect(try remarks(line("a", new: 1_100_00)).contains("higher"))
    #expect(try remarks(line("a", type: "")).contains("baseline"))
  }

  @Test func warnsOfTwoLeversOnOneContract() throws {
    let summary = try summary(
      line("a", contract: "C1"), line("b", contract: "C1", category: "demand_reduction"))
    #expect(summary.lines.allSatisfy { $0.remarks.contains { $0.contains("counted twice") } })
  }

  @Test func addsByCategoryAndStageWhatTheTestAddsItself() throws {
    let lines = [
      line("a", new: 900_00, stage: .realised), line("b", new: 850_00, stage: .validated),
      line("c", new: 700_00, stage: .contracted), line("d", new: 600_00, stage: .identified),
      line("e", new: 990_00, stage: .negotiated), line("f", .avoidance, new: 500_00),
      line("g", new: 980_00, isRecurring: false), line("h", category: "windfall"),
    ]
    let summary = try #require(
      SavingsLedger.summary(of: lines, currency: euro, fiscalYear: year).value)
    let hard = try #require(summary.categories.first)
    #expect(hard.category == .hardReduction && hard.isRecurring)
    #expect(
      hard.steps.map(\.stage) == [.identified, .negotiated, .contracted, .realised, .validated])
    #expect(hard.steps.map(\.amount.hundredths) == [400_00, 10_00, 300_00, 100_00, 150_00])
    #expect(hard.saved.hundredths == 250_00)
    #expect(hard.secured.hundredths == 300_00)
    #expect(hard.potential.hundredths == 410_00)
    #expect(hard.range.withSecured.hundredths == 550_00)
    #expect(hard.range.withPotential.hundredths == 960_00)
    #expect(
      summary.categories.map(\.category) == [.hardReduction, .hardReduction, .avoidance, nil])
    #expect(summary.categories.map(\.isRecurring) == [true, false, true, true])
    // The sums by category are the sum by kind, and that of the lines.
    let byCategory = summary.categories.flatMap(\.steps).reduce(0) { $0 + $1.amount.hundredths }
    let byKind = summary.totals.reduce(0) { $0 + $1.amount.hundredths }
    #expect(byCategory == byKind && byKind == summary.lines.reduce(0) { $0 + $1.amount.hundredths })
    #expect(byKind == 1_580_00)
  }

  @Test func countsARealisedLineAtWhatTheInvoicesShow() throws {
    let invoiced = SavingsLine.Recognition(invoiced: Money(hundredths: 930_00, currency: euro))
    let realised = try summary(line("a", stage: .realised, recognition: invoiced))
    #expect(realised.categories.first?.saved.hundredths == 70_00)
    #expect(realised.lines.first?.years.leakage?.hundredths == 30_00)
    let contracted = try summary(line("a", recognition: invoiced))
    #expect(contracted.categories.first?.secured.hundredths == 100_00)
  }

  @Test func putsAReductionAgainstAnOfferUnderAvoidance() throws {
    let summary = try summary(line("a", type: "list_price"))
    #expect(summary.lines.first?.category == .avoidance)
    #expect(summary.categories.map(\.category) == [.avoidance])
    #expect(summary.checks.first { $0.id == "C2" }?.lines == ["a"])
  }

  /// A line that one check asks something of, and a word of what it asks.
  @Test func asksWhatEachCheckAsks() throws {
    let cases: [(String, SavingsLine, String)] = [
      ("C1", line("a", document: nil), "document that shows the baseline"),
      ("C1", line("a", type: "market basket"), "tends to be inflated"),
      ("C2", line("a", type: "renewal quote"), "never paid"),
      ("C2a", line("a", category: "hard_reductoin"), "did you mean hard_reduction?"),
      ("C2a", line("a", .avoidance, category: "hard_reduction"), "counted as avoidance"),
      ("C4", line("a", quantities: .init(baseline: 10, new: 8)), "from 10 to 8"),
      ("C7", line("a", new: 399_00), "60%"),
      ("C8", line("a", stage: .realised, evidence: nil), "invoice"),
      ("C8a", line("a", stage: .validated), "finance"),
    ]
    for (check, line, words) in cases {
      let summary = try summary(line)
      #expect(summary.checks.filter { !$0.lines.isEmpty }.map(\.id) == [check], "\(words)")
      #expect(summary.lines.first?.remarks.count == 1)
      #expect(summary.lines.first?.remarks.first?.contains(words) == true, "\(words)")
    }
  }

  @Test func asksWhyALineWentBackToAnEarlierStage() throws {
    func remarks(before: SavingsLine.Stage) throws -> [String] {
      let result = SavingsLedger.summary(
        of: [line("a", stage: .negotiated)], currency: euro, fiscalYear: year,
        previousStages: ["a": before])
      return try #require(result.value?.lines.first).remarks
    }
    #expect(try remarks(before: .contracted).first?.contains("was contracted") == true)
    #expect(try remarks(before: .negotiated).isEmpty)
    #expect(try remarks(before: .identified).isEmpty)
  }

  @Test func keepsSecurityTermsOutOfEveryTotal() throws {
    let terms = SecurityTerms(
      id: "t", vendor: "v", contract: nil, stage: .contracted, stageDate: nil, owner: nil,
      evidence: nil, note: "Lapse notice",
      citation: Citation(file: "savings.csv", cell: "A3", quote: "t"))
    let summary = try #require(
      SavingsLedger.summary(
        of: [], securityTerms: [terms], currency: euro, fiscalYear: year
      ).value)
    #expect(summary.securityTerms == [terms])
    #expect(summary.totals.isEmpty && summary.categories.isEmpty && summary.lines.isEmpty)
  }

  @Test func hasNothingToSayWithoutLines() {
    #expect(SavingsLedger.summary(of: [], currency: euro, fiscalYear: year).value == nil)
  }
}
