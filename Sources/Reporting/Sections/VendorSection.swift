import AssuranceModel

/// One vendor whole: where it stands, what that rests on, and what it adds up to.
enum VendorSection {
  static func section(
    _ vendor: VendorReport, number: Int, commercial: CommercialFigures,
    together: PortfolioAssessment, _ vendors: [VendorReport]
  ) -> ReportSection {
    let id = vendor.record.vendor.id
    let score = vendor.scorecard.map { LiveScore(card: $0, number: number) }
    var blocks: [ReportBlock] = [
      .figures(figures(vendor, score)), .prose(reasons(vendor)), .table(register(vendor)),
      .table(services(vendor)),
    ]
    blocks += CycleTables.tables(vendor).map(ReportBlock.table)
    blocks += VendorScope.tables(vendor).map(ReportBlock.table)
    blocks.append(.table(SubprocessorTables.vendor(vendor, together.supplyChain, vendors)))
    if let request = VendorRequest.table(vendor) { blocks.append(.table(request)) }
    let reviews = together.reviews.filter { $0.decision.vendor == id }
    if !reviews.isEmpty {
      blocks.append(.table(DecisionTables.reviews(reviews, vendors, id: "\(id)-decisions")))
    }
    if let demands = DemandTables.vendor(vendor, together.demands) {
      blocks.append(.table(demands))
    }
    blocks += VendorDocuments.tables(vendor).map(ReportBlock.table)
    blocks += VendorControls.tables(vendor).map(ReportBlock.table)
    blocks += VendorCommitments.tables(vendor).map(ReportBlock.table)
    if let clock = BreachClockTables.table(vendor) { blocks.append(.table(clock)) }
    blocks.append(.table(findings(vendor)))
    if let score {
      blocks.append(.table(contributions(score, id: id)))
      if let answers = VendorAnswers.table(score, id: id) { blocks.append(.table(answers)) }
      if let change = VendorBandChange.table(vendor) { blocks.append(.table(change)) }
    }
    if let answers = ExposureAnswerTables.vendor(vendor) { blocks.append(.table(answers)) }
    blocks += VendorExposureTables.tables(vendor).map(ReportBlock.table)
    blocks += VendorCommercialTables.tables(vendor, commercial).map(ReportBlock.table)
    blocks.append(.table(VendorDocuments.list(vendor)))
    return ReportSection(
      id: vendor.section, title: vendor.record.vendor.legalName, vendor: id, blocks: blocks)
  }

  private static func figures(_ vendor: VendorReport, _ score: LiveScore?) -> [KeyFigure] {
    [
      KeyFigure(
        label: "Standing", cell: .standing(vendor.assessment.standing.standing),
        note: vendor.previousStanding.map { "was \($0.title) in the run before" } ?? ""),
      vendor.certificateFigure,
      KeyFigure(
        label: "Risk score",
        cell: score?.score ?? .missing("not scored"),
        note: score.map { "\($0.card.scoreIfAnsweredWell)\(ifAnsweredWell)" } ?? "",
        liveNote: score.map { .joined([$0.betterFormula, .words(ifAnsweredWell)]) }),
      KeyFigure(
        label: "Annual spend", cell: .money(vendor.record.vendor.annualSpend),
        note: "by the register"),
      KeyFigure(
        label: "Terms promised",
        cell: ReportCell(.count(vendor.assessment.commitments.count { $0.promised == .present })),
        note: "of 13 in the contracts"),
    ]
  }

  private static let ifAnsweredWell = " if every open question were answered well"

  private static func reasons(_ vendor: VendorReport) -> String {
    let reasons = vendor.assessment.standing.reasons.map { "- \($0.text.markdownEscaped)" }
    let actions = vendor.nextActions.map { "1. \($0.markdownEscaped)" }
    return
      (["**Why it stands there**", ""] + reasons
      + (actions.isEmpty ? [] : ["", "**What to do next**", ""] + actions)).joined(separator: "\n")
  }

