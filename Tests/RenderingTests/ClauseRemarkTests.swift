import AssuranceModel
import AssuranceTesting
import Foundation
import Recognition
import Rendering
import Rules
import Testing

/// The linter's whole output on a contract, letter for letter as a person has read it.
@Suite struct ClauseRemarkTests {
  private static let policy: Policy? = Currency(rawValue: "EUR").map {
    Policy(reportingCurrency: $0)
  }

  private func remarks(_ text: String) throws -> [ClauseRemark] {
    let recognition = try #require(
      ContractRecogniser().recognise(DocumentContent(text: text), of: .test("msa.md")))
    guard case .contract(let contract) = recognition.body else { return [] }
    let policy = try #require(Self.policy)
    return ClauseLint.remarks(on: contract, policy: policy, facts: ClauseFacts(policy: policy))
  }

  private static func contract(_ clauses: String) -> String {
    """
    # Master Services Agreement

    This Agreement is made between Larkfield Systems Ltd (the "Supplier") and Ostwind AG (the "Customer").

    1. Fees. The Customer shall pay the fees within 30 days of each invoice.

    2. Governing law. This Agreement is governed by the laws of Ireland.

    \(clauses)
    """
  }

  static let cases = [
    (
      "remarks-bare-statement.txt",
      "7. Security. The Supplier is ISO 27001 certified and reviews its controls each year."
    ),
    (
      "remarks-weak-promises.txt",
      """
      7. Certification. The Supplier shall, throughout the term of this Agreement and any extension of it, maintain \
      certification to ISO/IEC 27001:2013 for the Services and for all of the sites from which the Services are provided.

      8. Loss. If the Supplier's ISO/IEC 27001 certification is suspended or withdrawn, the Supplier shall notify the \
      Customer within sixty (60) days. If certification is not restored within ninety (90) days, the Customer may \
      terminate this Agreement.
      """
    ),
    (
      "remarks-substitute.txt",
      """
      7. Assurance. The Supplier shall maintain either a SOC 2 Type II report or ISO/IEC 27001:2022 certification for \
      the Services.
      """
    ),
  ]

  @Test(arguments: cases)
  func printsTheKeptText(_ golden: String, _ clauses: String) throws {
    let text = ClauseRemarkText(isColoured: false)
      .text(of: try remarks(Self.contract(clauses)))
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let complaint = try Golden(folder.appending(path: "Goldens/\(golden)"))
      .complaint(about: text + "\n")
    #expect(complaint == nil)
    #expect(!text.contains("\u{1B}"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 || $0.hasPrefix("error") })
  }

  @Test func coloursSeverityAndMarksOnATerminalOnly() throws {
    let remarks = try remarks(Self.contract("7. Security. The Supplier is ISO 27001 certified."))
    let text = ClauseRemarkText(isColoured: true).text(of: remarks)
    #expect(text.contains("\u{1B}[1;33mwarning[DRF001]\u{1B}[0m: "))
    #expect(text.contains("   | \u{1B}[1;33m"))
    #expect(text.contains(" ^^^^^^^^^^^^^^^^^^^\u{1B}[0m\n"))
  }

  @Test func hasNothingToSayOfAContractThatNeverNamesTheStandard() throws {
    let remarks = try remarks(Self.contract("7. Notices. Notices shall be in writing."))
    #expect(remarks.isEmpty)
    #expect(ClauseRemarkText(isColoured: false).text(of: remarks).isEmpty)
  }
}
