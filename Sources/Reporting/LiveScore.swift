package import AssuranceModel

/// The formulas of one vendor's score over the weights of the rules, for a workbook in which they can be changed.
///
/// They say what the scorer does: each rule that is not met or not answered adds its points, also one whose weight is
/// nothing so far; the inherent part stays as it is; open questions add nothing to the better score.
package struct LiveScore {
  package let card: Scorecard
  /// The vendor's place in the pack, from 1.
  private let number: Int

  package init(card: Scorecard, number: Int) {
    self.card = card
    self.number = number
  }

  /// The cell of a contribution's points.
  func points(of contribution: Scorecard.Contribution) -> ReportCell {
    ReportCell(.points(contribution.points), live: Self.live(contribution))
  }

  /// The cell of what a contribution still adds if every open question is answered well.
  func betterPoints(of contribution: Scorecard.Contribution) -> ReportCell {
    ReportCell(
      .points(contribution.pointsIfAnsweredWell),
      live: contribution.pointsIfAnsweredWell > 0 ? Self.live(contribution) : nil)
  }

  /// The cell of the total below all contributions.
  var total: ReportCell {
    ReportCell(
      .points(card.score), live: sum(adding: card.weightless, name: .score(ofVendor: number)))
  }

  /// The cell of the better total below all contributions.
  var betterTotal: ReportCell {
    ReportCell(
      .points(card.scoreIfAnsweredWell),
      live: sum(
        adding: card.weightless.filter { !$0.isUndetermined },
        name: .betterScore(ofVendor: number)))
  }

  /// A cell elsewhere that repeats the score.
  package var score: ReportCell {
    ReportCell(.points(card.score), live: LiveCell(.result(.cell(.score(ofVendor: number)))))
  }

  /// A cell elsewhere that repeats the better score.
  package var betterScore: ReportCell {
    ReportCell(.points(card.scoreIfAnsweredWell), live: LiveCell(.result(betterFormula)))
  }

  /// The better score in a formula.
  var betterFormula: Formula { .cell(.betterScore(ofVendor: number)) }

  /// The cell of the score's band.
  package var band: ReportCell {
    ReportCell(
      .text(card.band.rawValue), tone: card.band.tone, live: LiveCell(.result(bandFormula)))
  }

  /// The band in a formula.
  var bandFormula: Formula {
    .level(
      of: .cell(.score(ofVendor: number)),
      Scorecard.Band.allCases.filter { $0.ceiling != nil }.map {
        Formula.Level(upTo: .cell(.ceiling(of: $0)), $0.words)
      }, otherwise: Scorecard.Band.high.words)
  }

  /// The cell of what good answers to some open questions would take off.
  func worth(_ answers: AnswerWorth) -> ReportCell {
    let questions = card.contributions.filter { answers.questions.contains($0.rule) }
    return ReportCell(
      .points(answers.points),
      live: LiveCell(
        .result(
          .sum(
            questions.map {
              Self.isOfRule($0)
                ? .cell(.points(of: $0.rule)) : .number($0.points - $0.pointsIfAnsweredWell)
            }))))
  }

  private func sum(adding rules: [Scorecard.Weightless], name: CellName) -> LiveCell {
    LiveCell(
      .result(.sum([.rowsAbove] + rules.map { .cell(.points(of: $0.rule)) })), name: name)
  }

  /// Nil for the inherent part, which no weight moves.
  private static func live(_ contribution: Scorecard.Contribution) -> LiveCell? {
    isOfRule(contribution) ? LiveCell(.result(.cell(.points(of: contribution.rule)))) : nil
  }

  private static func isOfRule(_ contribution: Scorecard.Contribution) -> Bool {
    AnswerWorth.Origin(rule: contribution.rule) != .register
  }
}

extension Scorecard.Band {
  /// What the band's cells say, and how they look.
  var words: Formula.Words { Formula.Words(rawValue, tone: tone) }
}
