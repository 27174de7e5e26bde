import AssuranceModel

/// The savings ledger by category and stage; categories are never added, and nothing here is added to a risk figure.
enum SavingsSection {
  static func section(_ savings: SavingsSummary?) -> ReportSection {
    guard let savings else {
      return ReportSection(
        id: "savings", title: "Savings",
        blocks: [.prose("No savings ledger was supplied: savings\\.csv is not in the inputs.")])
    }
    return ReportSection(
      id: "savings", title: "Savings",
      blocks: [
        .prose(introduction(savings)),
        .table(LedgerTables.categories(savings)),
        .table(LedgerTables.securityTerms(savings)),
        .table(LedgerTables.stages(savings)),
        .table(LedgerTables.kinds(savings)),
        .table(LedgerTables.lines(savings.lines)),
        .table(LedgerYearTables.years(savings)),
        .table(LedgerTables.checks(savings)),
      ])
  }

  private static func introduction(_ savings: SavingsSummary) -> String {
    let terms = savings.securityTerms.count
    return """
      What the buyer's own ledger says, by the rules of finance. Only what an invoice shows is *saved*; what is \
      signed and not yet invoiced is *secured*; everything before is *potential*. A reduction is money that is no \
      longer paid; an avoidance is an increase that was not paid. Categories are shown apart and never added, nor \
      is any amount here ever added to a figure of risk.

      The fiscal year runs from \(savings.fiscalYear.first) to \(savings.fiscalYear.last). \
      \(terms == 0 ? "" : "\(String.counted(terms, "line")) of security terms came at nil commercial cost: \(terms == 1 ? "it has" : "they have") a table of \(terms == 1 ? "its" : "their") own and no amount.")
      """
  }
}
