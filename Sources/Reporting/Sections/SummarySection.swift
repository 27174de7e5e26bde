import AssuranceModel

/// The first page: is the certification that we rely on real, in date, in scope, and promised?
enum SummarySection {
  static func section(
    _ portfolio: PortfolioFigures, _ vendors: [VendorReport], policy: Policy, run: Report.Run
  ) -> ReportSection {
    ReportSection(
      id: "summary", title: "Summary",
      blocks: [
        .prose(answer(portfolio, vendors, policy: policy, run: run)),
        .table(DecisionTables.requested(portfolio.agenda)),
        .figures(figures(portfolio, vendors)),
        .table(standings(portfolio)),
        .chart(
          ReportChart(
            id: "standing-vendors", title: "Vendors by standing", kind: .bar, table: "standing",
            categories: "standing", series: ["vendors"])),
        .chart(
          ReportChart(
            id: "standing-spend", title: "Annual spend by standing", kind: .bar, table: "standing",
            categories: "standing", series: ["spend"])),
        .table(changes(vendors)),
        .table(actions(vendors)),
      ])
  }

  /// The question in plain sentences; each number is one of the figures below it.
  private static func answer(
    _ portfolio: PortfolioFigures, _ vendors: [VendorReport], policy: Policy, run: Report.Run
  ) -> String {
    func count(_ standing: Standing) -> Int {
      portfolio.standings.first { $0.standing == standing }?.vendors ?? 0
    }
    func sentence(_ count: Int, _ noun: String, _ one: String, _ more: String) -> String? {
      count == 0 ? nil : "- \(String.counted(count, noun)) \(count == 1 ? one : more)"
    }
    let promised = vendors.count { $0.isLapsePromised }
    let covered = vendors.filter { $0.assessment.standing.standing == .covered }
    let doubtful = vendors.filter { $0.assessment.standing.standing == .scopeConcern }
    let both = covered.count { $0.isCertificationPromised }
    let shortfalls = [
      sentence(
        doubtful.count { $0.certification == .conforms }, "vendor",
        "holds a current certificate whose scope is doubtful or short.",
        "hold a current certificate whose scope is doubtful or short."),
      sentence(
        doubtful.count { $0.certification == .nonconforming && $0.disputedLapse == nil }, "vendor",
        "shows a current certificate that another company holds.",
        "show a current certificate that another company holds."),
      sentence(
        doubtful.count { $0.certification == .undetermined }, "vendor",
        "shows a current certificate whose holder or status has to be verified.",
        "show a current certificate whose holder or status has to be verified."),
      sentence(
        count(.soc2Only), "vendor", "shows a SOC 2 report and no certificate.",
        "show a SOC 2 report and no certificate."),
      sentence(
        count(.noISO27001), "vendor", "shows neither a certificate nor a SOC 2 report.",
        "show neither a certificate nor a SOC 2 report."),
      sentence(
        count(.expiredOrWithdrawn), "certificate holder", "has nothing in force.",
        "have nothing in force."),
      sentence(
        vendors.count { $0.disputedLapse != nil }, "vendor",
        "shows a certificate that reads as in force and is suspended or ended in the register.",
        "show a certificate that reads as in force and is suspended or ended in the register."),
      sentence(
        count(.undetermined), "vendor", "cannot be judged on what was sent.",
        "cannot be judged on what was sent."),
      promised == 0
        ? "- No contract obliges a vendor to tell us when a certification lapses."
        : promised == vendors.count
          ? "- Every vendor must tell us when a certification lapses."
          : sentence(
            promised, "vendor", "must tell us when a certification lapses; the others need not.",
            "must tell us when a certification lapses; the others need not."),
    ].compactMap { $0 }
    return """
      For the \(policy.committee.markdownEscaped) of \(policy.buyer.markdownEscaped), as of \(run.asOf).

      **Is the certification that we rely on real, in date, in scope, and promised?** \
      \(shown(count(.covered), both, of: portfolio.vendors))

      \(shortfalls.joined(separator: "\n"))
      """
  }

  /// For how many vendors the certificate covers what we buy, and how many of those must keep it.
  private static func shown(_ covered: Int, _ both: Int, of vendors: Int) -> String {
    let thing = "a current ISO/IEC 27001 certificate whose scope covers what we buy"
    return switch (covered, both) {
    case (0, _): "For no vendor do the documents show \(thing)."
    case (_, 0):
      "For \(covered) of \(String.counted(vendors, "vendor")) the documents show \(thing); "
        + "none of them is bound by contract to keep it."
    default:
      "For \(covered) of \(String.counted(vendors, "vendor")) the documents show \(thing); "
        + "\(both) of them \(both == 1 ? "is" : "are") also bound by contract to keep it."
    }
  }