  private static func register(_ report: VendorReport) -> ReportTable {
    let vendor = report.record.vendor
    func cited(_ cell: ReportCell) -> ReportCell {
      ReportCell(cell.value, tone: cell.tone, citations: [vendor.citation])
    }
    let renews: ReportCell =
      switch vendor.renewsTacitly {
      case true: .text("yes")
      case false: .text("no")
      case nil: .missing("not stated")
      }
    return ReportTable(
      id: "\(vendor.id)-register", title: "Register",
      fields: [
        ("Legal name", cited(.text(vendor.legalName))), ("Country", cited(.text(vendor.country))),
        ("Category", cited(.text(vendor.category))), ("Tier", cited(.text(vendor.tier?.rawValue))),
        ("Contract starts", cited(.date(vendor.contractStart))),
        ("Contract ends", cited(.date(vendor.contractEnd))),
        (
          "Notice",
          cited(
            .text(
              vendor.noticePeriods.map(\.words).joined(separator: ", or "), missing: "not stated"))
        ), ("Renews by itself", cited(renews)),
        ("Owner", cited(.text(vendor.owner))),
      ])
  }

  private static func services(_ report: VendorReport) -> ReportTable {
    ReportTable(
      id: "\(report.record.vendor.id)-services", title: "What we buy",
      columns: [
        .init("service", "Service"), .init("territories", "Territories"),
        .init("data", "Data"), .init("controls", "Controls that must apply"),
        .init("spend", "Annual spend"),
      ],
      rows: report.record.services.map { service in
        [
          .text(service.name, citations: [service.citation]),
          .text(service.territories.joined(separator: ", "), missing: "not stated"),
          .text(service.dataClasses.joined(separator: ", "), missing: "not stated"),
          .text(service.requiredControls.joined(separator: ", "), missing: "none named"),
          .money(service.annualSpend),
        ]
      },
      note: report.record.services.isEmpty
        ? "services.csv does not say what we buy, so no scope can be checked." : "")
  }

  private static func findings(_ report: VendorReport) -> ReportTable {
    ReportTable(
      id: "\(report.record.vendor.id)-findings", title: "Findings",
      columns: [
        .init("rule", "Rule"), .init("finding", "Finding", isWide: true),
        .init("verdict", "Verdict"), .init("severity", "Severity"),
        .init("remedy", "What to do", isWide: true),
      ],
      rows: report.assessment.findings.filter { $0.verdict != .notApplicable }.map { finding in
        [
          .text("\(finding.rule.id) \(finding.heading)", link: "method"),
          .text(
            finding.message.text, citations: finding.evidence, searches: finding.searches),
          ReportCell(.verdict(finding.verdict), tone: finding.verdict.tone),
          finding.isOpen
            ? ReportCell(.severity(finding.rule.severity), tone: finding.rule.severity.tone)
            : ReportCell(.none("")),
          finding.isOpen
            ? finding.remedyCell(report.assessment.acceptance(of: finding.rule.id))
            : ReportCell(.none("")),
        ]
      })
  }

  private static func contributions(_ score: LiveScore, id: String) -> ReportTable {
    var rows: [[ReportCell]] = score.card.contributions.map { contribution in
      [
        .text(contribution.rule), .text(contribution.why), score.points(of: contribution),
        score.betterPoints(of: contribution),
      ]
    }
    let band = "Band: "
    rows.append([
      .text("Total"),
      ReportCell(
        .text(band + score.card.band.rawValue),
        live: LiveCell(.result(.joined([.words(band), score.bandFormula])))),
      score.total, score.betterTotal,
    ])
    return ReportTable(
      id: "\(id)-score", title: "What the score is made of",
      columns: [
        .init("rule", "Rule"), .init("why", "Why", isWide: true), .init("points", "Points"),
        .init("better", "If answered well"),
      ], rows: rows, totalRows: 1)
  }
}
