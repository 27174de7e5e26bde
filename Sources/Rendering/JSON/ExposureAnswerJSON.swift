import AssuranceModel

extension ExposureAnswer {
  /// What one paper could take off the mean, in whole units of the figures' currency, and what that rests on.
  var json: JSONTree {
    [
      "origin": .text(paper.rawValue), "mean_loss": .integer(meanLoss.amount),
      "questions": .array(questions.map(JSONTree.text)), "effects": .array(effects.map(\.json)),
    ]
  }
}

extension ExposureAnswer.Effect {
  fileprivate var json: JSONTree {
    [
      "target": .text(now.target.rawValue), "now": now.short, "then": then?.short ?? .null,
    ]
  }
}

extension VendorExposure.Driver {
  /// What counts by how much; the drivers themselves have the words and their citations.
  fileprivate var short: JSONTree {
    [
      "rule": JSONTree(rule), "factor": factor.map(JSONTree.number) ?? .null,
      "parameter": JSONTree(parameter),
    ]
  }
}
