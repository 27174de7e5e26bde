import AssuranceModel
import Reporting
import Rules
import Scoring
import Testing

/// What the pack prints of the simulated loss.
@Suite struct ExposureSectionTests {
  /// Two vendors with all that the model needs, one without a tier, one whose services name no data.
  private static let tables = [
    "vendors.csv": """
    id,legal_name,tier,annual_spend,currency
    alpha,Alpha Ltd,critical,100000,EUR
    beta,Beta GmbH,high,250000,EUR
    gamma,Gamma SA,,3000,EUR
    delta,Delta Inc,low,7000,EUR
    """,
    "services.csv": """
    vendor,service,territories,data_classes
    alpha,Payroll,DE,personal
    beta,Hosting,DE,confidential
    gamma,Mail,DE,personal
    delta,Print,DE,
    """,
    "subprocessors.csv": """
    vendor,subprocessor
    alpha,Host Fields GmbH
    beta,Host Fields GmbH
    """,
  ]

  private static func report() throws -> Report {
    try composed(
      tables,
      exposure: ExposurePolicy(
        trials: 50_000, appetite: 4_000_000, eventsPerYear: 0.8,
        rangesByTier: [
          .critical: .interval(low: 300_000, high: 9_000_000),
          .high: .pert(least: 50_000, likely: 100_000, most: 600_000),
        ]))
  }

  @Test func printsTheFiguresOfTheSimulationWithTheirIntervals() throws {
    let report = try Self.report()
    let figures = try #require(report.portfolio.exposure.portfolio)
    let table = try report.table("exposure-figures")
    #expect(
      try table.cells("loss")
        == [
          figures.mean, figures.p10, figures.p50, figures.p90, figures.p95, figures.p99,
          figures.expectedShortfall95,
        ].map { .modelledLoss($0.value) })
    #expect(try table.cells("low").first == .modelledLoss(figures.mean.low))
    #expect(table.note.contains("50,000") && table.note.contains("27001"))
    let curve = try report.table("exposure-curve")
    #expect(try curve.cells("years").contains(.text("20 years")))
    #expect(curve.rows.count == report.portfolio.exposure.exceedance.count)
  }

  @Test func saysWhatIsMissingInPlaceOfAFigure() throws {
    let report = try Self.report()
    #expect(report.portfolio.exposure.leftOut == ["delta", "gamma"])
    let table = try report.table("exposure-vendors")
    let row = try #require(table.rows.first { $0[0].value == .text("Gamma SA") })
    #expect(
      row.last?.value
        == .none(
          "missing: the tier; a loss_range in EUR in the policy, since the published losses are in USD"
        ))
    #expect(row[5].value == .none("not computed"))
    #expect(report.prose.replacing("\\", with: "").contains("leave out 2 vendors"))
    #expect(try report.table("gamma-exposure").rows.first?.last?.value == .none("the tier"))
  }

  @Test func ordersVendorsByTheirMeanAndNamesWhatMovedThem() throws {
    let table = try Self.report().table("exposure-vendors")
    #expect(table.rows.map { $0[0].value }.prefix(2) == [.text("Alpha Ltd"), .text("Beta GmbH")])
    guard case .text(let drivers) = try #require(table.rows.first?.last).value else {
      Issue.record("the drivers are no text")
      return
    }
    // No document was sent, so the standing cannot be told and counts as the worst.
    #expect(drivers.contains("Standing: Undetermined (frequency × 1.5)"))
    #expect(try Self.report().table("exposure-shared").rows.count == 1)
  }

  @Test func listsEveryParameterInTheMethodWithItsSource() throws {
    let report = try Self.report()
    let table = try report.table("exposure-parameters")
    let ids = try table.cells("id")
    #expect(ids.count == report.portfolio.exposure.parameters.count)
    #expect(Set(ids).count == ids.count)
    for vendor in report.vendors where vendor.exposure.result != nil {
      for driver in vendor.exposure.drivers {
        if let parameter = driver.parameter { #expect(ids.contains(.text(parameter))) }
      }
    }
    for source in try table.cells("source") { #expect(source != .none("not stated")) }
  }

  /// A loss that a model gives and an amount of the buyer's books stand in different kinds of cell, and nowhere mixed.
  @Test func keepsModelledLossesApartFromMoney() throws {
    let report = try Self.report()
    for table in report.tables {
      let cells = table.rows.joined().map(\.value)
      let isModelled = cells.contains { if case .modelledLoss = $0 { true } else { false } }
      let isMoney = cells.contains { if case .money = $0 { true } else { false } }
      #expect(!(isModelled && isMoney), "\(table.id)")
      #expect(!isModelled || table.id.contains("exposure"), "\(table.id)")
    }
  }

  @Test func namesOnlyRulesThatThereAre() {
    let rules = Set(RuleCatalogue.reference.entries.map(\.reference.id))
    let keys = ExposureTable.builtIn.entries.filter { $0.parameter.id == "A-\($0.key)" }.map(\.key)
    #expect(keys.count == 11)
    for key in keys { #expect(rules.contains(key), "\(key)") }
  }

  @Test func hasNoFigureWithoutVendors() throws {
    let report = try composed(["vendors.csv": "id,legal_name\n"])
    #expect(report.portfolio.exposure.portfolio == nil)
    let section = try #require(report.sections.first { $0.id == "exposure" })
    #expect(!section.blocks.contains { if case .figures = $0 { true } else { false } })
  }
}
