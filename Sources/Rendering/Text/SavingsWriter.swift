package import AssuranceModel

/// The savings ledger after its checks, a line each; without a ledger there is no file.
package struct SavingsWriter: ReportWriter {
  package let fileName = "savings.csv"

  package init() {}

  package func write(_ report: Report, into folder: String) throws(RenderingError) {
    guard let savings = report.portfolio.savings else { return }
    var text = SeparatedText.line([
      "id", "vendor", "kind", "category", "stage", "baseline_type", "baseline", "new_amount",
      "amount", "currency", "recurring", "owner", "evidence", "remarks",
    ])
    for entry in savings.lines {
      text += SeparatedText.line([
        entry.line.id, entry.line.vendor, entry.kind.rawValue, entry.line.category,
        entry.line.stage.rawValue, entry.line.baselineType, plain(entry.line.baseline),
        plain(entry.line.newAmount), plain(entry.amount), entry.amount.currency.rawValue,
        entry.line.isRecurring ? "yes" : "no", entry.line.owner ?? "", entry.line.evidence ?? "",
        entry.remarks.joined(separator: "; "),
      ])
    }
    try ArtefactFile.write(text, to: "\(folder)/\(fileName)")
  }

  /// Digits with a point, as programs read them.
  private func plain(_ money: Money) -> String {
    let cents = abs(money.hundredths % 100)
    let sign = money.hundredths < 0 ? "-" : ""
    let whole = sign + "\(abs(money.hundredths / 100))"
    return cents == 0 ? whole : "\(whole).\(cents < 10 ? "0" : "")\(cents)"
  }
}
