/// By how much a vendor's mean loss in a year would be smaller if one paper came and conformed.
///
/// It is the most that the paper can do, and no expectation: nobody knows how likely a good answer is. A paper that does
/// not conform makes the loss no smaller, and ends the doubt all the same.
package struct ExposureAnswer: Hashable, Sendable {
  /// What of the exposure the paper would take back.
  package struct Effect: Hashable, Sendable {
    /// What counts today.
    package let now: VendorExposure.Driver
    /// What would count in its place, because another finding tells of the same thing; nil where nothing would.
    package let then: VendorExposure.Driver?

    package init(now: VendorExposure.Driver, then: VendorExposure.Driver?) {
      self.now = now
      self.then = then
    }
  }

  package let paper: AnswerWorth.Origin
  /// Ids of the rules whose findings the paper would settle and that tell of what it would take back.
  ///
  /// In the order of the catalogue; empty where the standing alone does.
  package let questions: [String]
  /// Never empty, in the order of the vendor's drivers.
  package let effects: [Effect]
  /// By so much the mean would be smaller, from the closed form, with two digits; never 0.
  package let meanLoss: ModelledLoss

  package init(
    paper: AnswerWorth.Origin, questions: [String], effects: [Effect], meanLoss: ModelledLoss
  ) {
    self.paper = paper
    self.questions = questions
    self.effects = effects
    self.meanLoss = meanLoss
  }
}
