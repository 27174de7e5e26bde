import AssuranceModel
import AssuranceTesting
import Scoring
import Testing

/// The fewest papers and clauses that would move a score up a band.
@Suite struct SmallestRemedyTests {
  private typealias Contribution = Scorecard.Contribution

  private static let model: ScoringModel = {
    guard let euro = Currency(rawValue: "EUR") else { preconditionFailure("EUR has three letters") }
    return ScoringModel(policy: Policy(reportingCurrency: euro))
  }()

  private func open(_ rule: String, _ points: Int) -> Contribution {
    Contribution(rule: rule, points: points, pointsIfAnsweredWell: 0, why: "open")
  }

  private func fails(_ rule: String, _ points: Int) -> Contribution {
    Contribution(rule: rule, points: points, pointsIfAnsweredWell: points, why: "fails")
  }

  private func change(_ contributions: [Contribution]) -> BandChange? {
    SmallestRemedy.change(of: contributions, model: Self.model)
  }

  @Test func tellsAnswersFromMendsInsideOnePaper() throws {
    // 20 + 10 + 40 + 6 + 4 = 80; the certificate takes off 56 and leaves 24, which is still moderate's better side.
    let change = try #require(
      self.change([
        fails("inherent.tier", 20), fails("CERT001", 10), open("VEN001", 40), open("CERT004", 6),
        open("SOA001", 4),
      ]))
    #expect(change.band == .moderate && change.ceiling == 69)
    #expect(
      change.outcome
        == .reachable([
          .init(
            subject: .paper(.certificate), answers: ["VEN001", "CERT004"], mends: ["CERT001"],
            points: 56)
        ]))
  }

  @Test func takesTheContractWholeForWhatIsOpenAndClauseByClauseForWhatItLacks() {
    let remedies = SmallestRemedy.remedies(for: [
      open("COM001", 8), fails("COM007", 8), open("TRM001", 5), fails("DRF001", 3),
      fails("VEN006", 4),
    ])
    #expect(
      remedies == [
        .init(
          subject: .paper(.contract), answers: ["COM001", "TRM001"], mends: [], points: 13),
        .init(subject: .finding(rule: "COM007"), answers: [], mends: ["COM007"], points: 8),
        .init(subject: .finding(rule: "VEN006"), answers: [], mends: ["VEN006"], points: 4),
        .init(subject: .finding(rule: "DRF001"), answers: [], mends: ["DRF001"], points: 3),
      ])
  }

  @Test func takesOnlyTheOpenPartOfWhatTheRegisterKnows() throws {
    let data = Contribution(
      rule: "inherent.data", points: 10, pointsIfAnsweredWell: 4, why: "partly known")
    // 20 + 10 + 5 = 35; at least 6 must go for 29.
    let change = try #require(self.change([fails("inherent.tier", 20), data, fails("COM003", 5)]))
    #expect(
      change.outcome
        == .reachable([
          .init(
            subject: .paper(.register), answers: ["inherent.data"], mends: [], points: 6)
        ]))
  }

  @Test func saysThatTheInherentRiskAloneHoldsTheBand() {
    let change = self.change([
      fails("inherent.tier", 20), fails("inherent.data", 10), fails("inherent.spend", 10),
      open("COM001", 8), fails("CERT001", 10),
    ])
    #expect(change == BandChange(band: .low, ceiling: 29, outcome: .outOfReach(inherent: 40)))
  }

  @Test func hasNothingBetterThanTheBestBand() {
    #expect(change([fails("inherent.tier", 20), fails("COM001", 8)]) == nil)
  }

  @Test func takesTheFirstOfTheCatalogueWherePointsAreEqual() throws {
    let change = try #require(
      self.change([fails("inherent.tier", 20), fails("COM001", 8), fails("COM007", 8)]))
    #expect(
      change.outcome
        == .reachable([
          .init(subject: .finding(rule: "COM001"), answers: [], mends: ["COM001"], points: 8)
        ]))
  }

  @Test func endsEachBandOneBelowTheNext() {
    for band in Scorecard.Band.allCases {
      guard let ceiling = band.ceiling else {
        #expect(band == .high)
        continue
      }
      #expect(Self.model.band(of: ceiling) == band && Self.model.band(of: ceiling + 1) != band)
    }
  }

  private static let rules = [
    "CERT001", "CERT004", "VEN001", "SOA001", "VEN002", "COM001", "COM005", "COM007", "TRM003",
    "DRF001", "SOC001", "VEN006",
  ]

  private func contributions(_ random: inout SplitMix64) -> [Contribution] {
    let known = (0..<2).map { fails("inherent.\($0)", Int.random(in: 1...20, using: &random)) }
    let weights = Self.rules.map { _ in Int.random(in: 1...15, using: &random) }
    return known
      + zip(Self.rules, weights).compactMap { rule, points in
        switch Int.random(in: 0..<3, using: &random) {
        case 0: nil
        case 1: open(rule, points)
        default: fails(rule, points)
        }
      }
  }

  /// What may be taken off together, grouped here by hand and not by the code under test.
  private func groups(_ contributions: [Contribution]) -> [String: Int] {
    var groups: [String: Int] = [:]
    for contribution in contributions where !contribution.rule.hasPrefix("inherent") {
      let isOpen = contribution.pointsIfAnsweredWell == 0
      let group: String =
        switch contribution.rule {
        case "CERT001", "CERT004", "VEN001": "certificate"
        case "SOA001", "VEN002": "statement"
        case "SOC001": "report"
        case "VEN006": "VEN006"
        default: isOpen ? "contract" : contribution.rule
        }
      groups[group, default: 0] += contribution.points
    }
    return groups
  }

  /// Every subset is tried: none smaller suffices, and none as small takes off more.
  @Test func findsTheSmallestSetThatThereIs() {
    var random = SplitMix64(seed: 29)
    var reached = 0
    for _ in 0..<400 {
      let contributions = contributions(&random)
      guard let change = self.change(contributions) else { continue }
      let need = contributions.reduce(0) { $0 + $1.points } - change.ceiling
      let points = groups(contributions).values.map { $0 }
      var best: (size: Int, points: Int)?
      for subset in 0..<(1 << points.count) {
        let chosen = points.indices.filter { subset >> $0 & 1 == 1 }
        let sum = chosen.reduce(0) { $0 + points[$1] }
        guard sum >= need else { continue }
        let isBetter =
          best.map { (chosen.count, -sum) < ($0.size, -$0.points) } ?? true
        if isBetter { best = (chosen.count, sum) }
      }
      switch change.outcome {
      case .reachable(let remedies):
        reached += 1
        #expect(remedies.count == best?.size)
        #expect(remedies.reduce(0) { $0 + $1.points } == best?.points)
        // Without the contributions that it names, the score is in the band that it names.
        let settled = Set(remedies.flatMap { $0.answers + $0.mends })
        let left = contributions.filter { !settled.contains($0.rule) }
        #expect(Self.model.band(of: left.reduce(0) { $0 + $1.points }) == change.band)
      case .outOfReach(let inherent):
        #expect(best == nil)
        #expect(
          inherent
            == contributions.filter { $0.rule.hasPrefix("inherent") }.reduce(0) { $0 + $1.points })
      }
    }
    #expect(reached > 100)
  }
}
