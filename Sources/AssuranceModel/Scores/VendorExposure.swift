/// One vendor's share of the exposure, or what is missing for it.
package struct VendorExposure: Hashable, Sendable {
  /// Something that moved the vendor's figures.
  package struct Driver: Hashable, Sendable {
    /// What it works on.
    package enum Target: String, Hashable, Sendable, CaseIterable {
      case frequency, magnitude
    }

    /// Where it comes from.
    package enum Origin: Hashable, Sendable {
      case register, policy, standing
      /// A finding of the rule with this id.
      case finding(rule: String)
    }

    package let target: Target
    package let origin: Origin
    /// One phrase, such as `Tier critical`, or the finding's own words.
    package let text: String
    /// What the target is multiplied by; nil for what sets it.
    package let factor: Double?
    /// Id of the parameter; nil where the policy sets it.
    package let parameter: String?
    package let citations: [Citation]

    package init(
      target: Target, origin: Origin, text: String, factor: Double?, parameter: String?,
      citations: [Citation] = []
    ) {
      self.target = target
      self.origin = origin
      self.text = text
      self.factor = factor
      self.parameter = parameter
      self.citations = citations
    }
  }

  /// What the simulation gives for the vendor by itself.
  package struct Result: Hashable, Sendable {
    package let figures: Exposure.Figures
    /// Events in a mean year, those of shared sub-processors with them.
    package let eventsPerYear: Double
    /// 19 in 20 events cost more than this, and less than `high`; for a PERT they are its ends.
    package let low: ModelledLoss
    package let high: ModelledLoss
    /// What each paper that is open or missing could take off the mean, the most first.
    package let answers: [ExposureAnswer]

    package init(
      figures: Exposure.Figures, eventsPerYear: Double, low: ModelledLoss, high: ModelledLoss,
      answers: [ExposureAnswer]
    ) {
      self.figures = figures
      self.eventsPerYear = eventsPerYear
      self.low = low
      self.high = high
      self.answers = answers
    }
  }

  package let vendor: String
  /// Nil where something is missing.
  package let result: Result?
  /// What there is none of, each as a noun phrase; empty where there are figures.
  package let missing: [String]
  package let drivers: [Driver]

  package init(vendor: String, result: Result?, missing: [String], drivers: [Driver]) {
    self.vendor = vendor
    self.result = result
    self.missing = missing
    self.drivers = drivers
  }

  package var figures: Exposure.Figures? { result?.figures }
}
