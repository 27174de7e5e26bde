package import AssuranceModel

/// Adds up the buyer's savings lines by kind, category, stage and recurrence, and never across them.
package enum SavingsLedger {
  /// The totals in a currency with every line's remarks; nil where there are no lines.
  ///
  /// Lines in other currencies stay listed and are not added, since no rate is assumed; a diagnostic names each.
  package static func summary(
    of lines: [SavingsLine], securityTerms: [SecurityTerms] = [], currency: Currency,
    fiscalYear: FiscalYear, previousStages: [String: SavingsLine.Stage] = [:]
  ) -> Diagnosed<SavingsSummary?> {
    guard !lines.isEmpty || !securityTerms.isEmpty else { return Diagnosed(nil) }
    var diagnostics: [Diagnostic] = []
    var checked: [SavingsSummary.Line] = []
    var failures: [String: [String]] = [:]
    let contracts = Dictionary(grouping: lines) { [$0.vendor, $0.contract ?? ""] }
    for line in lines {
      let subject = CheckedLine(
        line, onSameContract: contracts[[line.vendor, line.contract ?? ""]] ?? [],
        previousStage: previousStages[line.id])
      guard let amount = subject.amount else {
        diagnostics.append(
          diagnostic(
            "savings-currencies-differ", line,
            "Line \(line.id) compares two currencies and is left out",
            "Give baseline and new amount in one currency"))
        continue
      }
      for check in SavingsCheck.all where check.remark(subject) != nil {
        failures[check.id, default: []].append(line.id)
      }
      checked.append(Self.line(subject, amount: amount, fiscalYear: fiscalYear))
      if amount.currency != currency {
        diagnostics.append(
          diagnostic(
            "savings-other-currency", line,
            "Line \(line.id) is in \(amount.currency.rawValue) and is not added to totals in \(currency.rawValue)",
            "Give the line in \(currency.rawValue) at one stated rate"))
      }
    }
    var totals = LedgerTotals(currency: currency)
    for line in checked where line.amount.currency == currency {
      if !totals.add(line) {
        diagnostics.append(
          diagnostic(
            "savings-too-large", line.line,
            "Line \(line.line.id) makes a total too large to add", "Check the amount"))
      }
    }
    return Diagnosed(
      SavingsSummary(
        totals: totals.byKind, categories: totals.byCategory, lines: checked,
        checks: SavingsCheck.all.map {
          .init(id: $0.id, requirement: $0.requirement, lines: failures[$0.id] ?? [])
        }, securityTerms: securityTerms, fiscalYear: fiscalYear), diagnostics: diagnostics)
  }

  private static func line(_ subject: CheckedLine, amount: Money, fiscalYear: FiscalYear)
    -> SavingsSummary.Line
  {
    let line = subject.line
    let isShown = line.proof.document != nil && line.evidence != nil
    let footing: SavingsSummary.Footing =
      isShown ? .documented : line.owner != nil && line.stageDate != nil ? .stated : .estimated
    return SavingsSummary.Line(
      line: line, kind: subject.kind, category: subject.category, amount: amount,
      years: LedgerYears.years(of: line, amount: amount, in: fiscalYear), footing: footing,
      remarks: SavingsCheck.all.compactMap { $0.remark(subject) })
  }

  private static func diagnostic(
    _ code: String, _ line: SavingsLine, _ summary: String, _ remedy: String
  ) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, file: line.citation.file, place: line.citation.place,
      summary: summary, remedy: remedy)
  }
}
