package import AssuranceModel

/// The savings ledger after its checks, a line each; without a ledger there is no file.
package struct SavingsWriter: ReportWriter {
  package let fileName = "savings.csv"

  package init() {}

  package func write(_ report: Report, into folder: String) throws(RenderingError) {
    guard let savings = report.portfolio.commercial.savings else { return }
    var text = SeparatedText.line([
      "id", "vendor", "kind", "category", "stage", "baseline_type", "baseline", "new_amount",
      "amount", "currency", "recurring", "owner", "evidence", "remarks",
      "annual_run_rate", "in_year", "carried", "contract_total", "leakage", "confidence",
      "invoiced",
    ])
    for entry in savings.lines {
      text += SeparatedText.line([
        entry.line.id, entry.line.vendor, entry.kind.rawValue,
        entry.category?.rawValue ?? entry.line.category,
        entry.line.stage.rawValue, entry.line.baselineType, plain(entry.line.baseline),
        plain(entry.line.newAmount), plain(entry.amount), entry.amount.currency.rawValue,
        entry.line.isRecurring ? "yes" : "no", entry.line.owner ?? "", entry.line.evidence ?? "",
        entry.remarks.joined(separator: "; "), plain(entry.years.annualRunRate),
        plain(entry.years.amounts?.inYear), plain(entry.years.amounts?.carried),
        plain(entry.years.amounts?.contractTotal), plain(entry.years.leakage),
        entry.footing.rawValue, plain(entry.line.recognition.invoiced),
      ])
    }
    try ArtefactFile.write(text, to: "\(folder)/\(fileName)")
  }

  /// An amount, or nothing where there is none.
  private func plain(_ money: Money?) -> String { money.map { plain($0) } ?? "" }

  /// Digits with a point, as programs read them.
  private func plain(_ money: Money) -> String {
    let cents = abs(money.hundredths % 100)
    let sign = money.hundredths < 0 ? "-" : ""
    let whole = sign + "\(abs(money.hundredths / 100))"
    return cents == 0 ? whole : "\(whole).\(cents < 10 ? "0" : "")\(cents)"
  }
}
