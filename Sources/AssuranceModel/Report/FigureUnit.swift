/// What a figure of the pack counts; figures of different units are never added.
package enum FigureUnit: Hashable, Sendable {
  /// Money that is paid, asked or not paid.
  case commercial(Currency)
  /// A loss that a model says could come: no money, though it has a currency.
  case modelledLoss(Currency)
  case riskPoints
  case leveragePoints
  case probability
  case share
  case things

  /// The two kinds that must never meet in one total.
  package enum Side: Hashable, Sendable {
    case commercial, risk
  }

  /// Nil for what belongs to neither, such as a number of vendors.
  package var side: Side? {
    switch self {
    case .commercial: .commercial
    case .modelledLoss, .riskPoints, .probability: .risk
    case .leveragePoints, .share, .things: nil
    }
  }
}

extension ReportCell.Value {
  /// What the value counts; nil for words and days.
  package var unit: FigureUnit? {
    switch self {
    case .money(let money): .commercial(money.currency)
    case .modelledLoss(let loss): .modelledLoss(loss.currency)
    case .points: .riskPoints
    case .leverage: .leveragePoints
    case .probability: .probability
    case .share: .share
    case .count: .things
    case .text, .date, .standing, .verdict, .severity, .none: nil
    }
  }
}
