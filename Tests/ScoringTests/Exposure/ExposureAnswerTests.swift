import AssuranceModel
import Scoring
import Testing

/// What papers that are open or missing could take off the mean loss.
///
/// One vendor of the reference tier and class of data, covered and without a finding, has the published mean of
/// 98,423 USD a year: 0.029284 events of 3,361,003 each.
@Suite struct ExposureAnswerTests {
  private static let cell = Citation(file: "vendors.csv", quote: "v")

  private func record(_ id: String = "a", _ tier: Vendor.Tier? = .high, services: Int = 1)
    -> VendorRecord
  {
    VendorRecord(
      vendor: Vendor(id: id, legalName: id, tier: tier, citation: Self.cell),
      services: (0..<services).map { _ in
        Service(vendor: id, name: "s", dataClasses: ["personal"], citation: Self.cell)
      })
  }

  private func assessment(
    _ standing: Standing = .covered, _ findings: [(String, Verdict)] = [],
    scope: [Coverage] = []
  ) -> Assessment {
    Assessment(
      standing: StandingJudgement(standing: standing, reasons: [.init("x")], certificate: nil),
      findings: findings.map { Finding.made($0.0, $0.1) }, commitments: [],
      scope: ScopeMatrix(
        cells: scope.enumerated().map { index, coverage in
          ScopeCell(
            key: .init(service: "s\(index)", territory: nil, entity: nil), coverage: coverage,
            reasons: [.init("x")], spend: nil)
        }))
  }

  private func exposure(
    _ records: [VendorRecord], _ assessments: [Assessment],
    subprocessors: [String] = [], settings: ExposurePolicy = ExposurePolicy(trials: 1_000)
  ) throws -> Exposure {
    let dollar = try #require(Currency(rawValue: "USD"))
    let model = ExposureModel(
      records, assessments,
      subprocessors: subprocessors.map {
        .init(
          client: .vendor($0), name: "Host Fields GmbH", service: nil, country: nil,
          certification: nil, citation: Citation(file: "subprocessors.csv", quote: $0))
      }, policy: Policy(reportingCurrency: dollar, exposure: settings))
    return model.exposure(from: model.simulation.blocks.map(model.simulation.block))
  }

