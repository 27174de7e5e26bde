import AssuranceModel
import AssuranceTesting
import Scoring
import Testing

/// What the model makes of registers, policies and findings.
@Suite struct ExposureModelTests {
  private static let dollar = Currency(rawValue: "USD")!
  private static let cell = Citation(file: "vendors.csv", quote: "v")

  private func record(_ id: String, _ tier: Vendor.Tier?, _ data: [String]?) -> VendorRecord {
    VendorRecord(
      vendor: Vendor(id: id, legalName: id, tier: tier, citation: Self.cell),
      services: data.map {
        [Service(vendor: id, name: "s", dataClasses: $0, citation: Self.cell)]
      } ?? [])
  }

  private func assessment(_ standing: Standing = .covered, _ findings: [Finding] = [])
    -> Assessment
  {
    Assessment(
      standing: StandingJudgement(standing: standing, reasons: [.init("x")], certificate: nil),
      findings: findings, commitments: [])
  }

  private func policy(_ exposure: ExposurePolicy = ExposurePolicy(trials: 20_000)) -> Policy {
    Policy(reportingCurrency: Self.dollar, exposure: exposure)
  }

  private func model(
    _ records: [VendorRecord], _ assessments: [Assessment]? = nil,
    subprocessors: [(vendor: String, name: String)] = [], policy: Policy? = nil
  ) -> ExposureModel {
    ExposureModel(
      records, assessments ?? records.map { _ in assessment() },
      subprocessors: subprocessors.map {
        .init(
          client: .vendor($0.vendor), name: $0.name, service: nil, country: nil, certification: nil,
          citation: Citation(file: "subprocessors.csv", quote: $0.name))
      }, policy: policy ?? self.policy())
  }

  private func exposure(_ model: ExposureModel) -> Exposure {
    model.exposure(from: model.simulation.blocks.map(model.simulation.block))
  }

  private func mean(_ model: ExposureModel, _ index: Int = 0) -> Double {
    model.losses.rate(of: index) * model.losses.vendors[index].magnitude.mean
  }

  @Test func sharesTheEventsOfATypicalFirmOverItsVendors() {
    let model = model([
      record("a", .critical, ["personal"]), record("b", .high, ["personal"]),
      record("c", .low, ["public"]),
    ])
    let rates = model.losses.vendors.indices.map(model.losses.rate)
    // 0.029284 events by a third party in a year; weights 4 x 1.5, 2 x 1.5 and 0.5 x 0.25.
    #expect(abs(rates.reduce(0, +) - 0.029284) < 1e-6)
    #expect(abs(rates[0] / rates[1] - 2) < 1e-12)
    #expect(abs(rates[2] / rates[1] - 0.125 / 3) < 1e-12)
    #expect(model.losses.size == nil)
    // The reference tier and class of data have the published range itself.
    #expect(model.losses.vendors[1].magnitude == .lognormal(p5: 200_000, p95: 12_000_000))
  }

  @Test func usesTheNegativeBinomialWhereTheBuyersSizeIsKnown() throws {
    let policy = policy(ExposurePolicy(revenue: .upTo10B))
    let model = model([record("a", .high, ["personal"])], policy: policy)
    // The worked example: 0.0665 events in a year, of size 0.2855, with a mean of 7.6M each.
    #expect(abs(model.losses.rate(of: 0) - 0.0665) < 5e-5)
    #expect(abs(try #require(model.losses.size) - 0.2855) < 5e-5)
    #expect(abs(model.losses.vendors[0].magnitude.mean - 7.6e6) < 5e4)
    let poisson = self.model(
      [record("a", .high, ["personal"])],
      policy: self.policy(ExposurePolicy(revenue: .upTo10B, law: .poisson)))
    #expect(poisson.losses.size == nil)
    #expect(abs(poisson.losses.rate(of: 0) - 0.164050 * 0.3) < 1e-6)
  }

