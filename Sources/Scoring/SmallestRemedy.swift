package import AssuranceModel

/// Finds the fewest papers and clauses that would bring a score into the next better band.
///
/// It changes nothing but the contributions of the rules that a paper or clause answers for, and sets these to nothing;
/// what the register knows of the vendor stays as it is.
package enum SmallestRemedy {
  /// Nil in the best band.
  ///
  /// The set is the smallest there is, and not only a good one: a score is a sum, and no two remedies share a
  /// contribution, so that any number of remedies takes off most when it is those with the most points. Where the first
  /// so many do not suffice, no others of that number do; among sets of the size found, this one takes off most. Of
  /// remedies with equal points the one whose rule comes first in the catalogue is taken.
  package static func change(of contributions: [Scorecard.Contribution], model: ScoringModel)
    -> BandChange?
  {
    let score = contributions.reduce(0) { $0 + $1.points }
    guard let band = model.band(of: score).better, let ceiling = band.ceiling else {
      return nil
    }
    let remedies = remedies(for: contributions)
    var left = score
    var taken: [BandChange.Remedy] = []
    for remedy in remedies where left > ceiling {
      left -= remedy.points
      taken.append(remedy)
    }
    return BandChange(
      band: band, ceiling: ceiling,
      outcome: left > ceiling ? .outOfReach(inherent: left) : .reachable(taken))
  }

  /// All that could take points off, the most points first; all of them together leave the known inherent risk.
  package static func remedies(for contributions: [Scorecard.Contribution]) -> [BandChange.Remedy] {
    var order: [BandChange.Remedy.Subject] = []
    var parts: [BandChange.Remedy.Subject: [Part]] = [:]
    for part in contributions.compactMap(Part.init) {
      if parts[part.subject] == nil { order.append(part.subject) }
      parts[part.subject, default: []].append(part)
    }
    let remedies = order.map { subject in
      let own = parts[subject] ?? []
      return BandChange.Remedy(
        subject: subject, answers: own.filter(\.isOpen).map(\.rule),
        mends: own.filter { !$0.isOpen }.map(\.rule), points: own.reduce(0) { $0 + $1.points })
    }
    return remedies.enumerated().sorted { one, other in
      one.element.points == other.element.points
        ? one.offset < other.offset : one.element.points > other.element.points
    }.map(\.element)
  }

  /// What of one contribution a remedy takes off.
  private struct Part {
    let rule: String
    let subject: BandChange.Remedy.Subject
    let isOpen: Bool
    let points: Int

    /// Nil where nothing can be taken off, as from what the register knows.
    init?(_ contribution: Scorecard.Contribution) {
      let open = contribution.points - contribution.pointsIfAnsweredWell
      let origin = AnswerWorth.Origin(rule: contribution.rule)
      rule = contribution.rule
      isOpen = open > 0
      points = origin == .register ? open : contribution.points
      guard points > 0 else { return nil }
      subject =
        switch origin {
        case .certificate, .statement, .report, .register: .paper(origin)
        // The contract itself answers all that is open in it; what it lacks is agreed clause by clause.
        case .contract: isOpen ? .paper(.contract) : .finding(rule: rule)
        case .evidence: .finding(rule: rule)
        }
    }
  }
}

extension Scorecard.Band {
  /// Nil for the best.
  fileprivate var better: Self? {
    switch self {
    case .low: nil
    case .moderate: .low
    case .elevated: .moderate
    case .high: .elevated
    }
  }
}
