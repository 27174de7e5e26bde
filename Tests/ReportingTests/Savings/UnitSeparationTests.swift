import AssuranceModel
import AssuranceTesting
import Testing

/// Nowhere is a commercial figure added to a figure of risk.
@Suite struct UnitSeparationTests {
  private func report(
    _ tables: [String: String] = pricedVendors,
    exposure: ExposurePolicy = ExposurePolicy(
      trials: 20_000, eventsPerYear: 2,
      rangesByTier: [
        .critical: .interval(low: 300_000, high: 6_000_000),
        .high: .interval(low: 50_000, high: 600_000),
      ])
  ) throws -> Report {
    try composed(tables, try someDocuments(), exposure: exposure)
  }

  /// The same portfolio with other losses, and nothing else changed.
  private func otherRisk() throws -> Report {
    try report(
      exposure: ExposurePolicy(
        trials: 20_000, seed: 7, appetite: 1_000_000, eventsPerYear: 3,
        rangesByTier: [
          .critical: .interval(low: 400_000, high: 9_000_000),
          .high: .interval(low: 70_000, high: 900_000),
        ]))
  }

  /// The same portfolio with other savings, prices and offers, and nothing else changed.
  private func otherCommerce() throws -> Report {
    var tables = pricedVendors
    tables["savings.csv"] = tables["savings.csv"]?.replacing(
      ",1000,PO 1,400,", with: ",1100,PO 1,300,")
    tables["contract-prices.csv"] = tables["contract-prices.csv"]?
      .replacing(",100000,", with: ",125000,")
    tables["offers.csv"] = tables["offers.csv"]?.replacing(",80000,", with: ",70000,")
    return try report(tables)
  }

  private func mixed(_ change: (Report) throws -> Report = { $0 }) throws -> [String] {
    let movement = FigureMovement(
      try change(report()).figuresByPlace, otherRisk: try change(otherRisk()).figuresByPlace,
      otherCommerce: try change(otherCommerce()).figuresByPlace)
    #expect(movement.withRisk.count > 20 && movement.withCommerce.count > 20)
    return movement.mixed
  }

  @Test func keepsCommercialAndRiskApartInEveryTotalColumnAndChart() throws {
    let walk = UnitWalk(try report())
    #expect(walk.complaints.isEmpty, "\(walk.complaints)")
    #expect(walk.figures > 150)
  }

  @Test func movesNoFigureWithBothRiskAndMoney() throws {
    #expect(try mixed().isEmpty)
  }

  @Test func findsASumOfMoneyAndLossThatCallsItselfMoney() throws {
    let wrong = try mixed { report in
      let saved = try #require(report.portfolio.commercial.savings?.categories.first?.saved)
      let loss = try #require(report.portfolio.exposure.portfolio?.mean.value)
      let sum = Money(
        hundredths: saved.hundredths + loss.amount * 100, currency: saved.currency)
      return report.adding(
        .figures([KeyFigure(label: "Benefit", cell: ReportCell(.money(sum)), note: "")]))
    }
    #expect(wrong == ["wrong/Benefit"])
  }

  @Test func findsASumThatHidesInASentence() throws {
    let wrong = try mixed { report in
      let saved = try #require(report.portfolio.commercial.opportunities?.totals.first?.likely)
      let loss = try #require(report.portfolio.exposure.portfolio?.mean.value)
      return report.adding(.prose("Together \(saved.hundredths / 100 + loss.amount)."))
    }
    #expect(wrong == ["wrong/0"])
  }

  @Test func findsATotalThatMixesUnits() throws {
    let currency = try #require(Currency(rawValue: "EUR"))
    let money = ReportCell(.money(Money(hundredths: 100, currency: currency)))
    let loss = ReportCell(.modelledLoss(ModelledLoss(amount: 1, currency: currency)))
    func complaints(_ rows: [[ReportCell]], totalRows: Int = 0, _ more: ReportBlock...) throws
      -> [String]
    {
      let table = ReportTable(
        id: "t", title: "T", columns: [.init("what", "What"), .init("a", "A"), .init("b", "B")],
        rows: rows.map { [ReportCell(.text("x"))] + $0 }, totalRows: totalRows)
      let wrong = try report().adding(.table(table))
      guard let block = more.first else { return UnitWalk(wrong).complaints }
      return UnitWalk(
        try report().adding(.table(table), block)
      ).complaints
    }
    let none = ReportCell(.none(""))
    #expect(
      try complaints([[money, none], [loss, none]])
        == ["t, column a: commercial and risk figures"])
    #expect(
      try complaints([[money, none], [loss, none]], totalRows: 1)
        == ["t, column a: total of another unit", "t, column a: total is no sum"])
    #expect(
      try complaints([[money, none], [money, none], [money, none]], totalRows: 1)
        == ["t, column a: total is no sum"])
    #expect(
      try complaints(
        [[money, loss]],
        .chart(
          ReportChart(
            id: "c", title: "C", kind: .stackedBar, table: "t", categories: "what",
            series: ["a", "b"]))) == ["c: series of commercial and risk figures"])
  }
}
