import AssuranceModel
import Scoring
import Testing

/// What is added, what is kept apart, and what is asked.
@Suite struct SavingsLedgerTests {
  private let euro = Currency(rawValue: "EUR")!

  private func line(
    _ id: String, _ kind: SavingsLine.Kind = .reduction, baseline: Int = 1_000_00,
    new: Int = 900_00, type: String = "last_price_paid", stage: SavingsLine.Stage = .contracted,
    isRecurring: Bool = true, currency: String = "EUR", evidence: String? = "invoice.pdf",
    contract: String? = nil, category: String = "price"
  ) -> SavingsLine {
    let currency = Currency(rawValue: currency)!
    return SavingsLine(
      id: id, vendor: "v", contract: contract, category: category, kind: kind, baselineType: type,
      baseline: Money(hundredths: baseline, currency: currency),
      newAmount: Money(hundredths: new, currency: currency), isRecurring: isRecurring,
      stage: stage, stageDate: nil, owner: nil, evidence: evidence, note: nil,
      citation: Citation(file: "savings.csv", cell: "A2", quote: id))
  }

  private func summary(_ lines: SavingsLine...) throws -> SavingsSummary {
    try #require(SavingsLedger.summary(of: lines, currency: euro).value)
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

  @Test(arguments: ["list_price", "List price", "renewal_quote_uplift", "sole_source_first_offer"])
  func takesASavingAgainstAPriceNeverPaidAsAvoidance(_ type: String) throws {
    let summary = try summary(line("a", type: type))
    #expect(summary.lines.first?.kind == .avoidance)
    #expect(summary.lines.first?.remarks.contains { $0.contains("avoidance") } == true)
    #expect(summary.totals.allSatisfy { $0.kind == .avoidance })
  }

  @Test func leavesOtherCurrenciesOutOfTheTotalsAndSaysSo() throws {
    let result = SavingsLedger.summary(
      of: [line("a"), line("b", currency: "USD")], currency: euro)
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
      line("a", contract: "C1"), line("b", contract: "C1", category: "demand"))
    #expect(summary.lines.allSatisfy { $0.remarks.contains { $0.contains("counted twice") } })
  }

  @Test func hasNothingToSayWithoutLines() {
    #expect(SavingsLedger.summary(of: [], currency: euro).value == nil)
  }
}
