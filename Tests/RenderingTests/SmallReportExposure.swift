import AssuranceModel

/// The simulated loss of the invented pack, with figures written by hand.
extension SmallReport {
  func exposure(_ currency: Currency) -> Exposure {
    func estimate(_ value: Int) -> LossEstimate {
      LossEstimate(
        value: ModelledLoss(amount: value, currency: currency),
        low: ModelledLoss(amount: value * 9 / 10, currency: currency),
        high: ModelledLoss(amount: value * 11 / 10, currency: currency))
    }
    let figures = Exposure.Figures(
      mean: estimate(98_000), p10: estimate(0), p50: estimate(0), p90: estimate(0),
      p95: estimate(0), p99: estimate(2_200_000), expectedShortfall95: estimate(1_900_000),
      probabilityOfLoss: .init(value: 0.029, low: 0.0286, high: 0.0293))
    let parameter = ExposureParameter(
      id: "A-1", name: words, value: "1.3 factor on frequency", edition: "2026", source: name,
      confidence: .assumption, note: words)
    let accreditation = VendorExposure.Driver(
      target: .frequency, origin: .finding(rule: "CERT004"), text: words, factor: 1.3,
      parameter: "A-1", citations: [quote(words)])
    let vendor = VendorExposure(
      vendor: "brackwell",
      result: .init(
        figures: figures, eventsPerYear: 0.029,
        low: ModelledLoss(amount: 200_000, currency: currency),
        high: ModelledLoss(amount: 12_000_000, currency: currency),
        answers: [
          .init(
            paper: .certificate, questions: ["CERT004"],
            effects: [.init(now: accreditation, then: nil)],
            meanLoss: ModelledLoss(amount: 23_000, currency: currency))
        ]),
      missing: [],
      drivers: [
        accreditation,
        .init(
          target: .magnitude, origin: .policy, text: "The policy's range of losses", factor: nil,
          parameter: nil),
      ])
    return Exposure(
      portfolio: figures,
      exceedance: [
        .init(probability: 0.02, loss: estimate(900_000)),
        .init(probability: 0.0075, loss: estimate(2_600_000)),
      ],
      appetite: .init(
        limit: ModelledLoss(amount: 5_000_000, currency: currency),
        probabilityAbove: .init(value: 0.0031, low: 0.003, high: 0.0032)), vendors: [vendor],
      shared: [
        .init(
          name: name, vendors: ["brackwell", "other"], eventsPerYear: 0.01,
          citations: [quote(words)])
      ], parameters: [parameter], frequency: words, trials: 1_000_000, seed: 27_001)
  }
}
