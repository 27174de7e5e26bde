package import AssuranceModel

/// What finance would say of one savings line: the kind it really is, its amount, and what must be asked.
package struct SavingsCheck: Hashable, Sendable {
  /// The kind after the check of its baseline.
  package let kind: SavingsLine.Kind
  /// Baseline less new amount; nil where their currencies differ.
  package let amount: Money?
  /// Each a phrase; empty where nothing is to be said.
  package let remarks: [String]

  package init(_ line: SavingsLine, onSameContract lines: [SavingsLine]) {
    let baseline = line.baselineType.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 }
    let name = String(baseline)
    let isOffer = Self.offers.contains(name)
    var remarks: [String] = []
    kind = isOffer ? .avoidance : line.kind
    if isOffer, line.kind == .reduction {
      remarks.append(
        "Counted as avoidance, because a saving against \(line.baselineType) was never paid before")
    }
    amount = Self.difference(line)
    if name.trimmed.isEmpty {
      remarks.append("Ask for the baseline, because its type is not stated")
    } else if Self.highInflation.contains(name) {
      remarks.append("Verify the baseline, because \(line.baselineType) tends to be inflated")
    }
    if line.evidence == nil {
      remarks.append(
        Self.needsInvoice.contains(line.stage)
          ? "Ask for the invoice, because a \(line.stage.rawValue) saving rests on one"
          : "Ask for the document that shows the baseline")
    }
    if let amount {
      if amount.hundredths < 0 {
        remarks.append("Verify the amounts, because the new one is higher than the baseline")
      } else if Self.isOverSixtyPerCent(amount.hundredths, of: line.baseline.hundredths) {
        remarks.append("Verify the amounts, because the saving is over 60% of the baseline")
      }
    }
    let others = lines.filter {
      $0.id != line.id && line.contract != nil && $0.category != line.category
    }
    if !others.isEmpty {
      remarks.append(
        "Verify that nothing is counted twice, because "
          + "\(others.map(\.id).joined(separator: ", ")) is on the same contract")
    }
    self.remarks = remarks
  }

  private static func difference(_ line: SavingsLine) -> Money? {
    guard line.baseline.currency == line.newAmount.currency else { return nil }
    let (difference, overflowed) = line.baseline.hundredths.subtractingReportingOverflow(
      line.newAmount.hundredths)
    return overflowed ? nil : Money(hundredths: difference, currency: line.baseline.currency)
  }

  private static func isOverSixtyPerCent(_ part: Int, of whole: Int) -> Bool {
    whole > 0 && part > whole / 5 * 3 + whole % 5 * 3 / 5
  }

  /// Prices that were asked and never paid.
  private static let offers: Set<String> = [
    "list_price", "sole_source_first_offer", "first_offer", "renewal_quote_uplift",
    "renewal_quote",
  ]
  private static let highInflation: Set<String> = [
    "average_top_x", "market_basket", "markup_discount",
  ]
  private static let needsInvoice: [SavingsLine.Stage] = [.realised, .validated]
}
