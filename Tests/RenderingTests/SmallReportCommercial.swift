import AssuranceModel
import Testing

/// The savings, opportunities and negotiation of the invented pack, with figures written by hand.
extension SmallReport {
  func commercial(_ currency: Currency) throws -> CommercialFigures {
    CommercialFigures(
      savings: try savings(currency), opportunities: opportunities(currency),
      negotiations: [try negotiation()])
  }

  private func savings(_ currency: Currency) throws -> SavingsSummary {
    let amount = Money(hundredths: -500_050, currency: currency)
    let zero = Money.zero(currency)
    let row = Citation(file: "savings.csv", cell: "A2", quote: "SV-01 \(words)")
    let line = SavingsLine(
      id: "SV-01", vendor: "brackwell", contract: nil, category: words, kind: .avoidance,
      baselineType: words, baseline: Money(hundredths: 1_000_000, currency: currency),
      newAmount: Money(hundredths: 1_500_050, currency: currency), isRecurring: true,
      stage: .negotiated, stageDate: nil, owner: name, evidence: nil, note: nil, citation: row)
    let terms = SecurityTerms(
      id: "SV-02", vendor: "brackwell", contract: words, stage: .contracted, stageDate: nil,
      owner: name, evidence: nil, note: words, citation: row)
    return SavingsSummary(
      totals: [
        .init(kind: .avoidance, stage: .negotiated, isRecurring: true, lines: 1, amount: amount)
      ],
      categories: [
        CategoryTotal(
          category: nil, isRecurring: true,
          steps: [
            .init(
              stage: .negotiated, lines: 1, amount: amount, inYear: zero, linesWithoutYear: 1)
          ], saved: zero, secured: zero, potential: amount,
          range: .init(saved: zero, withSecured: zero, withPotential: amount))
      ],
      lines: [
        .init(
          line: line, kind: .avoidance, category: nil, amount: amount,
          years: SavingsYears(
            annualRunRate: amount, figures: .missing(["starts", "ends"]), leakage: nil),
          footing: .estimated, remarks: [words])
      ], checks: [.init(id: "C1", requirement: "The baseline is shown.", lines: ["SV-01"])],
      securityTerms: [terms],
      fiscalYear: FiscalYear(
        containing: try #require(CalendarDate(iso: "2026-11-23")), startingInMonth: 1))
  }

  private var line: PricedLine {
    PricedLine(
      id: "CP-01", vendor: "brackwell", contract: words, service: words, unit: words,
      citation: Citation(file: "contract-prices.csv", cell: "A2", quote: "CP-01 \(words)"))
  }

  private func opportunities(_ currency: Currency) -> OpportunitySummary {
    func euros(_ amount: Int) -> Money { Money(hundredths: amount * 100, currency: currency) }
    func lever(_ title: String) -> LeverReference {
      LeverReference(
        id: "competition", name: "Competition", title: title, mechanism: words,
        formula: "price a year − offer", baseline: words, category: .hardReduction,
        footing: .writtenOffer, range: "Low takes the dearest offer.", guardrail: words,
        published: .init(words, population: words, kind: words))
    }
    return OpportunitySummary(
      opportunities: [
        SavingsOpportunity(
          lever: lever("Competing offers"), line: line,
          inputs: [
            LeverInput("price paid", .money(euros(9_000)), citations: [quote(words)]),
            LeverInput("offer of \(name)", .text(words)),
          ],
          outcome: .gain(
            LeverGain(
              low: euros(-100), likely: euros(700), high: euros(1_900),
              claim: .price(from: euros(9_000), to: euros(7_000)),
              contractTotal: .init(amount: euros(2_100), months: 36), notes: [words])),
          counting: .counted, onLedger: ["SV-01"]),
        SavingsOpportunity(
          lever: lever("Longer term"), line: line, inputs: [],
          outcome: .notComputed([
            MissingInput("one-year price of the quote", file: "offers.csv", column: "amount")
          ])),
        SavingsOpportunity(
          lever: lever("Cap"), line: line, inputs: [], outcome: .nothing(words)),
      ],
      totals: [
        .init(
          category: .hardReduction, opportunities: 1, low: euros(-100), likely: euros(700),
          high: euros(1_900))
      ],
      positions: [
        BenchmarkPosition(
          line: line,
          benchmark: PriceBenchmark(
            service: words, unit: words, lowerQuartile: nil, median: nil, upperQuartile: nil,
            observations: 4, date: CalendarDate(iso: "2024-11-30"), source: name,
            citation: quote(words)),
          price: UnitPrice(millionths: 11_000, currency: currency), band: nil, percentile: nil,
          isStale: true, remarks: [words])
      ], levers: [lever("Competing offers")],
      unpriced: [
        UnpricedLever(id: "service_credits", title: "Credits", mechanism: words, reason: words)
      ])
  }

  private func negotiation() throws -> NegotiationLeverage {
    NegotiationLeverage(
      vendor: "brackwell",
      marks: NegotiationLeverage.Part.allCases.map { part in
        .init(
          part,
          part == .usage
            ? .unknown("seats of \(words)")
            : .known(points: 2, text: "\(words) \(part.title)", citations: [quote(words)]))
      }, window: .early, lastNotice: CalendarDate(iso: "2027-10-02"),
      talkFrom: CalendarDate(iso: "2027-07-04"), findings: [], levers: ["Competing offers"])
  }
}
