import AssuranceModel

/// One vendor whole: where it stands, what that rests on, and what it adds up to.
enum VendorSection {
  static func section(_ vendor: VendorReport, savings: SavingsSummary?, asOf: CalendarDate)
    -> ReportSection
  {
    let id = vendor.record.vendor.id
    var blocks: [ReportBlock] = [
      .figures(figures(vendor)), .prose(reasons(vendor)), .table(register(vendor)),
      .table(services(vendor)),
    ]
    blocks += vendor.record.certificates.enumerated().map { index, filed in
      .table(certificate(filed, id: "\(id)-certificate-\(index + 1)", asOf: asOf))
    }
    blocks += vendor.record.serviceAuditorReports.enumerated().map { index, filed in
      .table(report(filed, id: "\(id)-report-\(index + 1)"))
    }
    blocks.append(.table(commitments(vendor)))
    let failures = draftingFailures(vendor)
    if !failures.rows.isEmpty { blocks.append(.table(failures)) }
    blocks.append(.table(findings(vendor)))
    if let score = vendor.scorecard { blocks.append(.table(contributions(score, id: id))) }
    let lines = savings?.lines.filter { $0.line.vendor == id } ?? []
    if !lines.isEmpty { blocks.append(.table(SavingsSection.lines(lines, id: "\(id)-savings"))) }
    blocks.append(.table(documents(vendor)))
    return ReportSection(
      id: vendor.section, title: title(vendor.record.vendor), vendor: id, blocks: blocks)
  }

  /// The name, short enough for a sheet; the id where the name is longer.
  private static func title(_ vendor: Vendor) -> String {
    vendor.legalName.count <= 31 ? vendor.legalName : String(vendor.id.prefix(31))
  }

  private static func figures(_ vendor: VendorReport) -> [KeyFigure] {
    [
      KeyFigure(
        label: "Standing", cell: .standing(vendor.assessment.standing.standing),
        note: vendor.previousStanding.map { "was \($0.title) in the run before" } ?? ""),
      KeyFigure(
        label: "Risk score",
        cell: vendor.scorecard.map { ReportCell(.points($0.score)) } ?? .missing("not scored"),
        note: vendor.scorecard.map {
          "\($0.scoreIfAnsweredWell) if every open question were answered well"
        } ?? ""),
      KeyFigure(
        label: "Annual spend", cell: .money(vendor.record.vendor.annualSpend),
        note: "by the register"),
      KeyFigure(
        label: "Terms promised",
        cell: ReportCell(.count(vendor.assessment.commitments.count { $0.promised == .present })),
        note: "of 13 in the contracts"),
    ]
  }

  private static func reasons(_ vendor: VendorReport) -> String {
    let reasons = vendor.assessment.standing.reasons.map { "- \($0.text.markdownEscaped)" }
    let actions = vendor.nextActions.map { "1. \($0.markdownEscaped)" }
    return
      (["**Why it stands there**", ""] + reasons
      + (actions.isEmpty ? [] : ["", "**What to do next**", ""] + actions)).joined(separator: "\n")
  }

