import AssuranceModel
import Reporting
import Rules
import Testing

/// What the pack says would move a vendor up a band.
@Suite struct VendorBandChangeTests {
  private func report() throws -> Report {
    try composed(modelledVendors, try someDocuments(), exposure: modelledLosses)
  }

  @Test func saysWhatWouldMoveEachVendorUpABandIfItConformed() throws {
    let report = try report()
    var reachable = 0
    for vendor in report.vendors {
      let score = try #require(vendor.scorecard)
      let id = "\(vendor.record.vendor.id)-next-band"
      guard let change = score.bandChange, case .reachable(let remedies) = change.outcome else {
        continue
      }
      reachable += 1
      let table = try report.table(id)
      #expect(table.rows.count == remedies.count)
      let after = try #require(try table.cells("after").last)
      #expect(after.number <= change.ceiling)
      #expect(
        try table.cells("points").reduce(0) { $0 + $1.number } == score.score - after.number)
      #expect(table.note.hasPrefix("If each of these conforms, the score is \(after.number) "))
      #expect(table.note.contains("no promise"))
    }
    #expect(reachable >= 2)
  }

  @Test func saysWhatToAgreeWhereClausesAreLacking() throws {
    let report = try composed(
      modelledVendors, try someDocuments(), exposure: modelledLosses, weights: ["VEN001": 0])
    // 24 points of inherent risk, 42 of commitments and 16 of structural terms, of which 13 have to go.
    let table = try report.table("beta-next-band")
    #expect(
      try table.cells("remedy") == [
        .text(
          "Agree a duty to hold and keep certification to the current edition for the whole term"),
        .text(
          "Agree notice of suspension, withdrawal, reduction or expiry within the period of the policy"
        ),
      ])
    #expect(try table.cells("mends") == [.text("COM001"), .text("COM007")])
    #expect(try table.cells("answers") == [.none(""), .none("")])
    #expect(try table.cells("after") == [.points(74), .points(66)])
    // Where words were looked for and not found is carried on.
    #expect(table.rows.allSatisfy { !$0[0].searches.isEmpty })
  }

  @Test func saysThatNoDocumentMovesABandThatTheInherentRiskHolds() throws {
    var weights = Dictionary(
      uniqueKeysWithValues: RuleCatalogue.reference.entries.map { ($0.reference.id, 0) })
    weights["COM001"] = 5
    let report = try composed(
      [
        "vendors.csv":
          "id,legal_name,tier,annual_spend,currency\nalpha,Alpha Ltd,critical,2000000,EUR\n",
        "services.csv": "vendor,service,territories,data_classes\nalpha,Payroll,DE,health\n",
      ], weights: weights)
    // 20 for the tier, 10 for the data, 10 for the spend and 5 for the duty: the low band ends at 29.
    #expect(report.vendors.first?.scorecard?.score == 45)
    #expect(
      try report.table("alpha-next-band").cells("value") == [
        .text("low, which ends at 29"),
        .text("No document moves it: the inherent risk alone is 40 points"),
      ])
  }
}
