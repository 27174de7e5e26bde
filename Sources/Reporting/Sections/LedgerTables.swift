import AssuranceModel

/// The tables of the savings ledger.
enum LedgerTables {
  /// One row a category and recurrence: what is saved, secured and potential.
  static func categories(_ savings: SavingsSummary) -> ReportTable {
    ReportTable(
      id: "savings-categories", title: "Saved, secured and potential by category",
      columns: [
        .init("category", "Category"), .init("recurrence", "Recurrence"), .init("saved", "Saved"),
        .init("secured", "Secured, not yet invoiced"), .init("potential", "Potential"),
        .init("with-secured", "Saved and secured"), .init("with-potential", "With potential"),
        .init("place", "Where finance shows it", isWide: true),
      ],
      rows: savings.categories.map { total in
        [
          total.categoryCell, total.recurrenceCell, .money(total.saved), .money(total.secured),
          .money(total.potential), .money(total.range.withSecured),
          .money(total.range.withPotential),
          .text(total.category?.place ?? "nowhere, until it has a category"),
        ]
      },
      note:
        "From left to right the range: what is saved, with what is secured, with what is potential. No sum is drawn over categories, nor over yearly and one-off amounts."
    )
  }

  /// One row a category, recurrence and stage.
  static func stages(_ savings: SavingsSummary) -> ReportTable {
    ReportTable(
      id: "savings-stages", title: "By category and stage",
      columns: [
        .init("category", "Category"), .init("recurrence", "Recurrence"), .init("stage", "Stage"),
        .init("called", "Called"), .init("lines", "Lines"), .init("amount", "Amount"),
        .init("in-year", "In the fiscal year"), .init("open", "Lines without dates"),
      ],
      rows: savings.categories.flatMap { total in
        total.steps.map { step in
          [
            total.categoryCell, total.recurrenceCell, .text(step.stage.rawValue),
            .text(step.stage.called), ReportCell(.count(step.lines)), .money(step.amount),
            step.linesWithoutYear == step.lines
              ? .missing("not computed") : .money(step.inYear),
            ReportCell(.count(step.linesWithoutYear)),
          ]
        }
      },
      note:
        "Recurring amounts are those of a full year. The fiscal year has only the days of the first twelve months of each new price, over the lines that give its first and last day."
    )
  }

  /// One row a kind, stage and recurrence.
  static func kinds(_ savings: SavingsSummary) -> ReportTable {
    ReportTable(
      id: "savings-totals", title: "Totals by kind and stage",
      columns: [
        .init("kind", "Kind"), .init("stage", "Stage"), .init("recurrence", "Recurrence"),
        .init("lines", "Lines"), .init("amount", "Amount"),
      ],
      rows: savings.totals.map { total in
        [
          .text(total.kind.rawValue), .text(total.stage.rawValue),
          .recurrence(total.isRecurring), ReportCell(.count(total.lines)),
          .money(total.amount),
        ]
      }, note: "Recurring amounts are those of one year.")
  }

  /// Less risk, no money.
  static func securityTerms(_ savings: SavingsSummary) -> ReportTable {
    ReportTable(
      id: "savings-security-terms", title: "Security terms at nil commercial cost",
      columns: [
        .init("id", "Line"), .init("vendor", "Vendor"), .init("terms", "Terms", isWide: true),
        .init("cost", "Commercial cost"), .init("stage", "Stage"), .init("date", "Since"),
        .init("owner", "Owner"), .init("evidence", "Evidence"),
      ],
      rows: savings.securityTerms.map { terms in
        [
          .text(terms.id, citations: [terms.citation]),
          .text(terms.vendor, link: "vendor-\(terms.vendor)"), .text(terms.note), .text("nil"),
          .text(terms.stage.rawValue), .date(terms.stageDate), .text(terms.owner),
          .text(terms.evidence),
        ]
      },
      note: savings.securityTerms.isEmpty
        ? "The ledger has no line of the category value_risk."
        : "They lower risk and have no amount of money: they are in no total, and no figure of risk is put on them."
    )
  }

