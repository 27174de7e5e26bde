import AssuranceModel
import AssuranceTesting
import Foundation
import Recognition
import Testing

/// Promises that no recogniser can follow, and that the notions of a passage show.
@Suite struct LikelyPromisesTests {
  /// Of a kind that the recognisers do not follow; whoever fits the trees anew may need another.
  private let unfollowed =
    "At no point may the Seller find itself without valid certification under ISO/IEC 27001."

  @Test func findsWhatThePassageLeavesLittleDoubtOf() {
    #expect(Passages.read(unfollowed).tags == [.maintainCertification])
    #expect(Passages.read(unfollowed.replacing("ISO/IEC 27001", with: "ISO 9001")).tags.isEmpty)
    #expect(
      Passages.read(unfollowed.replacing("may the Seller find", with: "did the Seller find")).tags
        .isEmpty)
  }

  /// Notions of sentences that have nothing to do with each other are no promise.
  @Test func addsUpOnlySentencesThatBelongTogether() {
    let own = "The Seller shall maintain ISO 27001 certification. "
    for other in [
      "If a lease expires, the Buyer may terminate.",
      "Any withdrawal of a driver's licence shall be reported to the Buyer within two days.",
      "Its sub-contractors shall carry a valid permit.",
    ] {
      #expect(Passages.read(own + other).tags == [.maintainCertification], "\(other)")
    }
  }

  /// Where the words that make a notice likely give no time, another part of the sentence may.
  @Test func takesThePeriodFromTheSameSentence() {
    let read = Passages.read(
      """
      When a surveillance audit leaves the Host with a major nonconformity against ISO/IEC 27001:2022, it must own up to \
      the Customer within six Business Days and state the dates by which each corrective step will be done.
      """)
    #expect(
      read.parameters.notices.allSatisfy { $0.days == 6 && $0.isBusiness }
        && !read.parameters.notices.isEmpty)
  }

  /// A contract speaks of certification in many clauses: what is only likely is for a person to read.
  @Test func leavesItToAPersonInAContract() throws {
    let text = """
      # Services Agreement

      This Agreement is made between Larkfield Systems Ltd (the "Seller") and Ostwind AG (the "Buyer").

      The Buyer shall pay the fees in Schedule 2.

      Within the boundary of the Seller's ISO/IEC 27001 certificate there must be the hosting platform and the Leeds office.

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
    #expect(scope.citation?.quote.contains("the hosting platform") == true)
    #expect(!contract.clauses.contains { $0.verdict == .present })
  }

  /// Each question of a tree is a feature that a passage can have, and each promise has its trees.
  @Test func asksOnlyWhatAPassageCanShow() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/Recognition")
    let table = try String(
      contentsOf: sources.appending(path: "Data/ClauseLikelihoods.swift"), encoding: .utf8)
    let source = try String(
      contentsOf: sources.appending(path: "Clauses/Language/Concept.swift"), encoding: .utf8)
    let notions = Set(source.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    let lines = table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    let features = lines.filter { $0.first == "feature" }.map { Array($0.dropFirst()) }
    // Of two words are only who is bound how, how a word begins, and how long the passage is.
    for feature in features where feature.count != 2 {
      #expect(notions.contains(feature[feature.count - 1]), "\(feature)")
    }
    let trees = lines.filter { $0.first == "tree" }
    #expect(Set(trees.map { $0[1] }) == Set(ClauseTag.allCases.map(\.rawValue)))
    for tree in trees {
      let nodes = tree.dropFirst(2)
      let leaves = nodes.filter { $0.hasPrefix("=") }
      #expect(leaves.count * 2 == nodes.count + 1, "a tree of \(tree[1]) is cut off")
      #expect(leaves.allSatisfy { Int($0.dropFirst()) != nil })
      #expect(
        nodes.filter { !$0.hasPrefix("=") }.allSatisfy {
          (Int($0) ?? -1) < features.count && Int($0) ?? -1 >= 0
        })
    }
  }
}
