import AssuranceModel
import Testing

/// The demands of customers in the pack.
@Suite struct DemandsSectionTests {
  private func report() throws -> Report {
    var tables = fiveVendors
    tables["customer-demands.csv"] = """
      id,customer,demand,framework,services,due
      CD-1,Big Customer,Certified suppliers,ISO/IEC 27001,payroll,2027-01-31
      CD-2,Other,Certified suppliers,ISO/IEC 27001,payroll;printing,2026-11-01
      """
    return try composed(tables, try someDocuments())
  }

  @Test func showsEachDemandAndWhoCarriesIt() throws {
    let report = try report()
    #expect(try report.table("demands").cells("id") == [.text("CD-1"), .text("CD-2")])
    #expect(try report.table("demands").cells("support")[1] == .text("Unsupported"))
    let lines = try report.table("demand-lines")
    #expect(
      try lines.cells("vendor") == [.text("Alpha Ltd"), .text("Alpha Ltd"), .none("none known")])
    #expect(lines.rows[2].last?.citations.map(\.file) == ["customer-demands.csv"])
    #expect(try report.table("alpha-demands").rows.count == 2)
    #expect(!report.tables.contains { $0.id == "beta-demands" })
  }

  @Test func putsTheDaysThatAreStillToComeIntoTheCalendar() throws {
    let events = try report().calendar.filter { $0.uid.hasSuffix(".customer-demand@assure") }
    #expect(events.map(\.uid) == ["CD-1.customer-demand@assure"])
    #expect(events.first?.date == CalendarDate(iso: "2027-01-31"))
  }

  @Test func saysThatNoDemandIsKnownWithoutTheTable() throws {
    #expect(try composed(fiveVendors).prose.contains("customer-demands\\.csv is not in the inputs"))
  }
}
