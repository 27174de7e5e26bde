/// An amount that a simulation gives: what could be lost, never what was or will be paid.
///
/// It is a type of its own and no `Money`: a modelled loss and a commercial amount cannot be added, since that does not
/// compile.
package struct ModelledLoss: Hashable, Sendable {
  /// Whole units of the currency: a model supports no fractions.
  package let amount: Int
  package let currency: Currency

  package init(amount: Int, currency: Currency) {
    self.amount = amount
    self.currency = currency
  }
}

/// A modelled loss with the interval that the number of trials supports.
package struct LossEstimate: Hashable, Sendable {
  /// Rounded to the digits that the interval and two significant digits leave.
  package let value: ModelledLoss
  /// Lower end of the 95 % interval of the simulation, not of the model.
  package let low: ModelledLoss
  /// Upper end of that interval.
  package let high: ModelledLoss

  package init(value: ModelledLoss, low: ModelledLoss, high: ModelledLoss) {
    self.value = value
    self.low = low
    self.high = high
  }
}

/// A probability in a year with the 95 % interval that the number of trials supports.
package struct ProbabilityEstimate: Hashable, Sendable {
  /// 0 to 1, rounded as its interval allows.
  package let value: Double
  package let low: Double
  package let high: Double

  package init(value: Double, low: Double, high: Double) {
    self.value = value
    self.low = low
    self.high = high
  }
}
