import AssuranceModel
import AssurancePipeline
import Foundation
import Testing

/// The setting `savings` of `policy.yaml`, and the stages that a run remembers.
@Suite struct SavingsSettingTests {
  private func read(_ policy: String) throws -> SavingsPolicy {
    try BuyerInputs.read(["policy.yaml": policy]).policy.savings
  }

  @Test func namesNoCostOfCapitalWhereThePolicyIsSilent() throws {
    #expect(try read("buyer: B\n") == SavingsPolicy(fiscalYearStart: 1, costOfCapital: nil))
  }

  @Test func readsEverySetting() throws {
    let savings = try read("savings:\n  fiscal_year_starts: 7\n  cost_of_capital: 8.25\n")
    #expect(
      savings
        == SavingsPolicy(fiscalYearStart: 7, costOfCapital: Percentage(hundredths: 825)))
  }

  @Test(arguments: [
    "savings: {fiscal_year_starts: 13}\n", "savings: {cost_of_capital: high}\n",
    "savings: {cost_of_capital: 101}\n", "savings: {discount: 3}\n",
  ])
  func refusesWhatCannotBeMeant(_ policy: String) {
    #expect(throws: PipelineError.self) { try read(policy) }
  }

  @Test func asksWhyALineWentBackSinceTheRunBefore() async throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    func remarks(stage: String) async throws -> [String] {
      try folder.write("id,legal_name\nacme,Acme Ltd\n", to: "inputs/vendors.csv")
      try folder.write("# Agreement\n", to: "inputs/documents/acme/contract.md")
      try folder.write(
        """
        id,vendor,category,kind,baseline_type,baseline_amount,baseline_document,new_amount,currency,stage,evidence
        S1,acme,hard_reduction,reduction,last_price_paid,10,PO,9,EUR,\(stage),i.pdf

        """, to: "inputs/savings.csv")
      let pack = try await Pack(
        inputs: folder.url.appending(path: "inputs", directoryHint: .isDirectory),
        outputs: folder.url.appending(path: "outputs", directoryHint: .isDirectory))
      return try #require(pack.report.portfolio.commercial.savings?.lines.first).remarks
    }
    #expect(try await remarks(stage: "contracted").isEmpty)
    #expect(try await remarks(stage: "realised").isEmpty)
    let back = try await remarks(stage: "negotiated")
    #expect(back == ["Ask why the line went back, because it was realised in the run before"])
    // The same inputs again give the same pack.
    #expect(try await remarks(stage: "negotiated") == back)
  }
}
