package import AssuranceModel

/// Adds up the buyer's savings lines by kind, stage and recurrence, and never across them.
package enum SavingsLedger {
  /// The totals in a currency with every line's remarks; nil where there are no lines.
  ///
  /// Lines in other currencies stay listed and are not added, since no rate is assumed; a diagnostic names each.
  package static func summary(of lines: [SavingsLine], currency: Currency)
    -> Diagnosed<SavingsSummary?>
  {
    guard !lines.isEmpty else { return Diagnosed(nil) }
    var diagnostics: [Diagnostic] = []
    var checked: [SavingsSummary.Line] = []
    var counted: [SavingsSummary.Line] = []
    let contracts = Dictionary(grouping: lines) { [$0.vendor, $0.contract ?? ""] }
    for line in lines {
      let check = SavingsCheck(
        line, onSameContract: contracts[[line.vendor, line.contract ?? ""]] ?? [])
      guard let amount = check.amount else {
        diagnostics.append(
          diagnostic(
            "savings-currencies-differ", line,
            "Line \(line.id) compares two currencies and is left out",
            "Give baseline and new amount in one currency"))
        continue
      }
      let result = SavingsSummary.Line(
        line: line, kind: check.kind, amount: amount, remarks: check.remarks)
      checked.append(result)
      if amount.currency == currency {
        counted.append(result)
      } else {
        diagnostics.append(
          diagnostic(
            "savings-other-currency", line,
            "Line \(line.id) is in \(amount.currency.rawValue) and is not added to totals in \(currency.rawValue)",
            "Give the line in \(currency.rawValue) at one stated rate"))
      }
    }
    let totals = totals(of: counted, currency: currency)
    return Diagnosed(
      SavingsSummary(totals: totals.value, lines: checked),
      diagnostics: diagnostics + totals.diagnostics)
  }

  private static func totals(of lines: [SavingsSummary.Line], currency: Currency)
    -> Diagnosed<[SavingsSummary.Total]>
  {
    var totals: [SavingsSummary.Total] = []
    var diagnostics: [Diagnostic] = []
    for kind in SavingsLine.Kind.allCases {
      for stage in SavingsLine.Stage.allCases {
        for isRecurring in [true, false] {
          var amount = Money.zero(currency)
          var count = 0
          for line in lines
          where line.kind == kind && line.line.stage == stage
            && line.line.isRecurring == isRecurring
          {
            guard let sum = amount.adding(line.amount) else {
              diagnostics.append(
                diagnostic(
                  "savings-too-large", line.line,
                  "Line \(line.line.id) makes a total too large to add", "Check the amount"))
              continue
            }
            amount = sum
            count += 1
          }
          if count > 0 {
            totals.append(
              SavingsSummary.Total(
                kind: kind, stage: stage, isRecurring: isRecurring, lines: count, amount: amount))
          }
        }
      }
    }
    return Diagnosed(totals, diagnostics: diagnostics)
  }

  private static func diagnostic(
    _ code: String, _ line: SavingsLine, _ summary: String, _ remedy: String
  ) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, file: line.citation.file, place: line.citation.place,
      summary: summary, remedy: remedy)
  }
}
