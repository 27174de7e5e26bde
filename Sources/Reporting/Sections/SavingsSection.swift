import AssuranceModel

/// The savings ledger by kind and stage; kinds are never added, and nothing here is added to a risk figure.
enum SavingsSection {
  static func section(_ savings: SavingsSummary?, tables: BuyerTables) -> ReportSection {
    guard let savings else {
      return ReportSection(
        id: "savings", title: "Savings",
        blocks: [.prose("No savings ledger was supplied: savings\\.csv is not in the inputs.")])
    }
    return ReportSection(
      id: "savings", title: "Savings",
      blocks: [
        .prose(
          """
          A reduction is money that is no longer paid; an avoidance is an increase that was not paid. They are \
          shown apart and never added. Only what is realised or validated may be called saved.
          """),
        .table(
          ReportTable(
            id: "savings-totals", title: "Totals by kind and stage",
            columns: [
              .init("kind", "Kind"), .init("stage", "Stage"), .init("recurrence", "Recurrence"),
              .init("lines", "Lines"), .init("amount", "Amount"),
            ],
            rows: savings.totals.map { total in
              [
                .text(total.kind.rawValue), .text(total.stage.rawValue),
                .text(total.isRecurring ? "a year" : "one-off"), ReportCell(.count(total.lines)),
                ReportCell(.money(total.amount)),
              ]
            }, note: "Recurring amounts are those of one year.")),
        .table(lines(savings.lines)),
      ])
  }

  /// The lines of one vendor, without what its page says already.
  static func vendorLines(_ lines: [SavingsSummary.Line], id: String) -> ReportTable {
    let table = self.lines(lines)
    let kept = ["id", "remarks", "kind", "stage", "baseline", "new", "amount", "recurrence"]
    let columns = kept.compactMap { id in table.columns.firstIndex { $0.id == id } }
    return ReportTable(
      id: id, title: table.title, columns: columns.map { table.columns[$0] },
      rows: table.rows.map { row in columns.map { row[$0] } })
  }

  private static func lines(_ lines: [SavingsSummary.Line]) -> ReportTable {
    ReportTable(
      id: "savings-lines", title: "Savings lines",
      columns: [
        .init("id", "Line"), .init("vendor", "Vendor"), .init("kind", "Kind"),
        .init("category", "Category"), .init("stage", "Stage"), .init("baseline", "Baseline"),
        .init("baseline-type", "Baseline type"), .init("new", "New amount"),
        .init("amount", "Amount"), .init("recurrence", "Recurrence"), .init("owner", "Owner"),
        .init("evidence", "Evidence"), .init("remarks", "Remarks", isWide: true),
      ],
      rows: lines.map { entry in
        [
          .text(entry.line.id, citations: [entry.line.citation]),
          .text(entry.line.vendor, link: "vendor-\(entry.line.vendor)"),
          .text(entry.kind.rawValue), .text(entry.line.category), .text(entry.line.stage.rawValue),
          ReportCell(.money(entry.line.baseline)), .text(entry.line.baselineType),
          ReportCell(.money(entry.line.newAmount)), ReportCell(.money(entry.amount)),
          .text(entry.line.isRecurring ? "a year" : "one-off"), .text(entry.line.owner),
          .text(entry.line.evidence),
          entry.remarks.isEmpty
            ? ReportCell(.none("")) : .text(entry.remarks.joined(separator: "; ")),
        ]
      })
  }
}
