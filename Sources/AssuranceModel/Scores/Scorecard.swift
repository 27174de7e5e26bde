/// A vendor's risk score with the points that make it up.
package struct Scorecard: Hashable, Sendable {
  /// What one rule adds to the score.
  package struct Contribution: Hashable, Sendable {
    /// Rule id, or a name such as `inherent.tier`.
    package let rule: String
    /// Whole points that count in the score.
    package let points: Int
    /// Points that would still count if every open question were answered well.
    package let pointsIfAnsweredWell: Int
    /// One phrase.
    package let why: String

    package init(rule: String, points: Int, pointsIfAnsweredWell: Int, why: String) {
      self.rule = rule
      self.points = points
      self.pointsIfAnsweredWell = pointsIfAnsweredWell
      self.why = why
    }
  }

  /// Named ranges of the score, best first.
  package enum Band: String, Hashable, Sendable, Codable, CaseIterable {
    case low, moderate, elevated, high

    /// The highest score that is still in the band; nil for the worst, which has none.
    ///
    /// Up to 29 are inherent risk and small gaps. From 30: several gaps in contract or scope. From 70: the points of a
    /// missing certificate (40) together with those of missing commitments (30). From 120: both at a vendor of high
    /// inherent risk.
    package var ceiling: Int? {
      switch self {
      case .low: 29
      case .moderate: 69
      case .elevated: 119
      case .high: nil
      }
    }
  }

  /// A rule that is not met or not answered and adds nothing, since the policy gives it no weight.
  package struct Weightless: Hashable, Sendable {
    package let rule: String
    /// Whether it is not answered, so that it would not count if every open question were answered well.
    package let isUndetermined: Bool

    package init(rule: String, isUndetermined: Bool) {
      self.rule = rule
      self.isUndetermined = isUndetermined
    }
  }

  /// The sum of the contributions' points; higher is worse; open questions count as unfavourable.
  package let score: Int
  /// The sum of `pointsIfAnsweredWell`; the distance to `score` is what answers are worth.
  package let scoreIfAnsweredWell: Int
  package let band: Band
  /// In the order of the catalogue; those that add nothing are left out.
  package let contributions: [Contribution]
  /// What would add to the score if it had a weight, in the same order.
  package let weightless: [Weightless]
  /// What would bring the score into the next better band; nil in the best.
  package let bandChange: BandChange?

  package init(
    score: Int, scoreIfAnsweredWell: Int, band: Band, contributions: [Contribution],
    weightless: [Weightless] = [], bandChange: BandChange?
  ) {
    self.score = score
    self.scoreIfAnsweredWell = scoreIfAnsweredWell
    self.band = band
    self.contributions = contributions
    self.weightless = weightless
    self.bandChange = bandChange
  }
}
