import AssuranceModel
import Normalisation
import Rules
import Testing

/// An accepted finding stays in sight and in the score, and comes back by itself when its time is over.
@Suite struct AcceptedFindingTests {
  private func composed(until expires: String) throws -> Report {
    var tables = fiveVendors
    tables["decisions.csv"] = """
      id,vendor,subject,decision,owner,expires,note,accepts
      D1,beta,Lapse,Accepted,Dana Whitlock,\(expires),Small spend,COM007
      """
    return try ReportingTests.composed(tables, try someDocuments(), rules: ["com007": "COM007"])
  }

  private func beta(_ report: Report) throws -> VendorReport {
    try #require(report.vendors.first { $0.record.vendor.id == "beta" })
  }

  @Test func keepsItInSightAndInTheScore() throws {
    let before = try beta(try ReportingTests.composed(fiveVendors, try someDocuments()))
    let report = try composed(until: "2026-11-23")
    let after = try beta(report)
    #expect(after.scorecard == before.scorecard)
    #expect(after.assessment.findings == before.assessment.findings)
    let cells = try report.table("findings").cells("remedy")
    #expect(
      cells.contains(.text("Accepted by Dana Whitlock until 2026-11-23: Small spend")))
  }

  @Test func takesItOutOfTheProposedClauses() throws {
    let before = try beta(try ReportingTests.composed(fiveVendors, try someDocuments()))
    let after = try beta(try composed(until: "2027-01-01"))
    #expect(before.assessment.redlines.clauses.contains { $0.tag == .lapseNotification })
    #expect(!after.assessment.redlines.clauses.contains { $0.tag == .lapseNotification })
    #expect(!after.nextActions.contains(LapseNotification.reference.remedy))
  }

  @Test func comesBackOnTheDayAfter() throws {
    let report = try composed(until: "2026-11-22")
    let after = try beta(report)
    #expect(after.assessment.acceptance(of: "COM007")?.isInForce == false)
    #expect(after.assessment.redlines.clauses.contains { $0.tag == .lapseNotification })
    let cells = try report.table("findings").cells("remedy")
    #expect(
      cells.contains(
        .text(
          "\(LapseNotification.reference.remedy). Acceptance by Dana Whitlock expired on 2026-11-22; it was: Small spend"
        )))
  }
}
