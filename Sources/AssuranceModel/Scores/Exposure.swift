/// What incidents that come through the vendors could cost in a year, simulated.
package struct Exposure: Hashable, Sendable {
  /// The figures of one distribution of a year's loss.
  package struct Figures: Hashable, Sendable {
    package let mean: LossEstimate
    package let p10: LossEstimate
    package let p50: LossEstimate
    package let p90: LossEstimate
    package let p95: LossEstimate
    package let p99: LossEstimate
    /// The mean of the worst twentieth of all years.
    package let expectedShortfall95: LossEstimate
    /// That a year has any loss at all.
    package let probabilityOfLoss: ProbabilityEstimate

    package init(
      mean: LossEstimate, p10: LossEstimate, p50: LossEstimate, p90: LossEstimate,
      p95: LossEstimate, p99: LossEstimate, expectedShortfall95: LossEstimate,
      probabilityOfLoss: ProbabilityEstimate
    ) {
      self.mean = mean
      self.p10 = p10
      self.p50 = p50
      self.p90 = p90
      self.p95 = p95
      self.p99 = p99
      self.expectedShortfall95 = expectedShortfall95
      self.probabilityOfLoss = probabilityOfLoss
    }
  }

  /// The loss that is exceeded with a probability in a year: a point of the loss exceedance curve.
  package struct Exceedance: Hashable, Sendable {
    package let probability: Double
    package let loss: LossEstimate

    package init(probability: Double, loss: LossEstimate) {
      self.probability = probability
      self.loss = loss
    }
  }

  /// The loss in a year that the buyer bears, and how likely more is.
  package struct Appetite: Hashable, Sendable {
    package let limit: ModelledLoss
    package let probabilityAbove: ProbabilityEstimate

    package init(limit: ModelledLoss, probabilityAbove: ProbabilityEstimate) {
      self.limit = limit
      self.probabilityAbove = probabilityAbove
    }
  }

  /// A sub-processor that several vendors name: one event of it can strike them together.
  package struct SharedSubprocessor: Hashable, Sendable {
    /// As the first row that names it writes it.
    package let name: String
    /// Ids of the vendors, in the pack's order.
    package let vendors: [String]
    /// Events in a mean year.
    package let eventsPerYear: Double
    package let citations: [Citation]

    package init(
      name: String, vendors: [String], eventsPerYear: Double, citations: [Citation]
    ) {
      self.name = name
      self.vendors = vendors
      self.eventsPerYear = eventsPerYear
      self.citations = citations
    }
  }

  /// Of all vendors together, simulated and never added up; nil where no vendor has a figure.
  package let portfolio: Figures?
  /// From likely to rare; empty where there are no figures.
  package let exceedance: [Exceedance]
  /// Nil where the policy names no limit, or where there are no figures.
  package let appetite: Appetite?
  /// One for each vendor, in the pack's order.
  package let vendors: [VendorExposure]
  package let shared: [SharedSubprocessor]
  /// Every parameter that any figure used, with where it comes from.
  package let parameters: [ExposureParameter]
  /// How often events are counted, in words: the law with its parameters.
  package let frequency: String
  /// Years simulated.
  package let trials: Int
  package let seed: UInt64

  package init(
    portfolio: Figures?, exceedance: [Exceedance], appetite: Appetite?, vendors: [VendorExposure],
    shared: [SharedSubprocessor], parameters: [ExposureParameter], frequency: String, trials: Int,
    seed: UInt64
  ) {
    self.portfolio = portfolio
    self.exceedance = exceedance
    self.appetite = appetite
    self.vendors = vendors
    self.shared = shared
    self.parameters = parameters
    self.frequency = frequency
    self.trials = trials
    self.seed = seed
  }

  /// The papers of all vendors by what each could take off the mean, the most first; ties in the pack's order.
  ///
  /// Means add up, so that each takes as much off the portfolio's mean as off its vendor's.
  package var answers: [(vendor: String, answer: ExposureAnswer)] {
    let all = vendors.flatMap { vendor in
      (vendor.result?.answers ?? []).map { (vendor: vendor.vendor, answer: $0) }
    }
    return all.enumerated().sorted { one, other in
      let (left, right) = (one.element.answer.meanLoss, other.element.answer.meanLoss)
      return left.amount == right.amount
        ? one.offset < other.offset : left.amount > right.amount
    }.map(\.element)
  }

  /// Ids of the vendors that the portfolio's figures leave out, because something is missing.
  package var leftOut: [String] { vendors.filter { $0.figures == nil }.map(\.vendor) }
}
