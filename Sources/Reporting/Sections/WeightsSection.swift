import AssuranceModel

/// The weights of the rules, which a reader of the workbook can change to see what follows.
enum WeightsSection {
  static func section(_ rules: [RuleReference], policy: Policy) -> ReportSection {
    ReportSection(
      id: "weights", title: "Weights",
      blocks: [
        .prose(
          """
          **What if a rule weighed more, or less?** Change a number in the column Weight: the points, scores and \
          bands on the sheets Vendors, Vendor details and Method follow. A weight counts for \
          \(Policy.weightRange.lowerBound) at least and \(Policy.weightRange.upperBound) at most.

          The change stays in this workbook. To keep it, write it under *weights* in policy.yaml and run again: the \
          same scores come out. Everything else here is as it was when the workbook was made, also the order of \
          rows, what would move a vendor up a band, decisions, exposure, and what the other files of the pack say.
          """),
        .table(weights(rules, policy)), .table(bands),
      ])
  }

  private static func weights(_ rules: [RuleReference], _ policy: Policy) -> ReportTable {
    ReportTable(
      id: "weights", title: "Weights of the rules",
      columns: [
        .init("id", "Rule"), .init("requirement", "What is asked", isWide: true),
        .init("severity", "Severity"), .init("own", "Own points"),
        .init("weight", "Weight"), .init("points", "Points in force"),
      ],
      rows: rules.map { rule in
        let weight = CellName.weight(of: rule.id)
        return [
          .text(rule.id), .text(rule.requirement),
          ReportCell(.severity(rule.severity), tone: rule.severity.tone),
          ReportCell(.points(rule.points)),
          ReportCell(
            .points(policy.weight(of: rule)),
            live: LiveCell(.input(Policy.weightRange), name: weight)),
          ReportCell(
            .points(policy.points(of: rule)),
            live: LiveCell(
              .result(.clamped(.cell(weight), to: Policy.weightRange)),
              name: .points(of: rule.id))),
        ]
      },
      note:
        "A vendor's score adds the points of each rule that is not met or could not be answered. A rule counts once."
    )
  }

  private static var bands: ReportTable {
    var first = ReportCell(.points(0))
    var rows: [[ReportCell]] = []
    for band in Scorecard.Band.allCases {
      let name = CellName.ceiling(of: band)
      rows.append([
        ReportCell(.text(band.rawValue), tone: band.tone), first,
        band.ceiling.map { ReportCell(.points($0), live: LiveCell(.constant, name: name)) }
          ?? .missing("no end"),
        .text(meaning(of: band)),
      ])
      first = ReportCell(
        .points((band.ceiling ?? 0) + 1),
        live: LiveCell(.result(.sum([.cell(name), .number(1)]))))
    }
    return ReportTable(
      id: "bands", title: "Bands of the score",
      columns: [
        .init("band", "Band"), .init("meaning", "What it means", isWide: true),
        .init("from", "From"), .init("to", "To"),
      ], rows: rows.map { [$0[0], $0[3], $0[1], $0[2]] },
      note: "The ends of the bands belong to the scoring itself; policy.yaml does not set them.")
  }

  private static func meaning(of band: Scorecard.Band) -> String {
    switch band {
    case .low: "What we put at the vendor, and small gaps"
    case .moderate: "Several gaps in contract or scope"
    case .elevated: "As much as a missing certificate and missing commitments together"
    case .high: "The same at a vendor to which we entrust much"
    }
  }
}
