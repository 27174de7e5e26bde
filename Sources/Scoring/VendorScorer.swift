package import AssuranceModel

/// Turns a vendor's findings into points that add up to its score.
package enum VendorScorer {
  /// The score with the contributions that make it up; nil where nothing was assessed.
  ///
  /// Nothing is clipped or rounded: both totals are sums of the contributions' whole points.
  package static func score(_ record: VendorRecord, _ assessment: Assessment, policy: Policy)
    -> Scorecard?
  {
    guard !assessment.findings.isEmpty else { return nil }
    let model = ScoringModel(policy: policy)
    let judged = worstFindings(assessment.findings)
    let contributions =
      (InherentRisk.contributions(record, model: model)
      + judged.map { contribution(of: $0, model: model) }).filter { $0.points > 0 }
    let score = contributions.reduce(0) { $0 + $1.points }
    return Scorecard(
      score: score,
      scoreIfAnsweredWell: contributions.reduce(0) { $0 + $1.pointsIfAnsweredWell },
      band: model.band(of: score), contributions: contributions,
      weightless: judged.filter { $0.isOpen && model.points(of: $0.rule) == 0 }.map {
        .init(rule: $0.rule.id, isUndetermined: $0.verdict == .undetermined)
      },
      bandChange: SmallestRemedy.change(of: contributions, model: model))
  }

  /// The finding of each rule that counts, the worst, in the order in which rules first appear.
  private static func worstFindings(_ findings: [Finding]) -> [Finding] {
    var order: [String] = []
    var worst: [String: Finding] = [:]
    for finding in findings {
      let id = finding.rule.id
      guard let known = worst[id] else {
        order.append(id)
        worst[id] = finding
        continue
      }
      if adversity(of: finding.verdict) > adversity(of: known.verdict) { worst[id] = finding }
    }
    return order.compactMap { worst[$0] }
  }

  private static func adversity(of verdict: Verdict) -> Int {
    switch verdict {
    case .notApplicable: 0
    case .conforms: 1
    case .undetermined: 2
    case .nonconforming: 3
    }
  }

  private static func contribution(of finding: Finding, model: ScoringModel)
    -> Scorecard.Contribution
  {
    let points = model.points(of: finding.rule)
    let (now, atBest) =
      switch finding.verdict {
      case .nonconforming: (points, points)
      case .undetermined: (points, 0)
      case .conforms, .notApplicable: (0, 0)
      }
    return Scorecard.Contribution(
      rule: finding.rule.id, points: now, pointsIfAnsweredWell: atBest, why: finding.message.text)
  }
}
