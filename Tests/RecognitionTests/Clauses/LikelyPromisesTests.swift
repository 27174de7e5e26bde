import AssuranceModel
import AssuranceTesting
import Foundation
import Recognition
import Testing

/// Promises that no recogniser can follow, and that the notions of a passage all but show.
@Suite struct LikelyPromisesTests {
  /// Of a kind that the recognisers do not follow; whoever fits the weights anew may need another.
  private let unfollowed = """
    The Seller shall see that the scope of its ISO/IEC 27001 certification and the Seller's hosting platform never part \
    company.
    """

  @Test func findsWhatThePassageLeavesLittleDoubtOf() {
    #expect(Passages.read(unfollowed).tags == [.scopeSpecificity])
    #expect(Passages.read(unfollowed.replacing("ISO/IEC 27001", with: "ISO 9001")).tags.isEmpty)
    #expect(Passages.read(unfollowed.replacing("shall see", with: "hopes to see")).tags.isEmpty)
  }

  /// A contract speaks of certification in many clauses: what is only likely is for a person to read.
  @Test func leavesItToAPersonInAContract() throws {
    let text = """
      # Services Agreement

      This Agreement is made between Larkfield Systems Ltd (the "Seller") and Ostwind AG (the "Buyer").

      The Buyer shall pay the fees in Schedule 2.

      \(unfollowed)

      This Agreement is governed by the laws of Ireland.
      """
    let recognition = try #require(
      ContractRecogniser().recognise(DocumentContent(text: text), of: .test("msa.md")))
    guard case .contract(let contract) = recognition.body else {
      Issue.record("The body is not a contract")
      return
    }
    let scope = try #require(contract.clauses.first { $0.tag == .scopeSpecificity })
    #expect(scope.verdict == .undetermined)
    #expect(scope.citation?.quote.contains("never part company") == true)
    #expect(!contract.clauses.contains { $0.verdict == .present })
  }

  @Test func weighsOnlyWhatAPassageCanShow() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/Recognition")
    let table = try String(
      contentsOf: sources.appending(path: "Data/clause-likelihoods.csv"), encoding: .utf8)
    let source = try String(
      contentsOf: sources.appending(path: "Clauses/Language/Concept.swift"), encoding: .utf8)
    let notions = Set(source.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    let rows = SeparatedValues(parsing: table).rows
    #expect(Set(rows.compactMap { $0["tag"] }) == Set(ClauseTag.allCases.map(\.rawValue)))
    for row in rows {
      #expect(row["weight"].flatMap(Double.init) != nil, "line \(row.line)")
      guard let words = row["feature"]?.split(separator: " ").map(String.init), words.count != 2
      else { continue }
      #expect(notions.contains(words[words.count - 1]), "line \(row.line): \(words)")
    }
  }
}
