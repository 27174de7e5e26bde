import AssuranceModel
import Normalisation
import Testing

/// Rows of `subprocessors.csv`: behind a vendor, or behind a company that the table names itself.
@Suite struct SubprocessorTableTests {
  private func read(_ rows: String) -> Diagnosed<BuyerTables> {
    BuyerTableReader.read([
      "vendors.csv": "id,legal_name\nalpha,Alpha Ltd\n",
      "subprocessors.csv": "vendor,subprocessor,service,country,certification\n\(rows)\n",
    ])
  }

  @Test func readsACompanyBehindASubprocessor() throws {
    let read = read("alpha,Quenby Hosting GmbH,hosting,DE,\nQUENBY HOSTING,Ostler Power,power,DE,")
    #expect(
      read.value.subprocessors.map(\.client) == [
        .vendor("alpha"), .subprocessor("QUENBY HOSTING"),
      ])
    #expect(!read.diagnostics.contains { $0.file == "subprocessors.csv" })
  }

  @Test func leavesOutARowThatStandsBehindNobodyKnown() throws {
    let read = read("alphaa,Quenby,hosting,DE,\nalpha,,hosting,DE,")
    #expect(read.value.subprocessors.isEmpty)
    let complaints = read.diagnostics.filter { $0.file == "subprocessors.csv" }
    #expect(complaints.map(\.code) == ["unknown-vendor", "field-missing"])
    #expect(complaints.first?.remedy.hasPrefix("Did you mean `alpha`? ") == true)
  }
}
