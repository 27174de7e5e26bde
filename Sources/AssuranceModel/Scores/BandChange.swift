/// What would bring a score into the next better band, if each of it conformed: a condition and no promise.
package struct BandChange: Hashable, Sendable {
  /// One paper, or one thing that is settled by itself, with what it would take off the score at best.
  package struct Remedy: Hashable, Sendable {
    /// What has to come or to be agreed.
    package enum Subject: Hashable, Sendable {
      case paper(AnswerWorth.Origin)
      /// A clause, or whatever else no paper settles: the finding of the rule with this id.
      case finding(rule: String)
    }

    package let subject: Subject
    /// Ids of the rules that are open, so that an answer is enough, in the order of the score's contributions.
    package let answers: [String]
    /// Ids of the rules that do not conform, so that something has to be mended, in the same order.
    package let mends: [String]
    /// The points that it would take off; never 0.
    package let points: Int

    package init(subject: Subject, answers: [String], mends: [String], points: Int) {
      self.subject = subject
      self.answers = answers
      self.mends = mends
      self.points = points
    }
  }

  /// Whether the band can be reached.
  package enum Outcome: Hashable, Sendable {
    /// By these and by no fewer, the most points first; never empty.
    case reachable([Remedy])
    /// Not even if everything conformed: the inherent risk alone has so many points.
    case outOfReach(inherent: Int)
  }

  /// The next better band.
  package let band: Scorecard.Band
  /// The highest score that is still in it.
  package let ceiling: Int
  package let outcome: Outcome

  package init(band: Scorecard.Band, ceiling: Int, outcome: Outcome) {
    self.band = band
    self.ceiling = ceiling
    self.outcome = outcome
  }
}
