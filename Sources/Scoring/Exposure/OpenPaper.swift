import AssuranceModel

/// A paper of a vendor that is open or missing, with how the vendor's mean loss would change if it conformed.
struct OpenPaper {
  let paper: AnswerWorth.Origin
  /// Ids of the rules that it would settle and that tell of what it would take back.
  let questions: [String]
  /// Never empty.
  let effects: [ExposureAnswer.Effect]
  /// What counts in place of what falls away.
  let parameters: [ExposureParameter]
  /// Share of the mean that would go, above 0 and below 1.
  ///
  /// The mean is the rate of the vendor's events times the mean of one. The rate is proportional to the factor on
  /// frequency, whatever part of it comes through shared sub-processors, and the amount to the factor on magnitude.
  let share: Double

  /// The papers that would make the loss smaller, in the order of `Origin.allCases`.
  static func all(
    _ record: VendorRecord, _ assessment: Assessment, now: FindingEffects, table: ExposureTable
  ) -> [OpenPaper] {
    AnswerWorth.Origin.allCases.compactMap { paper in
      let settled = SettledQuestions(assessment, of: record, by: paper)
      let then = FindingEffects(settled.standing, settled.findings, table: table)
      let surplus = now.surplus(over: then)
      guard !surplus.isEmpty else { return nil }
      let uses = Set(surplus.map(\.use))
      return OpenPaper(
        paper: paper,
        questions: settled.rules.filter { rule in
          table.effects(of: rule).contains { uses.contains($0.use) }
        }, effects: surplus.map(\.effect), parameters: then.parameters,
        share: 1 - then.factor / now.factor)
    }
  }

  /// What the paper could take off a mean; nil where that is less than half a unit of the currency.
  func answer(mean: Double, currency: Currency) -> ExposureAnswer? {
    let amount = Significant.rounded(mean * share, digits: 2)
    guard amount > 0 else { return nil }
    return ExposureAnswer(
      paper: paper, questions: questions, effects: effects,
      meanLoss: ModelledLoss(amount: amount, currency: currency))
  }
}
