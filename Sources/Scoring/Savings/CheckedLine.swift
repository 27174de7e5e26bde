package import AssuranceModel

/// A savings line with what the checks look at.
package struct CheckedLine: Sendable {
  package let line: SavingsLine
  /// All lines on the line's contract, itself with them.
  let sameContract: [SavingsLine]
  /// The stage of the run before; nil where there was none.
  let previousStage: SavingsLine.Stage?
  /// Baseline less new amount, or less what invoices show where the line is saved; nil where that cannot be reckoned.
  let amount: Money?
  /// The baseline's type with its words joined as the known ones are.
  let baselineName: String
  /// As written; nil where finance knows none of that name.
  let statedCategory: SavingsCategory?

  init(
    _ line: SavingsLine, onSameContract lines: [SavingsLine], previousStage: SavingsLine.Stage?
  ) {
    self.line = line
    sameContract = lines
    self.previousStage = previousStage
    baselineName = FoldedText.words(line.baselineType).joined(separator: "_")
    statedCategory = SavingsCategory(
      rawValue: FoldedText.words(line.category).joined(separator: "_"))
    let new = line.stage.isSaved ? line.recognition.invoiced ?? line.newAmount : line.newAmount
    do throws(MoneyFault) { amount = try line.baseline.minus(new) } catch { amount = nil }
  }

  /// The kind that finance would give it: what was never paid cannot be reduced.
  var kind: SavingsLine.Kind {
    hasUnpaidBaseline || statedCategory == .avoidance ? .avoidance : line.kind
  }

  /// The category that finance would give it.
  var category: SavingsCategory? {
    let isOnlyAvoided = hasUnpaidBaseline || line.kind == .avoidance
    return isOnlyAvoided && statedCategory?.isReduction == true ? .avoidance : statedCategory
  }

  /// Whether the baseline is a price that was asked, or that others pay, and that the buyer never paid.
  var hasUnpaidBaseline: Bool {
    Self.offers.contains(baselineName) || Self.ofOthers.contains(baselineName)
  }

  var hasInflatedBaseline: Bool { Self.inflated.contains(baselineName) }

  private static let offers: Set<String> = [
    "list_price", "sole_source_first_offer", "first_offer", "renewal_quote_uplift",
    "renewal_quote",
  ]
  /// Prices of the market: what others pay is no price that one's own spend can fall from.
  private static let ofOthers: Set<String> = [
    "benchmark", "market_median", "market_price",
  ]
  private static let inflated: Set<String> = ["average_top_x", "market_basket", "markup_discount"]
}

extension SavingsCategory {
  /// Whether less is paid than before.
  var isReduction: Bool {
    switch self {
    case .hardReduction, .demandReduction, .specChange: true
    case .avoidance, .process, .cash, .valueRisk: false
    }
  }
}
