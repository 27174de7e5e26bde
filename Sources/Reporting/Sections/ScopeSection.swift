import AssuranceModel

/// What is bought against what is certified, weighted by spend: the portfolio, then a line a vendor.
enum ScopeSection {
  static func section(_ figures: ScopeFigures, _ vendors: [VendorReport]) -> ReportSection {
    ReportSection(
      id: "scope", title: "Scope coverage",
      blocks: [
        .prose(
          """
          Each service that we buy is held, in each territory and for each legal entity, against the scope \
          statement and the sites of the vendor's certificates in force. What the documents do not tell is \
          unknown and never counted as covered. The reasons stand in each vendor's section.
          """),
        .figures(figures.lines.map(figure)),
        .table(portfolio(figures)),
        .chart(
          ReportChart(
            id: "scope-spend", title: "Annual spend by scope coverage", kind: .bar,
            table: "scope-coverage", categories: "coverage", series: ["spend"])),
        .table(table(vendors)),
      ])
  }

  private static func figure(_ line: ScopeFigures.Line) -> KeyFigure {
    KeyFigure(
      label: "Spend \(line.coverage.rawValue)",
      cell: ReportCell(.money(line.spend), tone: line.coverage.tone), note: note(line.coverage))
  }

  private static func note(_ coverage: Coverage) -> String {
    switch coverage {
    case .covered: "inside the scope and the places of a certificate in force"
    case .uncovered: "outside of them, or no certificate is in force"
    case .unknown: "the documents do not tell"
    }
  }

  private static func portfolio(_ figures: ScopeFigures) -> ReportTable {
    let total = figures.total?.hundredths ?? 0
    return ReportTable(
      id: "scope-coverage", title: "Spend by scope coverage",
      columns: [
        .init("coverage", "Coverage"), .init("cells", "Cells"), .init("spend", "Annual spend"),
        .init("share", "Share of spend"),
      ],
      rows: figures.lines.map { line in
        [
          ReportCell(.text(line.coverage.rawValue), tone: line.coverage.tone),
          ReportCell(.count(line.cells)), ReportCell(.money(line.spend)),
          total > 0
            ? ReportCell(.share(Double(line.spend.hundredths) / Double(total)))
            : .missing("no spend stated"),
        ]
      },
      note: "A cell is one service in one territory for one legal entity. A service's spend is "
        + "divided evenly over its cells, which is an assumption"
        + (figures.cellsWithoutSpend == 0
          ? "."
          : "; \(String.counted(figures.cellsWithoutSpend, "cell")) without a spend in this currency "
            + "\(figures.cellsWithoutSpend == 1 ? "is" : "are") in no amount."))
  }

  private static func table(_ vendors: [VendorReport]) -> ReportTable {
    ReportTable(
      id: "scope-vendors", title: "Scope coverage by vendor",
      columns: [
        .init("vendor", "Vendor"), .init("standing", "Standing"),
        .init("covered", "Spend covered"), .init("uncovered", "Spend uncovered"),
        .init("unknown", "Spend unknown"), .init("cells", "Cells covered, uncovered, unknown"),
      ],
      rows: vendors.map { vendor in
        [vendor.nameCell, .standing(vendor.assessment.standing.standing)]
          + vendor.scope.lines.map { line in
            line.cells == 0 ? ReportCell(.none("")) : ReportCell(.money(line.spend))
          }
          + [.text(vendor.scope.lines.map { "\($0.cells)" }.joined(separator: ", "))]
      })
  }
}

extension Coverage {
  var tone: ReportCell.Tone {
    switch self {
    case .covered: .good
    case .uncovered: .bad
    case .unknown: .unknown
    }
  }
}
