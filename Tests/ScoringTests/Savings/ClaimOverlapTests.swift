import AssuranceModel
import Scoring
import Testing

/// Levers of one line that claim the same money, and the totals of those that count.
@Suite struct ClaimOverlapTests {
  private let day = CalendarDate(iso: "2026-11-23")!

  private func summary(_ lever: LeverCase, currency: Currency = LeverCase.euro) throws
    -> OpportunitySummary
  {
    let subject = lever.subject
    let tables = BuyerTables(
      vendors: [subject.vendor], prices: [subject.line], offers: subject.offers,
      benchmarks: subject.benchmarks)
    return try #require(
      OpportunitySearch.summary(
        of: tables, renewals: ["alpha": subject.renewal],
        policy: Policy(
          reportingCurrency: currency, savings: SavingsPolicy(costOfCapital: lever.capital)),
        asOf: day))
  }

  private func counted(_ summary: OpportunitySummary) -> [String] {
    summary.opportunities.filter { $0.counting == .counted }.map(\.lever.id)
  }

  @Test func countsTheSameMoneyOnceAndSaysWhoClaimsIt() throws {
    let summary = try summary(LeverCase())
    #expect(counted(summary) == ["vendor_consolidation", "uplift_cap", "payment_terms"])
    func counting(_ id: String) -> SavingsOpportunity.Counting? {
      summary.opportunities.first { $0.lever.id == id }?.counting
    }
    #expect(
      counting("competition")
        == .overlaps(
          "Not added: Overlapping services claims the same money, which brings no less"))
    #expect(
      counting("seat_rightsizing")
        == .overlaps(
          "Not added: Overlapping services claims the same money, which rests on offer in writing and not on own usage"
        ))
    #expect(
      counting("prepayment")
        == .overlaps("Not added: Days to payment claims the same money, which brings no less"))
    #expect(counting("leakage_control") == nil)
  }

  @Test func addsTotalsByCategoryOfWhatCounts() throws {
    let totals = try summary(LeverCase()).totals
    #expect(totals.map(\.category) == [.hardReduction, .avoidance, .cash])
    #expect(totals.map(\.low.hundredths) == [4_200_000, 600_000, 78_904])
    #expect(totals.map(\.likely.hundredths) == [4_200_000, 840_000, 78_904])
    #expect(totals.map(\.high.hundredths) == [5_000_000, 1_200_000, 78_904])
  }

  @Test func countsTheOverbilledPartBesideWhatLiesBelowTheContract() throws {
    let overbilled = LeverCase().with { $0.contractPrice = LeverCase.euros(114_000) }
    let summary = try summary(overbilled)
    #expect(
      counted(summary) == [
        "leakage_control", "vendor_consolidation", "payment_terms",
      ])
    // The renewal is quoted above the contract's price, and the overbilled part lies in between.
    let cap = try #require(summary.opportunities.first { $0.lever.id == "uplift_cap" })
    #expect(cap.counting != .counted)
    #expect(summary.totals.first?.likely == LeverCase.euros(6_000 + 36_000))
  }

  @Test func countsTheNextLeverWhereTheFirmestHasNoInput() throws {
    let summary = try summary(LeverCase().without(.replacement).without(.alternative))
    #expect(counted(summary) == ["term_length", "uplift_cap", "payment_terms"])
  }

  @Test func leavesOtherCurrenciesOutOfTheTotals() throws {
    let dollar = try #require(Currency(rawValue: "USD"))
    let summary = try summary(LeverCase(), currency: dollar)
    #expect(summary.totals.isEmpty)
    #expect(summary.opportunities.compactMap(\.counting).allSatisfy { $0 == .otherCurrency })
  }

  @Test func hasNothingToSayWithoutPricedLines() {
    #expect(
      OpportunitySearch.summary(
        of: BuyerTables(vendors: []), renewals: [:],
        policy: Policy(reportingCurrency: LeverCase.euro), asOf: day) == nil)
  }

  @Test func namesLinesOfTheLedgerOnTheSameContract() throws {
    let subject = LeverCase().subject
    let line = SavingsLine(
      id: "S1", vendor: "alpha", contract: "M.S.A", category: "avoidance", kind: .avoidance,
      baselineType: "budget", baseline: LeverCase.euros(2), newAmount: LeverCase.euros(1),
      isRecurring: true, stage: .negotiated, stageDate: nil, owner: nil, evidence: nil, note: nil,
      citation: Citation(file: "savings.csv", cell: "A2", quote: "S1"))
    let other = OpportunitySearch.opportunity(of: Competition(), on: subject, ledger: [line])
    #expect(other.onLedger.isEmpty)
    let same = SavingsLine(
      id: "S2", vendor: "alpha", contract: "msa", category: "avoidance", kind: .avoidance,
      baselineType: "budget", baseline: LeverCase.euros(2), newAmount: LeverCase.euros(1),
      isRecurring: true, stage: .negotiated, stageDate: nil, owner: nil, evidence: nil, note: nil,
      citation: Citation(file: "savings.csv", cell: "A3", quote: "S2"))
    #expect(
      OpportunitySearch.opportunity(of: Competition(), on: subject, ledger: [line, same]).onLedger
        == ["S2"])
  }
}
