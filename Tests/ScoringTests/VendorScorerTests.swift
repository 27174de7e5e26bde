import AssuranceModel
import AssuranceTesting
import Scoring
import Testing

/// Laws of the score, held against many made-up assessments.
@Suite struct VendorScorerTests {
  private static let euro = Currency(rawValue: "EUR")!
  private static let policy = Policy(reportingCurrency: euro, weights: ["R2": 0, "R3": 25])

  private func score(
    _ findings: [Finding], _ record: VendorRecord, policy: Policy = policy
  ) -> Scorecard? {
    let assessment = Assessment(
      standing: StandingJudgement(standing: .covered, reasons: [.init("x")], certificate: nil),
      findings: findings, commitments: [])
    return VendorScorer.score(record, assessment, policy: policy)
  }

  private func finding(_ number: Int, _ verdict: Verdict) -> Finding {
    .made("R\(number)", verdict, points: number * 3)
  }

  private func findings(_ random: inout SplitMix64) -> [Finding] {
    (0..<Int.random(in: 1...20, using: &random)).map { _ in
      finding(
        Int.random(in: 0...8, using: &random),
        Verdict.allCases[Int.random(in: 0..<Verdict.allCases.count, using: &random)])
    }
  }

  private func record(_ random: inout SplitMix64) -> VendorRecord {
    let tiers: [Vendor.Tier?] = Vendor.Tier.allCases + [nil]
    let cell = Citation(file: "vendors.csv", quote: "v")
    let spend: [Money?] = [
      nil, Money(hundredths: Int.random(in: 0...300_000_000, using: &random), currency: Self.euro),
      Money(hundredths: 5, currency: Currency(rawValue: "JPY")!),
    ]
    let vendor = Vendor(
      id: "v", legalName: "V", tier: tiers.randomElement(using: &random) ?? nil,
      annualSpend: spend.randomElement(using: &random) ?? nil, citation: cell)
    let classes = [[], ["personal"], ["public"], ["health", "other"]]
    let services = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      Service(
        vendor: "v", name: "s", dataClasses: classes.randomElement(using: &random) ?? [],
        citation: cell)
    }
    return VendorRecord(vendor: vendor, services: services)
  }

  @Test func addsUpExactlyAtBothEnds() throws {
    var random = SplitMix64(seed: 7)
    for _ in 0..<500 {
      let record = record(&random)
      let card = try #require(score(findings(&random), record))
      #expect(card.contributions.reduce(0) { $0 + $1.points } == card.score)
      #expect(
        card.contributions.reduce(0) { $0 + $1.pointsIfAnsweredWell } == card.scoreIfAnsweredWell)
      #expect(card.scoreIfAnsweredWell <= card.score)
      #expect(card.contributions.allSatisfy { $0.points > 0 && $0.pointsIfAnsweredWell >= 0 })
    }
  }

  @Test func neverFallsWhenAFindingTurnsWorse() throws {
    let order: [Verdict] = [.notApplicable, .conforms, .undetermined, .nonconforming]
    var random = SplitMix64(seed: 11)
    for _ in 0..<500 {
      let record = record(&random)
      var findings = findings(&random)
      let before = try #require(score(findings, record))
      let index = Int.random(in: 0..<findings.count, using: &random)
      let old = findings[index]
      let rank = try #require(order.firstIndex(of: old.verdict))
      findings[index] = Finding(
        rule: old.rule, verdict: order[min(rank + 1, 3)], message: old.message, evidence: [],
        confidence: nil)
      let after = try #require(score(findings, record))
      #expect(after.score >= before.score)
      #expect(after.scoreIfAnsweredWell >= before.scoreIfAnsweredWell)
    }
  }

  @Test func neverFallsWhenAFindingIsAdded() throws {
    var random = SplitMix64(seed: 13)
    for _ in 0..<300 {
      let record = record(&random)
      let findings = findings(&random)
      let more = findings + [finding(Int.random(in: 0...8, using: &random), .nonconforming)]
      let before = try #require(score(findings, record))
      let after = try #require(score(more, record))
      #expect(after.score >= before.score)
    }
  }

  /// Also where a policy's weights make no sense: a negative one must not pay for a fault.
  @Test func neverFallsUnderAnyWeights() throws {
    var random = SplitMix64(seed: 17)
    for _ in 0..<300 {
      let policy = Policy(
        reportingCurrency: Self.euro,
        weights: Dictionary(
          uniqueKeysWithValues: (0...8).map {
            ("R\($0)", Int.random(in: -50...2_000, using: &random))
          }))
      let record = record(&random)
      var findings = findings(&random)
      let before = try #require(score(findings, record, policy: policy))
      let index = Int.random(in: 0..<findings.count, using: &random)
      let rule = try #require(findings[index].rule.id.dropFirst().first?.wholeNumberValue)
      findings[index] = finding(rule, .nonconforming)
      let after = try #require(score(findings, record, policy: policy))
      #expect(after.score >= before.score)
      #expect(after.scoreIfAnsweredWell >= before.scoreIfAnsweredWell)
      #expect(after.contributions.reduce(0) { $0 + $1.points } == after.score)
    }
  }

  @Test func givesTheSameTotalsWhateverTheOrderOfTheFindings() throws {
    var random = SplitMix64(seed: 19)
    for _ in 0..<300 {
      let record = record(&random)
      let findings = findings(&random)
      let one = try #require(score(findings, record))
      let other = try #require(score(findings.shuffled(using: &random), record))
      #expect(one.score == other.score)
      #expect(one.scoreIfAnsweredWell == other.scoreIfAnsweredWell)
      #expect(Set(one.contributions) == Set(other.contributions))
    }
  }

  @Test func takesWeightsFromThePolicy() throws {
    var random = SplitMix64(seed: 1)
    let card = try #require(
      score([finding(2, .nonconforming), finding(3, .nonconforming)], record(&random)))
    #expect(!card.contributions.contains { $0.rule == "R2" })
    #expect(card.contributions.first { $0.rule == "R3" }?.points == 25)
  }

  @Test func countsAnOpenQuestionOnlyInTheScore() throws {
    var random = SplitMix64(seed: 1)
    let card = try #require(score([finding(4, .undetermined)], record(&random)))
    let contribution = try #require(card.contributions.first { $0.rule == "R4" })
    #expect(contribution.points == 12)
    #expect(contribution.pointsIfAnsweredWell == 0)
  }

  @Test func saysNothingWhereNothingWasAssessed() {
    var random = SplitMix64(seed: 1)
    #expect(score([], record(&random)) == nil)
  }

  @Test func neverImprovesTheBandAsTheScoreRises() {
    let model = ScoringModel(policy: Self.policy)
    let bands = (0...300).map { model.band(of: $0) }
    let order = Scorecard.Band.allCases
    for (lower, higher) in zip(bands, bands.dropFirst()) {
      #expect((order.firstIndex(of: lower) ?? 0) <= (order.firstIndex(of: higher) ?? 0))
    }
    #expect(Set(bands) == Set(order))
  }
}
