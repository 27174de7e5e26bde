import AssuranceModel

/// Whom to speak to, when, and about what: an order of talks with its reasons, never money.
enum NegotiationSection {
  static func section(_ negotiations: [NegotiationLeverage], _ vendors: [VendorReport])
    -> ReportSection
  {
    ReportSection(
      id: "negotiation", title: "Negotiation",
      blocks: [
        .prose(introduction), .table(order(negotiations, vendors)),
        .table(parts(negotiations, vendors)),
      ])
  }

  private static let introduction = """
    The order of talks goes by the window in which notice can still be given, then by how strong we are, then by \
    spend. Strength is the sum of eight parts of 0, 1 or 2 points: 0 to 5 is weak, 6 to 10 fair, 11 to 16 strong; a \
    window that is closed leaves it weak whatever the sum. A part of which nothing is known counts 0 and is listed as \
    unknown. The points order talks; they are no money and no points of risk. Security terms that are missing are \
    asked for at the renewal, as terms, at nil price.
    """

  private static func order(_ negotiations: [NegotiationLeverage], _ vendors: [VendorReport])
    -> ReportTable
  {
    ReportTable(
      id: "negotiation-order", title: "Whom to speak to, when, and about what",
      columns: [
        .init("vendor", "Vendor"), .init("rank", "Place"), .init("from", "Talk from"),
        .init("window", "Window"), .init("notice", "Last day for notice"),
        .init("strength", "Strength"), .init("sum", "Of 16"), .init("spend", "Annual spend"),
        .init("levers", "Levers"), .init("findings", "Findings to trade", isWide: true),
        .init("owner", "Owner"),
      ],
      rows: negotiations.enumerated().map { index, leverage in
        let vendor = vendors.first { $0.record.vendor.id == leverage.vendor }
        return [
          vendor?.nameCell ?? .text(leverage.vendor), ReportCell(.count(index + 1)),
          .date(leverage.talkFrom),
          ReportCell(.text(leverage.window.title), tone: leverage.window.tone),
          .date(leverage.lastNotice), .text(leverage.band.rawValue),
          ReportCell(.leverage(leverage.sum)), .money(vendor?.record.vendor.annualSpend),
          .text(leverage.levers.joined(separator: ", "), missing: "none is computed"),
          leverage.findingsCell, .text(vendor?.record.vendor.owner),
        ]
      },
      note:
        "Notice is urgent with 30 days left or fewer, open with up to 180, early with more. Talk from: 180 days before the end of the term, or a month before the last day for notice if that is earlier, and never before the as-of date."
    )
  }

  private static func parts(_ negotiations: [NegotiationLeverage], _ vendors: [VendorReport])
    -> ReportTable
  {
    ReportTable(
      id: "negotiation-parts", title: "What the strength is made of",
      columns: [.init("vendor", "Vendor")]
        + NegotiationLeverage.Part.allCases.map { .init($0.rawValue, $0.shortTitle) }
        + [.init("sum", "Of 16")],
      rows: negotiations.map { leverage in
        let vendor = vendors.first { $0.record.vendor.id == leverage.vendor }
        return [vendor?.nameCell ?? .text(leverage.vendor)]
          + leverage.marks.map(\.mark.pointsCell) + [ReportCell(.leverage(leverage.sum))]
      }, note: "Each vendor's page says what every part rests on, or what is missing for it.")
  }
}

extension NegotiationLeverage {
  /// Most findings that one talk is about.
  private static let most = 2

  /// The worst of the open findings as terms to ask for, and how many more there are.
  var findingsCell: ReportCell {
    let shown = findings.prefix(Self.most)
    guard !shown.isEmpty else { return .missing("none is open") }
    let more = findings.count > Self.most ? "; \(findings.count - Self.most) more" : ""
    return .text(
      shown.map { "\($0.rule.id) \($0.heading)" }.joined(separator: "; ") + more,
      citations: shown.flatMap(\.evidence).uniqueInOrder)
  }
}

extension NegotiationLeverage.Mark {
  /// The points, or that nothing is known.
  var pointsCell: ReportCell {
    switch self {
    case .known(let points, _, _): ReportCell(.leverage(points))
    case .unknown: .missing("unknown")
    }
  }
}

extension NegotiationLeverage.Window {
  /// The state as the pack prints it.
  var title: String {
    switch self {
    case .urgent: "urgent"
    case .open: "open"
    case .early: "early"
    case .unknown: "not known"
    case .closed: "closed"
    }
  }

  var tone: ReportCell.Tone {
    switch self {
    case .urgent: .caution
    case .open: .good
    case .early: .neutral
    case .unknown: .unknown
    case .closed: .bad
    }
  }
}