  private static func figures(_ portfolio: PortfolioFigures, _ vendors: [VendorReport])
    -> [KeyFigure]
  {
    var figures = [
      KeyFigure(
        label: "Vendors", cell: ReportCell(.count(portfolio.vendors)), note: "in the register"),
      KeyFigure(
        label: "Annual spend", cell: ReportCell(.money(portfolio.annualSpend)),
        note: portfolio.vendorsWithoutSpend.isEmpty
          ? "as the register states it"
          : "without \(String.counted(portfolio.vendorsWithoutSpend.count, "vendor")), whose spend is not stated"
      ),
    ]
    if let covered = portfolio.standings.first(where: { $0.standing == .covered }) {
      figures.append(
        KeyFigure(
          label: "Covered", cell: ReportCell(.count(covered.vendors), tone: .good),
          note: "current certificate, scope covers what we buy"))
      if portfolio.annualSpend.hundredths > 0 {
        let share = Double(covered.spend.hundredths) / Double(portfolio.annualSpend.hundredths)
        figures.append(
          KeyFigure(
            label: "Spend with covered vendors", cell: ReportCell(.share(share), tone: .good),
            note: "of the annual spend"))
      }
    }
    figures.append(
      KeyFigure(
        label: "Lapse notice promised",
        cell: ReportCell(.count(vendors.count { $0.isLapsePromised })),
        note: "vendors bound to tell us"))
    return figures
  }

  private static func standings(_ portfolio: PortfolioFigures) -> ReportTable {
    ReportTable(
      id: "standing", title: "Vendors by standing",
      columns: [
        .init("standing", "Standing"), .init("vendors", "Vendors"), .init("spend", "Annual spend"),
        .init("share", "Share of spend"),
      ],
      rows: portfolio.standings.map { figure in
        [
          .standing(figure.standing), ReportCell(.count(figure.vendors)),
          ReportCell(.money(figure.spend)),
          portfolio.annualSpend.hundredths > 0
            ? ReportCell(
              .share(
                Double(figure.spend.hundredths) / Double(portfolio.annualSpend.hundredths)))
            : .missing("no spend stated"),
        ]
      },
      note: "Each vendor has exactly one standing. Method says how it is decided.")
  }

  private static func changes(_ vendors: [VendorReport]) -> ReportTable {
    let changed = vendors.filter {
      $0.previousStanding.map { [standing = $0.assessment.standing.standing] in $0 != standing }
        ?? false
    }
    let known = vendors.contains { $0.previousStanding != nil }
    return ReportTable(
      id: "changes", title: "Changes since the last run",
      columns: [.init("vendor", "Vendor"), .init("before", "Before"), .init("now", "Now")],
      rows: changed.map { vendor in
        [
          vendor.nameCell, vendor.previousStanding.map { .standing($0) } ?? .missing("new"),
          .standing(vendor.assessment.standing.standing),
        ]
      },
      note: known
        ? (changed.isEmpty ? "No standing has changed." : "")
        : "There is no earlier run to compare with.")
  }

  /// The vendors to speak to first: by the score, with spend to break ties.
  private static func actions(_ vendors: [VendorReport]) -> ReportTable {
    let ranked = vendors.filter { !$0.nextActions.isEmpty }.sorted { one, other in
      let scores = (one.scorecard?.score ?? 0, other.scorecard?.score ?? 0)
      if scores.0 != scores.1 { return scores.0 > scores.1 }
      let spend = (
        one.record.vendor.annualSpend?.hundredths ?? 0,
        other.record.vendor.annualSpend?.hundredths ?? 0
      )
      return spend.0 == spend.1
        ? one.record.vendor.id < other.record.vendor.id : spend.0 > spend.1
    }
    return ReportTable(
      id: "actions", title: "Whom to speak to first",
      columns: [
        .init("vendor", "Vendor"), .init("standing", "Standing"), .init("score", "Risk score"),
        .init("owner", "Owner"), .init("action", "Next step", isWide: true),
      ],
      rows: ranked.prefix(8).map { vendor in
        [
          vendor.nameCell, .standing(vendor.assessment.standing.standing),
          vendor.scorecard.map { ReportCell(.points($0.score)) } ?? .missing("not scored"),
          .text(vendor.record.vendor.owner), .text(vendor.nextActions.first),
        ]
      }, note: "In the order of the risk score; Vendors lists them all.")
  }
}

extension VendorReport {
  fileprivate var isLapsePromised: Bool { promises(.lapseNotification) }
  fileprivate var isCertificationPromised: Bool { promises(.maintainCertification) }

  private func promises(_ tag: ClauseTag) -> Bool {
    assessment.commitments.contains { $0.tag == tag && $0.promised == .present }
  }
}
