import AssuranceModel

/// What the answers to a request are worth to us, which orders a letter and is never said in it.
struct RequestWorth: Comparable {
  /// What the papers that settle its findings could take off the modelled mean loss; 0 where no loss is modelled.
  let loss: Int
  /// What its findings add to the score.
  let points: Int

  init(of rules: Set<String>, in report: VendorReport) {
    loss =
      report.exposure.result?.answers.filter { !rules.isDisjoint(with: $0.questions) }
      .reduce(0) { $0 + $1.meanLoss.amount } ?? 0
    points =
      report.scorecard?.contributions.filter { rules.contains($0.rule) }
      .reduce(0) { $0 + $1.points } ?? 0
  }

  /// The loss goes before the score, as in the board's own order of what would tell most.
  static func < (left: Self, right: Self) -> Bool {
    (left.loss, left.points) < (right.loss, right.points)
  }
}

extension [(request: RequestLetter.Item, rules: Set<String>)] {
  /// What is worth most first; the order that they stand in where two are worth as much.
  func byWorth(in report: VendorReport) -> [RequestLetter.Item] {
    map { (request: $0.request, worth: RequestWorth(of: $0.rules, in: report)) }
      .enumerated().sorted { one, other in
        one.element.worth == other.element.worth
          ? one.offset < other.offset : one.element.worth > other.element.worth
      }.map(\.element.request)
  }
}
