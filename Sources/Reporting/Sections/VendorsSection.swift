import AssuranceModel

/// One row a vendor: where it stands, what it rests on, and what to do next.
enum VendorsSection {
  static func section(_ vendors: [VendorReport]) -> ReportSection {
    ReportSection(
      id: "vendors", title: "Vendors",
      blocks: [
        .table(
          ReportTable(
            id: "vendors", title: "Vendors",
            columns: [
              .init("vendor", "Vendor"), .init("id", "Id", isOnSheetOnly: true),
              .init("tier", "Tier"),
              .init("spend", "Annual spend"), .init("standing", "Standing"),
              .init("reason", "Reason", isWide: true), .init("certificate", "Certificate number"),
              .init("body", "Certification body"), .init("edition", "Edition"),
              .init("expiry", "Expires"), .init("days-left", "Days left"),
              .init("promised", "Terms promised of 13"), .init("score", "Risk score"),
              .init("better", "Score if answered well"), .init("band", "Band"),
              .init("action", "Next step", isWide: true),
            ],
            rows: vendors.enumerated().map { row($1, number: $0 + 1) },
            note:
              "The risk score counts open questions as unfavourable; beside it stands the score if every answer were good."
          )),
        .chart(
          ReportChart(
            id: "scores", title: "Risk score by vendor", kind: .bar, table: "vendors",
            categories: "vendor", series: ["score", "better"])),
      ])
  }

  private static func row(_ vendor: VendorReport, number: Int) -> [ReportCell] {
    let certificate = vendor.certificate?.body
    let none = ReportCell.missing("no certificate")
    let standing = vendor.assessment.standing
    let reason = standing.reasons.first
    let score = vendor.scorecard.map { LiveScore(card: $0, number: number) }
    return [
      vendor.nameCell, .text(vendor.record.vendor.id), .text(vendor.record.vendor.tier?.rawValue),
      .money(vendor.record.vendor.annualSpend),
      .standing(standing.standing, link: vendor.section),
      reason.map { .text($0.text, citations: $0.evidence, searches: $0.searches) }
        ?? .missing("no reason"),
      certificate.map { .stated($0.number) { .text($0) } } ?? none,
      certificate.map { .stated($0.certificationBody) { .text($0) } } ?? none,
      certificate.map { .stated($0.edition) { .text($0.rawValue) } } ?? .missing("none"),
      certificate.map { .stated($0.expiryDate) { .date($0) } } ?? .missing("none"),
      daysLeft(vendor),
      ReportCell(.count(vendor.assessment.commitments.count { $0.promised == .present })),
      score?.score ?? .missing("not scored"), score?.betterScore ?? .missing("not scored"),
      score?.band ?? .missing("not scored"),
      .text(vendor.nextActions.first, missing: "nothing to do"),
    ]
  }
}

extension VendorsSection {
  /// Days to the end of the certificate, negative after it.
  private static func daysLeft(_ vendor: VendorReport) -> ReportCell {
    guard let days = vendor.certificateAssessment?.cycle.daysToEnd else { return .missing("–") }
    return .count(days)
  }
}

extension Scorecard.Band {
  var tone: ReportCell.Tone {
    switch self {
    case .low: .good
    case .moderate: .neutral
    case .elevated: .caution
    case .high: .bad
    }
  }
}