  /// The lines of one vendor, without what its page says already.
  static func vendorLines(_ lines: [SavingsSummary.Line], id: String) -> ReportTable {
    let table = self.lines(lines)
    let kept = [
      "id", "remarks", "category", "stage", "baseline", "new", "invoiced", "amount", "recurrence",
    ]
    let columns = kept.compactMap { id in table.columns.firstIndex { $0.id == id } }
    return ReportTable(
      id: id, title: table.title, columns: columns.map { table.columns[$0] },
      rows: table.rows.map { row in columns.map { row[$0] } }, note: table.note)
  }

  static func lines(_ lines: [SavingsSummary.Line]) -> ReportTable {
    ReportTable(
      id: "savings-lines", title: "Savings lines",
      columns: [
        .init("id", "Line"), .init("vendor", "Vendor"), .init("kind", "Kind"),
        .init("category", "Category"), .init("stage", "Stage"), .init("baseline", "Baseline"),
        .init("baseline-type", "Baseline type"), .init("new", "New amount agreed"),
        .init("invoiced", "Invoiced amount"),
        .init("amount", "Amount"), .init("recurrence", "Recurs"), .init("owner", "Owner"),
        .init("footing", "Confidence"), .init("evidence", "Evidence"),
        .init("remarks", "Remarks", isWide: true),
      ],
      rows: lines.map { entry in
        [
          .text(entry.line.id, citations: [entry.line.citation]),
          .text(entry.line.vendor, link: "vendor-\(entry.line.vendor)"),
          .text(entry.kind.rawValue), .text(entry.category?.title ?? entry.line.category),
          .text(entry.line.stage.rawValue), .money(entry.line.baseline),
          .text(entry.line.baselineType.split(separator: "_").joined(separator: " ")),
          .money(entry.line.newAmount), entry.invoicedCell,
          .money(entry.amount),
          .recurrence(entry.line.isRecurring), .text(entry.line.owner),
          .text(entry.footing.rawValue), .text(entry.line.evidence),
          entry.remarks.isEmpty
            ? ReportCell(.none("")) : .text(entry.remarks.joined(separator: "; ")),
        ]
      },
      note:
        "The amount is the baseline less what the invoices show where the line is saved and they say, else less the new amount agreed."
    )
  }

  /// What finance asks, and which lines do not meet it.
  static func checks(_ savings: SavingsSummary) -> ReportTable {
    ReportTable(
      id: "savings-checks", title: "What finance asks",
      columns: [
        .init("check", "Check"), .init("requirement", "What is asked", isWide: true),
        .init("count", "Lines to ask about"), .init("lines", "Which"),
      ],
      rows: savings.checks.map { check in
        [
          .text(check.id), .text(check.requirement),
          ReportCell(.count(check.lines.count), tone: check.lines.isEmpty ? .good : .caution),
          check.lines.isEmpty
            ? ReportCell(.none("")) : .text(check.lines.joined(separator: ", ")),
        ]
      },
      note:
        "A line stays in its totals while something is asked of it; its remarks say what. Amounts in two currencies are never compared, and Data quality names the lines."
    )
  }
}

extension CategoryTotal {
  fileprivate var categoryCell: ReportCell {
    category.map { .text($0.title) } ?? .missing("not known to finance")
  }

  fileprivate var recurrenceCell: ReportCell { .recurrence(isRecurring) }
}

extension SavingsSummary.Line {
  /// What the invoices show; the line is counted at that once it is saved.
  fileprivate var invoicedCell: ReportCell {
    if let invoiced = line.recognition.invoiced { return .money(invoiced) }
    return line.stage.isSaved ? .missing("not stated") : ReportCell(.none(""))
  }
}

extension SavingsLine.Stage {
  /// What a saving at the stage may be called.
  var called: String {
    switch self {
    case .identified, .qualified, .negotiated: "potential"
    case .contracted: "secured, not yet invoiced"
    case .realised, .validated: "saved"
    }
  }
}

extension ReportCell {
  /// Whether an amount comes once or each year.
  fileprivate static func recurrence(_ isRecurring: Bool) -> ReportCell {
    .text(isRecurring ? "a year" : "one-off")
  }
}
