import AssuranceModel
import Rules
import Testing

/// What the answers to open questions are worth, in points of the score.
@Suite struct AnswerWorthTests {
  private func contribution(_ rule: String, _ points: Int, _ better: Int)
    -> Scorecard.Contribution
  {
    .init(rule: rule, points: points, pointsIfAnsweredWell: better, why: "why")
  }

  @Test func addsUpTheOpenQuestionsOfEachPaper() {
    let score = Scorecard(
      score: 60, scoreIfAnsweredWell: 33, band: .moderate,
      contributions: [
        contribution("inherent.tier", 20, 20), contribution("inherent.data", 10, 4),
        contribution("CERT001", 10, 0), contribution("CERT005", 5, 5),
        contribution("COM001", 8, 0), contribution("REG001", 3, 0), contribution("TRM001", 4, 4),
      ], bandChange: nil)
    let worths = AnswerWorth.all(in: score)
    #expect(worths.map(\.origin) == [.certificate, .contract, .register])
    #expect(worths.map(\.points) == [13, 8, 6])
    #expect(worths.map(\.questions) == [["CERT001", "REG001"], ["COM001"], ["inherent.data"]])
    #expect(worths.reduce(0) { $0 + $1.points } == score.score - score.scoreIfAnsweredWell)
  }

  @Test func isTheWholeDistanceBetweenTheScoresOfEveryVendor() throws {
    let report = try composed(fiveVendors, try someDocuments())
    for vendor in report.vendors {
      let score = try #require(vendor.scorecard)
      let worths = AnswerWorth.all(in: score)
      #expect(worths.reduce(0) { $0 + $1.points } == score.score - score.scoreIfAnsweredWell)
      let id = vendor.record.vendor.id
      #expect(try report.table("\(id)-answers").rows.count == worths.count)
    }
  }

  @Test func knowsWhereTheAnswerToEveryRuleComesFrom() {
    let evidence = RuleCatalogue.reference.entries.map(\.reference.id).filter {
      AnswerWorth.Origin(rule: $0) == .evidence
    }
    // Whether promise and evidence agree is the one question that no single paper answers.
    #expect(evidence == ["VEN006"])
    #expect(AnswerWorth.Origin(rule: "VEN001") == .certificate)
    #expect(AnswerWorth.Origin(rule: "VEN002") == .statement)
    #expect(AnswerWorth.Origin(rule: "VEN007") == .report)
  }
}
