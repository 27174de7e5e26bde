import AssuranceModel

extension Scorecard {
  /// The score with what makes it up, what answers are worth, and what would bring it into the next better band.
  var json: JSONTree {
    [
      "score": .integer(score), "score_if_answered_well": .integer(scoreIfAnsweredWell),
      "band": .text(band.rawValue),
      "contributions": .array(
        contributions.map { contribution in
          [
            "rule": .text(contribution.rule), "points": .integer(contribution.points),
            "points_if_answered_well": .integer(contribution.pointsIfAnsweredWell),
            "why": .text(contribution.why),
          ]
        }),
      "answers_worth": .array(
        AnswerWorth.all(in: self).map { worth in
          [
            "origin": .text(worth.origin.rawValue), "points": .integer(worth.points),
            "questions": .array(worth.questions.map(JSONTree.text)),
          ]
        }),
      "next_band": bandChange?.json ?? .null,
    ]
  }
}

extension BandChange {
  fileprivate var json: JSONTree {
    let head: JSONTree = ["band": .text(band.rawValue), "highest_score": .integer(ceiling)]
    return switch outcome {
    case .reachable(let remedies):
      head.adding([
        "reachable": .boolean(true), "inherent_points": .null,
        "remedies": .array(remedies.map(\.json)),
      ])
    case .outOfReach(let inherent):
      head.adding([
        "reachable": .boolean(false), "inherent_points": .integer(inherent),
        "remedies": .array([]),
      ])
    }
  }
}

extension BandChange.Remedy {
  fileprivate var json: JSONTree {
    let (origin, rule): (String?, String?) =
      switch subject {
      case .paper(let paper): (paper.rawValue, nil)
      case .finding(let rule): (nil, rule)
      }
    return [
      "origin": JSONTree(origin), "rule": JSONTree(rule),
      "answers": .array(answers.map(JSONTree.text)), "mends": .array(mends.map(JSONTree.text)),
      "points": .integer(points),
    ]
  }
}
