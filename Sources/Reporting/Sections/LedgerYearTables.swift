import AssuranceModel

/// The savings lines by the years that they fall in.
enum LedgerYearTables {
  static func years(_ savings: SavingsSummary) -> ReportTable {
    ReportTable(
      id: "savings-years", title: "Lines by year",
      columns: [
        .init("id", "Line"), .init("stage", "Stage"), .init("starts", "New price from"),
        .init("ends", "To"), .init("run-rate", "A full year"), .init("cost", "Costs once"),
        .init("in-year", "In the fiscal year"), .init("carried", "Carried to later years"),
        .init("total", "Contract total"), .init("leakage", "Leakage"),
      ],
      rows: savings.lines.map { entry in
        let term = entry.line.term
        return [
          .text(entry.line.id, citations: [entry.line.citation]),
          .text(entry.line.stage.rawValue), .date(term.starts), .date(term.ends),
          entry.years.annualRunRate.map { .money($0) } ?? ReportCell(.none("one-off")),
          term.oneOffCost.map { .money($0) } ?? ReportCell(.none("")),
        ] + amounts(entry.years)
          + [entry.years.leakage.map { .money($0) } ?? .missing("no invoiced amount")]
      },
      note:
        "The fiscal year and the contract total are net of what the change costs once. What the years after the first bring is carried and leaves the year's figure. Leakage is what invoices show above the new amount."
    )
  }

  private static func amounts(_ years: SavingsYears) -> [ReportCell] {
    switch years.figures {
    case .computed(let amounts):
      [.money(amounts.inYear), .money(amounts.carried), .money(amounts.contractTotal)]
    case .missing(let columns):
      [
        .missing(
          "not computed: \(columns.joinedAsWords) \(columns.count == 1 ? "is" : "are") missing"),
        .missing("not computed"), .missing("not computed"),
      ]
    }
  }
}