  private static func table(
    _ id: String, _ title: String, _ rows: [(String, ReportCell)], note: String = ""
  ) -> ReportTable {
    ReportTable(
      id: id, title: title,
      columns: [.init("field", "Field"), .init("value", "Value", isWide: true)],
      rows: rows.map { [.text($0.0), $0.1] }, note: note)
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
    return table(
      "\(vendor.id)-register", "Register",
      [
        ("Legal name", cited(.text(vendor.legalName))), ("Country", cited(.text(vendor.country))),
        ("Category", cited(.text(vendor.category))), ("Tier", cited(.text(vendor.tier?.rawValue))),
        ("Contract starts", cited(.date(vendor.contractStart))),
        ("Contract ends", cited(.date(vendor.contractEnd))),
        ("Notice, days", cited(.count(vendor.noticeDays))), ("Renews by itself", cited(renews)),
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

  private static func certificate(_ filed: Filed<Certificate>, id: String, asOf: CalendarDate)
    -> ReportTable
  {
    let body = filed.body
    var rows: [(String, ReportCell)] = [
      ("Holder", .stated(body.organisation) { .text($0) }),
      ("Standard", .stated(body.standard) { .text($0) }),
      ("Edition", .stated(body.edition) { .text($0.rawValue) }),
      ("Number", .stated(body.number) { .text($0) }),
      ("Certification body", .stated(body.certificationBody) { .text($0) }),
      ("Accreditation body", .stated(body.accreditationBody) { .text($0) }),
      ("Scope", .stated(body.scope) { .text($0) }),
      ("SoA version", .stated(body.soaVersion) { .text($0) }),
      ("First certified", .stated(body.originalIssueDate) { .date($0) }),
      ("Issued", .stated(body.issueDate) { .date($0) }),
      ("Expires", .stated(body.expiryDate) { .date($0) }),
    ]
    rows += body.sites.map { ("Site", .stated($0) { .text($0) }) }
    return table(id, "Certificate", rows, note: "Read from \(filed.file.path).")
  }

  private static func report(_ filed: Filed<ServiceAuditorReport>, id: String) -> ReportTable {
    let body = filed.body
    return table(
      id, "Service auditor report",
      [
        ("Report", .text(body.report.rawValue.uppercased())),
        ("Type", .stated(body.type) { .text($0.rawValue) }),
        ("Organisation", .stated(body.organisation) { .text($0) }),
        ("Period starts", .stated(body.periodStart) { .date($0) }),
        ("Period ends", .stated(body.periodEnd) { .date($0) }),
        ("Opinion", .stated(body.opinion) { .text($0.rawValue) }),
        ("Auditor", .stated(body.auditor) { .text($0) }),
      ] + body.categories.map { ("Category", .stated($0) { .text($0) }) }
        + body.subserviceOrganisations.map {
          ("Subservice organisation", .stated($0) { .text($0) })
        },
      note: "Read from \(filed.file.path). A SOC 2 report does not stand in for a certificate.")
  }

  private static func commitments(_ report: VendorReport) -> ReportTable {
    ReportTable(
      id: "\(report.record.vendor.id)-commitments", title: "Commitments",
      columns: [
        .init("term", "Term"), .init("promised", "In the contracts"), .init("period", "Period"),
        .init("evidenced", "In today's documents"),
      ],
      rows: report.assessment.commitments.map { status in
        [.text(status.tag.title), status.promiseCell, period(status), status.evidenceCell]
      },
      note: report.record.contracts.isEmpty
        ? "No contract was supplied, so nothing is promised." : "")
  }

  private static func period(_ status: CommitmentStatus) -> ReportCell {
    if let notice = status.parameters.notices.first(where: { $0.tag == status.tag }) {
      guard let days = notice.days else { return .missing("no fixed period") }
      return .text("\(days) \(notice.isBusiness ? "business days" : "days")")
    }
    if status.tag == .terminationRight, status.promised == .present {
      guard let days = status.parameters.cureDays else { return .missing("no cure period") }
      return .text("\(days) \(status.parameters.cureIsBusiness ? "business days" : "days") to cure")
    }
    return ReportCell(.none(""))
  }

  private static func draftingFailures(_ report: VendorReport) -> ReportTable {
    ReportTable(
      id: "\(report.record.vendor.id)-drafting", title: "Drafting failures",
      columns: [.init("failure", "Failure"), .init("explanation", "Why", isWide: true)],
      rows: report.record.contracts.flatMap { filed in
        filed.body.draftingFailures.map { reading in
          [
            .text(reading.failure.title),
            .text(reading.explanation, citations: reading.citation.map { [$0] } ?? []),
          ]
        }
      })
  }

  private static func findings(_ report: VendorReport) -> ReportTable {
    ReportTable(
      id: "\(report.record.vendor.id)-findings", title: "Findings",
      columns: [
        .init("rule", "Rule"), .init("verdict", "Verdict"), .init("severity", "Severity"),
        .init("finding", "Finding", isWide: true),
      ],
      rows: report.assessment.findings.filter { $0.verdict != .notApplicable }.map { finding in
        [
          .text("\(finding.rule.id) \(finding.heading)", link: "method"),
          ReportCell(.verdict(finding.verdict), tone: finding.verdict.tone),
          finding.isOpen
            ? ReportCell(.severity(finding.rule.severity), tone: finding.rule.severity.tone)
            : ReportCell(.none("")),
          .text(finding.message.text, citations: finding.evidence),
        ]
      })
  }

  private static func contributions(_ score: Scorecard, id: String) -> ReportTable {
    var rows: [[ReportCell]] = score.contributions.map { contribution in
      [
        .text(contribution.rule), .text(contribution.why), ReportCell(.points(contribution.points)),
        ReportCell(.points(contribution.pointsIfAnsweredWell)),
      ]
    }
    rows.append([
      .text("Total"), .text("Band: \(score.band.rawValue)"), ReportCell(.points(score.score)),
      ReportCell(.points(score.scoreIfAnsweredWell)),
    ])
    return ReportTable(
      id: "\(id)-score", title: "What the score is made of",
      columns: [
        .init("rule", "Rule"), .init("why", "Why", isWide: true), .init("points", "Points"),
        .init("better", "If answered well"),
      ], rows: rows)
  }

  private static func documents(_ report: VendorReport) -> ReportTable {
    let record = report.record
    let known: [(InputFile, DocumentKind)] =
      record.certificates.map { ($0.file, .iso27001Certificate) }
      + record.statements.map { ($0.file, .statementOfApplicability) }
      + record.contracts.map { ($0.file, .contract) }
      + record.serviceAuditorReports.map { ($0.file, .soc2Report) }
      + record.bridgeLetters.map { ($0.file, .bridgeLetter) }
      + record.otherDocuments.map { ($0, .other) }
      + record.unreadableDocuments.map { ($0, .unreadable) }
    return ReportTable(
      id: "\(record.vendor.id)-documents", title: "Documents",
      columns: [.init("file", "File", isWide: true), .init("kind", "Taken for")],
      rows: known.map { file, kind in
        [
          .text(file.path),
          ReportCell(.text(kind.title), tone: kind == .unreadable ? .unknown : .neutral),
        ]
      }, note: known.isEmpty ? "Nothing was sent." : "")
  }
}

extension DraftingFailure {
  /// The failure as the pack prints it.
  var title: String {
    switch self {
    case .bareCertifiedRepresentation: "Bare statement of being certified"
    case .versionOmission: "Edition not named"
    case .scopeAmbiguity: "Scope not named"
    case .soaGap: "No right to the SoA"
    case .surveillanceBlindness: "Nothing on surveillance audits"
    }
  }
}