  @Test(arguments: [
    (["internal", "confidential"], "Data personal or confidential"),
    (["payroll"], "Data personal or confidential"), (["health", "confidential"], "Data sensitive"),
    (["internal"], "Data other"), (["public"], "Data public"),
  ])
  func namesTheClassOfDataByAllThatItHolds(data: [String], text: String) {
    let drivers = exposure(model([record("a", .high, data)])).vendors[0].drivers
    let told = drivers.map(\.text).filter { $0.hasPrefix("Data ") }
    #expect(!told.isEmpty && Set(told) == [text])
  }

  @Test func saysWhatIsMissingInPlaceOfAFigure() throws {
    let exposure = exposure(
      model([
        record("a", nil, ["personal"]), record("b", .high, nil), record("c", .high, []),
        record("d", nil, nil), record("e", .high, ["personal"]),
      ]))
    #expect(
      exposure.vendors.map(\.missing) == [
        ["the tier"], ["the class of data of every service"],
        ["the class of data of every service"],
        ["the tier", "the class of data of every service"], [],
      ])
    #expect(exposure.leftOut == ["a", "b", "c", "d"])
    #expect(exposure.vendors.filter { $0.figures != nil }.map(\.vendor) == ["e"])
    #expect(exposure.portfolio != nil)
  }

  @Test func hasNoFigureInACurrencyOfWhichNoLossIsKnown() throws {
    let euro = try #require(Currency(rawValue: "EUR"))
    var policy = Policy(reportingCurrency: euro, exposure: ExposurePolicy(trials: 20_000))
    let records = [record("a", .high, ["personal"]), record("b", .low, ["personal"])]
    let none = exposure(model(records, policy: policy))
    #expect(none.portfolio == nil)
    #expect(none.exceedance.isEmpty)
    #expect(none.vendors.allSatisfy { $0.missing.first?.contains("loss_range in EUR") == true })
    policy.exposure.rangesByTier[.high] = .interval(low: 100_000, high: 2_000_000)
    let some = exposure(model(records, policy: policy))
    #expect(some.leftOut == ["b"])
    #expect(some.vendors[0].result?.high == ModelledLoss(amount: 2_000_000, currency: euro))
  }

  @Test func takesTheNearestRangeOfThePolicy() {
    let exposure = ExposurePolicy(
      rangesByTier: [.high: .interval(low: 10, high: 100)],
      ranges: [.high: [.personal: .pert(least: 1, likely: 2, most: 6)]],
      rangesByVendor: ["own": .interval(low: 7, high: 70)])
    let model = model(
      [
        record("own", nil, nil), record("b", .high, ["personal"]), record("c", .high, ["other"]),
        record("d", .high, nil),
      ], policy: policy(exposure))
    #expect(
      model.losses.vendors.map(\.magnitude) == [
        .lognormal(p5: 7, p95: 70).scaled(by: 1),
        .pert(least: 1, likely: 2, most: 6), .lognormal(p5: 10, p95: 100).scaled(by: 1),
        .lognormal(p5: 10, p95: 100).scaled(by: 1),
      ])
    // What is not known and not needed for the loss counts as the worst in the frequency.
    #expect(abs(model.losses.rate(of: 0) / model.losses.rate(of: 1) - 8.0 / 3) < 1e-12)
  }

  @Test func neverLowersAMeanByAFinding() {
    let rules = ExposureTable.builtIn.entries.map(\.key).filter { $0.contains("0") } + ["OTHER1"]
    let order: [Verdict] = [.notApplicable, .conforms, .undetermined, .nonconforming]
    var random = SplitMix64(seed: 21)
    for _ in 0..<300 {
      let tiers = Vendor.Tier.allCases
      let record = record(
        "a", tiers[Int.random(in: 0..<tiers.count, using: &random)],
        [["personal"], ["health"], ["x"]][Int.random(in: 0..<3, using: &random)])
      let standing = Standing.allCases[Int.random(in: 0..<6, using: &random)]
      let other = (self.record("b", .high, ["personal"]), assessment(.covered))
      var findings = (0..<Int.random(in: 0...8, using: &random)).map { _ in
        Finding.made(
          rules[Int.random(in: 0..<rules.count, using: &random)],
          order[Int.random(in: 0..<4, using: &random)])
      }
      let before = mean(model([record, other.0], [assessment(standing, findings), other.1]))
      findings.append(
        Finding.made(
          rules[Int.random(in: 0..<rules.count, using: &random)],
          order[Int.random(in: 0..<4, using: &random)]))
      let after = model([record, other.0], [assessment(standing, findings), other.1])
      #expect(mean(after) >= before)
      // One vendor's findings do not move another's figure.
      let untouched = model([record, other.0], [assessment(), other.1])
      #expect(mean(after, 1) == mean(untouched, 1))
    }
  }

  @Test func countsFindingsThatTellOfOneThingOnce() {
    let effects = FindingEffects(
      assessment(
        .expiredOrWithdrawn,
        [
          Finding.made("VEN003", .nonconforming), Finding.made("CERT004", .undetermined),
          Finding.made("COM007", .nonconforming), Finding.made("COM008", .conforms),
        ]))
    #expect(abs(effects.frequencyFactor - 1.5 * 1.3) < 1e-12)
    #expect(abs(effects.lossFactor - 1.05) < 1e-12)
    #expect(
      effects.drivers.map(\.parameter) == ["A-standing-expired", "A-CERT004", "A-COM007"])
    #expect(FindingEffects(assessment(.covered)).frequencyFactor == 1)
  }

  @Test func strikesTogetherThroughSubprocessorsThatSeveralName() throws {
    let records = [
      record("a", .critical, ["personal"]), record("b", .high, ["personal"]),
      record("c", .high, ["personal"]),
    ]
    let model = model(
      records,
      subprocessors: [
        ("a", "Host Fields GmbH"), ("b", "HOST FIELDS GmbH"), ("b", "Mail Inc."),
        ("x", "Mail Inc."),
      ])
    let cause = try #require(model.losses.sharedCauses.first)
    #expect(model.losses.sharedCauses.count == 1)
    #expect(cause.name == "Host Fields GmbH")
    let alone = self.model(records)
    for index in records.indices {
      #expect(abs(model.losses.rate(of: index) - alone.losses.rate(of: index)) < 1e-15)
    }
    // All of a's 30 % come through the host, and half of b's.
    let rates = alone.losses.vendors.map(\.ownRate)
    #expect(abs(model.losses.vendors[0].ownRate - 0.7 * rates[0]) < 1e-15)
    #expect(abs(model.losses.vendors[1].ownRate - 0.85 * rates[1]) < 1e-15)
    #expect(model.losses.vendors[2].ownRate == rates[2])
    #expect(exposure(model).shared.map(\.vendors) == [["a", "b"]])
  }

  @Test func tellsHowLikelyALossAboveTheAppetiteIs() throws {
    let policy = policy(ExposurePolicy(appetite: 1_000_000, eventsPerYear: 2))
    let exposure = exposure(model([record("a", .critical, ["personal"])], policy: policy))
    let appetite = try #require(exposure.appetite)
    #expect(appetite.limit.amount == 1_000_000)
    #expect((0.5...0.9).contains(appetite.probabilityAbove.value))
    #expect(exposure.parameters.first?.confidence == .policy)
  }

  @Test func namesTheParametersThatItUsed() {
    let exposure = exposure(
      model([record("a", .high, ["personal"])], [assessment(.noISO27001)]))
    #expect(
      exposure.parameters.map(\.id) == [
        "F03", "T04", "T02", "T03", "L00", "A-rate-high", "A-rate-personal", "A-loss-high",
        "A-loss-personal", "A-standing-none",
      ])
    #expect(exposure.trials == 20_000)
    #expect(exposure.seed == 27_001)
  }
}