  private func answers(_ assessment: Assessment, _ record: VendorRecord? = nil) throws
    -> [ExposureAnswer]
  {
    try #require(
      try exposure([record ?? self.record()], [assessment]).vendors.first?.result
    ).answers
  }

  @Test func isTheMeanWithoutTheQuestionsOfThePaper() throws {
    let answers = try answers(
      assessment(
        .covered,
        [
          ("CERT004", .undetermined), ("SOC002", .undetermined), ("COM005", .undetermined),
          ("COM007", .undetermined),
        ]))
    // 98,423 x 1.3 x 1.2 x 1.05^2 = 169,278, of which 0.3 in 1.3, 0.2 in 1.2 and 0.1025 in 1.1025.
    #expect(answers.map(\.paper) == [.certificate, .report, .contract])
    #expect(answers.map(\.meanLoss.amount) == [39_000, 28_000, 16_000])
    #expect(answers[2].effects.map(\.now.parameter) == ["A-COM005", "A-COM007"])
    #expect(answers.map(\.questions) == [["CERT004"], ["SOC002"], ["COM005", "COM007"]])
  }

  @Test func goesWithTheFindingThatItRestsOn() throws {
    for verdict in [Verdict.conforms, .nonconforming, .notApplicable] {
      #expect(try answers(assessment(.covered, [("CERT004", verdict)])).isEmpty, "\(verdict)")
    }
    #expect(try answers(assessment()).isEmpty)
    #expect(try answers(assessment(.covered, [("CERT004", .undetermined)])).count == 1)
  }

  @Test func namesWhatStaysInThePlaceOfWhatFallsAway() throws {
    let answer = try #require(
      try answers(
        assessment(.undetermined, [("VEN004", .nonconforming), ("CERT004", .undetermined)])
      ).first)
    // 98,423 x (1.5 x 1.3 - 1.2) = 73,817.
    #expect(answer.meanLoss.amount == 74_000)
    #expect(
      answer.effects.map(\.now.parameter) == ["A-standing-undetermined", "A-CERT004"])
    #expect(answer.effects.map(\.then?.parameter) == ["A-VEN004", nil])
  }

  @Test func isNothingWhereAnotherFindingTellsTheSame() throws {
    let answers = try answers(
      assessment(.expiredOrWithdrawn, [("VEN003", .undetermined), ("REG001", .undetermined)]))
    #expect(answers.isEmpty)
  }

  @Test func countsAPaperThatWasNotSent() throws {
    let statement = try answers(assessment(.covered, [("VEN002", .nonconforming)]))
    #expect(statement.map(\.paper) == [.statement])
    #expect(statement.map(\.meanLoss.amount) == [9_800])
    for standing in [Standing.noISO27001, .soc2Only, .undetermined] {
      #expect(try answers(assessment(standing)).map(\.paper) == [.certificate], "\(standing)")
    }
    #expect(try answers(assessment(.expiredOrWithdrawn)).isEmpty)
  }

  @Test func settlesAConcernAboutTheScopeOnlyWhereNothingIsKnownToBeOutside() throws {
    let open = [("VEN003", Verdict.undetermined)]
    let doubt = try answers(assessment(.scopeConcern, open, scope: [.covered, .unknown]))
    // 98,423 x 0.2 = 19,685.
    #expect(doubt.map(\.meanLoss.amount) == [20_000])
    #expect(doubt.map(\.questions) == [["VEN003"]])
    #expect(try answers(assessment(.scopeConcern, open, scope: [.unknown, .uncovered])).isEmpty)
    #expect(
      try answers(
        assessment(.scopeConcern, open + [("VEN005", .nonconforming)], scope: [.unknown])
      ).isEmpty)
  }

  @Test func keepsAConcernAboutTheScopeWhereWhatIsBoughtIsNotKnown() throws {
    let settings = ExposurePolicy(
      trials: 1_000, rangesByVendor: ["a": .interval(low: 200_000, high: 12_000_000)])
    let exposure = try self.exposure(
      [record(services: 0)], [assessment(.undetermined, [("VEN003", .undetermined)])],
      settings: settings)
    let answer = try #require(exposure.answers.first?.answer)
    // 98,423 x (1.5 - 1.2) = 29,527: a certificate, and still no row that says what it has to cover.
    #expect(answer.meanLoss.amount == 30_000)
    #expect(answer.effects.map(\.then?.parameter) == ["A-standing-scope"])
    #expect(exposure.parameters.contains { $0.id == "A-standing-scope" })
  }

  @Test func isWhatTheSimulationLosesWithoutTheFinding() throws {
    let settings = ExposurePolicy(
      trials: 200_000, eventsPerYear: 3,
      rangesByTier: [.high: .pert(least: 50_000, likely: 100_000, most: 600_000)])
    let records = [record("a"), record("b")]
    func means(_ first: Assessment) throws -> (LossEstimate, Exposure) {
      let exposure = try self.exposure(
        records, [first, assessment()], subprocessors: ["a", "b"], settings: settings)
      return (try #require(exposure.vendors[0].figures).mean, exposure)
    }
    let (open, exposure) = try means(assessment(.covered, [("CERT004", .undetermined)]))
    let (settled, _) = try means(assessment())
    let amount = try #require(exposure.answers.first?.answer.meanLoss.amount)
    #expect(exposure.shared.count == 1)
    // Half of three events, at (50,000 + 4 x 100,000 + 600,000) / 6 each, times 0.3 and with two digits: 78,750.
    #expect(amount == 79_000)
    let least = open.low.amount - settled.high.amount
    let most = open.high.amount - settled.low.amount
    #expect((least...most).contains(amount), "\(least) \(amount) \(most)")
    // The interval is narrow enough to tell this from nothing and from twice as much.
    #expect(least > 0 && most < 2 * amount)
  }

  @Test func ranksThePapersOfAllVendorsAndLeavesOutThoseWithoutAFigure() throws {
    let open = assessment(.covered, [("CERT004", .undetermined), ("SOC002", .undetermined)])
    let exposure = try self.exposure(
      [record("low", .low), record("none", nil), record("high", .high)], [open, open, open])
    #expect(exposure.answers.map(\.vendor) == ["high", "high", "low", "low"])
    #expect(
      exposure.answers.map(\.answer.paper) == [.certificate, .report, .certificate, .report])
    #expect(exposure.vendors[1].result == nil)
  }
}
