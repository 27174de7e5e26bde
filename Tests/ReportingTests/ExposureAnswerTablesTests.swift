import AssuranceModel
import Reporting
import Testing

/// Which papers the pack says would tell most.
@Suite struct ExposureAnswerTablesTests {
  private func report() throws -> Report {
    try composed(modelledVendors, try someDocuments(), exposure: modelledLosses)
  }

  @Test func ranksThePapersThatWouldTellMost() throws {
    let report = try report()
    let table = try report.table("exposure-answers")
    let losses = try table.cells("loss").map(\.number)
    #expect(!losses.isEmpty && losses == losses.sorted(by: >) && losses.allSatisfy { $0 > 0 })
    #expect(!(try table.cells("vendor")).contains(.text("Gamma SA")))
    let parameters = try report.table("exposure-parameters").cells("id")
    for answer in report.portfolio.exposure.answers.flatMap(\.answer.effects) {
      for driver in [answer.now, answer.then].compactMap(\.self) {
        #expect(parameters.contains(.text(try #require(driver.parameter))))
      }
    }
    #expect(try report.table("beta-exposure-answers").rows.count >= 1)
    #expect(!report.tables.contains { $0.id == "gamma-exposure-answers" })
  }

  @Test func saysThatNoPaperMovesALossThatNobodyModels() throws {
    let report = try composed(fiveVendors, try someDocuments())
    #expect(!report.tables.contains { $0.id.hasSuffix("exposure-answers") })
  }

  @Test func countsThePapersThatItDoesNotList() throws {
    let ids = (1...14).map { "v\($0)" }
    let report = try composed(
      [
        "vendors.csv": "id,legal_name,tier\n"
          + ids.map { "\($0),Company \($0),high\n" }.joined(),
        "services.csv": "vendor,service,data_classes\n"
          + ids.map { "\($0),Payroll,personal\n" }.joined(),
      ], exposure: modelledLosses)
    // Nothing was sent: of each vendor the certificate and the contract are missing.
    #expect(report.portfolio.exposure.answers.count == 28)
    let table = try report.table("exposure-answers")
    #expect(table.rows.count == 12)
    #expect(table.note.contains("16 further papers of less weight"))
  }
}
