import AssuranceModel
import Testing

/// Who accepted a finding, in the table of findings.
@Suite struct FindingsWriterTests {
  @Test func saysWhoAcceptedAnOpenFindingUntilWhen() throws {
    let rendered = try Rendered(SmallReport())
    defer { rendered.remove() }
    let rows = HostileReportTests.rows(of: try rendered.text("findings.csv"))
    let columns = ["acceptance", "accepted_by", "accepted_until", "accepted_because"]
    #expect(rows.first.map { Array($0.suffix(4)) } == columns)
    let verdict = try #require(rows.first?.firstIndex(of: "verdict"))
    // A finding that conforms has nothing to accept.
    let conforming = try #require(rows.first { $0[verdict] == "conforms" })
    #expect(!conforming.suffix(4).contains { !$0.isEmpty })
    let open = try #require(rows.first { $0[verdict] == "nonconforming" })
    #expect(
      Array(open.suffix(4)) == [
        "in force", "Brackwell Payroll GmbH", "2027-06-30",
        "The Supplier shall maintain its certification.",
      ])
  }
}
