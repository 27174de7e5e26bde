import AssuranceModel
import Rules
import Testing

/// Which of several documents of a vendor decides a period.
@Suite struct DocumentPrecedenceTests {
  private func contract(
    _ path: String, days: Int?, _ rank: PrecedenceReading.Rank? = nil
  ) -> Filed<Contract> {
    let example = ContractSet.example(promising: .lapseNotification, days: days).contracts
    var body = example[0].body
    body.clauses = body.clauses.map {
      ClauseReading(
        tag: $0.tag, verdict: $0.verdict, confidence: $0.confidence,
        citation: Citation(file: path, page: 1, quote: "words"), parameters: $0.parameters)
    }
    if let rank {
      body.precedence = [
        PrecedenceReading(
          rank: rank, citation: Citation(file: path, page: 9, quote: "shall prevail"))
      ]
    }
    return .example(path, body)
  }

  /// The files whose clauses remain, with that of the sentence on precedence last.
  private func files(_ contracts: Filed<Contract>...) -> [String] {
    ContractSet(contracts).search(for: .lapseNotification).evidence?.citations.map(\.file) ?? []
  }

  @Test func keepsAllWhereTheyAgreeOrNoneGoesBefore() {
    #expect(files(contract("a", days: 5), contract("b", days: 5, .thisDocument)) == ["a", "b"])
    #expect(files(contract("a", days: 5), contract("b", days: 10)) == ["a", "b"])
  }

  @Test func letsTheDocumentWinThatGoesBefore() {
    #expect(files(contract("a", days: 5), contract("b", days: 10, .thisDocument)) == ["b", "b"])
    #expect(files(contract("a", days: 5, .otherDocument), contract("b", days: 10)) == ["b", "a"])
    #expect(
      files(contract("a", days: nil), contract("b", days: 3, .thisDocument)) == ["b", "b"])
  }

  @Test func letsNeitherWinWhereBothGoBeforeOrNothingIsClear() {
    #expect(
      files(contract("a", days: 5, .thisDocument), contract("b", days: 10, .thisDocument))
        == ["a", "b"])
    #expect(files(contract("a", days: 5, .unclear), contract("b", days: 10)) == ["a", "b"])
  }

  @Test func holdsDifferingPeriodsAgainstTheWorst() throws {
    func finding(_ contracts: Filed<Contract>...) throws -> Finding {
      let rule = try #require(catalogue.contracts.first { type(of: $0).reference.id == "COM007" })
      return Assessor.finding(of: rule, on: ContractSet(contracts), asOf: Build.asOf)
    }
    let differing = try finding(contract("a.pdf", days: 3), contract("b.pdf", days: 30))
    #expect(differing.verdict == .nonconforming)
    #expect(
      differing.message.text
        == "A lapse must be reported, but the documents differ, giving 3 days (a.pdf, page 1) and 30 days (b.pdf, page 1), and none is known to take precedence; its period of 30 days is longer than the 5 days that the policy allows"
    )
    #expect(differing.evidence.map(\.file) == ["a.pdf", "b.pdf"])
    #expect(
      try finding(contract("a", days: 3, .thisDocument), contract("b", days: 30)).verdict
        == .conforms)
    #expect(try finding(contract("a", days: 3), contract("b", days: 4)).verdict == .conforms)
  }
}
