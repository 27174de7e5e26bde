import AssuranceModel
import Testing

/// The companies behind the vendors in the pack, with amounts counted by hand.
@Suite struct SubprocessorsSectionTests {
  private func report(_ rows: String) throws -> Report {
    var tables = fiveVendors
    tables["subprocessors.csv"] = "vendor,subprocessor,service,country,certification\n\(rows)\n"
    return try composed(tables, try someDocuments())
  }

  @Test func showsTheSpendThatRestsOnEachCompany() throws {
    let report = try report(
      "alpha,Quenby,hosting,DE,ISO/IEC 27001\nbeta,Quenby GmbH,hosting,DE,\ndelta,Quenby,hosting,DE,\ngamma,Small,mail,FR,"
    )
    let table = try report.table("subprocessors")
    #expect(try table.cells("company") == [.text("Quenby"), .text("Small")])
    #expect(try table.cells("state") == [.text("Stated, not evidenced"), .text("Not stated")])
    #expect(try table.cells("count") == [.count(3), .count(1)])
    // 100,000 of alpha and 250,000.50 of beta; delta spends in another currency.
    #expect(try table.cells("spend").map(\.number) == [35_000_050, 300])
    #expect(try table.cells("share").first == .share(35_000_050.0 / 35_000_350.0))
    #expect(table.note.contains("without a spend in this currency"))
  }

  @Test func namesTheWeakestPathOfEveryVendor() throws {
    let report = try report("beta,Alpha Ltd,payroll,DE,\nAlpha Ltd,Deep AG,power,DE,ISO 27001")
    let table = try report.table("weakest-paths")
    #expect(table.rows.count == 5)
    #expect(try table.cells("path")[1] == .text("Beta GmbH → Alpha Ltd → Deep AG"))
    #expect(try table.cells("state")[1] == .text("Stated, not evidenced"))
    #expect(try table.cells("weakest")[4] == .none("none named"))
    let chains = try report.table("subprocessor-chains")
    #expect(try chains.cells("path") == [.text("Beta GmbH → Alpha Ltd → Deep AG")])
    #expect(try report.table("alpha-subprocessors").note.hasSuffix("It stands behind Beta GmbH."))
  }

  @Test func saysWhereTheTableIsMissing() throws {
    let report = try composed(fiveVendors)
    #expect(report.prose.contains("subprocessors\\.csv is not in the inputs"))
    #expect(
      try report.table("weakest-paths").cells("companies") == .init(repeating: .count(0), count: 5))
  }

  @Test func tellsOfRings() throws {
    let report = try report("alpha,Beta GmbH,a,DE,\nbeta,Alpha Ltd,b,DE,")
    #expect(report.prose.contains("Alpha Ltd and Beta GmbH stand behind each other in a ring"))
  }
}
