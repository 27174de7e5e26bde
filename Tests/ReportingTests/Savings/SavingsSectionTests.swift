import AssuranceModel
import Reporting
import Testing

/// What the pack prints of savings and opportunities, and what it says where an input is not there.
@Suite struct SavingsSectionTests {
  @Test func showsSecurityTermsWithoutAnAmount() throws {
    let report = try composed(pricedVendors)
    let terms = try report.table("savings-security-terms")
    #expect(try terms.cells("id") == [.text("S3")])
    #expect(try terms.cells("cost") == [.text("nil")])
    #expect(terms.rows[0].allSatisfy { $0.value.unit == nil })
    #expect(try report.table("savings-lines").cells("id") == [.text("S1"), .text("S2")])
  }

  @Test func showsWhatWasAgreedBesideWhatWasInvoiced() throws {
    var tables = pricedVendors
    tables["savings.csv"] = """
      id,vendor,contract,category,kind,baseline_type,baseline_amount,baseline_document,new_amount,currency,recurring,stage,evidence,starts,ends,invoiced
      S1,alpha,MSA,hard_reduction,reduction,prior_contract,1000,PO 1,400,EUR,yes,realised,i.pdf,2026-01-01,2026-12-31,450
      S2,beta,,avoidance,avoidance,renewal_quote_uplift,900,Quote,500,EUR,no,realised,j.pdf,,,
      S3,beta,,avoidance,avoidance,renewal_quote_uplift,900,Quote,500,EUR,no,negotiated,,,,
      """
    let lines = try composed(tables).table("savings-lines")
    #expect(try lines.cells("new").map(\.number) == [400_00, 500_00, 500_00])
    let invoiced = try lines.cells("invoiced")
    #expect(invoiced[0].number == 450_00)
    #expect(Array(invoiced.dropFirst()) == [.none("not stated"), .none("")])
    // Counted at the invoices where they say: 1000 - 450, 900 - 500 and 900 - 500.
    #expect(try lines.cells("amount").map(\.number) == [550_00, 400_00, 400_00])
    #expect(try lines.cells("baseline-type").first == .text("prior contract"))
  }

  @Test func callsOnlyInvoicedMoneySaved() throws {
    let report = try composed(pricedVendors)
    let stages = try report.table("savings-stages")
    #expect(
      try zip(stages.cells("stage"), stages.cells("called")).map { "\($0) \($1)" } == [
        "text(\"realised\") text(\"saved\")", "text(\"negotiated\") text(\"potential\")",
      ])
    let categories = try report.table("savings-categories")
    #expect(try categories.cells("saved").map(\.number) == [60_000, 0])
    #expect(try categories.cells("potential").map(\.number) == [0, 40_000])
  }

  @Test func saysWhichDateIsMissingForTheYear() throws {
    let years = try composed(pricedVendors).table("savings-years")
    // 600 a year over all of 2026; the one-off line has no first day.
    #expect(try years.cells("in-year").map(\.number) == [60_000, 0])
    #expect(try years.cells("in-year")[1] == .none("not computed: starts is missing"))
  }

  @Test func showsWhatCountsAndWhatDoesNot() throws {
    let table = try composed(pricedVendors).table("opportunities")
    #expect(
      try table.cells("lever") == [
        .text("Competing offers"), .text("Cap on the increase"),
        .text("Notice before silent renewal"), .text("Unused licences"),
        .text("Benchmark of the unit price"),
      ])
    // 100,000 - 85,000 - 5,000; 108,000 - 103,000; 108,000 - 85,000 - 5,000; 30 of 1,000 units at 100; 100,000 - 93,000.
    #expect(
      try table.cells("likely").map(\.number) == [
        1_000_000, 500_000, 1_800_000, 300_000, 700_000,
      ])
    let counts = try table.cells("counts").map { "\($0)".contains("yes") }
    #expect(counts == [false, false, true, false, false])
  }

  @Test(arguments: [
    (
      "contract-prices.csv", ",100000,", ",,",
      "price paid is missing (contract-prices.csv, column paid)"
    ),
    (
      "offers.csv", "P1,renewal,Alpha Ltd,108000,EUR,,Quote,2026-11-01\n", "",
      "renewal price is missing (offers.csv, column amount of kind renewal)"
    ),
    (
      "benchmarks.csv", ",24,", ",,", "number of observations is missing (benchmarks.csv, column n)"
    ),
  ])
  func saysWhatIsMissingOnceAnInputIsTakenAway(
    _ file: String, _ text: String, _ other: String, _ words: String
  ) throws {
    func rows(_ tables: [String: String]) throws -> (figures: Int, missing: String) {
      let report = try composed(tables)
      return (
        try report.table("opportunities").rows.count,
        try report.table("alpha-opportunities").cells("why").map { "\($0)" }.joined()
      )
    }
    var tables = pricedVendors
    let whole = try rows(tables)
    tables[file] = tables[file]?.replacing(text, with: other)
    let without = try rows(tables)
    #expect(without.figures < whole.figures)
    #expect(!whole.missing.contains(words))
    #expect(without.missing.contains(words), "\(without.missing)")
  }

  @Test func saysThatNothingIsPriced() throws {
    let report = try composed(fiveVendors)
    #expect(report.prose.contains("No opportunity is computed"))
    var empty = pricedVendors
    empty["savings.csv"] = nil
    #expect(try composed(empty).prose.contains("No savings ledger was supplied"))
  }

  @Test func usesNoPublishedFigure() throws {
    let report = try composed(pricedVendors)
    let levers = try report.table("levers")
    let published = try levers.cells("published").map { "\($0)" }
    #expect(published.contains { $0.contains("20 to 30, 30 to 40, up to 50 %") })
    // Without own seats there is no figure for unused licences, whatever others publish.
    var tables = pricedVendors
    tables["contract-prices.csv"] = tables["contract-prices.csv"]?
      .replacing(",200,150,90,20,", with: ",,,,,")
    let table = try composed(tables).table("opportunities")
    #expect(try !table.cells("lever").contains(.text("Unused licences")))
  }
}
