import AssuranceModel
import Normalisation
import Testing

/// Findings that `decisions.csv` accepts: whole or not at all.
@Suite struct AcceptanceTableTests {
  private let rules = ["com007": "COM007", "lapse_notification": "COM007", "cert001": "CERT001"]

  private func read(_ row: String) -> Diagnosed<BuyerTables> {
    BuyerTableReader.read(
      [
        "vendors.csv": "id,legal_name\nalpha,Alpha Ltd\n",
        "decisions.csv": """
        id,date,vendor,subject,decision,owner,expires,note,accepts
        \(row)
        """,
      ], rules: rules)
  }

  @Test(arguments: ["COM007", "com007", "lapse_notification"])
  func acceptsARuleByAnyOfItsNames(_ name: String) throws {
    let read = read(
      "D1,2026-03-12,alpha,Lapse,Accepted,Dana Whitlock,2027-03-31,Small spend,\(name)")
    let acceptance = try #require(read.value.decisions.first?.acceptance)
    #expect(acceptance.rule == "COM007")
    #expect(acceptance.owner == "Dana Whitlock")
    #expect(acceptance.reason == "Small spend")
    #expect(acceptance.expires == CalendarDate(iso: "2027-03-31"))
    #expect(acceptance.citation.file == "decisions.csv" && acceptance.citation.cell == "A2")
    #expect(!read.diagnostics.contains { $0.file == "decisions.csv" })
  }

  @Test(arguments: [
    ("D1,,alpha,s,d,,2027-03-31,why,COM007", "owner"),
    ("D1,,alpha,s,d,Dana,2027-03-31,,COM007", "note"),
    ("D1,,alpha,s,d,Dana,,why,COM007", "expires"),
    ("D1,,alpha,s,d,Dana,soon,why,COM007", "expires"),
    ("D1,,alpha,s,d,,,,COM007", "owner, note, expires"),
  ])
  func acceptsNothingWithoutOwnerReasonAndEnd(_ row: String, _ columns: String) throws {
    let read = read(row)
    #expect(read.value.decisions.count == 1)
    #expect(read.value.decisions.first?.acceptance == nil)
    let complaint = try #require(read.diagnostics.first { $0.code == "acceptance-incomplete" })
    #expect(complaint.place == "row 2, column \(columns)")
    #expect(complaint.severity == .error)
  }

  @Test func saysWhichRuleWasProbablyMeant() throws {
    let read = read("D1,,alpha,s,d,Dana,2027-03-31,why,lapse_notifcation")
    #expect(read.value.decisions.first?.acceptance == nil)
    let complaint = try #require(read.diagnostics.first { $0.code == "unknown-rule" })
    #expect(complaint.remedy.hasPrefix("Did you mean `lapse_notification`? "))
    #expect(complaint.place == "row 2, column accepts")
  }

  @Test func leavesOutARowOfAnUnknownVendor() throws {
    let read = read("D1,,alphaa,s,d,Dana,2027-03-31,why,COM007")
    #expect(read.value.decisions.isEmpty)
    let complaint = try #require(read.diagnostics.first { $0.code == "unknown-vendor" })
    #expect(complaint.remedy.hasPrefix("Did you mean `alpha`? "))
  }

  @Test func leavesADecisionThatAcceptsNothingAsItIs() throws {
    let read = read("D1,,alpha,s,d,,2027-03-31,,")
    #expect(read.value.decisions.first?.acceptance == nil)
    #expect(read.value.decisions.first?.expires == CalendarDate(iso: "2027-03-31"))
    #expect(!read.diagnostics.contains { $0.file == "decisions.csv" })
  }
}
